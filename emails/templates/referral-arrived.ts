import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the front door: a referral has arrived that somebody should look at now. */
export function referralArrived(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Referral ${facts.reference} has arrived: look at it now`,
    paragraphs: [
      `Referral ${facts.reference} has arrived and is marked as urgent.`,
      'Sign in and open it from the top of your queue.',
    ],
  })
}
