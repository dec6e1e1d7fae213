import nodemailer from 'nodemailer'
import { isMailAddress } from './mail-address.ts'
import type { Email } from './templates/email-facts.ts'

/** The mail server will never take this message for this address. */
export class MailRefused extends Error {
  override name = 'MailRefused'
  constructor(readonly code: string) {
    super('mail refused')
  }
}

/** One e-mail to one person. */
export interface Mail extends Email {
  readonly to: string
  /** Fixed for each message, so that one sent twice after a crash can be recognised as the same. */
  readonly id: string
}

/** The only way to send mail. */
export interface Mailer {
  /** Resolves when the server has taken the mail. Throws MailRefused, or another error when it is worth trying again. */
  readonly send: (mail: Mail) => Promise<void>
  readonly close: () => void
}

/** What a mailer is made from. */
export interface MailerOptions {
  /** `smtp://…` or `smtps://…` */
  readonly url: string
  /** The sender, as people see it: `Refer a child <no-reply@example.org>`. */
  readonly from: string
  /** Whether to send nothing over a connection that others could read. */
  readonly requireTls: boolean
}

const secondMs = 1_000

/** Opens a mailer. It connects when there is something to send. */
export function openMailer({ url, from, requireTls }: MailerOptions): Mailer {
  const transport = nodemailer.createTransport({
    url,
    requireTLS: requireTls,
    connectionTimeout: 10 * secondMs,
    greetingTimeout: 10 * secondMs,
    socketTimeout: 20 * secondMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async ({ id, to, subject, text }) => {
      if (!isMailAddress(to)) throw new MailRefused('bad_address')
      if (/[\r\n]/.test(subject)) throw new MailRefused('bad_subject')
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          // No holiday notice and no receipt may come back to us.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
      } catch (error) {
        const code = refusal(error)
        if (code !== undefined) throw new MailRefused(code)
        throw error
      }
    },
    close: () => {
      transport.close()
    },
  }
}

/**
 * The code of a refusal for good: a 5xx answer to the recipient or to the message itself. A 5xx to signing in or to the
 * sender is our own mistake and will be put right, so those messages wait.
 */
function refusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown }
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA'
  return aboutThisMail && typeof responseCode === 'number' && responseCode >= 500
    ? `smtp_${String(responseCode)}`
    : undefined
}
