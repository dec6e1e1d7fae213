import { type SQL, and, asc, desc, eq, lt, or, sql } from 'drizzle-orm'
import { NotFound } from '#app/domain/errors.ts'
import type { Answers } from '#app/domain/forms/answers.ts'
import { type AgreementRecord, type Draft, type Sent } from '#app/domain/referral/referral.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { searchKeys } from '#app/domain/triage/search-keys.ts'
import { contactKey } from '../schema/contact-key.ts'
import { contact } from '../schema/contact.ts'
import { referral, referralEvent, referralMessage } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

type Row = typeof referral.$inferSelect

/** The JSON columns hold what the domain's own functions wrote; the casts live here and nowhere else. */
function draftOf(row: Row): Draft {
  return {
    id: row.id,
    organisationId: row.organisationId,
    authorId: row.authorId,
    formId: row.formId,
    formVersion: row.formVersion,
    revision: row.revision,
    answers: row.answers as Answers,
    visitedPages: row.visitedPages,
    agreement: row.agreement as AgreementRecord | null,
    guide: row.guide as ThresholdSnapshot | null,
    submissionKey: row.submissionKey,
    ...(row.isRestricted ? { isRestricted: true } : {}),
    createdAt: row.createdAt,
    savedAt: row.savedAt,
  }
}

/** Adds a draft that nobody has sent. */
export async function addDraft(tx: Tx, draft: Draft): Promise<void> {
  await tx
    .insert(referral)
    .values({ ...draft, visitedPages: [...draft.visitedPages], status: 'draft' })
}

/** A draft the actor may see; a sent referral or someone else's draft is not found. */
export async function getDraft(tx: Tx, id: string): Promise<Draft> {
  const draft = await findDraft(tx, id)
  if (!draft) throw new NotFound('draft')
  return draft
}

/** The same, or undefined. */
export async function findDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const [row] = await tx
    .select()
    .from(referral)
    .where(and(eq(referral.id, id), eq(referral.status, 'draft')))
  return row && draftOf(row)
}

/** The same, locked until the transaction ends, so that what is decided rests on what is stored. */
export async function lockDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  return lockUnsent(tx, id, 'draft')
}

/** What was left unsent and is in the council's keeping, as its writer left it, locked until the transaction ends. */
export async function lockLeft(tx: Tx, id: string): Promise<Draft | undefined> {
  return lockUnsent(tx, id, 'left')
}

async function lockUnsent(
  tx: Tx,
  id: string,
  status: 'draft' | 'left',
): Promise<Draft | undefined> {
  const [row] = await tx
    .select()
    .from(referral)
    .where(and(eq(referral.id, id), eq(referral.status, status)))
    .for('update')
  return row && draftOf(row)
}

export interface DraftChange {
  readonly answers?: Answers
  readonly visitedPages?: readonly string[]
  readonly agreement?: AgreementRecord
  readonly guide?: ThresholdSnapshot | null
}

/** Saves part of a locked draft and raises its revision. */
export async function saveDraft(
  tx: Tx,
  draft: Draft,
  change: DraftChange,
  at: Date,
): Promise<void> {
  await tx
    .update(referral)
    .set({
      ...(change.answers ? { answers: change.answers } : {}),
      ...(change.visitedPages ? { visitedPages: [...change.visitedPages] } : {}),
      ...(change.agreement ? { agreement: change.agreement } : {}),
      ...(change.guide === undefined ? {} : { guide: change.guide }),
      revision: draft.revision + 1,
      savedAt: at,
    })
    .where(eq(referral.id, draft.id))
}

/** Turns a locked draft into a sent referral with its contacts, what they are found by, and its first event. */
export async function saveSubmitted(
  tx: Tx,
  draft: Draft,
  sent: Sent,
  ids: { readonly uuid: () => string },
): Promise<readonly string[]> {
  await tx.update(referral).set(sentColumns(draft, sent)).where(eq(referral.id, draft.id))
  return addContacts(tx, draft, sent, ids)
}

/** The columns that sending sets. */
export function sentColumns(draft: Pick<Draft, 'guide'>, sent: Sent) {
  return {
    ...sent,
    // The children have rows of their own.
    contacts: undefined,
    urgencyBecause: [...sent.urgencyBecause],
    routingNotes: [...sent.routingNotes],
    harmTags: [...sent.harmTags],
    guide: draft.guide,
    status: 'sent',
    savedAt: sent.receivedAt,
  }
}

/** The contacts of a sent referral, what they are found by, and its first event. */
export async function addContacts(
  tx: Tx,
  draft: Pick<Draft, 'id' | 'organisationId' | 'authorId'>,
  sent: Sent,
  ids: { readonly uuid: () => string },
): Promise<readonly string[]> {
  const made = sent.contacts.map(one => ({ one, row: contactRow(draft, sent, one, ids.uuid()) }))
  const rows = made.map(({ row }) => row)
  if (rows.length > 0) await tx.insert(contact).values(rows)
  await addContactKeys(
    tx,
    made.flatMap(({ one, row }) => contactKeyRows(row, one)),
  )
  await addEvent(tx, {
    id: ids.uuid(),
    referralId: draft.id,
    type: 'sent',
    accountId: draft.authorId,
    at: sent.receivedAt,
  })
  return rows.map(row => row.id)
}

