import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To whoever began a draft: in a week it is deleted. */
export function draftDeletedSoon(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Your draft ${facts.reference} will be deleted in a week`,
    paragraphs: [
      `Nobody has changed ${facts.reference} for a long time. It was never sent, and in 7 days it will be deleted.`,
      'Sign in to send it, or save any page of it to keep it.',
    ],
  })
}
