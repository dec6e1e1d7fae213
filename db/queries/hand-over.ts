import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Role } from '#app/domain/access/actor.ts'
import type { HandedOver, HandOverReason, OpenWork } from '#app/domain/referral/handing-over.ts'
import { account } from '../schema/account.ts'
import { consultation } from '../schema/consultation.ts'
import { handOver } from '../schema/draft.ts'
import { noReferral } from '../schema/no-referral.ts'
import { organisation } from '../schema/organisation.ts'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/** More than one person ever has open; a second hand-over takes the rest. */
const most = 500

const colleague = {
  accountId: account.id,
  name: account.name,
  jobTitle: account.jobTitle,
  roles: account.roles,
  active: account.active,
} as const

export interface Colleague {
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly roles: readonly Role[]
  readonly active: boolean
}

/** Everybody with an account at an agency, by name. */
export async function listColleagues(
  tx: Tx,
  organisationId: string,
): Promise<readonly Colleague[]> {
  const rows = await tx
    .select(colleague)
    .from(account)
    .where(eq(account.organisationId, organisationId))
    .orderBy(desc(account.active), asc(account.name), asc(account.id))
    .limit(1_000)
  return rows.map(row => ({ ...row, roles: row.roles as readonly Role[] }))
}

/** Ends an account. False when it was ended already, or is nobody's that the actor may end. */
export async function endAccount(tx: Tx, accountId: string): Promise<boolean> {
  const rows = await tx
    .update(account)
    .set({ active: false })
    .where(and(eq(account.id, accountId), account.active))
    .returning({ id: account.id })
  return rows.length > 0
}

// In single-table selects drizzle leaves the table out of a column inside sql``, so outer columns are named in full.
const hasQuestion = sql<boolean>`exists (select 1 from referral_query q where q.referral_id = referral.id
  and not exists (select 1 from referral_answer w where w.query_id = q.id))`
const hasFeedback = sql<boolean>`exists (select 1 from feedback f where f.referral_id = referral.id and f.opened_at is null)`
const hasAdvice = sql<boolean>`exists (select 1 from consultation_advice a where a.consultation_id = consultation.id and a.seen_at is null)`

/** What waits for one person, of what the actor may see: never anything restricted, whoever wrote it. */
export async function listOpenWork(tx: Tx, accountId: string): Promise<readonly OpenWork[]> {
  const referrals = await tx
    .select({
      id: referral.id,
      status: referral.status,
      formId: referral.formId,
      reference: referral.reference,
      at: referral.savedAt,
      hasQuestion,
      isUnread: hasFeedback,
    })
    .from(referral)
    .where(
      and(
        eq(referral.authorId, accountId),
        eq(referral.isRestricted, false),
        sql`(referral.status in ('draft', 'sent') or ${hasQuestion} or ${hasFeedback})`,
      ),
    )
    .orderBy(desc(sql`referral.status = 'draft'`), desc(referral.savedAt), asc(referral.id))
    .limit(most)
  const advice = await tx
    .select({
      id: consultation.id,
      reference: consultation.reference,
      at: consultation.createdAt,
      isUnread: hasAdvice,
    })
    .from(consultation)
    .where(
      and(
        eq(consultation.authorId, accountId),
        sql`(consultation.state = 'waiting' or ${hasAdvice})`,
      ),
    )
    .orderBy(desc(consultation.createdAt), asc(consultation.id))
    .limit(most)
  const decisions = await tx
    .select({
      id: noReferral.id,
      reference: noReferral.reference,
      reviewOn: noReferral.reviewOn,
      at: noReferral.createdAt,
    })
    .from(noReferral)
    .where(and(eq(noReferral.authorId, accountId), eq(noReferral.state, 'open')))
    .orderBy(asc(noReferral.reviewOn), asc(noReferral.id))
    .limit(most)
  return [
    ...referrals.map(({ status, reference, ...row }): OpenWork =>
      status === 'draft'
        ? { kind: 'draft', id: row.id, formId: row.formId, at: row.at }
        : { ...row, kind: 'sent', reference: reference ?? '' },
    ),
    ...advice.map((row): OpenWork => ({ ...row, kind: 'advice' })),
    ...decisions.map((row): OpenWork => ({ ...row, kind: 'noReferral' })),
  ]
}

