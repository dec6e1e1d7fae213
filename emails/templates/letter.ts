import type { Email, EmailFacts } from './email-facts.ts'

/** Puts an e-mail's own words into the form that all of them share. */
export function letter(
  { signInLink }: EmailFacts,
  { subject, paragraphs }: { readonly subject: string; readonly paragraphs: readonly string[] },
): Email {
  const text = [
    ...paragraphs,
    signInLink,
    'If a child is in danger now, call 999. Do not reply to this e-mail: nobody reads it.',
    'To keep families’ information safe, this e-mail says nothing about them.',
  ].join('\n\n')
  return { subject, text: `${text}\n` }
}
