import { and, asc, eq, inArray, like, lt, sql } from 'drizzle-orm'
import type { School } from '#app/domain/schools/read-register.ts'
import { schoolRegister } from '../schema/school-register.ts'
import type { Tx } from './tx.ts'

/** PostgreSQL takes at most 65,535 values in one statement. */
const AT_ONCE = 2000

/** Adds or brings up to date every school given, and closes those of the same areas that are no longer there. */
export async function saveSchools(
  tx: Tx,
  schools: readonly School[],
  at: Date,
): Promise<{ readonly closed: number }> {
  for (let from = 0; from < schools.length; from += AT_ONCE) {
    await tx
      .insert(schoolRegister)
      .values(schools.slice(from, from + AT_ONCE).map(school => ({ ...school, importedAt: at })))
      .onConflictDoUpdate({
        target: schoolRegister.urn,
        set: {
          name: sql`excluded.name`,
          searchName: sql`excluded.search_name`,
          laCode: sql`excluded.la_code`,
          establishmentNumber: sql`excluded.establishment_number`,
          type: sql`excluded.type`,
          phase: sql`excluded.phase`,
          status: sql`excluded.status`,
          street: sql`excluded.street`,
          town: sql`excluded.town`,
          postcode: sql`excluded.postcode`,
          phone: sql`excluded.phone`,
          importedAt: sql`excluded.imported_at`,
        },
      })
  }
  // A file of one council says nothing about the schools of another.
  const areas = [...new Set(schools.map(({ laCode }) => laCode))]
  const closed = await tx
    .update(schoolRegister)
    .set({ status: 'closed' })
    .where(
      and(
        inArray(schoolRegister.laCode, areas),
        eq(schoolRegister.status, 'open'),
        lt(schoolRegister.importedAt, at),
      ),
    )
    .returning({ urn: schoolRegister.urn })
  return { closed: closed.length }
}

/** Open schools whose name, town or postcode has every one of these words, those of the nearest councils first. */
export async function searchSchools(
  tx: Tx,
  words: readonly string[],
  near: readonly string[],
  most: number,
) {
  if (words.length === 0) return []
  return tx
    .select({
      urn: schoolRegister.urn,
      name: schoolRegister.name,
      town: schoolRegister.town,
      postcode: schoolRegister.postcode,
      type: schoolRegister.type,
    })
    .from(schoolRegister)
    .where(
      and(
        eq(schoolRegister.status, 'open'),
        // Words are letters and digits alone, so none of them can be a sign that LIKE reads.
        ...words.map(word => like(schoolRegister.searchName, `%${word}%`)),
      ),
    )
    .orderBy(
      asc(sql`case when ${inArray(schoolRegister.laCode, [...near])} then 0 else 1 end`),
      asc(schoolRegister.name),
      asc(schoolRegister.urn),
    )
    .limit(most)
}

/** One school by its number, open or closed. */
export async function findSchool(tx: Tx, urn: string) {
  const [row] = await tx.select().from(schoolRegister).where(eq(schoolRegister.urn, urn))
  return row
}
