import { permit } from '#app/domain/access/actor.ts'
import { flagsFor, type AgreementFlag } from '#app/domain/consent/agreement-flags.ts'
import { childrenOf, peopleOf } from '#app/domain/consent/people-of.ts'
import type { PersonKind } from '#app/domain/consent/person-entry.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { listSenders } from '#db/queries/after-sending.ts'
import { getContact, type Contact } from '#db/queries/contacts.ts'
import { listWhoHandled } from '#db/queries/feedback-for-sender.ts'
import { addEvent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { addEntryTo, type EntryAdded } from '../consent/add-entry.ts'
import { entryPage, type EntryPage, type EntryTarget } from '../consent/entry-page.ts'
import { entryRows, personDetail, type EntryRow } from '../consent/entry-rows.ts'
import { referralAtHand, type ReferralAtHand } from '../consent/referral-at-hand.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { record } from '../record.ts'
import { formOf } from '../referral/draft-form.ts'
import { rulesOn } from '../rules.ts'
import { contactHeader } from './contact-header.ts'

/** Who on a contact's referral may say something to the front door, with what each has said so far. */
export interface ContactAgreementPage {
  readonly header: ContactHeader
  readonly added: { readonly who: string; readonly when: string } | null
  readonly flags: readonly AgreementFlag[]
  readonly people: readonly {
    readonly key: string
    readonly kind: PersonKind
    readonly name: string
    readonly detail: string
    readonly entries: readonly EntryRow[]
  }[]
}

interface Found {
  readonly contact: Contact
  readonly header: ContactHeader
  readonly at: ReferralAtHand
}

/** The contact, if it is one of the person's own council and lanes, and what is recorded about its referral. */
async function find(tx: Tx, ctx: Context, contactId: string): Promise<Found> {
  const { contact, referral } = await getContact(tx, contactId, lanesFor(ctx.actor))
  const at = await referralAtHand(tx, contact.referralId)
  // A contact stands for something sent: a draft has none.
  if (!at.sent) throw new NotFound('referral')
  return { contact, at, header: contactHeader(contact, referral.reference, ctx.clock.now()) }
}

export async function getContactAgreement(
  ctx: Context,
  input: { readonly contactId: string; readonly addedId: string | undefined },
): Promise<ContactAgreementPage> {
  permit(ctx.actor, 'contact.read')
  const { contact, header, at } = await ctx.transaction(async tx => {
    const found = await find(tx, ctx, input.contactId)
    await record(tx, ctx, 'agreement.viewed', aboutOf(found))
    return found
  })
  const form = formOf(at.draft)
  const children = childrenOf(form, at.draft.answers)
  const child = children[contact.position - 1]
  const added = at.entries.find(({ id }) => id === input.addedId)
  const { day } = rulesOn(ctx.clock.now())
  return {
    header,
    added: added ? { who: added.personName, when: dateAndTime(added.at) } : null,
    flags: flagsFor(child?.key ?? '', at.entries, child?.bornOn),
    people: peopleOf(form, at.draft.answers, at.entries).map(person => ({
      key: person.key,
      kind: person.kind,
      name: person.name,
      detail: personDetail(person, day),
      entries: entryRows(
        at.entries.filter(({ kind, personKey }) => kind === 'answer' && personKey === person.key),
        children,
      ),
    })),
  }
}

export interface ContactEntryPage {
  readonly header: ContactHeader
  readonly entry: EntryPage
}

interface Input {
  readonly contactId: string
  readonly personKey: string
}

/** The form for what one person has said to the front door: the same questions that the sender answers. */
export async function getContactEntry(
  ctx: Context,
  input: Input & { readonly kept?: Posted },
): Promise<ContactEntryPage> {
  permit(ctx.actor, 'contact.read')
  return ctx.transaction(async tx => {
    const found = await find(tx, ctx, input.contactId)
    await record(tx, ctx, 'agreement.viewed', aboutOf(found))
    const entry = entryPage(ctx, found.at, targetOf(input), {
      key: ctx.ids.uuid(),
      problems: [],
      ...(input.kept ? { values: input.kept } : {}),
    })
    return { header: found.header, entry }
  })
}

/**
 * Adds what a person has said to the front door, once however often the form is sent. It is marked as the front door's
 * own, changes nothing that the sender recorded, and is told to the sender and to whoever else has the contact.
 */
export async function addContactEntry(
  ctx: Context,
  input: Input & { readonly key: string; readonly posted: Posted },
): Promise<{ readonly added: EntryAdded; readonly header: ContactHeader }> {
  permit(ctx.actor, 'contact.read')
  return ctx.transaction(async tx => {
    const found = await find(tx, ctx, input.contactId)
    const { key, posted } = input
    const added = await addEntryTo(
      tx,
      ctx,
      found.at,
      { target: targetOf(input), key, posted },
      { recordedBy: 'frontDoor', looked: aboutOf(found), follow: () => tell(tx, ctx, found) },
    )
    return { added, header: found.header }
  })
}

async function tell(tx: Tx, ctx: Context, found: Found): Promise<void> {
  const { referralId } = found.contact
  const { accountId } = ctx.actor
  const at = ctx.clock.now()
  const facts = { reference: found.header.reference }
  await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: 'agreementHeard', accountId, at })
  await record(tx, ctx, 'agreement.recorded', aboutOf(found))
  const told = [...(await listWhoHandled(tx, referralId)), ...(await listSenders(tx, referralId))]
  for (const recipientAccountId of new Set(told.map(one => one.accountId))) {
    if (recipientAccountId === accountId) continue
    await queueEmail(tx, ctx, { recipientAccountId, template: 'agreement-heard', facts })
  }
}

function targetOf({ personKey }: Input): EntryTarget {
  return { kind: 'answer', personKey }
}

function aboutOf({ contact }: Found) {
  return { referralId: contact.referralId, contactId: contact.id }
}
