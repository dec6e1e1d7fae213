import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import type { Database } from '#db/database.server.ts'
import { findRecipient } from '#db/queries/recipients.ts'
import { MailRefused, type Mailer } from '#emails/mailer.server.ts'
import { emailTemplates, isEmailTemplate } from '#emails/templates/email-templates.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({
  recipientAccountId: z.uuid(),
  template: z.string().refine(isEmailTemplate),
  // Not checked by its last sign: a reference written wrongly must not keep an alert from going out.
  reference: z.string().regex(/^[\dA-Z-]{4,20}$/),
})

/** What sending an e-mail needs. */
export interface EmailJobParts {
  readonly database: Pick<Database, 'transaction'>
  /** Undefined in a demonstration without a mail server: e-mails are then counted as kept, and go nowhere. */
  readonly mailer: Mailer | undefined
  readonly signInLink: string
}

/** Sends one queued e-mail to the address its reader has now. */
export function emailJob({ database, mailer, signInLink }: EmailJobParts): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    const { recipientAccountId, template, reference } = payload.data
    const recipient = await database.transaction(systemActor, tx =>
      findRecipient(tx, recipientAccountId),
    )
    if (recipient === undefined) throw new PermanentFailure('no_recipient')
    if (mailer === undefined) return 'kept'
    const email = emailTemplates[template]({ reference, signInLink })
    try {
      await mailer.send({ ...email, id: job.id, to: recipient.email })
    } catch (error) {
      if (error instanceof MailRefused) throw new PermanentFailure(error.code)
      throw error
    }
    return 'sent'
  }
}
