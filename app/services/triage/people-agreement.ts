import { flagsFor, type AgreementFlag } from '#app/domain/consent/agreement-flags.ts'
import { childrenOf } from '#app/domain/consent/people-of.ts'
import { standingFor } from '#app/domain/consent/standing.ts'
import type { Answers } from '#app/domain/forms/answers.ts'
import { findForm } from '#content/forms/forms.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import type { ContactInFull } from '#db/queries/contacts.ts'
import type { Tx } from '#db/queries/tx.ts'
import { entryRows, type EntryRow } from '../consent/entry-rows.ts'

/** What each person said about one child, as the front door reads it at this moment: sent with it, or since. */
export interface ChildAgreement {
  readonly flags: readonly AgreementFlag[]
  readonly entries: readonly EntryRow[]
  /** Somebody said no or changed their mind, and nobody who can agree says yes. */
  readonly isGone: boolean
}

/** Read for one child, because brothers and sisters may differ. */
export async function childAgreement(
  tx: Tx,
  { referral }: Pick<ContactInFull, 'referral'>,
  contact: { readonly referralId: string; readonly position: number },
): Promise<ChildAgreement> {
  const entries = await listAgreementEntries(tx, contact.referralId)
  const form = findForm(referral.formId, referral.formVersion)
  const children = form ? childrenOf(form, referral.answers as Answers) : []
  const child = children[contact.position - 1]
  const key = child?.key ?? ''
  return {
    flags: flagsFor(key, entries, child?.bornOn),
    entries: entryRows(entries, children),
    isGone: standingFor(key, entries).isGone,
  }
}
