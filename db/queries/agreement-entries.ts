import { asc, eq } from 'drizzle-orm'
import type { AgreementEntry, EntryKind, PersonKind } from '#app/domain/consent/person-entry.ts'
import type { Answers } from '#app/domain/forms/answers.ts'
import { agreementEntry } from '../schema/agreement-entry.ts'
import type { Tx } from './tx.ts'

/** Adds an entry unless this very one is there already. True when this call added it. */
export async function addAgreementEntry(
  tx: Tx,
  entry: typeof agreementEntry.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(agreementEntry)
    .values(entry)
    .onConflictDoNothing({ target: agreementEntry.id })
    .returning({ id: agreementEntry.id })
  return rows.length > 0
}

/** Everything recorded about agreement to one referral, oldest first. The columns hold what the domain wrote. */
export async function listAgreementEntries(
  tx: Tx,
  referralId: string,
): Promise<readonly AgreementEntry[]> {
  const rows = await tx
    .select()
    .from(agreementEntry)
    .where(eq(agreementEntry.referralId, referralId))
    .orderBy(asc(agreementEntry.at), asc(agreementEntry.id))
    .limit(1_000)
  return rows.map(row => ({
    id: row.id,
    kind: row.kind as EntryKind,
    personKey: row.personKey,
    personKind: row.personKind as PersonKind | null,
    personName: row.personName,
    formVersion: row.formVersion,
    answers: row.answers as Answers,
    authorName: row.authorName,
    ...(row.recordedBy === 'frontDoor' ? { recordedBy: row.recordedBy } : {}),
    at: row.at,
  }))
}
