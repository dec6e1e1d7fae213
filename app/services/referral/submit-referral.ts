import { permit } from '#app/domain/access/actor.ts'
import { Conflict, NotFound } from '#app/domain/errors.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import type { Draft, Sent } from '#app/domain/referral/referral.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { snapshot } from '#app/domain/threshold/snapshot.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { dropTypingUnder } from '#db/queries/draft-typing.ts'
import { lockFiles } from '#db/queries/files.ts'
import { findSent, lockDraft, saveSubmitted } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { sentFiles } from '../files/sent-files.ts'
import { record } from '../record.ts'
import { rulesOn, type Rules } from '../rules.ts'
import { draftDuties } from './draft-duties.ts'
import { formOf } from './draft-form.ts'
import { checkQuality } from './check-quality.ts'
import { reviewDraft, type Blocker } from './review-draft.ts'

export interface SubmitInput {
  readonly id: string
  /** The key minted with the draft, and the fingerprint of what the sender checked. */
  readonly submissionKey: string
  readonly documentHash: string
}

export type Submitted =
  | { readonly ok: true; readonly reference: string }
  /** Changed after it was checked: check again. Or sent before as something else: refused, never merged. */
  | { readonly ok: false; readonly reason: 'changedSinceChecked' | 'sentOtherwise' | Blocker }

/**
 * Sends a draft to the front door, exactly once. A second click, a refresh or a retry finds the sent referral
 * under the same key and answers with the same reference; the alert, the receipt and the audit row are part of
 * the same transaction as the sending itself.
 */
export async function submitReferral(ctx: Context, input: SubmitInput): Promise<Submitted> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    // Before the draft itself, as adding a file does: nothing arrives between reading the files and sending.
    await lockFiles(tx, input.id)
    const [draft, entries, files] = await Promise.all([
      lockDraft(tx, input.id),
      listAgreementEntries(tx, input.id),
      sentFiles(tx, input.id),
    ])
    if (!draft) return answerAgain(tx, input)
    if (draft.submissionKey !== input.submissionKey) throw new Conflict('submission key')
    const at = ctx.clock.now()
    const rules = rulesOn(at)
    const form = formOf(draft)
    const review = reviewDraft(draft, form, rules, entries, files)
    if (review.documentHash !== input.documentHash)
      return { ok: false, reason: 'changedSinceChecked' }
    const [blocker] = review.blockers
    if (blocker) return { ok: false, reason: blocker }
    const stamp = {
      at,
      reference: ctx.ids.reference(),
      document: review.document,
      documentHash: review.documentHash,
      quality: checkQuality(draft, form, review),
    }
    const sent = submit(draft, form, ctx.actor, rules, stamp)
    const frozen = { ...draft, guide: frozenGuide(draft, form, rules) }
    const [told] = await Promise.all([
      listTold(tx, sent),
      saveSubmitted(tx, frozen, sent, ctx.ids),
      dropTypingUnder(tx, draft.id),
      record(tx, ctx, 'referral.submitted', { referralId: draft.id }),
    ])
    const facts = { reference: sent.reference }
    const receipt = {
      recipientAccountId: draft.authorId,
      template: 'referral-received',
      facts,
    } as const
    const alerts = told.map(({ accountId }) => {
      return { recipientAccountId: accountId, template: 'referral-arrived', facts } as const
    })
    await queueEmail(tx, ctx, receipt, ...alerts)
    return { ok: true, reference: sent.reference }
  })
}

/** Who at the council is told at once: of what is urgent, and of what only they may read. */
async function listTold(tx: Tx, { urgency, isRestricted, councilCode }: Sent) {
  if (urgency === 'routine' && !isRestricted) return []
  return listFrontDoorRecipients(tx, councilCode, isRestricted)
}

/** What goes along from the guide, with the duties as they read on the day of sending. */
function frozenGuide(draft: Draft, form: FormDefinition, rules: Rules): Draft['guide'] {
  const duties = draftDuties(draft, form, rules)
  if (duties.length === 0) return draft.guide
  return { ...(draft.guide ?? snapshot(rules.guide, [])), duties }
}

/** There is no draft any more: the same send again, or something that was never this person's. */
async function answerAgain(tx: Tx, input: SubmitInput): Promise<Submitted> {
  const row = await findSent(tx, input.id)
  if (row?.submissionKey !== input.submissionKey) throw new NotFound('draft')
  return row.sent.documentHash === input.documentHash
    ? { ok: true, reference: row.sent.reference }
    : { ok: false, reason: 'sentOtherwise' }
}
