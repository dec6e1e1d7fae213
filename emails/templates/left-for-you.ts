import type { Email, EmailFacts } from './email-facts.ts'
import { letter } from './letter.ts'

/** To a council's designated officer: somebody began this, left it unsent and has left their agency. */
export function leftForYou(facts: EmailFacts): Email {
  return letter(facts, {
    subject: `${facts.reference} was left unsent: read it now`,
    paragraphs: [
      `The person who began ${facts.reference} has left their agency. It was never sent, and no colleague there can see it.`,
      'You can read it as it was left. Sign in, open it from the top of your queue, and decide what happens to it.',
    ],
  })
}
