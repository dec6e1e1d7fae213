import { permit } from '#app/domain/access/actor.ts'
import type { FailedMessages } from '#app/domain/triage/failed-messages.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { findAskers } from '#db/queries/consultations.ts'
import { findSenders } from '#db/queries/contacts.ts'
import { listFailed } from '#db/queries/jobs.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

/** Messages that did not go out and will not be tried again, latest first, with whom to ring instead. */
export async function listFailedMessages(ctx: Context): Promise<FailedMessages> {
  permit(ctx.actor, 'outbox.read')
  return ctx.transaction(async tx => {
    await record(tx, ctx, 'outbox.viewed')
    const failed = await listFailed(tx)
    const references = failed.flatMap(({ payload }) =>
      typeof payload.reference === 'string' ? [payload.reference] : [],
    )
    // A job belongs to no council, so whose message it was is asked of the referrals this council may see.
    const senders = await findSenders(tx, [...new Set(references)])
    const askers = await findAskers(tx, [...new Set(references)])
    return {
      messages: failed.flatMap(({ id, payload, code, failedAt, createdAt }) => {
        const ofReferral = senders.find(({ reference }) => reference === payload.reference)
        const ofAdvice = askers.find(({ reference }) => reference === payload.reference)
        const sender = ofReferral ?? ofAdvice
        if (!sender) return []
        return [
          {
            id,
            reference: sender.reference,
            contactId: ofReferral?.contactId ?? null,
            consultationId: ofReferral ? null : (ofAdvice?.consultationId ?? null),
            ...whatWords(payload.template),
            sender: `${sender.name ?? 'Sender'}, ${sender.organisationName}`,
            phone: sender.phone,
            failedAt: dateAndTime(failedAt ?? createdAt),
            why: code ?? 'not known',
          },
        ]
      }),
    }
  })
}

function whatWords(template: unknown): { readonly what: string; readonly todo: string } {
  switch (template) {
    case 'feedback-ready':
      return { what: 'An answer is ready', todo: 'Ring the sender and tell them to sign in' }
    case 'advice-ready':
      return { what: 'Advice is ready', todo: 'Ring whoever asked and tell them to sign in' }
    case 'advice-asked':
      return { what: 'A question that should not wait', todo: 'Ring whoever asked now' }
    case 'referral-received':
      return { what: 'We have the referral', todo: 'Ring the sender and tell them it arrived' }
    case 'information-added':
      return { what: 'Information was added', todo: 'Read what was added' }
    case 'referral-arrived':
      return { what: 'A referral arrived', todo: 'Check that somebody has opened it' }
    default:
      return { what: 'A message', todo: 'Open the contact and check what is waiting' }
  }
}
