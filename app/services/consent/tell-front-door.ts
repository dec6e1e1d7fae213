import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { listWhoHandled } from '#db/queries/feedback-for-sender.ts'
import { addEvent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'

/**
 * Tells the front door of a sent referral that agreement or risk has changed: an event in its course, and an e-mail
 * that says nothing more. Changed risk reaches the managers as well, because whoever has it may be away.
 */
export async function tellFrontDoor(
  tx: Tx,
  ctx: Context,
  about: {
    readonly referralId: string
    readonly reference: string
    readonly councilCode: string
    readonly what: 'agreementChanged' | 'riskChanged'
  },
): Promise<void> {
  const { referralId, reference, councilCode, what } = about
  const { accountId } = ctx.actor
  const at = ctx.clock.now()
  await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: what, accountId, at })
  const handled = await listWhoHandled(tx, referralId)
  const managers =
    what === 'riskChanged' || handled.length === 0
      ? await listFrontDoorRecipients(tx, councilCode)
      : []
  for (const recipientAccountId of new Set([...handled, ...managers].map(one => one.accountId))) {
    await queueEmail(tx, ctx, {
      recipientAccountId,
      template: 'agreement-changed',
      facts: { reference },
    })
  }
}