/** One child's row of the front door's queue. */
export function contactRow(
  draft: Pick<Draft, 'id' | 'organisationId'>,
  sent: Sent,
  one: Sent['contacts'][number],
  id: string,
): typeof contact.$inferInsert {
  return {
    id,
    referralId: draft.id,
    organisationId: draft.organisationId,
    councilCode: sent.councilCode,
    lane: sent.lane,
    position: one.position,
    childName: one.child.name,
    bornOn: one.child.bornOn,
    dueOn: one.child.dueOn,
    child: one.child,
    harmTags: [...one.harmTags],
    urgency: one.urgency,
    urgencyRank: one.rank,
    receivedAt: sent.receivedAt,
    dueAt: sent.dueAt,
    addressUnknown: one.addressUnknown,
    isRestricted: sent.isRestricted ?? false,
    state: 'waiting',
  }
}

/** What the front door may find this child by: to match with other contacts, and to search. */
export function contactKeyRows(
  row: Pick<
    typeof contact.$inferInsert,
    'id' | 'referralId' | 'councilCode' | 'receivedAt' | 'isRestricted'
  >,
  { child, matchKeys }: Pick<Sent['contacts'][number], 'child' | 'matchKeys'>,
): (typeof contactKey.$inferInsert)[] {
  const { id, referralId, councilCode, receivedAt, isRestricted } = row
  return [...new Set([...matchKeys, ...searchKeys(child)])].map(key => ({
    contactId: id,
    referralId,
    councilCode,
    receivedAt,
    isRestricted,
    key,
  }))
}

/** PostgreSQL takes at most 65,535 values in one statement, and no number of children may stop a referral. */
const KEYS_AT_ONCE = 5000

async function addContactKeys(
  tx: Tx,
  rows: readonly (typeof contactKey.$inferInsert)[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += KEYS_AT_ONCE) {
    await tx.insert(contactKey).values(rows.slice(from, from + KEYS_AT_ONCE))
  }
}

export async function addEvent(tx: Tx, event: typeof referralEvent.$inferInsert): Promise<void> {
  await tx.insert(referralEvent).values(event)
}

export async function addMessage(
  tx: Tx,
  message: typeof referralMessage.$inferInsert,
): Promise<void> {
  await tx.insert(referralMessage).values(message)
}

/** What was added to one referral since it was sent, oldest first. */
export async function listMessages(tx: Tx, referralId: string) {
  return tx
    .select()
    .from(referralMessage)
    .where(eq(referralMessage.referralId, referralId))
    .orderBy(referralMessage.at)
    .limit(200)
}

/** A sent referral the actor may see: the sender's agency or the council it went to. */
export async function getSent(tx: Tx, id: string) {
  const row = await findSent(tx, id)
  if (!row) throw new NotFound('referral')
  return row
}

/** The same, or undefined: a second post of the same draft looks here for what the first one made. */
export async function findSent(tx: Tx, id: string) {
  const [row] = await tx
    .select()
    .from(referral)
    .where(and(eq(referral.id, id), sql`${referral.status} not in ('draft', 'left')`))
  return row && { ...row, sent: sentOf(row), draft: draftOf(row) }
}

function sentOf(row: Row): Omit<Sent, 'contacts'> {
  const { reference, documentHash, document, receivedAt, dueAt, councilCode, lane, urgency } = row
  if (!reference || !documentHash || !receivedAt || !dueAt || !councilCode || !lane || !urgency) {
    throw new Error('a sent referral lacks what sending sets')
  }
  return {
    reference,
    documentHash,
    document: document as Sent['document'],
    quality: row.quality,
    receivedAt,
    dueAt,
    councilCode,
    lane: lane as Sent['lane'],
    urgency: urgency as Sent['urgency'],
    urgencyBecause: row.urgencyBecause ?? [],
    routingNotes: row.routingNotes ?? [],
    levelStated: row.levelStated,
    agreementOutcome: row.agreementOutcome ?? '',
    harmTags: row.harmTags ?? [],
    isRestricted: row.isRestricted,
    phoned: row.phoned ?? false,
  }
}

/** Where a list of the actor's referrals continues: after this save, this id. */
export interface ListCursor {
  readonly rank: number
  readonly savedAt: Date
  readonly id: string
}

