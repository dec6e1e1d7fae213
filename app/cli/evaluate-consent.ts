import { evaluateConsent } from '#app/services/consent/evaluate-consent.ts'
import { answerLines } from './answer-lines.ts'
import type { Outcome } from './verb.ts'

/** Reads sets of answers from standard input and writes what the agreement check comes to for each. */
export async function evaluateConsentVerb(words: readonly string[]): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  process.stdin.setEncoding('utf8')
  return answerLines(evaluateConsent(process.stdin))
}
