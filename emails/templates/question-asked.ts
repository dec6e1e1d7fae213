import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the sender: the front door has a question about a referral. */
export function questionAsked(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Referral ${facts.reference}: a question for you`,
    paragraphs: [
      `There is a question about referral ${facts.reference}.`,
      'Sign in to read and answer it. If it cannot wait, ring the front door.',
    ],
  })
}
