import { and, asc, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import { NotFound } from '#app/domain/errors.ts'
import type { SenderEvent } from '#app/domain/feedback/after-sending.ts'
import type { AgreementRecord, ChildRecord } from '#app/domain/referral/referral.ts'
import type { Lane } from '#app/domain/referral/routing.ts'
import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import type {
  ContactState,
  QueueCursor,
  QueueFilter,
  QueueGroup,
} from '#app/domain/triage/queue.ts'
import { wordKey, type NameSearch } from '#app/domain/triage/search-keys.ts'
import { account } from '../schema/account.ts'
import { actor } from '../schema/columns.ts'
import { contactKey } from '../schema/contact-key.ts'
import { contact } from '../schema/contact.ts'
import { organisation } from '../schema/organisation.ts'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

type Row = typeof contact.$inferSelect

/** One child's contact. */
export interface Contact extends Omit<Row, 'child' | 'lane' | 'urgency' | 'state'> {
  readonly child: ChildRecord
  readonly lane: Lane
  readonly urgency: UrgencyLevel
  readonly state: ContactState
}

/** The columns hold what the domain's own functions wrote; the casts live here and nowhere else. */
function typed<T extends { child: unknown; lane: string; urgency: string; state: string }>(row: T) {
  return {
    ...row,
    child: row.child as ChildRecord,
    lane: row.lane as Lane,
    urgency: row.urgency as UrgencyLevel,
    state: row.state as ContactState,
  }
}

/**
 * What waits at the actor's own council. The row policy says as much, but an index serves only what the query itself
 * names, and the list of what waits must not grow slower as years of decided contacts gather.
 */
const isWaitingHere = and(eq(contact.councilCode, actor.councilCode), ne(contact.state, 'decided'))

/** How many contacts wait in each lane, urgency, state and lateness: every count on the desk is a sum of these. */
export async function countQueue(tx: Tx, now: Date): Promise<readonly QueueGroup[]> {
  const rows = await tx
    .select({
      lane: contact.lane,
      urgency: contact.urgency,
      state: contact.state,
      isLate: sql<boolean>`(${contact.dueAt} < ${now.toISOString()}::timestamptz)`,
      count: sql<number>`count(*)::int`,
    })
    .from(contact)
    .where(isWaitingHere)
    .groupBy(sql`1, 2, 3, 4`)
  return rows.map(row => ({
    ...row,
    lane: row.lane as Lane,
    urgency: row.urgency as UrgencyLevel,
    state: row.state as ContactState,
  }))
}

/** Whether its sender has done one of these things since sending. */
function hasEvent(...types: readonly SenderEvent[]): SQL<boolean> {
  const wanted = sql.join(
    types.map(type => sql`${type}`),
    sql`, `,
  )
  return sql<boolean>`exists (select 1 from referral_event e
    where e.referral_id = ${contact.referralId} and e.type in (${wanted}))`
}

function selectEntries(tx: Tx) {
  return tx
    .select({
      id: contact.id,
      referralId: contact.referralId,
      reference: sql<string>`coalesce(${referral.reference}, '')`,
      formId: referral.formId,
      child: contact.child,
      lane: contact.lane,
      urgency: contact.urgency,
      urgencyRank: contact.urgencyRank,
      state: contact.state,
      receivedAt: contact.receivedAt,
      dueAt: contact.dueAt,
      addressUnknown: contact.addressUnknown,
      agreementOutcome: referral.agreementOutcome,
      addsTo: referral.addsTo,
      addedTo: sql<boolean>`exists (select 1 from referral m where m.adds_to = ${referral.reference})`,
      organisationName: organisation.name,
      organisationKind: organisation.kind,
      openedByName: sql<
        string | null
      >`(select a.name from account a where a.id = ${contact.openedBy})`,
      others: sql<number>`(select count(*)::int - 1 from contact o where o.referral_id = ${contact.referralId})`,
      riskChanged: hasEvent('riskChanged'),
      changed: hasEvent('contactChanged', 'fileAdded', 'agreementChanged'),
      messages: sql<number>`(select count(*)::int from referral_message m where m.referral_id = ${contact.referralId})`,
    })
    .from(contact)
    .innerJoin(referral, eq(referral.id, contact.referralId))
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .$dynamic()
}

/** A page of what waits: most urgent first, then what is due soonest, continued by key and never by number. */
export async function listQueue(
  tx: Tx,
  filter: QueueFilter,
  page: { readonly after?: QueueCursor; readonly most: number; readonly now: Date },
) {
  const { after, most, now } = page
  const conditions: (SQL | undefined)[] = [
    isWaitingHere,
    inArray(contact.lane, [...filter.lanes]),
    filter.urgency === 'all' ? undefined : eq(contact.urgency, filter.urgency),
    filter.state === 'all' ? undefined : eq(contact.state, filter.state),
    filter.lateOnly ? sql`${contact.dueAt} < ${now.toISOString()}::timestamptz` : undefined,
    after
      ? sql`(${contact.urgencyRank}, ${contact.dueAt}, ${contact.id}) > (${after.rank}::int, ${after.dueAt.toISOString()}::timestamptz, ${after.id}::uuid)`
      : undefined,
  ]
  const rows = await selectEntries(tx)
    .where(and(...conditions))
    .orderBy(asc(contact.urgencyRank), asc(contact.dueAt), asc(contact.id))
    .limit(most)
  return rows.map(typed)
}

/** One contact as a list shows it. */
export type QueueEntry = Awaited<ReturnType<typeof listQueue>>[number]

/** The contacts of one referral by its reference, and those of every referral that says it adds to it, as the actor sees them. */
export async function listByReference(
  tx: Tx,
  by: { readonly reference: string; readonly lanes: readonly Lane[] },
): Promise<{ readonly own: readonly QueueEntry[]; readonly adding: readonly QueueEntry[] }> {
  const rows = await selectEntries(tx)
    .where(
      and(
        inArray(contact.lane, [...by.lanes]),
        or(eq(referral.reference, by.reference), eq(referral.addsTo, by.reference)),
      ),
    )
    .orderBy(desc(contact.receivedAt), asc(contact.position))
    .limit(50)
  const entries = rows.map(typed)
  return {
    own: entries.filter(({ reference }) => reference === by.reference),
    adding: entries.filter(({ addsTo }) => addsTo === by.reference),
  }
}

/** What to look for: one referral's reference, or a child's name. */
export interface ContactSearch {
  readonly reference?: string
  readonly name: NameSearch
  readonly lanes: readonly Lane[]
}

/** What a search finds, decided contacts included, latest first. */
export async function findContacts(tx: Tx, by: ContactSearch, most: number) {
  const found = by.reference ? eq(referral.reference, by.reference) : isNamed(by.name)
  if (found === undefined) return []
  const rows = await selectEntries(tx)
    .where(and(inArray(contact.lane, [...by.lanes]), found))
    .orderBy(desc(contact.receivedAt), asc(contact.position))
    .limit(most)
  return rows.map(typed)
}

/** Undefined when there is nothing to look for, which finds nobody. */
function isNamed({ each, together }: NameSearch): SQL | undefined {
  if (each.length === 0) return undefined
  const everyWord = sql.join(each.map(beginningWith), sql` intersect `)
  const found = together.length > 0 ? sql`${everyWord} union ${beginningWith(together)}` : everyWord
  return sql`${contact.id} in (${found})`
}

/**
 * Contacts of the actor's own council with a key that begins in one of these ways. Each is a range and the council
 * is named, because the index serves nothing else before the row policy has spoken: LIKE could leak.
 */
function beginningWith(starts: readonly string[]): SQL {
  const ranges = starts.map(
    start => sql`(${contactKey.key} >= ${start} and ${contactKey.key} < ${`${start}${lastSign}`})`,
  )
  return sql`select ${contactKey.contactId} from ${contactKey}
    where ${contactKey.councilCode} = ${actor.councilCode} and (${sql.join(ranges, sql` or `)})`
}

/** Sorts after every letter and digit, so that a range ends where a beginning does. */
const lastSign = '\u{10FFFF}'

/** A contact with the referral it belongs to, the agency that sent it and the person who wrote it. */
export async function getContact(tx: Tx, id: string, lanes: readonly Lane[]) {
  const [row] = await tx
    .select({
      contact,
      referral,
      agency: { name: organisation.name, kind: organisation.kind, service: organisation.service },
      author: { name: account.name, jobTitle: account.jobTitle, phone: account.phone },
      openedByName: sql<
        string | null
      >`(select a.name from account a where a.id = ${contact.openedBy})`,
    })
    .from(contact)
    .innerJoin(referral, eq(referral.id, contact.referralId))
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .leftJoin(account, eq(account.id, referral.authorId))
    .where(and(eq(contact.id, id), inArray(contact.lane, [...lanes])))
  if (!row) throw new NotFound('contact')
  const { reference, document, agreement, guide } = row.referral
  return {
    contact: typed(row.contact),
    referral: {
      ...row.referral,
      reference: reference ?? '',
      document: document as FormDocument,
      agreement: agreement as AgreementRecord | null,
      guide: guide as ThresholdSnapshot | null,
    },
    agency: row.agency,
    author: row.author,
    openedByName: row.openedByName,
  }
}

export type ContactInFull = Awaited<ReturnType<typeof getContact>>

/** Every child on one referral, in the order they were written. */
export async function listReferralContacts(
  tx: Tx,
  referralId: string,
): Promise<readonly Contact[]> {
  const rows = await tx
    .select()
    .from(contact)
    .where(eq(contact.referralId, referralId))
    .orderBy(asc(contact.position))
  return rows.map(typed)
}

/**
 * The same, locked until the transaction ends and always in the same order, so that two people deciding at once
 * queue up instead of each holding what the other needs.
 */
export async function lockReferralContacts(
  tx: Tx,
  referralId: string,
): Promise<readonly Contact[]> {
  const rows = await tx
    .select()
    .from(contact)
    .where(eq(contact.referralId, referralId))
    .orderBy(asc(contact.id))
    .for('update')
  return rows.map(typed)
}

/**
 * Contacts on other referrals that share a match key with these: candidates to be compared, not answers. Those that
 * share the most keys come first, then the latest. Every key is looked up by itself, as far as `most` and no
 * further, so that the work depends on the keys of these contacts and not on how many contacts there are.
 */
export async function listCandidates(
  tx: Tx,
  contactIds: readonly string[],
  options: { readonly before: Date; readonly since?: Date; readonly most: number },
) {
  if (contactIds.length === 0) return []
  const ids = sql.join(
    contactIds.map(id => sql`${id}::uuid`),
    sql`, `,
  )
  const { before, since, most } = options
  const rows = await tx.execute(sql`
    with mine as (
      select contact_id, referral_id, council_code, received_at, key from contact_key
      where contact_id in (${ids}) and not (key >= ${wordKey} and key < ${`${wordKey}${lastSign}`})
    ), pairs as (
      select mine.contact_id as of, theirs.contact_id as id,
        bool_or(theirs.received_at < mine.received_at) as earlier
      from mine cross join lateral (
        select k.contact_id, k.received_at from contact_key k
        where k.council_code = mine.council_code and k.key = mine.key
          and k.referral_id <> mine.referral_id
          and k.received_at <= ${before.toISOString()}::timestamptz
          ${since ? sql`and k.received_at >= ${since.toISOString()}::timestamptz` : sql``}
        order by k.received_at desc
        limit ${most}
      ) theirs
      group by 1, 2
      order by count(*) desc, max(theirs.received_at) desc
      limit ${most}
    )
    select pairs.of, o.id, o.child, pairs.earlier
    from pairs join contact o on o.id = pairs.id`)
  return rows.map(row => ({
    of: String(row.of),
    id: String(row.id),
    child: row.child as ChildRecord,
    isEarlier: row.earlier === true,
  }))
}

/** Earlier contacts with what was decided about each, newest first. */
export async function listEarlier(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: contact.id,
      referralId: contact.referralId,
      reference: sql<string>`coalesce(${referral.reference}, '')`,
      child: contact.child,
      lane: contact.lane,
      urgency: contact.urgency,
      state: contact.state,
      harmTags: contact.harmTags,
      receivedAt: contact.receivedAt,
      organisationId: contact.organisationId,
      organisationName: organisation.name,
      levelStated: referral.levelStated,
      outcomeCode: sql<
        string | null
      >`(select d.outcome_code from decision d where d.contact_id = ${contact.id} order by d.decided_at desc limit 1)`,
      level: sql<
        number | null
      >`(select d.level from decision d where d.contact_id = ${contact.id} order by d.decided_at desc limit 1)`,
    })
    .from(contact)
    .innerJoin(referral, eq(referral.id, contact.referralId))
    .innerJoin(organisation, eq(organisation.id, contact.organisationId))
    .where(inArray(contact.id, [...ids]))
    .orderBy(desc(contact.receivedAt))
  return rows.map(typed)
}

