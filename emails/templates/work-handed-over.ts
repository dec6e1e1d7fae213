import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To whoever takes on a colleague's work, and whoever it was taken from. */
export function workHandedOver(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `${facts.reference} was handed over`,
    paragraphs: [
      'Your lead has handed over work from one colleague to another: to you, or from you.',
      'Sign in to see what you now look after.',
    ],
  })
}
