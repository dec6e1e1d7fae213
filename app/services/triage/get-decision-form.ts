import { permit } from '#app/domain/access/actor.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import {
  blankFields,
  readFields,
  type AlreadyDecided,
  type DecisionPage,
} from '#app/domain/triage/decision-form.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { getContact, listReferralContacts } from '#db/queries/contacts.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { alreadyDecided } from './already-decided.ts'
import { decisionBasis, decisionPage } from './decision-page.ts'

/** The form; or, when the child has been decided about, what was decided. */
export type DecisionStart =
  | { readonly kind: 'form'; readonly page: DecisionPage }
  | { readonly kind: 'already'; readonly already: AlreadyDecided }

/** The decision form for one contact, empty or with what was kept when a session ended in the middle. */
export async function getDecisionForm(
  ctx: Context,
  input: { readonly contactId: string; readonly kept?: Posted },
): Promise<DecisionStart> {
  permit(ctx.actor, 'contact.decide')
  const now = ctx.clock.now()
  return ctx.transaction(async (tx): Promise<DecisionStart> => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { contact } = full
    await record(tx, ctx, 'decision.viewed', {
      referralId: contact.referralId,
      contactId: contact.id,
    })
    const fields = input.kept ? readFields(input.kept) : blankFields(contact.id)
    if (contact.state === 'decided') {
      const decisions = await listDecisions(tx, [contact.id])
      return { kind: 'already', already: alreadyDecided(full, [contact], decisions, fields, now) }
    }
    const onReferral = await listReferralContacts(tx, contact.referralId)
    const basis = await decisionBasis(tx, ctx.actor, full, contact, now)
    const page = decisionPage(
      full,
      basis,
      onReferral,
      { stage: 'decide', fields, problems: [] },
      now,
    )
    return { kind: 'form', page }
  })
}
