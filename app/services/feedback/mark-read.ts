import { permit } from '#app/domain/access/actor.ts'
import { saveFeedbackRead } from '#db/queries/feedback-for-sender.ts'
import { addEvent, getSent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

/** The sender says they have read what was decided. Saying so twice is saying it once. */
export async function markRead(ctx: Context, id: string): Promise<void> {
  permit(ctx.actor, 'referral.read')
  await ctx.transaction(async tx => {
    const { draft } = await getSent(tx, id)
    await record(tx, ctx, 'feedback.viewed', { referralId: draft.id })
    await noteRead(tx, ctx, draft.id)
  })
}

/** Notes inside another change that whatever was said by then has been read. */
export async function noteRead(tx: Tx, ctx: Context, referralId: string): Promise<void> {
  const at = ctx.clock.now()
  if (!(await saveFeedbackRead(tx, referralId, at))) return
  const { accountId } = ctx.actor
  await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: 'feedbackRead', accountId, at })
}
