import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { findSent, getDraft, lockDraft } from '#db/queries/referrals.ts'
import type { AgreementEntry } from '#app/domain/consent/person-entry.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { Tx } from '#db/queries/tx.ts'

/** A referral of the sender's, before or after sending, with everything recorded about agreement. */
export interface ReferralAtHand {
  readonly draft: Draft
  /** Null while it is a draft. */
  readonly sent: {
    readonly reference: string
    readonly councilCode: string
    readonly isRestricted?: boolean | undefined
  } | null
  readonly entries: readonly AgreementEntry[]
}

/** The referral to look at. */
export async function referralAtHand(tx: Tx, id: string): Promise<ReferralAtHand> {
  const row = await findSent(tx, id)
  const draft = row ? row.draft : await getDraft(tx, id)
  return { draft, sent: row?.sent ?? null, entries: await listAgreementEntries(tx, draft.id) }
}

/** The same to add to. A draft is locked first, so that nothing added while it is being sent is lost between the two. */
export async function referralToAddTo(tx: Tx, id: string): Promise<ReferralAtHand> {
  const locked = await lockDraft(tx, id)
  const row = locked ? undefined : await findSent(tx, id)
  const draft = locked ?? row?.draft
  if (draft === undefined) throw new NotFound('referral')
  return { draft, sent: row?.sent ?? null, entries: await listAgreementEntries(tx, draft.id) }
}
