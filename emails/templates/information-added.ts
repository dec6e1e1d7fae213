import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To whoever is waiting for it: something was added to a referral. */
export function informationAdded(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Referral ${facts.reference}: new information`,
    paragraphs: [
      `New information was added to referral ${facts.reference}.`,
      'Sign in to read it.',
    ],
  })
}
