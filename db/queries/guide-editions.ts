import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { account } from '../schema/account.ts'
import { guideChange, guideEdition, guideReview } from '../schema/guide-edition.ts'
import type { Tx } from './tx.ts'

export type EditionRow = typeof guideEdition.$inferSelect
export type NewEdition = typeof guideEdition.$inferInsert
export type ReviewRow = typeof guideReview.$inferSelect
export type ChangeRow = typeof guideChange.$inferSelect

/** The channel on which a change to what is published is announced. */
export const guideChannel = 'portal_guide'

/** Any number: it only has to be the same for everybody who adds or publishes an edition. */
const numbering = 7_411_917

/** Holds everybody else who would add or publish an edition back until this transaction ends. */
export async function oneAtATime(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${numbering})`)
}

/** The number after the highest so far; the edition that came with the service is 1. Ask with {@link oneAtATime}. */
export async function nextEditionNumber(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ highest: sql<number>`coalesce(max(${guideEdition.number}), 1)::int` })
    .from(guideEdition)
  return (row?.highest ?? 1) + 1
}

export async function addEdition(tx: Tx, row: NewEdition): Promise<void> {
  await tx.insert(guideEdition).values(row)
}

/** Every edition without its text, newest first. */
export async function listEditions(tx: Tx, most = 200) {
  return tx
    .select({
      id: guideEdition.id,
      number: guideEdition.number,
      basedOn: guideEdition.basedOn,
      status: guideEdition.status,
      summary: guideEdition.summary,
      createdByName: guideEdition.createdByName,
      savedAt: guideEdition.savedAt,
      effectiveOn: guideEdition.effectiveOn,
    })
    .from(guideEdition)
    .orderBy(desc(guideEdition.number))
    .limit(most)
}

export async function findEdition(tx: Tx, id: string): Promise<EditionRow | undefined> {
  const [row] = await tx.select().from(guideEdition).where(eq(guideEdition.id, id)).limit(1)
  return row
}

/** The same, held until the transaction ends: a decision that rests on it cannot be overtaken. */
export async function lockEdition(tx: Tx, id: string): Promise<EditionRow | undefined> {
  const [row] = await tx
    .select()
    .from(guideEdition)
    .where(eq(guideEdition.id, id))
    .limit(1)
    .for('update')
  return row
}

export async function findEditionByNumber(tx: Tx, number: number): Promise<EditionRow | undefined> {
  const [row] = await tx.select().from(guideEdition).where(eq(guideEdition.number, number)).limit(1)
  return row
}

/** What may change of an edition. */
export type EditionChange = Partial<
  Pick<
    NewEdition,
    | 'status'
    | 'content'
    | 'summary'
    | 'revision'
    | 'contentHash'
    | 'savedAt'
    | 'effectiveOn'
    | 'reviewOn'
    | 'publishedBy'
    | 'publishedByName'
    | 'publishedAt'
    | 'withdrawnAt'
  >
>

export async function changeEdition(tx: Tx, id: string, change: EditionChange): Promise<void> {
  await tx.update(guideEdition).set(change).where(eq(guideEdition.id, id))
}

/** Tells every process, once this is safe, that what is published has changed. */
export async function announceGuide(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_notify(${guideChannel}, '')`)
}

/** Says in a few bytes what is published, so that looking costs next to nothing. */
export async function publishedMark(tx: Tx): Promise<string> {
  const [row] = await tx
    .select({
      mark: sql<string>`coalesce(string_agg(${guideEdition.id}::text, ',' order by ${guideEdition.number}), '')`,
    })
    .from(guideEdition)
    .where(eq(guideEdition.status, 'published'))
  return row?.mark ?? ''
}

/** Every published edition, whole, in the order they take effect. */
export async function listPublished(tx: Tx): Promise<readonly EditionRow[]> {
  return tx
    .select()
    .from(guideEdition)
    .where(eq(guideEdition.status, 'published'))
    .orderBy(asc(guideEdition.effectiveOn))
}

export async function addGuideChange(tx: Tx, row: typeof guideChange.$inferInsert): Promise<void> {
  await tx.insert(guideChange).values(row)
}

/** What happened to an edition, newest first. */
export async function listGuideChanges(
  tx: Tx,
  editionId: string,
  most = 500,
): Promise<readonly ChangeRow[]> {
  return tx
    .select()
    .from(guideChange)
    .where(eq(guideChange.editionId, editionId))
    .orderBy(desc(guideChange.at), desc(guideChange.revision))
    .limit(most)
}

/** Whoever wrote anything of an edition: none of them may judge it. */
export async function listContributors(tx: Tx, editionId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ accountId: guideChange.accountId })
    .from(guideChange)
    .where(
      and(
        eq(guideChange.editionId, editionId),
        sql`${guideChange.type} in ('started', 'imported', 'edited')`,
      ),
    )
  return rows.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))
}

/** What editors answered to requests for changes, oldest first. */
export async function listChangesAnswers(tx: Tx, editionId: string): Promise<readonly ChangeRow[]> {
  return tx
    .select()
    .from(guideChange)
    .where(
      and(
        eq(guideChange.editionId, editionId),
        eq(guideChange.type, 'changesAnswered'),
        isNotNull(guideChange.reviewId),
      ),
    )
    .orderBy(asc(guideChange.at), asc(guideChange.id))
}

export async function addReview(tx: Tx, row: typeof guideReview.$inferInsert): Promise<void> {
  await tx.insert(guideReview).values(row)
}

/** Every verdict on an edition, oldest first. */
export async function listReviews(tx: Tx, editionId: string): Promise<readonly ReviewRow[]> {
  return tx
    .select()
    .from(guideReview)
    .where(eq(guideReview.editionId, editionId))
    .orderBy(asc(guideReview.at), asc(guideReview.id))
}

/** The active people who edit the guide, or who review it. Asked as the portal: their names are not needed. */
export async function listGuidePeople(
  tx: Tx,
  role: 'threshold_editor' | 'threshold_reviewer',
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(account.active, sql`${role} = any(${account.roles})`))
    .orderBy(asc(account.createdAt))
    .limit(100)
  return rows.map(({ id }) => id)
}

/** The active editor with this e-mail address, for what is imported from the command line. */
export async function findEditorByEmail(tx: Tx, email: string) {
  const [row] = await tx
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(
      and(
        sql`lower(${account.email}) = ${email.toLowerCase()}`,
        account.active,
        sql`'threshold_editor' = any(${account.roles})`,
      ),
    )
    .limit(1)
  return row
}
