import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To everybody who edits the threshold guide: a version is to be looked at again. */
export function guideReviewDue(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Guide ${facts.reference}: time to look at it again`,
    paragraphs: [
      `Version ${facts.reference} of the guide is due to be looked at again.`,
      'Sign in to see the review day, and to begin a new draft if something has changed.',
    ],
  })
}
