import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { account } from '../schema/account.ts'
import { practiceDone, practiceResult, practiceSet } from '../schema/practice.ts'
import type { Tx } from './tx.ts'

export type NewResult = typeof practiceResult.$inferInsert
export type NewPracticeSet = typeof practiceSet.$inferInsert
export type PracticeSetRow = typeof practiceSet.$inferSelect

/**
 * Keeps an anonymous answer, once for each id and no more than `most` in one day: a flood of made-up answers fills
 * neither the disk nor the report.
 */
export async function addResultOnce(tx: Tx, row: NewResult, most: number): Promise<void> {
  const { id, caseId, guideId, agencyKind, level, answeredOn } = row
  await tx.execute(sql`
    insert into practice_result (id, case_id, guide_id, agency_kind, level, answered_on)
    select ${id}::uuid, ${caseId}, ${guideId}, ${agencyKind}, ${level}::int, ${answeredOn}::date
    where (select count(*) from practice_result r where r.answered_on = ${answeredOn}::date) < ${most}
    on conflict (id) do nothing`)
}

/** How one kind of agency answered one case, by level. */
export async function countAnswersTo(tx: Tx, caseId: string, agencyKind: string) {
  return tx
    .select({ level: practiceResult.level, count: sql<number>`count(*)::int` })
    .from(practiceResult)
    .where(and(eq(practiceResult.caseId, caseId), eq(practiceResult.agencyKind, agencyKind)))
    .groupBy(practiceResult.level)
}

/** Every answer since a London day, counted by case, kind of agency and level. */
export async function countAnswersSince(tx: Tx, since: string) {
  return tx
    .select({
      caseId: practiceResult.caseId,
      agencyKind: practiceResult.agencyKind,
      level: practiceResult.level,
      count: sql<number>`count(*)::int`,
    })
    .from(practiceResult)
    .where(sql`${practiceResult.answeredOn} >= ${since}::date`)
    .groupBy(practiceResult.caseId, practiceResult.agencyKind, practiceResult.level)
}

/**
 * Referrals received since an instant, by the level stated against the highest last decided for any child on them:
 * −1 when the sender stated less than was decided, 0 the same, 1 more. By kind of agency, with how many agencies of
 * that kind there are in the count, and by the harms they were about.
 */
export async function countStatedAgainstDecided(tx: Tx, since: Date) {
  const compared = sql`
    latest as (
      select distinct on (f.contact_id) f.referral_id, f.level_decided from feedback f
      order by f.contact_id, f.decided_at desc
    ), compared as (
      select r.organisation_id, o.kind, coalesce(r.harm_tags, '{}') as harms,
        sign(r.level_stated - max(l.level_decided))::int as difference
      from referral r join latest l on l.referral_id = r.id join organisation o on o.id = r.organisation_id
      where r.level_stated is not null and r.received_at >= ${since.toISOString()}::timestamptz
      group by r.id, o.kind
    )`
  const byKind = await tx.execute<{
    kind: string
    difference: number
    count: number
    agencies: number
  }>(sql`
    with ${compared}
    select c.kind, c.difference, count(*)::int as count,
      (select count(distinct k.organisation_id)::int from compared k where k.kind = c.kind) as agencies
    from compared c group by c.kind, c.difference`)
  const byHarms = await tx.execute<{ harms: string[]; difference: number; count: number }>(sql`
    with ${compared}
    select harms, difference, count(*)::int as count from compared group by harms, difference`)
  return { byKind: [...byKind], byHarms: [...byHarms] }
}

/** Adds a set, once for each id. */
export async function addSetOnce(tx: Tx, row: NewPracticeSet): Promise<boolean> {
  const added = await tx
    .insert(practiceSet)
    .values(row)
    .onConflictDoNothing({ target: practiceSet.id })
    .returning({ id: practiceSet.id })
  return added.length > 0
}

/** A set of the actor's own agency. */
export async function findSet(tx: Tx, id: string): Promise<PracticeSetRow | undefined> {
  const [row] = await tx.select().from(practiceSet).where(eq(practiceSet.id, id)).limit(1)
  return row
}

