import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To a council's designated officer: whoever wrote this, sent or not, can no longer be reached by signing in. */
export function restrictedSenderLeft(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `The writer of ${facts.reference} has left`,
    paragraphs: [
      `The person who wrote ${facts.reference} has left their agency, and no colleague can see it.`,
      'If it begins with DRAFT it was never sent. Find out with the agency who knows of it now.',
    ],
  })
}
