import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To whoever has a referral: what somebody agreed to has changed, or the sender says that risk has. */
export function agreementChanged(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Referral ${facts.reference}: read this update now`,
    paragraphs: [
      `The sender of referral ${facts.reference} has recorded a change that you need to see before you do anything more.`,
      'Sign in to read it.',
    ],
  })
}
