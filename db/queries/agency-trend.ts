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

export interface CodeCount {
  readonly code: string
  readonly count: number
}

/** What became of an agency's referrals, counted. */
export interface AgencyCounts {
  readonly sent: number
  /** Decided, or past the time a decision was due; and those of them decided by then. */
  readonly due: number
  readonly met: number
  /** With an answer; and those of them whose every answer somebody marked as read. */
  readonly answered: number
  readonly read: number
  /** The level stated for a referral against the highest last decided for any child on it: one pair a referral. */
  readonly pairs: readonly {
    readonly stated: number
    readonly decided: number
    readonly count: number
  }[]
  /** What was last decided, a child at a time; the commonest first. */
  readonly outcomes: readonly CodeCount[]
  /** How the agreement check ended, a referral at a time; the commonest first. */
  readonly agreements: readonly CodeCount[]
}

/** Every count in one query: what the sender was told is read once, because its row policy is asked of each row. */
export async function countReferrals(
  tx: Tx,
  period: AgencyPeriod,
  now: Date,
): Promise<AgencyCounts> {
  const rows = await tx.execute<{ what: string; a: string; b: string; count: number }>(sql`
    with ${mine(period)}, said as (
      select f.referral_id, f.contact_id, f.outcome_code, f.level_decided, f.decided_at, f.opened_at
      from feedback f join mine on mine.id = f.referral_id
    ), latest as (
      select distinct on (contact_id) referral_id, outcome_code, level_decided from said
      order by contact_id, decided_at desc
    ), highest as (
      select referral_id, max(level_decided) as decided from latest group by 1
    ), first_said as (
      select referral_id, contact_id, min(decided_at) as at, bool_and(opened_at is not null) as is_read
      from said group by 1, 2
    ), answered as (
      select referral_id, max(at) as last_at, bool_and(is_read) as is_read from first_said group by 1
    ), kept as (
      select m.status = 'decided' or m.due_at < ${now.toISOString()}::timestamptz as is_due,
        m.status = 'decided' and a.last_at <= m.due_at as is_met,
        a.referral_id is not null as is_answered, a.is_read
      from mine m left join answered a on a.referral_id = m.id
    )
    select 'sent' as what, '' as a, '' as b, count(*)::int as count from kept
    union all select 'due', '', '', count(*)::int from kept where is_due
    union all select 'met', '', '', count(*)::int from kept where is_met
    union all select 'answered', '', '', count(*)::int from kept where is_answered
    union all select 'read', '', '', count(*)::int from kept where is_read
    union all select 'pair', m.level_stated::text, h.decided::text, count(*)::int
      from highest h join mine m on m.id = h.referral_id
      where m.level_stated is not null group by 2, 3
    union all select 'outcome', outcome_code, '', count(*)::int from latest group by 2
    union all select 'agreement', coalesce(agreement_outcome, ''), '', count(*)::int from mine group by 2`)
  const of = (what: string) => rows.filter(row => row.what === what)
  const one = (what: string) => of(what)[0]?.count ?? 0
  const codes = (what: string): readonly CodeCount[] =>
    of(what)
      .map(({ a, count }) => ({ code: a, count }))
      .sort((x, y) => y.count - x.count || (x.code < y.code ? -1 : 1))
  return {
    sent: one('sent'),
    due: one('due'),
    met: one('met'),
    answered: one('answered'),
    read: one('read'),
    pairs: of('pair').map(({ a, b, count }) => ({ stated: Number(a), decided: Number(b), count })),
    outcomes: codes('outcome'),
    agreements: codes('agreement'),
  }
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
