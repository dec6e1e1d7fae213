import { and, asc, eq, inArray, like, lt, sql } from 'drizzle-orm'
import type { Service } from '#app/domain/services-register/read-services.ts'
import { serviceRegister } from '../schema/service-register.ts'
import type { Tx } from './tx.ts'

/** PostgreSQL takes at most 65,535 values in one statement. */
const AT_ONCE = 2000

/** Adds or brings up to date every service given, and closes those of the same kinds that are no longer there. */
export async function saveServices(
  tx: Tx,
  services: readonly Service[],
  at: Date,
): Promise<{ readonly closed: number }> {
  for (let from = 0; from < services.length; from += AT_ONCE) {
    await tx
      .insert(serviceRegister)
      .values(services.slice(from, from + AT_ONCE).map(one => ({ ...one, importedAt: at })))
      .onConflictDoUpdate({
        target: serviceRegister.code,
        set: {
          kind: sql`excluded.kind`,
          name: sql`excluded.name`,
          searchName: sql`excluded.search_name`,
          street: sql`excluded.street`,
          town: sql`excluded.town`,
          postcode: sql`excluded.postcode`,
          phone: sql`excluded.phone`,
          status: sql`excluded.status`,
          importedAt: sql`excluded.imported_at`,
        },
      })
  }
  // A file of surgeries says nothing about hospitals.
  const kinds = [...new Set(services.map(({ kind }) => kind))]
  const closed = await tx
    .update(serviceRegister)
    .set({ status: 'closed' })
    .where(
      and(
        inArray(serviceRegister.kind, kinds),
        eq(serviceRegister.status, 'open'),
        lt(serviceRegister.importedAt, at),
      ),
    )
    .returning({ code: serviceRegister.code })
  return { closed: closed.length }
}

/** Open services of these kinds whose name, town or postcode has every one of these words. */
export async function searchServices(
  tx: Tx,
  words: readonly string[],
  kinds: readonly string[],
  most: number,
) {
  if (words.length === 0) return []
  return tx
    .select()
    .from(serviceRegister)
    .where(
      and(
        inArray(serviceRegister.kind, [...kinds]),
        eq(serviceRegister.status, 'open'),
        // Words are letters and digits alone, so none of them can be a sign that LIKE reads.
        ...words.map(word => like(serviceRegister.searchName, `%${word}%`)),
      ),
    )
    .orderBy(asc(serviceRegister.name), asc(serviceRegister.code))
    .limit(most)
}

/** One service by its code, open or closed. */
export async function findService(tx: Tx, code: string) {
  const [row] = await tx.select().from(serviceRegister).where(eq(serviceRegister.code, code))
  return row
}
