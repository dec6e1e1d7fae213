import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To an agency's leads: a colleague asks one of them to read a draft before it is sent. */
export function countersignAsked(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `${facts.reference} waits for you to read it`,
    paragraphs: [
      `A colleague asks you to read ${facts.reference} before it is sent.`,
      'Sign in to read it, send it, or give it back with a note.',
    ],
  })
}
