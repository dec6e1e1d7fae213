import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the person who asked for advice: the front door has written it down. */
export function adviceReady(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Your question ${facts.reference}: advice is ready`,
    paragraphs: [
      `The advice you asked for under ${facts.reference} is written down.`,
      'Sign in to read it. You can turn it into a referral from there with one button.',
    ],
  })
}
