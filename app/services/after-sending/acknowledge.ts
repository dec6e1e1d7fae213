import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import { wordsProblems } from '#app/domain/feedback/after-sending.ts'
import { messageWords } from '#app/domain/feedback/message.ts'
import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { addSeen, findWithdrawal } from '#db/queries/after-sending.ts'
import { getContact } from '#db/queries/contacts.ts'
import { addEvent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { contactHeader } from '../triage/contact-header.ts'
import { readSinceSending, type SinceSending } from './since-sending.ts'

export interface WithdrawalPage {
  readonly header: ContactHeader
  readonly isUrgent: boolean
  readonly withdrawal: NonNullable<SinceSending['withdrawal']>
}

/** A withdrawal as the front door judges it. */
export async function getWithdrawal(
  ctx: Context,
  input: { readonly contactId: string },
): Promise<WithdrawalPage> {
  permit(ctx.actor, 'contact.read')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const { contact, referral } = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { withdrawal } = await readSinceSending(tx, {
      ...referral,
      answers: referral.answers as Parameters<typeof readSinceSending>[1]['answers'],
    })
    if (!withdrawal) throw new NotFound('withdrawal')
    await record(tx, ctx, 'contact.viewed', {
      referralId: contact.referralId,
      contactId: contact.id,
    })
    return {
      header: contactHeader(contact, referral.reference, now),
      isUrgent: contact.urgency !== 'routine',
      withdrawal,
    }
  })
}

export type Acknowledged =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * A person at the front door says that they know of a withdrawal, and whether a child still needs something. The
 * contact stays in the queue until it is decided in the usual way: saying no here decides nothing.
 */
export async function acknowledgeWithdrawal(
  ctx: Context,
  input: { readonly contactId: string; readonly acts: string; readonly note: string },
): Promise<Acknowledged> {
  permit(ctx.actor, 'contact.read')
  const note = messageWords(input.note)
  return ctx.transaction(async tx => {
    const { contact } = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { referralId, councilCode, id: contactId } = contact
    if (!(await findWithdrawal(tx, referralId))) throw new NotFound('withdrawal')
    const problems = [
      ...(input.acts === 'yes' || input.acts === 'no'
        ? []
        : [{ field: 'acts', message: 'Select whether you still act on the worry' }]),
      ...wordsProblems('note', 'Why', note, 4_000, 'Enter why'),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const { accountId, name } = ctx.actor
    const at = ctx.clock.now()
    await addSeen(tx, {
      id: ctx.ids.uuid(),
      referralId,
      councilCode,
      kind: 'withdrawal',
      stillActs: input.acts === 'yes',
      note,
      by: accountId,
      byName: name,
      at,
    })
    const event = { id: ctx.ids.uuid(), referralId, accountId, at }
    await addEvent(tx, { ...event, type: 'withdrawalAcknowledged' })
    await record(tx, ctx, 'referral.withdrawalAcknowledged', { referralId, contactId })
    return { ok: true }
  })
}
