import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the sender and to colleagues at the front door: somebody there wrote down what was said to them. */
export function agreementHeard(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Referral ${facts.reference}: the front door has added a note`,
    paragraphs: [
      `The front door has written down something new about referral ${facts.reference} that you need to know.`,
      'Sign in to read it.',
    ],
  })
}
