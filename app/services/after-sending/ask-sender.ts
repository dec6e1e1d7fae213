import { permit } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import { isNeededBy, neededOn, wordsProblems } from '#app/domain/feedback/after-sending.ts'
import { messageWords } from '#app/domain/feedback/message.ts'
import { isNonMobileInjury } from '#app/domain/threshold/non-mobile-injury.ts'
import { describesNonMobileInjury, youngestAge } from '#app/domain/threshold/described-injury.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { addQuery, listSenders } from '#db/queries/after-sending.ts'
import { getContact, type ContactInFull } from '#db/queries/contacts.ts'
import { addEvent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { messageId } from '../feedback/message-id.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { contactHeader } from '../triage/contact-header.ts'

export interface AskSenderView {
  readonly header: ContactHeader
  readonly key: string
  readonly isUrgent: boolean
  /** An injury to a child who cannot move around is acted on, never asked about (see non-mobile-injury). */
  readonly mustNotAsk: boolean
  /** The words may tell of such an injury although nothing picked or ticked says so: the worker is asked to look. */
  readonly mayBeNonMobileInjury: boolean
  readonly sender: { readonly name: string; readonly phone: string | null }
}

/** The form for asking the sender of a referral a question. */
export async function getAskSender(
  ctx: Context,
  input: { readonly contactId: string },
): Promise<AskSenderView> {
  permit(ctx.actor, 'contact.read')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { contact, referral, author } = full
    await record(tx, ctx, 'contact.viewed', {
      referralId: contact.referralId,
      contactId: contact.id,
    })
    return {
      header: contactHeader(contact, referral.reference, now),
      key: ctx.ids.uuid(),
      isUrgent: contact.urgency !== 'routine',
      mustNotAsk: mustNotAsk(full),
      mayBeNonMobileInjury: describesNonMobileInjury(
        rulesOn(now).guide,
        referral.document,
        youngestAge([contact.child.bornOn], rulesOn(now).day),
      ),
      sender: { name: author?.name ?? 'Name not known', phone: author?.phone ?? null },
    }
  })
}

function mustNotAsk({ contact, referral }: ContactInFull): boolean {
  return isNonMobileInjury({
    picks: referral.guide?.indicators ?? [],
    harmTags: contact.harmTags,
  })
}

export interface NewQuery {
  readonly contactId: string
  readonly key: string
  readonly what: string
  readonly why: string
  readonly needed: string
}

export type QueryAsked =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Asks the sender of a referral a question. The clock goes on, the contact stays where it stands in the queue, and
 * nobody waits: the question is beside the referral, and its sender is told that there is one.
 */
export async function askSender(ctx: Context, input: NewQuery): Promise<QueryAsked> {
  permit(ctx.actor, 'contact.read')
  const what = messageWords(input.what)
  const why = messageWords(input.why)
  return ctx.transaction(async tx => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { contact, referral } = full
    const at = ctx.clock.now()
    const problems = [
      ...(mustNotAsk(full)
        ? [{ field: 'what', message: 'Do not ask about this in writing. Act now, and ring' }]
        : []),
      ...wordsProblems('what', 'Your question', what, 4_000, 'Enter what you need to know'),
      ...wordsProblems('why', 'Why you need it', why, 2_000, 'Enter why you need to know it'),
      ...(isNeededBy(input.needed)
        ? []
        : [{ field: 'needed', message: 'Select when you need the answer' }]),
    ]
    if (problems.length > 0 || !isNeededBy(input.needed)) return { ok: false, problems }
    const { accountId, name } = ctx.actor
    const { referralId, councilCode } = contact
    const { calendar, day } = rulesOn(at)
    const id = messageId({
      referralId,
      kind: 'query',
      accountId,
      key: input.key,
      words: JSON.stringify([what, why]),
    })
    const isNew = await addQuery(tx, {
      id,
      referralId,
      councilCode,
      what,
      why,
      neededOn: neededOn(input.needed, day, calendar),
      askedBy: accountId,
      askedByName: name,
      askedAt: at,
    })
    if (!isNew) return { ok: true }
    await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: 'queryAsked', accountId, at })
    await record(tx, ctx, 'referral.queryAsked', { referralId, contactId: contact.id })
    for (const sender of await listSenders(tx, referralId)) {
      await queueEmail(tx, ctx, {
        recipientAccountId: sender.accountId,
        template: 'question-asked',
        facts: { reference: referral.reference },
      })
    }
    return { ok: true }
  })
}
