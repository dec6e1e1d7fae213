import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To the front door: somebody asks for advice about something that should not wait for the time of the call. */
export function adviceAsked(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `Question ${facts.reference} should not wait: ring now`,
    paragraphs: [
      `Somebody asks for advice under ${facts.reference}, and what they chose or wrote should not wait.`,
      'Sign in, open it from the top of the list of advice, and ring them now.',
    ],
  })
}
