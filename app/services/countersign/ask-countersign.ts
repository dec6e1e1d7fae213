import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { latest } from '#app/domain/referral/countersign.ts'
import { draftReference } from '#app/domain/referral/draft-times.ts'
import { afterOpenHours } from '#app/domain/time/office-hours.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { lockFiles } from '#db/queries/files.ts'
import { enqueue } from '#db/queries/jobs.ts'
import { findSent, lockDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { sentFiles } from '../files/sent-files.ts'
import { record } from '../record.ts'
import { careJob, timesOn } from '../referral/draft-care.ts'
import { formOf } from '../referral/draft-form.ts'
import { reviewDraft, type Blocker } from '../referral/review-draft.ts'
import { rulesOn } from '../rules.ts'
import { addEntry, readersFor } from './readers.ts'

export type Asked =
  | { readonly ok: true; readonly isSent: boolean }
  | { readonly ok: false; readonly reason: Blocker | 'changedSinceChecked' | 'nobodyToAsk' }

/**
 * Asks the agency's leads to read a finished draft. Pressed twice it is asked once; asked again after a change, it is
 * asked about what it has become.
 */
export async function askCountersign(
  ctx: Context,
  input: { readonly id: string; readonly documentHash: string },
): Promise<Asked> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    await lockFiles(tx, input.id)
    const draft = await lockDraft(tx, input.id)
    if (!draft) {
      if (await findSent(tx, input.id)) return { ok: true, isSent: true }
      throw new NotFound('draft')
    }
    const form = formOf(draft)
    const at = ctx.clock.now()
    const rules = rulesOn(at)
    const [said, files] = await Promise.all([
      listAgreementEntries(tx, draft.id),
      sentFiles(tx, draft.id),
    ])
    const review = reviewDraft(draft, form, rules, said, files)
    if (review.documentHash !== input.documentHash)
      return { ok: false, reason: 'changedSinceChecked' }
    const { readers, isReader, entries } = await readersFor(tx, ctx, draft, form, review)
    // Nobody reads it first, or the person asking is the one who would: it can be sent as it is.
    if (readers.length === 0 || isReader) return { ok: false, reason: 'nobodyToAsk' }
    const [blocker] = review.blockers
    if (blocker) return { ok: false, reason: blocker }
    const last = latest(entries)
    if (last?.kind === 'asked' && last.documentHash === review.documentHash)
      return { ok: true, isSent: false }
    const entryId = await addEntry(tx, ctx, draft.id, entries, {
      kind: 'asked',
      note: null,
      documentHash: review.documentHash,
    })
    await record(tx, ctx, 'draft.countersignAsked', { referralId: draft.id })
    const times = timesOn(at)
    const remindAt = afterOpenHours(
      at,
      times.countersignWithinHours,
      times.leadHours,
      rules.calendar,
    )
    await enqueue(tx, careJob({ draftId: draft.id, step: 'notRead', entryId }, remindAt ?? at))
    await queueEmail(
      tx,
      ctx,
      ...readers.map(
        ({ accountId }) =>
          ({
            recipientAccountId: accountId,
            template: 'countersign-asked',
            facts: { reference: draftReference(draft.id) },
          }) as const,
      ),
    )
    return { ok: true, isSent: false }
  })
}
