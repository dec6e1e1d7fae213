import { sql } from 'drizzle-orm'
import type { Tx } from './tx.ts'

/** An agency, and the referrals it sent from one instant on. Every figure below is about these and no others. */
export interface AgencyPeriod {
  readonly organisationId: string
  readonly since: Date
}

/** Named outright as well as held by the row policies, so that each query starts at the agency's own index. */
const mine = ({ organisationId, since }: AgencyPeriod) => sql`
  mine as (
    select id, status, received_at, due_at, level_stated, agreement_outcome from referral
    where organisation_id = ${organisationId}::uuid and status in ('sent', 'decided')
      and received_at >= ${since.toISOString()}::timestamptz
  )`

/** What was last said about each child: a child decided about again counts once. */
const latestAnswers = sql`
  latest as (
    select distinct on (f.contact_id) f.contact_id, f.referral_id, f.outcome_code, f.level_decided
    from feedback f join mine on mine.id = f.referral_id
    order by f.contact_id, f.decided_at desc
  )`

/** How many were sent; of those whose time is up or who are decided, how many were in time; how many answers were read. */
export async function countPromises(tx: Tx, period: AgencyPeriod, now: Date) {
  const [row] = await tx.execute<{
    sent: number
    due: number
    met: number
    answered: number
    read: number
  }>(sql`
    with ${mine(period)}, answers as (
      select f.referral_id, f.contact_id, min(f.decided_at) as first_at,
        bool_and(f.opened_at is not null) as is_read
      from feedback f join mine on mine.id = f.referral_id group by 1, 2
    ), answered as (
      select referral_id, max(first_at) as last_at, bool_and(is_read) as is_read from answers group by 1
    )
    select count(*)::int as sent,
      count(*) filter (where m.status = 'decided' or m.due_at < ${now.toISOString()}::timestamptz)::int as due,
      count(*) filter (where m.status = 'decided' and a.last_at <= m.due_at)::int as met,
      count(a.referral_id)::int as answered,
      count(*) filter (where a.is_read)::int as read
    from mine m left join answered a on a.referral_id = m.id`)
  return row ?? { sent: 0, due: 0, met: 0, answered: 0, read: 0 }
}

/** The latest grade of each referral by London quarter of receipt: 'total' and each dimension, added up. */
export async function sumScores(tx: Tx, period: AgencyPeriod) {
  const rows = await tx.execute<{ quarter: string; key: string; count: number; sum: number }>(sql`
    with ${mine(period)}, graded as (
      select distinct on (s.referral_id) s.total, s.dimensions, mine.received_at
      from score s join mine on mine.id = s.referral_id
      order by s.referral_id, s.scored_at desc
    )
    select to_char(g.received_at at time zone 'Europe/London', 'YYYY-"Q"Q') as quarter,
      part.key, count(*)::int as count, sum(part.value)::int as sum
    from graded g cross join lateral (
      select 'total' as key, g.total as value
      union all select d.key, d.value::int from jsonb_each_text(g.dimensions) d
    ) part
    group by 1, 2`)
  return [...rows]
}

/** The level stated for a referral against the highest decided for any child on it: one pair a referral. */
export async function countLevelPairs(tx: Tx, period: AgencyPeriod) {
  const rows = await tx.execute<{ stated: number; decided: number; count: number }>(sql`
    with ${mine(period)}, ${latestAnswers}, highest as (
      select referral_id, max(level_decided) as decided from latest group by 1
    )
    select m.level_stated as stated, h.decided, count(*)::int as count
    from highest h join mine m on m.id = h.referral_id
    where m.level_stated is not null group by 1, 2`)
  return [...rows]
}

/** What was decided, a child at a time. */
export async function countOutcomes(tx: Tx, period: AgencyPeriod) {
  const rows = await tx.execute<{ code: string; count: number }>(sql`
    with ${mine(period)}, ${latestAnswers}
    select outcome_code as code, count(*)::int as count from latest group by 1 order by 2 desc, 1`)
  return [...rows]
}

/** How the agreement check ended, a referral at a time. */
export async function countAgreements(tx: Tx, period: AgencyPeriod) {
  const rows = await tx.execute<{ code: string; count: number }>(sql`
    with ${mine(period)}
    select coalesce(agreement_outcome, '') as code, count(*)::int as count from mine
    group by 1 order by 2 desc, 1`)
  return [...rows]
}
