import { permit } from '#app/domain/access/actor.ts'
import { readChild } from '#app/domain/consultation/told-child.ts'
import type { Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { readDecision } from '#app/domain/no-referral/entry.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { keptLevels } from '#app/domain/threshold/snapshot.ts'
import { getConsultation } from '#db/queries/consultations.ts'
import { addEntryOnce, addNoReferralOnce } from '#db/queries/no-referrals.ts'
import { ageIn, pickedFrom, picksOf } from '../advice/get-ask-form.ts'
import { meansPhoneNow } from '../advice/means-phone-now.ts'
import type { Context } from '../context.ts'
import { onceId } from '../once-id.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { scheduleReview } from './schedule-review.ts'

export type Decided =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly asks: boolean }

/**
 * Keeps a decision not to refer, for its writer and their agency's lead, with a reminder for the day it is looked at
 * again. Exactly once for each form. What means phone now asks why, once, and never stops it.
 */
export async function decideNotToRefer(
  ctx: Context,
  input: { readonly posted: Posted; readonly consultationId: string | undefined },
): Promise<Decided> {
  permit(ctx.actor, 'noReferral.write')
  const { actor } = ctx
  const { posted, consultationId } = input
  const now = ctx.clock.now()
  const rules = rulesOn(now)
  const guide = pickedFrom(rules.guide, picksOf(posted), ageIn(posted))
  const child = readChild(posted, rules.day)
  const isImmediate = meansPhoneNow(rules, {
    picked: guide,
    words: [postedField(posted, 'considered')],
    child: child.ok ? child.child : null,
  })
  const read = readDecision(posted, {
    today: rules.day,
    picture: guide ? keptLevels(guide) : { highest: null, consider: null },
    isImmediate,
    wasAsked: postedField(posted, 'asked') === 'yes',
  })
  if (!read.ok || !child.ok) {
    // In the order of the page: why it is not referred, who the child is, and the rest.
    const others = read.ok ? [] : read.problems
    const first = others.filter(({ field }) => field === 'whyNotNow')
    const rest = others.filter(({ field }) => field !== 'whyNotNow')
    const problems = [...first, ...(child.ok ? [] : child.problems), ...rest]
    return { ok: false, problems, asks: isImmediate }
  }
  const entry = { ...read.entry, levelName: rules.guide.levels[read.entry.own.level].name }
  const id = onceId(['noReferral', actor.accountId, postedField(posted, 'key'), child.child, entry])
  return ctx.transaction(async tx => {
    // Somebody else's advice is nobody's to link to: asked for here, it is not found.
    if (consultationId !== undefined) await getConsultation(tx, consultationId)
    const isNew = await addNoReferralOnce(tx, {
      id,
      reference: ctx.ids.reference(),
      organisationId: actor.organisationId,
      authorId: actor.accountId,
      authorName: actor.name,
      child: child.child,
      guide,
      state: 'open',
      reviewOn: entry.reviewOn,
      consultationId: consultationId ?? null,
      createdAt: now,
      changedAt: now,
    })
    if (!isNew) return { ok: true, id }
    const by = { authorId: actor.accountId, authorName: actor.name, at: now }
    await addEntryOnce(tx, { id: ctx.ids.uuid(), noReferralId: id, ...by }, entry)
    await scheduleReview(tx, ctx, { noReferralId: id, reviewOn: entry.reviewOn })
    await record(tx, ctx, 'noReferral.decided', { recordId: id })
    return { ok: true, id }
  })
}
