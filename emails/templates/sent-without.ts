import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To an agency's leads: a colleague sent something that no lead read first, because it could not wait. */
export function sentWithout(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `${facts.reference} was sent without waiting for you`,
    paragraphs: [
      `A colleague sent ${facts.reference} without a lead reading it first, because it could not wait.`,
      'It has arrived. Sign in to read it and see why.',
    ],
  })
}
