import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { escalationStages, type EscalationStage } from '#app/domain/feedback/escalation.ts'
import type { MessageKind } from '#app/domain/feedback/message.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { findMessage } from '#db/queries/feedback-for-sender.ts'
import { getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { frontDoorOf, type FrontDoor } from './front-door.ts'

export interface AddMessageView {
  readonly id: string
  readonly kind: MessageKind
  readonly reference: string
  readonly frontDoor: FrontDoor
  /** New with every drawing of the form, so that sending one form twice adds one message. */
  readonly key: string
  readonly stages: readonly EscalationStage[]
  /** What was just added, read back from where it is kept: the confirmation. */
  readonly added: { readonly whenWords: string; readonly words: string } | null
}

/** The form for adding to a sent referral or, after it was added, the proof that it is kept. */
export async function getAddMessage(
  ctx: Context,
  input: { readonly id: string; readonly kind: MessageKind; readonly addedId: string | undefined },
): Promise<AddMessageView> {
  permit(ctx.actor, 'referral.write')
  const { kind, addedId } = input
  const { sent, draft, message } = await ctx.transaction(async tx => {
    const row = await getSent(tx, input.id)
    const message = addedId === undefined ? undefined : await findMessage(tx, row.id, addedId)
    if (addedId !== undefined && message?.kind !== kind) throw new NotFound('message')
    await record(tx, ctx, 'referral.viewed', { referralId: row.id })
    return { ...row, message }
  })
  return {
    id: draft.id,
    kind,
    reference: sent.reference,
    frontDoor: frontDoorOf(sent.councilCode, ctx.clock.now()),
    key: ctx.ids.uuid(),
    stages: kind === 'disagreement' ? escalationStages : [],
    added: message ? { whenWords: dateAndTime(message.at), words: message.words } : null,
  }
}
