import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To whoever wrote a decision not to refer: today is the day they set to look at it again. */
export function reviewDue(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Your record ${facts.reference}: a review is due today`,
    paragraphs: [
      `You asked to be reminded of record ${facts.reference} today.`,
      'Sign in to look at it again and say what you decide now.',
    ],
  })
}
