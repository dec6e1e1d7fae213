import type { Context } from '#app/services/context.ts'
import { enqueue, enqueueOnce, type NewJob } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { EmailTemplate } from '#emails/templates/email-templates.ts'

/** An e-mail to be sent once the change it tells of is safe. */
export interface QueuedEmail {
  readonly recipientAccountId: string
  readonly template: EmailTemplate
  /** The reference is all an e-mail may say. */
  readonly facts: { readonly reference: string }
}

/** A mail server may be away for days: at one attempt every four minutes, this is about a week. */
const maxAttempts = 2_500

/** Queues e-mails in the transaction of the change they tell of: no change, no e-mail. */
export async function queueEmail(
  tx: Tx,
  ctx: Pick<Context, 'ids'>,
  ...emails: readonly QueuedEmail[]
): Promise<void> {
  await enqueue(tx, ...emails.map(email => emailJob(ctx.ids.uuid(), email)))
}

/** The same from a job that may run twice: under an id of its own making, the e-mail is queued once. */
export async function queueEmailOnce(tx: Tx, id: string, email: QueuedEmail): Promise<void> {
  await enqueueOnce(tx, emailJob(id, email))
}

function emailJob(id: string, { recipientAccountId, template, facts }: QueuedEmail): NewJob {
  return {
    id,
    kind: 'email',
    // Field by field, so that nothing else an object may carry is written with it.
    payload: { recipientAccountId, template, reference: facts.reference },
    maxAttempts,
  }
}
