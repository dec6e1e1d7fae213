import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { NotFound } from '#app/domain/errors.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import type { LeftDecisionKind } from '#app/domain/referral/left-allegation.ts'
import type { Draft, Sent } from '#app/domain/referral/referral.ts'
import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import { account } from '../schema/account.ts'
import { contact } from '../schema/contact.ts'
import { leftAllegation, leftAllegationDecision } from '../schema/left-allegation.ts'
import { organisation } from '../schema/organisation.ts'
import { referral } from '../schema/referral.ts'
import { addContacts, sentColumns } from './referrals.ts'
import type { Tx } from './tx.ts'

type Row = typeof leftAllegation.$inferSelect

export interface LeftAllegation extends Omit<Row, 'document' | 'urgency'> {
  readonly document: FormDocument
  readonly urgency: UrgencyLevel
  readonly agencyName: string
  readonly writerPhone: string | null
}

export interface LeftDecision extends Omit<typeof leftAllegationDecision.$inferSelect, 'kind'> {
  readonly kind: LeftDecisionKind
}

/** Passes a locked draft into the council's keeping. From here on it is no draft: nothing reminds of it or deletes it. */
export async function passToCouncil(
  tx: Tx,
  row: typeof leftAllegation.$inferInsert,
): Promise<void> {
  await tx.insert(leftAllegation).values(row)
  await tx
    .update(referral)
    .set({ status: 'left', councilCode: row.councilCode })
    .where(eq(referral.id, row.referralId))
}

const columns = {
  left: leftAllegation,
  agencyName: organisation.name,
  writerPhone: account.phone,
  decision: leftAllegationDecision,
} as const

function select(tx: Tx) {
  return tx
    .select(columns)
    .from(leftAllegation)
    .innerJoin(organisation, eq(organisation.id, leftAllegation.organisationId))
    .leftJoin(account, eq(account.id, leftAllegation.writerId))
    .leftJoin(
      leftAllegationDecision,
      eq(leftAllegationDecision.referralId, leftAllegation.referralId),
    )
    .$dynamic()
}

/** The columns hold what the domain's own functions wrote; the casts live here and nowhere else. */
function typed({
  left,
  agencyName,
  writerPhone,
  decision,
}: Awaited<ReturnType<typeof select>>[number]): {
  readonly left: LeftAllegation
  readonly decision: LeftDecision | null
} {
  return {
    left: {
      ...left,
      document: left.document as FormDocument,
      urgency: left.urgency as UrgencyLevel,
      agencyName,
      writerPhone,
    },
    decision: decision && { ...decision, kind: decision.kind as LeftDecisionKind },
  }
}

/** Every one in the keeping of the actor's council: those to be decided first, then the longest there. */
export async function listLeftAllegations(tx: Tx, most: number) {
  const rows = await select(tx)
    .orderBy(sql`${leftAllegationDecision.kind} is not null`, asc(leftAllegation.leftAt))
    .limit(most)
  return rows.map(typed)
}

/** How many nobody has decided about. */
export async function countLeftAllegations(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(leftAllegation)
    .leftJoin(
      leftAllegationDecision,
      eq(leftAllegationDecision.referralId, leftAllegation.referralId),
    )
    .where(isNull(leftAllegationDecision.kind))
  return row?.n ?? 0
}

/** One of them, with what was decided about it. */
export async function getLeftAllegation(tx: Tx, referralId: string) {
  const row = await findLeftAllegation(tx, referralId)
  if (!row) throw new NotFound('left allegation')
  return row
}

export async function findLeftAllegation(tx: Tx, referralId: string) {
  const [row] = await select(tx).where(eq(leftAllegation.referralId, referralId))
  return row && typed(row)
}

/** Adds the decision, unless somebody has decided. True when this call added it. */
export async function addLeftDecision(
  tx: Tx,
  decision: typeof leftAllegationDecision.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(leftAllegationDecision)
    .values(decision)
    .onConflictDoNothing({ target: leftAllegationDecision.referralId })
    .returning({ id: leftAllegationDecision.referralId })
  return rows.length > 0
}

/** Turns one that was left into a sent referral with its contacts: as it was left, sent on by somebody else. */
export async function saveTakenOn(
  tx: Tx,
  draft: Draft,
  sent: Sent,
  by: { readonly accountId: string; readonly uuid: () => string },
): Promise<void> {
  await tx
    .update(referral)
    .set(sentColumns(draft, sent))
    .where(and(eq(referral.id, draft.id), eq(referral.status, 'left')))
  await addContacts(tx, { ...draft, authorId: by.accountId }, sent, { uuid: by.uuid })
}

/** The first contact of one that was taken on. */
export async function findTakenOnContact(tx: Tx, referralId: string) {
  const [row] = await tx
    .select({ contactId: contact.id, reference: referral.reference })
    .from(contact)
    .innerJoin(referral, eq(referral.id, contact.referralId))
    .where(eq(contact.referralId, referralId))
    .orderBy(asc(contact.position))
    .limit(1)
  return row && { contactId: row.contactId, reference: row.reference ?? '' }
}

/** People who can no longer sign in and have an allegation that is still a draft. As the portal. */
export async function listWritersGone(tx: Tx, most: number): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ id: referral.authorId })
    .from(referral)
    .innerJoin(account, eq(account.id, referral.authorId))
    .where(and(referral.isRestricted, eq(referral.status, 'draft'), eq(account.active, false)))
    .limit(most)
  return rows.map(({ id }) => id)
}
