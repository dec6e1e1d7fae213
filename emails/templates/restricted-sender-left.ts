import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To a council's designated officer: whoever sent this can no longer be reached through the portal. */
export function restrictedSenderLeft(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `The writer of ${facts.reference} has left`,
    paragraphs: [
      `The person who sent ${facts.reference} has left their agency, and no colleague there can see it.`,
      'You still have it. Find out who can be asked about it now, and take care whom you ask.',
    ],
  })
}
