import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the person who sent a referral: the front door has answered. */
export function feedbackReady(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Your referral ${facts.reference}: an update is ready`,
    paragraphs: [
      `There is an update on your referral ${facts.reference}.`,
      'Sign in to read it. If you disagree with what was decided, the page tells you what you can do.',
    ],
  })
}
