import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To whoever began a draft: it has not been sent. */
export function draftNotSent(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Your draft ${facts.reference} has not been sent`,
    paragraphs: [
      `You began ${facts.reference} and have not sent it. Nobody else can act on it until you do.`,
      'Sign in to finish and send it, or to delete it.',
    ],
  })
}