/** The agency's sets that still stand, the soonest due first. */
export async function listSets(tx: Tx, organisationId: string, most = 50) {
  return tx
    .select()
    .from(practiceSet)
    .where(and(eq(practiceSet.organisationId, organisationId), isNull(practiceSet.withdrawnAt)))
    .orderBy(asc(practiceSet.dueOn), asc(practiceSet.createdAt), asc(practiceSet.id))
    .limit(most)
}

/** The sets that one person is asked to do: their agency's, for everybody or for their team. */
export async function listSetsFor(tx: Tx, accountId: string, organisationId: string, most = 20) {
  const team = sql`(select a.team from account a where a.id = ${accountId}::uuid)`
  return tx
    .select()
    .from(practiceSet)
    .where(
      and(
        eq(practiceSet.organisationId, organisationId),
        isNull(practiceSet.withdrawnAt),
        or(isNull(practiceSet.team), sql`practice_set.team = ${team}`),
      ),
    )
    .orderBy(asc(practiceSet.dueOn), asc(practiceSet.createdAt), asc(practiceSet.id))
    .limit(most)
}

/** Takes a set back: nobody is asked for it any more. False when it was taken back before. */
export async function withdrawSet(tx: Tx, id: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(practiceSet)
    .set({ withdrawnAt: at })
    .where(and(eq(practiceSet.id, id), isNull(practiceSet.withdrawnAt)))
    .returning({ id: practiceSet.id })
  return rows.length > 0
}

/** Changes what a set says. False when it was taken back before. */
export async function changeSet(
  tx: Tx,
  id: string,
  to: Pick<PracticeSetRow, 'name' | 'caseIds' | 'dueOn'>,
): Promise<boolean> {
  const { name, caseIds, dueOn } = to
  const rows = await tx
    .update(practiceSet)
    .set({ name, caseIds, dueOn })
    .where(and(eq(practiceSet.id, id), isNull(practiceSet.withdrawnAt)))
    .returning({ id: practiceSet.id })
  return rows.length > 0
}

/** Whether anybody has done a case of a set. The portal alone may run it: no person reads who did what. */
export async function isSetBegun(tx: Tx, setId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: practiceDone.id })
    .from(practiceDone)
    .where(eq(practiceDone.setId, setId))
    .limit(1)
  return rows.length > 0
}

/** What one person has done, of any set: only ever their own rows. */
export async function listDone(tx: Tx, accountId: string) {
  return tx
    .select({ setId: practiceDone.setId, caseId: practiceDone.caseId })
    .from(practiceDone)
    .where(eq(practiceDone.accountId, accountId))
}

/** Marks one case of a set as done, once for each id. */
export async function addDoneOnce(tx: Tx, row: typeof practiceDone.$inferInsert): Promise<void> {
  await tx.insert(practiceDone).values(row).onConflictDoNothing({ target: practiceDone.id })
}

/** The names of the teams of an agency, in order. */
export async function listTeams(tx: Tx, organisationId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ team: account.team })
    .from(account)
    .where(and(eq(account.organisationId, organisationId), account.active, isNotNull(account.team)))
    .orderBy(asc(account.team))
  return rows.flatMap(({ team }) => (team === null ? [] : [team]))
}

/**
 * For each set of an agency and each team it is for: how many people, and how many of them have done every case. Sums
 * only. The portal alone may run it: no person, a lead included, reads who did what.
 */
export async function countFinished(tx: Tx, organisationId: string) {
  const rows = await tx.execute<{
    setId: string
    team: string | null
    people: number
    finished: number
  }>(sql`
    select s.id as "setId", a.team, count(*)::int as people,
      (count(*) filter (where (
        select count(distinct d.case_id) from practice_done d
        where d.set_id = s.id and d.account_id = a.id and d.case_id = any (s.case_ids)
      ) = cardinality(s.case_ids)))::int as finished
    from practice_set s
      join account a on a.organisation_id = s.organisation_id and a.active
        and (s.team is null or a.team = s.team)
    where s.organisation_id = ${organisationId}::uuid and s.withdrawn_at is null
    group by s.id, a.team`)
  return [...rows]
}
