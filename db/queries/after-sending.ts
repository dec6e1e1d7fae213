import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/access/actor.ts'
import {
  senderEvents,
  type QueryThread,
  type SenderEvent,
} from '#app/domain/feedback/after-sending.ts'
import { account } from '../schema/account.ts'
import {
  referralAmendment,
  referralAnswer,
  referralQuery,
  referralSeen,
  referralWithdrawal,
} from '../schema/after-sending.ts'
import { referral, referralEvent } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/** Adds a question unless this very one is there already. True when this call added it. */
export async function addQuery(tx: Tx, query: typeof referralQuery.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(referralQuery)
    .values(query)
    .onConflictDoNothing({ target: referralQuery.id })
    .returning({ id: referralQuery.id })
  return rows.length > 0
}

/** Adds an answer unless this very one is there already. True when this call added it. */
export async function addAnswer(
  tx: Tx,
  answer: typeof referralAnswer.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(referralAnswer)
    .values(answer)
    .onConflictDoNothing({ target: referralAnswer.id })
    .returning({ id: referralAnswer.id })
  return rows.length > 0
}

/** Every question about one referral with its answers, oldest first. */
export async function listQueries(tx: Tx, referralId: string): Promise<readonly QueryThread[]> {
  const queries = await tx
    .select()
    .from(referralQuery)
    .where(eq(referralQuery.referralId, referralId))
    .orderBy(asc(referralQuery.askedAt), asc(referralQuery.id))
    .limit(100)
  const answers = await tx
    .select()
    .from(referralAnswer)
    .where(eq(referralAnswer.referralId, referralId))
    .orderBy(asc(referralAnswer.at), asc(referralAnswer.id))
    .limit(500)
  return queries.map(query => ({
    ...query,
    answers: answers.filter(({ queryId }) => queryId === query.id),
  }))
}

/** Who asked a question of this referral. */
export async function findQuery(tx: Tx, referralId: string, id: string) {
  const [row] = await tx
    .select()
    .from(referralQuery)
    .where(and(eq(referralQuery.id, id), eq(referralQuery.referralId, referralId)))
  return row
}

/** Adds a changed contact detail unless this very one is there already. */
export async function addAmendment(
  tx: Tx,
  amendment: typeof referralAmendment.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(referralAmendment)
    .values(amendment)
    .onConflictDoNothing({ target: referralAmendment.id })
    .returning({ id: referralAmendment.id })
  return rows.length > 0
}

/** Changed contact details of one referral, oldest first. */
export async function listAmendments(tx: Tx, referralId: string) {
  return tx
    .select()
    .from(referralAmendment)
    .where(eq(referralAmendment.referralId, referralId))
    .orderBy(asc(referralAmendment.at), asc(referralAmendment.id))
    .limit(500)
}

/** Withdraws a referral. False when it was withdrawn before. */
export async function addWithdrawal(
  tx: Tx,
  withdrawal: typeof referralWithdrawal.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(referralWithdrawal)
    .values(withdrawal)
    .onConflictDoNothing({ target: referralWithdrawal.referralId })
    .returning({ id: referralWithdrawal.referralId })
  return rows.length > 0
}

export async function findWithdrawal(tx: Tx, referralId: string) {
  const [row] = await tx
    .select()
    .from(referralWithdrawal)
    .where(eq(referralWithdrawal.referralId, referralId))
  return row
}

/** When the front door last said that it knows of a withdrawal, for the sender's eyes. */
export async function findEvent(tx: Tx, referralId: string, type: string) {
  const [row] = await tx
    .select({ at: referralEvent.at })
    .from(referralEvent)
    .where(and(eq(referralEvent.referralId, referralId), eq(referralEvent.type, type)))
    .orderBy(desc(referralEvent.at))
    .limit(1)
  return row
}

export async function addSeen(tx: Tx, seen: typeof referralSeen.$inferInsert): Promise<void> {
  await tx.insert(referralSeen).values(seen)
}

/** What the front door noted about a referral's additions and withdrawal, latest first. */
export async function listSeen(tx: Tx, referralId: string) {
  return tx
    .select()
    .from(referralSeen)
    .where(eq(referralSeen.referralId, referralId))
    .orderBy(desc(referralSeen.at))
    .limit(50)
}

