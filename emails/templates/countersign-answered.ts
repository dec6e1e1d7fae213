import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To a writer: the lead has read the draft. */
export function countersignAnswered(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `${facts.reference} was read by your lead`,
    paragraphs: [
      `Your lead has read ${facts.reference}, and has sent it or given it back to you with a note.`,
      'Sign in to see which.',
    ],
  })
}
