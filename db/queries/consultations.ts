import { and, asc, count, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { ToldChild } from '#app/domain/consultation/told-child.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { account } from '../schema/account.ts'
import { consultation, consultationAdvice, consultationSlot } from '../schema/consultation.ts'
import { organisation } from '../schema/organisation.ts'
import type { Tx } from './tx.ts'

type Row = typeof consultation.$inferSelect

export type ConsultationState = 'waiting' | 'answered' | 'recorded' | 'cancelled'

/** A consultation as the domain reads it. The JSON columns hold what our own functions wrote. */
export type Consultation = Omit<Row, 'child' | 'guide' | 'state' | 'way'> & {
  readonly child: ToldChild | null
  readonly guide: ThresholdSnapshot | null
  readonly state: ConsultationState
  readonly way: 'callback' | 'held'
}

function consultationOf(row: Row): Consultation {
  return {
    ...row,
    child: row.child as ToldChild | null,
    guide: row.guide as ThresholdSnapshot | null,
    state: row.state as ConsultationState,
    way: row.way === 'held' ? 'held' : 'callback',
  }
}

export type NewConsultation = Omit<typeof consultation.$inferInsert, 'child' | 'guide'> &
  Pick<Consultation, 'child' | 'guide'>

/** Adds a consultation unless the same one is already there. True when this call added it. */
export async function addConsultationOnce(tx: Tx, row: NewConsultation): Promise<boolean> {
  const added = await tx
    .insert(consultation)
    .values(row)
    .onConflictDoNothing({ target: consultation.id })
    .returning({ id: consultation.id })
  return added.length > 0
}

/** A consultation the actor may see. */
export async function getConsultation(tx: Tx, id: string): Promise<Consultation> {
  const [row] = await tx.select().from(consultation).where(eq(consultation.id, id))
  if (!row) throw new NotFound('consultation')
  return consultationOf(row)
}

/** The same, locked until the transaction ends. */
export async function lockConsultation(tx: Tx, id: string): Promise<Consultation> {
  const [row] = await tx.select().from(consultation).where(eq(consultation.id, id)).for('update')
  if (!row) throw new NotFound('consultation')
  return consultationOf(row)
}

/** Who asked, for the front door: whom to ring, and from where. */
export async function findAsker(tx: Tx, authorId: string, organisationId: string) {
  const [row] = await tx
    .select({
      agency: organisation.name,
      name: account.name,
      jobTitle: account.jobTitle,
      phone: account.phone,
    })
    .from(organisation)
    .leftJoin(account, eq(account.id, authorId))
    .where(eq(organisation.id, organisationId))
  return row
}

/** Whose questions these references are, of those the actor may see: for messages that did not go out. */
export async function findAskers(tx: Tx, references: readonly string[]) {
  if (references.length === 0) return []
  return tx
    .select({
      reference: consultation.reference,
      consultationId: consultation.id,
      name: account.name,
      phone: account.phone,
      organisationName: organisation.name,
    })
    .from(consultation)
    .innerJoin(organisation, eq(organisation.id, consultation.organisationId))
    .leftJoin(account, eq(account.id, consultation.authorId))
    .where(inArray(consultation.reference, [...references]))
    .limit(200)
}

/** The number a person gave when their account was made. */
export async function findPhone(tx: Tx, accountId: string): Promise<string> {
  const [row] = await tx
    .select({ phone: account.phone })
    .from(account)
    .where(eq(account.id, accountId))
  return row?.phone ?? ''
}

/** Changes where a consultation stands; its words never change. */
export async function saveConsultation(
  tx: Tx,
  id: string,
  change: Partial<Pick<Row, 'state' | 'slotAt' | 'phone' | 'referralId'>> & {
    readonly changedAt: Date
  },
): Promise<void> {
  await tx.update(consultation).set(change).where(eq(consultation.id, id))
}

const listed = {
  id: consultation.id,
  reference: consultation.reference,
  way: consultation.way,
  state: consultation.state,
  child: consultation.child,
  authorName: consultation.authorName,
  councilCode: consultation.councilCode,
  isImmediate: consultation.isImmediate,
  slotAt: consultation.slotAt,
  createdAt: consultation.createdAt,
  referralId: consultation.referralId,
  hasAdvice: sql<boolean>`exists (select 1 from consultation_advice a where a.consultation_id = consultation.id)`,
  isUnread: sql<boolean>`exists (select 1 from consultation_advice a where a.consultation_id = consultation.id and a.seen_at is null)`,
} as const

export type ListedConsultation = Awaited<ReturnType<typeof listOwnConsultations>>[number]

/** The actor's own, and a lead's whole agency's: unread advice first, then the latest. */
export async function listOwnConsultations(tx: Tx, most: number) {
  return tx
    .select(listed)
    .from(consultation)
    .orderBy(
      desc(
        sql`exists (select 1 from consultation_advice a where a.consultation_id = consultation.id and a.seen_at is null)`,
      ),
      desc(consultation.createdAt),
      desc(consultation.id),
    )
    .limit(most)
}

/** What waits at a council's front door: what cannot wait first, then by the time of the call. */
export async function listWaitingConsultations(tx: Tx, councilCode: string, most: number) {
  return tx
    .select({ ...listed, agency: organisation.name })
    .from(consultation)
    .innerJoin(organisation, eq(organisation.id, consultation.organisationId))
    .where(and(eq(consultation.councilCode, councilCode), eq(consultation.state, 'waiting')))
    .orderBy(
      desc(consultation.isImmediate),
      asc(consultation.slotAt),
      asc(consultation.createdAt),
      asc(consultation.id),
    )
    .limit(most)
}

/** What a council's front door has dealt with, latest first. */
export async function listDoneConsultations(tx: Tx, councilCode: string, most: number) {
  return tx
    .select({ ...listed, agency: organisation.name })
    .from(consultation)
    .innerJoin(organisation, eq(organisation.id, consultation.organisationId))
    .where(
      and(
        eq(consultation.councilCode, councilCode),
        inArray(consultation.state, ['answered', 'recorded', 'cancelled']),
      ),
    )
    .orderBy(desc(consultation.changedAt), desc(consultation.id))
    .limit(most)
}

/** How many wait at a council's front door. */
export async function countWaitingConsultations(tx: Tx, councilCode: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(consultation)
    .where(and(eq(consultation.councilCode, councilCode), eq(consultation.state, 'waiting')))
  return row?.n ?? 0
}

/** How many of the actor's own have advice nobody has said they read. */
export async function countUnreadAdvice(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`count(distinct ${consultationAdvice.consultationId})::int` })
    .from(consultationAdvice)
    .where(isNull(consultationAdvice.seenAt))
  return row?.n ?? 0
}

