import type { Question, TextQuestion } from '#app/domain/forms/definition.ts'
import { serviceLookups, sentReferralLookups } from '#content/forms/lookups.ts'

/** What the answer to a question may be chosen from: as its form says, or as the lists of lookups do. */
export function lookupOf(question: Question): TextQuestion['lookup'] {
  if (question.type !== 'text') return undefined
  if (question.lookup) return question.lookup
  if (Object.hasOwn(serviceLookups, question.id)) return 'service'
  return sentReferralLookups.includes(question.id) ? 'sentReferral' : undefined
}

/** The question with its lookup, for drawing: the form itself stays as it was published. */
export function withLookup(question: Question): Question {
  const lookup = lookupOf(question)
  return question.type === 'text' && lookup !== undefined ? { ...question, lookup } : question
}
