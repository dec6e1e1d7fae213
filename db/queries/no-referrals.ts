import { and, asc, count, desc, eq, lte, sql } from 'drizzle-orm'
import type { ToldChild } from '#app/domain/consultation/told-child.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { NoReferralEntry, RecordState } from '#app/domain/no-referral/entry.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { account } from '../schema/account.ts'
import { noReferral, noReferralEntry } from '../schema/no-referral.ts'
import type { Tx } from './tx.ts'

type Row = typeof noReferral.$inferSelect

/** A decision not to refer as the domain reads it. The JSON columns hold what our own functions wrote. */
export type NoReferral = Omit<Row, 'child' | 'guide' | 'state'> & {
  readonly child: ToldChild | null
  readonly guide: ThresholdSnapshot | null
  readonly state: RecordState
}

function noReferralOf(row: Row): NoReferral {
  return {
    ...row,
    child: row.child as ToldChild | null,
    guide: row.guide as ThresholdSnapshot | null,
    state: row.state as RecordState,
  }
}

export type NewNoReferral = Omit<typeof noReferral.$inferInsert, 'child' | 'guide'> &
  Pick<NoReferral, 'child' | 'guide'>

/** Adds a record unless the same one is already there. True when this call added it. */
export async function addNoReferralOnce(tx: Tx, row: NewNoReferral): Promise<boolean> {
  const added = await tx
    .insert(noReferral)
    .values(row)
    .onConflictDoNothing({ target: noReferral.id })
    .returning({ id: noReferral.id })
  return added.length > 0
}

/** A record the actor may see. */
export async function getNoReferral(tx: Tx, id: string): Promise<NoReferral> {
  const [row] = await tx.select().from(noReferral).where(eq(noReferral.id, id))
  if (!row) throw new NotFound('record')
  return noReferralOf(row)
}

/** The same, locked until the transaction ends. */
export async function lockNoReferral(tx: Tx, id: string): Promise<NoReferral> {
  const row = await findNoReferral(tx, id)
  if (!row) throw new NotFound('record')
  return row
}

/** The same, or undefined: for the reminder, which may come after the record has gone. */
export async function findNoReferral(tx: Tx, id: string): Promise<NoReferral | undefined> {
  const [row] = await tx.select().from(noReferral).where(eq(noReferral.id, id)).for('update')
  return row && noReferralOf(row)
}

/** Changes where a record stands; what was decided is in its entries. */
export async function saveNoReferral(
  tx: Tx,
  id: string,
  change: Partial<Pick<Row, 'state' | 'reviewOn' | 'referralId'>> & { readonly changedAt: Date },
): Promise<void> {
  await tx.update(noReferral).set(change).where(eq(noReferral.id, id))
}

/** Adds an entry unless the same is already there. True when this call added it. */
export async function addEntryOnce(
  tx: Tx,
  row: Omit<typeof noReferralEntry.$inferInsert, 'content' | 'kind'>,
  content: NoReferralEntry,
): Promise<boolean> {
  const added = await tx
    .insert(noReferralEntry)
    .values({ ...row, kind: content.kind, content })
    .onConflictDoNothing({ target: noReferralEntry.id })
    .returning({ id: noReferralEntry.id })
  return added.length > 0
}

/** Everything that was written, oldest first. */
export async function listEntries(tx: Tx, noReferralId: string) {
  const rows = await tx
    .select()
    .from(noReferralEntry)
    .where(eq(noReferralEntry.noReferralId, noReferralId))
    .orderBy(asc(noReferralEntry.at), asc(noReferralEntry.id))
    .limit(500)
  return rows.map(row => ({ ...row, content: row.content as NoReferralEntry }))
}

/** The actor's own, and a lead's whole agency's: what is open first by its review day, then the rest, latest first. */
export async function listNoReferrals(tx: Tx, most: number) {
  const rows = await tx
    .select()
    .from(noReferral)
    .orderBy(
      desc(sql`${noReferral.state} = 'open'`),
      asc(sql`case when ${noReferral.state} = 'open' then ${noReferral.reviewOn} end`),
      desc(noReferral.createdAt),
      desc(noReferral.id),
    )
    .limit(most)
  return rows.map(noReferralOf)
}

/** How many of the actor's own are open and due for review by a day. */
export async function countReviewsDue(tx: Tx, day: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(noReferral)
    .where(and(eq(noReferral.state, 'open'), lte(noReferral.reviewOn, day)))
  return row?.n ?? 0
}

/** Whom to remind: the writer, or the agency's leads when the writer has left. */
export async function listReviewers(
  tx: Tx,
  { authorId, organisationId }: Pick<NoReferral, 'authorId' | 'organisationId'>,
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: account.id, roles: account.roles })
    .from(account)
    .where(and(eq(account.organisationId, organisationId), eq(account.active, true)))
    .orderBy(asc(account.createdAt))
  const author = rows.filter(({ id }) => id === authorId)
  const leads = rows.filter(({ roles }) => roles.includes('safeguarding_lead')).slice(0, 5)
  return (author.length > 0 ? author : leads).map(({ id }) => id)
}