/** How many calls a council has from a moment on, by when they begin, in ms. */
export async function countTaken(
  tx: Tx,
  councilCode: string,
  from: Date,
): Promise<ReadonlyMap<number, number>> {
  const rows = await tx
    .select({ startsAt: consultationSlot.startsAt, n: count() })
    .from(consultationSlot)
    .where(and(eq(consultationSlot.councilCode, councilCode), gte(consultationSlot.startsAt, from)))
    .groupBy(consultationSlot.startsAt)
  return new Map(rows.map(({ startsAt, n }) => [startsAt.getTime(), n]))
}

/**
 * Takes one of a time's seats. False when all are taken: the unique index makes two who ask at once wait for each
 * other, so a seat is never given twice.
 */
export async function takeSlot(
  tx: Tx,
  wanted: {
    readonly councilCode: string
    readonly startsAt: Date
    readonly consultationId: string
    readonly atOnce: number
  },
  newId: () => string,
): Promise<boolean> {
  const { atOnce, ...row } = wanted
  for (let seat = 1; seat <= atOnce; seat += 1) {
    const taken = await tx
      .insert(consultationSlot)
      .values({ ...row, id: newId(), seat })
      .onConflictDoNothing()
      .returning({ id: consultationSlot.id })
    if (taken.length > 0) return true
  }
  return false
}

/** Gives back the time a consultation held. */
export async function freeSlot(tx: Tx, consultationId: string): Promise<void> {
  await tx.delete(consultationSlot).where(eq(consultationSlot.consultationId, consultationId))
}

export type AdviceRow = typeof consultationAdvice.$inferSelect

/** Adds advice unless the same is already there. True when this call added it. */
export async function addAdviceOnce(
  tx: Tx,
  row: typeof consultationAdvice.$inferInsert,
): Promise<boolean> {
  const added = await tx
    .insert(consultationAdvice)
    .values(row)
    .onConflictDoNothing({ target: consultationAdvice.id })
    .returning({ id: consultationAdvice.id })
  return added.length > 0
}

/** What was said, oldest first. */
export async function listAdvice(tx: Tx, consultationIds: readonly string[]) {
  if (consultationIds.length === 0) return []
  return tx
    .select()
    .from(consultationAdvice)
    .where(inArray(consultationAdvice.consultationId, [...consultationIds]))
    .orderBy(asc(consultationAdvice.at), asc(consultationAdvice.id))
    .limit(200)
}

/** Marks all advice of a consultation as read. True when some of it was not yet. */
export async function saveAdviceSeen(tx: Tx, consultationId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(consultationAdvice)
    .set({ seenAt: at })
    .where(
      and(eq(consultationAdvice.consultationId, consultationId), isNull(consultationAdvice.seenAt)),
    )
    .returning({ id: consultationAdvice.id })
  return rows.length > 0
}

/** The advice a referral was made from, for whoever may see that referral. */
export async function listConsultationsOf(
  tx: Tx,
  referralId: string,
): Promise<readonly Consultation[]> {
  const rows = await tx
    .select()
    .from(consultation)
    .where(eq(consultation.referralId, referralId))
    .orderBy(asc(consultation.createdAt))
    .limit(20)
  return rows.map(consultationOf)
}
