import { permit } from '#app/domain/access/actor.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { getContact, saveOpened } from '#db/queries/contacts.ts'
import { addEvent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

/** Takes a contact: it is no longer waiting, and the sender sees that somebody has opened it. Twice is once. */
export async function openContact(
  ctx: Context,
  input: { readonly contactId: string },
): Promise<void> {
  permit(ctx.actor, 'contact.read')
  await ctx.transaction(async tx => {
    const { contact } = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const at = ctx.clock.now()
    const { referralId, id } = contact
    const isFirst = await saveOpened(tx, id, { by: ctx.actor.accountId, at })
    if (!isFirst) return
    await addEvent(tx, {
      id: ctx.ids.uuid(),
      referralId,
      type: 'opened',
      accountId: ctx.actor.accountId,
      at,
    })
    await record(tx, ctx, 'contact.opened', { referralId, contactId: id })
  })
}
