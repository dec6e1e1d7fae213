import { permit } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import { messageProblem, messageWords, type MessageKind } from '#app/domain/feedback/message.ts'
import { addMessageOnce } from '#db/queries/feedback-for-sender.ts'
import { addEvent, getSent } from '#db/queries/referrals.ts'
import { tellFrontDoor } from '../after-sending/tell-front-door.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { noteRead } from './mark-read.ts'
import { messageId } from './message-id.ts'

export interface NewMessage {
  readonly id: string
  readonly kind: MessageKind
  readonly key: string
  readonly words: string
}

export type MessageAdded =
  | { readonly ok: true; readonly messageId: string }
  | { readonly ok: false; readonly words: string; readonly problem: Problem }

const types = {
  information: { audit: 'referral.informationAdded', event: 'informationAdded' },
  disagreement: { audit: 'referral.disagreed', event: 'disagreed' },
} as const

/**
 * Adds to a sent referral what the sender has learnt, or that they disagree: appended and never edited. Exactly once
 * for each form, with the event, the audit row and the e-mails as part of the same change.
 */
export async function addMessage(ctx: Context, input: NewMessage): Promise<MessageAdded> {
  permit(ctx.actor, 'referral.write')
  const words = messageWords(input.words)
  return ctx.transaction(async tx => {
    const { sent, draft } = await getSent(tx, input.id)
    const problem = messageProblem(input.kind, words)
    if (problem) return { ok: false, words: input.words, problem }
    const { accountId, name } = ctx.actor
    const at = ctx.clock.now()
    const id = messageId({ ...input, referralId: draft.id, accountId, words })
    const message = { id, referralId: draft.id, kind: input.kind, words, authorName: name, at }
    if (!(await addMessageOnce(tx, { ...message, authorId: accountId })))
      return { ok: true, messageId: id }
    const { audit, event } = types[input.kind]
    await addEvent(tx, { id: ctx.ids.uuid(), referralId: draft.id, type: event, accountId, at })
    await record(tx, ctx, audit, { referralId: draft.id })
    await noteRead(tx, ctx, draft.id)
    await tellFrontDoor(tx, ctx, {
      referralId: draft.id,
      ...sent,
      template: 'information-added',
      // It must reach somebody besides the person it is about.
      managersToo: input.kind === 'disagreement',
    })
    return { ok: true, messageId: id }
  })
}
