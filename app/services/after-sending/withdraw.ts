import { permit } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import { isWithdrawalReason, wordsProblems } from '#app/domain/feedback/after-sending.ts'
import { messageWords } from '#app/domain/feedback/message.ts'
import { addWithdrawal, findWithdrawal } from '#db/queries/after-sending.ts'
import { addEvent, getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { frontDoorOf, type FrontDoor } from '../feedback/front-door.ts'
import { record } from '../record.ts'
import { tellFrontDoor } from './tell-front-door.ts'

export interface WithdrawPage {
  readonly id: string
  readonly reference: string
  readonly isUrgent: boolean
  /** decided: too late. withdrawn: done before. */
  readonly state: 'open' | 'decided' | 'withdrawn'
  readonly frontDoor: FrontDoor
}

/** The form for taking a referral back. */
export async function getWithdraw(ctx: Context, id: string): Promise<WithdrawPage> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const row = await getSent(tx, id)
    const withdrawn = await findWithdrawal(tx, row.id)
    await record(tx, ctx, 'referral.viewed', { referralId: row.id })
    return {
      id: row.id,
      reference: row.sent.reference,
      isUrgent: row.sent.urgency !== 'routine',
      state: withdrawn ? 'withdrawn' : row.status === 'sent' ? 'open' : 'decided',
      frontDoor: frontDoorOf(row.sent.councilCode, ctx.clock.now()),
    }
  })
}

export type Withdrawn =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Takes a referral back, before it is decided. The front door is told, keeps it and judges for itself whether a child
 * still needs something: nothing leaves the queue by this.
 */
export async function withdraw(
  ctx: Context,
  input: { readonly id: string; readonly reason: string; readonly words: string },
): Promise<Withdrawn> {
  permit(ctx.actor, 'referral.write')
  const words = messageWords(input.words)
  return ctx.transaction(async tx => {
    const { sent, draft, status } = await getSent(tx, input.id)
    const problems = [
      ...(isWithdrawalReason(input.reason)
        ? []
        : [{ field: 'reason', message: 'Select why you are withdrawing it' }]),
      ...wordsProblems(
        'words',
        'What the front door should know',
        words,
        4_000,
        'Enter what the front door should know about the children now',
      ),
      ...(status === 'sent'
        ? []
        : [{ field: 'reason', message: 'It has been decided already. Add information instead' }]),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const { accountId, name } = ctx.actor
    const at = ctx.clock.now()
    const referralId = draft.id
    const made = { referralId, reason: input.reason, words, authorId: accountId, at }
    if (!(await addWithdrawal(tx, { ...made, authorName: name }))) return { ok: true }
    await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: 'withdrawn', accountId, at })
    await record(tx, ctx, 'referral.withdrawn', { referralId })
    await tellFrontDoor(tx, ctx, {
      referralId,
      ...sent,
      template: 'referral-withdrawn',
      managersToo: true,
    })
    return { ok: true }
  })
}
