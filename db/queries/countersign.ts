import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { CountersignEntry, Lead } from '#app/domain/referral/countersign.ts'
import { account } from '../schema/account.ts'
import { countersignEntry } from '../schema/draft.ts'
import { organisation } from '../schema/organisation.ts'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/** Whether the agency's leads read what is not urgent before it is sent. */
export async function agencyCountersigns(tx: Tx, organisationId: string): Promise<boolean> {
  const [row] = await tx
    .select({ countersigns: organisation.countersigns })
    .from(organisation)
    .where(eq(organisation.id, organisationId))
  return row?.countersigns ?? false
}

export async function saveCountersigns(
  tx: Tx,
  organisationId: string,
  countersigns: boolean,
): Promise<void> {
  await tx.update(organisation).set({ countersigns }).where(eq(organisation.id, organisationId))
}

/** The agency's leads who may sign in, longest there first. */
export async function listLeads(tx: Tx, organisationId: string): Promise<readonly Lead[]> {
  return tx
    .select({ accountId: account.id, name: account.name })
    .from(account)
    .where(
      and(
        eq(account.organisationId, organisationId),
        account.active,
        sql`'safeguarding_lead' = any (${account.roles})`,
      ),
    )
    .orderBy(asc(account.createdAt), asc(account.id))
    .limit(20)
}

/** What was asked and answered about one draft, oldest first. */
export async function listCountersign(
  tx: Tx,
  referralId: string,
): Promise<readonly CountersignEntry[]> {
  const rows = await tx
    .select()
    .from(countersignEntry)
    .where(eq(countersignEntry.referralId, referralId))
    .orderBy(asc(countersignEntry.at), asc(countersignEntry.id))
    .limit(500)
  // The services of this project write no other kinds.
  return rows.map(row => ({ ...row, kind: row.kind as CountersignEntry['kind'] }))
}

export async function addCountersign(
  tx: Tx,
  row: typeof countersignEntry.$inferInsert & Pick<CountersignEntry, 'kind'>,
): Promise<void> {
  await tx.insert(countersignEntry).values(row)
}

/** Drafts of colleagues that wait for a lead to read them, the longest first. */
export async function listWaiting(tx: Tx, lead: { readonly accountId: string }, most: number) {
  return tx
    .select({
      id: referral.id,
      formId: referral.formId,
      authorName: account.name,
      askedAt: countersignEntry.at,
    })
    .from(countersignEntry)
    .innerJoin(referral, eq(referral.id, countersignEntry.referralId))
    .innerJoin(organisation, eq(organisation.id, referral.organisationId))
    .innerJoin(account, eq(account.id, referral.authorId))
    .where(
      and(
        eq(referral.status, 'draft'),
        organisation.countersigns,
        eq(countersignEntry.kind, 'asked'),
        sql`${referral.authorId} <> ${lead.accountId}`,
        sql`not exists (select 1 from countersign_entry later
          where later.referral_id = ${countersignEntry.referralId} and later.at > ${countersignEntry.at})`,
      ),
    )
    .orderBy(asc(countersignEntry.at), asc(countersignEntry.id))
    .limit(most)
}

/** What was sent without a lead having read it, since a moment, latest first. */
export async function listSentWithout(
  tx: Tx,
  lead: { readonly accountId: string },
  since: Date,
  most: number,
) {
  return tx
    .select({
      id: referral.id,
      reference: referral.reference,
      kind: countersignEntry.kind,
      note: countersignEntry.note,
      accountName: countersignEntry.accountName,
      at: countersignEntry.at,
    })
    .from(countersignEntry)
    .innerJoin(referral, eq(referral.id, countersignEntry.referralId))
    .where(
      and(
        inArray(countersignEntry.kind, ['sentWithout', 'sentUrgent']),
        gt(countersignEntry.at, since),
        sql`${countersignEntry.accountId} <> ${lead.accountId}`,
      ),
    )
    .orderBy(desc(countersignEntry.at), desc(countersignEntry.id))
    .limit(most)
}
