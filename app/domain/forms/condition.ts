import type { Answers } from './answers.ts'
import type { Condition } from './definition.ts'

/** True when what has been answered so far meets the condition; no condition always holds. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true
  if ('is' in condition) {
    const answer = answers[condition.is]
    return Array.isArray(answer)
      ? answer.some(value => typeof value === 'string' && condition.in.includes(value))
      : typeof answer === 'string' && condition.in.includes(answer)
  }
  if ('all' in condition) return condition.all.every(part => holds(part, answers))
  if ('any' in condition) return condition.any.some(part => holds(part, answers))
  return !holds(condition.not, answers)
}

/** Every question id or fact a condition reads. */
export function mentions(condition: Condition | undefined): readonly string[] {
  if (!condition) return []
  if ('is' in condition) return [condition.is]
  if ('all' in condition) return condition.all.flatMap(mentions)
  if ('any' in condition) return condition.any.flatMap(mentions)
  return mentions(condition.not)
}
