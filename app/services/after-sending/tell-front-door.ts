import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { listWhoHandled } from '#db/queries/feedback-for-sender.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { EmailTemplate } from '#emails/templates/email-templates.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'

/** Tells whoever has a referral, and its managers while nobody has it or when all of them should know. */
export async function tellFrontDoor(
  tx: Tx,
  ctx: Context,
  about: {
    readonly referralId: string
    readonly councilCode: string
    readonly reference: string
    readonly isRestricted?: boolean | undefined
    readonly template: EmailTemplate
    readonly managersToo?: boolean
    /** Somebody who asked for it, whoever else has it. */
    readonly also?: string
  },
): Promise<void> {
  const handled = await listWhoHandled(tx, about.referralId)
  const managers =
    about.managersToo || handled.length === 0
      ? await listFrontDoorRecipients(tx, about.councilCode, about.isRestricted)
      : []
  const ids = [...handled, ...managers].map(({ accountId }) => accountId)
  for (const recipientAccountId of new Set([...ids, ...(about.also ? [about.also] : [])])) {
    await queueEmail(tx, ctx, {
      recipientAccountId,
      template: about.template,
      facts: { reference: about.reference },
    })
  }
}
