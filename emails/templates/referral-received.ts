import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the person who sent a referral: it has arrived. */
export function referralReceived(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Your referral ${facts.reference}: we have received it`,
    paragraphs: [
      `We have received your referral. Its reference is ${facts.reference}.`,
      'Sign in to read what you sent and to see what happens next.',
    ],
  })
}