/** How much waits for each person of an agency, of what the actor may see. */
export async function countOpenWork(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.execute<{ author_id: string; n: number }>(sql`
    select author_id, count(*)::int as n from (
      select referral.author_id from referral
        where not referral.is_restricted and (referral.status in ('draft', 'sent') or ${hasQuestion} or ${hasFeedback})
      union all
      select consultation.author_id from consultation where consultation.state = 'waiting' or ${hasAdvice}
      union all
      select no_referral.author_id from no_referral where no_referral.state = 'open'
    ) work group by author_id`)
  return new Map([...rows].map(row => [row.author_id, row.n]))
}

/** Passes work on. Gives the ids that were still the first person's: what somebody else took meanwhile stays theirs. */
export async function passOn(
  tx: Tx,
  kind: OpenWork['kind'],
  ids: readonly string[],
  from: string,
  to: string,
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const table = kind === 'advice' ? consultation : kind === 'noReferral' ? noReferral : referral
  const rows = await tx
    .update(table)
    .set({ authorId: to })
    .where(and(inArray(table.id, [...ids]), eq(table.authorId, from), ne(table.authorId, to)))
    .returning({ id: table.id })
  return rows.map(({ id }) => id)
}

export async function addHandOver(tx: Tx, row: typeof handOver.$inferInsert): Promise<void> {
  await tx.insert(handOver).values(row)
}

/** Who passed a referral or a record on, oldest first. */
export async function listHandOvers(
  tx: Tx,
  of: { readonly referralId: string } | { readonly recordId: string },
): Promise<readonly HandedOver[]> {
  const rows = await tx
    .select({
      fromName: handOver.fromName,
      toName: handOver.toName,
      byName: handOver.byName,
      why: handOver.why,
      at: handOver.at,
    })
    .from(handOver)
    .where(
      'referralId' in of
        ? eq(handOver.referralId, of.referralId)
        : eq(handOver.recordId, of.recordId),
    )
    .orderBy(asc(handOver.at), asc(handOver.id))
    .limit(50)
  // The column holds what the service wrote.
  return rows.map(row => ({ ...row, why: row.why as HandOverReason | null }))
}

/** Who took on the work of a person who left: one line for each time. */
export async function listHandedFrom(tx: Tx, accountId: string) {
  return tx
    .select({
      fromName: handOver.fromName,
      toName: handOver.toName,
      byName: handOver.byName,
      at: handOver.at,
      n: sql<number>`count(*)::int`,
    })
    .from(handOver)
    .where(eq(handOver.fromAccountId, accountId))
    .groupBy(handOver.fromName, handOver.toName, handOver.byName, handOver.at)
    .orderBy(desc(handOver.at))
    .limit(20)
}

/** What only its writer and the designated officer see, sent or not: for the portal, when the writer has left. */
export async function listRestrictedOf(tx: Tx, accountId: string) {
  return tx
    .select({
      id: referral.id,
      status: referral.status,
      reference: referral.reference,
      writer: {
        name: account.name,
        jobTitle: account.jobTitle,
        councilCode: organisation.councilCode,
        /** Where it was sent. */
        sentTo: sql<string>`coalesce(${referral.councilCode}, ${organisation.councilCode})`,
      },
    })
    .from(referral)
    .innerJoin(organisation, eq(organisation.id, referral.organisationId))
    .innerJoin(account, eq(account.id, referral.authorId))
    .where(
      and(
        eq(referral.authorId, accountId),
        eq(account.active, false),
        referral.isRestricted,
        inArray(referral.status, ['draft', 'sent']),
      ),
    )
    .orderBy(asc(referral.createdAt))
    .limit(most)
}