/** Marks a contact as opened by somebody, unless somebody already has. True when this call did it. */
export async function saveOpened(
  tx: Tx,
  id: string,
  opened: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(contact)
    .set({ state: 'opened', openedBy: opened.by, openedAt: opened.at })
    .where(and(eq(contact.id, id), eq(contact.state, 'waiting')))
    .returning({ id: contact.id })
  return rows.length > 0
}

/** Marks contacts as decided. Who decided stands in the decision. */
export async function saveDecided(
  tx: Tx,
  ids: readonly string[],
  decided: { readonly by: string; readonly at: Date },
): Promise<void> {
  await tx
    .update(contact)
    .set({
      state: 'decided',
      decidedAt: decided.at,
      openedAt: sql`coalesce(${contact.openedAt}, ${decided.at.toISOString()}::timestamptz)`,
      openedBy: sql`coalesce(${contact.openedBy}, ${decided.by}::uuid)`,
    })
    .where(inArray(contact.id, [...ids]))
}

/** A referral is decided when the last of its children is. */
export async function saveReferralDecided(tx: Tx, referralId: string): Promise<void> {
  await tx
    .update(referral)
    .set({ status: 'decided' })
    .where(and(eq(referral.id, referralId), eq(referral.status, 'sent')))
}

/** Which of these references this council holds, with whom to ring about each. */
export async function findSenders(tx: Tx, references: readonly string[]) {
  if (references.length === 0) return []
  return tx
    .selectDistinctOn([referral.reference], {
      reference: sql<string>`coalesce(${referral.reference}, '')`,
      contactId: contact.id,
      name: account.name,
      phone: account.phone,
      organisationName: organisation.name,
    })
    .from(referral)
    .innerJoin(contact, eq(contact.referralId, referral.id))
    .innerJoin(organisation, eq(organisation.id, referral.organisationId))
    .leftJoin(account, eq(account.id, referral.authorId))
    .where(inArray(referral.reference, [...references]))
    .orderBy(referral.reference, asc(contact.position))
}
