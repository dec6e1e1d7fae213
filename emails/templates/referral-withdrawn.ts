import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the front door: a sender has taken a referral back. */
export function referralWithdrawn(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Referral ${facts.reference} was withdrawn: look at it`,
    paragraphs: [
      `The sender has withdrawn referral ${facts.reference}.`,
      'You still have it. Sign in, read why, and judge whether you still must act.',
    ],
  })
}