/**
 * The sender of a referral and, so that nothing waits for somebody who is away, the leads of their agency. Of what is
 * restricted the sender alone: an allegation may be about a lead, who must not learn from an e-mail that there is one.
 */
export async function listSenders(tx: Tx, referralId: string) {
  return tx
    .select({ accountId: account.id })
    .from(referral)
    .innerJoin(account, eq(account.organisationId, referral.organisationId))
    .where(
      and(
        eq(referral.id, referralId),
        account.active,
        sql`(${account.id} = ${referral.authorId}
          or (not ${referral.isRestricted} and 'safeguarding_lead' = any (${account.roles})))`,
      ),
    )
    .orderBy(asc(account.createdAt))
    .limit(10)
}

/** What senders have done since it was last seen, on contacts already decided: latest first, one row a contact. */
export async function listAdditions(
  tx: Tx,
  lanes: readonly string[],
  options: { readonly most: number; readonly since: Date },
) {
  const { most, since: earliest } = options
  const rows = await tx.execute(sql`
    with since as (
      select e.referral_id, max(e.at) as at,
        array_agg(distinct e.type order by e.type) as types
      from referral_event e
      where e.type in (${sql.join(
        senderEvents.map(type => sql`${type}`),
        sql`, `,
      )})
        and e.at > ${earliest.toISOString()}::timestamptz
        and e.at > coalesce(
          (select max(s.at) from referral_seen s where s.referral_id = e.referral_id),
          '-infinity'::timestamptz)
      group by e.referral_id
    )
    select c.id, c.child, r.reference, o.name as organisation, since.at, since.types, c.decided_at
    from since
      join contact c on c.referral_id = since.referral_id
      join referral r on r.id = c.referral_id
      join organisation o on o.id = c.organisation_id
    where c.state = 'decided' and since.at > c.decided_at
      and c.lane in (${sql.join(
        lanes.map(lane => sql`${lane}`),
        sql`, `,
      )})
    order by 'riskChanged' = any (since.types) desc, since.at desc, c.id
    limit ${most}`)
  return rows.map(row => ({
    contactId: String(row.id),
    child: row.child,
    reference: String(row.reference),
    organisation: String(row.organisation),
    at: new Date(String(row.at)),
    types: (row.types as readonly string[]).filter((type): type is SenderEvent =>
      (senderEvents as readonly string[]).includes(type),
    ),
  }))
}

/** Which of these referrals wait for an answer or were withdrawn: for lists. */
export async function listStanding(tx: Tx, referralIds: readonly string[]) {
  if (referralIds.length === 0) return new Map<string, Standing>()
  const rows = await tx
    .select({
      id: referral.id,
      isWithdrawn: sql<boolean>`exists (select 1 from referral_withdrawal w where w.referral_id = referral.id)`,
      openQueries: sql<number>`(select count(*)::int from referral_query q where q.referral_id = referral.id and not exists (select 1 from referral_answer a where a.query_id = q.id))`,
      answered: sql<number>`(select count(distinct a.query_id)::int from referral_answer a where a.referral_id = referral.id)`,
    })
    .from(referral)
    .where(inArray(referral.id, [...referralIds]))
  return new Map(rows.map(({ id, ...standing }): [string, Standing] => [id, standing]))
}

export interface Standing {
  readonly isWithdrawn: boolean
  readonly openQueries: number
  readonly answered: number
}

/**
 * Who opened or decided the earlier referral that this one says it adds to, and still works there: at the same council
 * alone, for the portal's own eyes.
 */
export async function listWhoHasEarlier(tx: Tx, referralId: string) {
  const rows = await tx.execute(sql`
    select distinct a.id, a.roles, earlier.reference, more.is_restricted
    from referral more
      join referral earlier on earlier.reference = more.adds_to
        and earlier.council_code = more.council_code and earlier.id <> more.id
      join referral_event e on e.referral_id = earlier.id and e.type in ('opened', 'decided')
      join account a on a.id = e.account_id and a.active
    where more.id = ${referralId}::uuid and more.status not in ('draft', 'left')
    limit 10`)
  return rows.map(row => ({
    accountId: String(row.id),
    roles: row.roles as readonly Role[],
    reference: String(row.reference),
    isRestricted: row.is_restricted === true,
  }))
}
