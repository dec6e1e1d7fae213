import { and, asc, eq, gt, like } from 'drizzle-orm'
import { account, parkedPost } from '../schema/account.ts'
import { consultation } from '../schema/consultation.ts'
import { noReferral } from '../schema/no-referral.ts'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/**
 * Takes a locked draft away with everything that was only ever part of it. A decision not to refer that had become this
 * draft is open again, so that the child it was about is looked at on the day that was set.
 */
export async function removeDraft(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(noReferral)
    .set({ state: 'open', referralId: null, changedAt: at })
    .where(eq(noReferral.referralId, id))
  await tx.update(consultation).set({ referralId: null }).where(eq(consultation.referralId, id))
  await tx.delete(parkedPost).where(like(parkedPost.path, `/referral/${id}/%`))
  await tx.delete(referral).where(and(eq(referral.id, id), eq(referral.status, 'draft')))
}

/** Who hears of a draft: its writer, or the agency's leads when the writer has left. */
export async function listDraftKeepers(
  tx: Tx,
  draft: { readonly authorId: string; readonly organisationId: string },
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: account.id, roles: account.roles })
    .from(account)
    .where(and(eq(account.organisationId, draft.organisationId), eq(account.active, true)))
    .orderBy(asc(account.createdAt), asc(account.id))
  if (rows.some(({ id }) => id === draft.authorId)) return [draft.authorId]
  return rows
    .filter(({ roles }) => roles.includes('safeguarding_lead'))
    .slice(0, 5)
    .map(({ id }) => id)
}

/** Whether somebody may still sign in. */
export async function isStillHere(tx: Tx, accountId: string): Promise<boolean> {
  const [row] = await tx
    .select({ active: account.active })
    .from(account)
    .where(eq(account.id, accountId))
  return row?.active ?? false
}

/** Drafts for which nothing may wait yet, such as those begun before there was anything to wait: a page of them. */
export async function listDraftsAfter(tx: Tx, after: string | undefined, most: number) {
  return tx
    .select({ id: referral.id, createdAt: referral.createdAt, savedAt: referral.savedAt })
    .from(referral)
    .where(
      and(eq(referral.status, 'draft'), after === undefined ? undefined : gt(referral.id, after)),
    )
    .orderBy(asc(referral.id))
    .limit(most)
}