/** What waits for the sender: a question first, then an answer to read, then what was never sent. */
const rank = sql<number>`(case
  when exists (select 1 from referral_query q where q.referral_id = referral.id
    and not exists (select 1 from referral_answer w where w.query_id = q.id)) then 1
  when exists (select 1 from feedback f where f.referral_id = referral.id and f.opened_at is null) then 2
  when referral.status = 'draft' then 3
  else 4 end)`

/** Letters without their accents and apostrophes, so that a name is found however it was typed. */
const plain = (text: SQL): SQL =>
  sql`translate(lower(${text}), 'áàâäãåéèêëíìîïóòôöõúùûüýÿçñ’''-', 'aaaaaaeeeeiiiiooooouuuuyycn')`

/** Rows with every one of these words in a child's name, sent or only drafted, or with this reference. */
function isFound({ words, reference }: OwnSearch): SQL | undefined {
  const named = words.map(word => {
    const like = sql`'%' || ${plain(sql`${word}::text`)} || '%'`
    return sql`(exists (select 1 from contact c where c.referral_id = referral.id and ${plain(sql`c.child_name`)} like ${like})
      or exists (select 1 from jsonb_array_elements(case jsonb_typeof(referral.answers->'children')
          when 'array' then referral.answers->'children' else '[]' end) child
        where ${plain(sql`concat_ws(' ', child->'answers'->>'childForename', child->'answers'->>'childSurname', child->'answers'->>'childKnownAs')`)} like ${like}))`
  })
  return or(
    reference === undefined ? undefined : eq(referral.reference, reference),
    named.length > 0 ? and(...named) : undefined,
  )
}

/** What to look for among one's own: words of a child's name, or a reference. */
export interface OwnSearch {
  readonly words: readonly string[]
  readonly reference?: string
}

/** The actor's own view of their agency's referrals: what waits for them first, then the latest change, by key. */
export async function listOwn(
  tx: Tx,
  filter: {
    readonly status?: 'draft' | 'sent' | 'decided'
    readonly needsAction?: boolean
    readonly search?: OwnSearch
    readonly after?: ListCursor
  },
  most: number,
) {
  const { status, needsAction, search, after } = filter
  return tx
    .select({
      id: referral.id,
      formId: referral.formId,
      formVersion: referral.formVersion,
      status: referral.status,
      reference: referral.reference,
      savedAt: referral.savedAt,
      receivedAt: referral.receivedAt,
      dueAt: referral.dueAt,
      councilCode: referral.councilCode,
      urgency: referral.urgency,
      authorName: sql<
        string | null
      >`(select a.name from account a where a.id = referral.author_id)`,
      // Columns of the outer table are named in full: on its own drizzle leaves the table out, and "id" would then
      // be the inner table's. Only the sender's own words are shown back to them.
      children: sql<
        string | null
      >`(select string_agg(c.child_name, ', ' order by c.position) from contact c where c.referral_id = referral.id)`,
      feedbackWaiting: sql<boolean>`exists (select 1 from feedback f where f.referral_id = referral.id and f.opened_at is null)`,
      isWithdrawn: sql<boolean>`exists (select 1 from referral_withdrawal w where w.referral_id = referral.id)`,
      isAsked: sql<boolean>`coalesce((select e.kind = 'asked' from countersign_entry e
        where e.referral_id = referral.id order by e.at desc limit 1), false)`,
      lastChange: sql<{
        readonly pageKey: string
        readonly accountName: string
        /** As JSON has it. */
        readonly at: string
      } | null>`(select json_build_object('pageKey', d.page_key, 'accountName', d.account_name, 'at', d.at)
        from draft_change d where d.referral_id = referral.id order by d.at desc, d.id desc limit 1)`,
      rank,
    })
    .from(referral)
    .where(
      and(
        status ? eq(referral.status, status) : undefined,
        needsAction ? sql`${rank} < 4` : undefined,
        search ? (isFound(search) ?? sql`false`) : undefined,
        after
          ? or(
              sql`${rank} > ${after.rank}`,
              and(
                sql`${rank} = ${after.rank}`,
                or(
                  lt(referral.savedAt, after.savedAt),
                  and(eq(referral.savedAt, after.savedAt), lt(referral.id, after.id)),
                ),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(asc(rank), desc(referral.savedAt), desc(referral.id))
    .limit(most)
}

/** What was sent and the actor may see, latest first, with the names its sender wrote: for choosing one of them. */
export async function listSentBy(tx: Tx, organisationId: string, most: number) {
  return tx
    .select({
      reference: sql<string>`coalesce(${referral.reference}, '')`,
      formTitle: sql<string>`referral.document->'form'->>'title'`,
      receivedAt: referral.receivedAt,
      children: sql<
        string | null
      >`(select string_agg(c.child_name, ', ' order by c.position) from contact c where c.referral_id = referral.id)`,
    })
    .from(referral)
    .where(and(eq(referral.organisationId, organisationId), sql`${referral.status} <> 'draft'`))
    .orderBy(desc(referral.receivedAt), desc(referral.id))
    .limit(most)
}
