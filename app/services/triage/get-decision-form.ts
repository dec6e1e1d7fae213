import { permit } from '#app/domain/access/actor.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { blankFields, readFields, type DecisionPage } from '#app/domain/triage/decision-form.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { getContact, listReferralContacts } from '#db/queries/contacts.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { decisionBasis, decisionPage } from './decision-page.ts'

/** The decision form for one contact, empty or with what was kept when a session ended in the middle. */
export async function getDecisionForm(
  ctx: Context,
  input: { readonly contactId: string; readonly kept?: Posted },
): Promise<DecisionPage> {
  permit(ctx.actor, 'contact.decide')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { contact } = full
    await record(tx, ctx, 'decision.viewed', {
      referralId: contact.referralId,
      contactId: contact.id,
    })
    const onReferral = await listReferralContacts(tx, contact.referralId)
    const basis = await decisionBasis(tx, ctx.actor, full, contact, now)
    const fields = input.kept ? readFields(input.kept) : blankFields(contact.id)
    return decisionPage(full, basis, onReferral, { stage: 'decide', fields, problems: [] }, now)
  })
}
