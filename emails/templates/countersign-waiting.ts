import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To a writer: no lead has read the draft yet, and nothing keeps it from being sent. */
export function countersignWaiting(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `${facts.reference} has not been read by your lead yet`,
    paragraphs: [
      `You asked your lead to read ${facts.reference}. Nobody has answered yet, and it has not been sent.`,
      'You can send it without waiting: sign in, open it, and say why it cannot wait.',
    ],
  })
}
