import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#app/domain/forms/answers.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { journey } from '#app/domain/forms/journey.ts'
import { forms } from '#content/forms/forms.ts'
import { problemsWith } from './support/accepts.ts'
import {
  checks,
  completeAnswers,
  nearlyCompleteAnswers,
  wildAnswers,
} from './support/answers-arbitrary.ts'
import { schemaValidator } from './support/schema-validator.ts'

/** The answers that count, as they would travel between systems. */
function sent(form: FormDefinition, given: Answers): unknown {
  return JSON.parse(JSON.stringify(journey(form, given).answers))
}

describe.each(forms.map(form => [`${form.id} v${form.version}`, form] as const))(
  '%s',
  (_, form) => {
    const accepts = schemaValidator(form, checks)
    const agree = (given: Answers): void => {
      const problems = problemsWith(form, given, checks)
      expect({ accepted: accepts(sent(form, given)), problems }).toEqual({
        accepted: problems.length === 0,
        problems,
      })
    }

    test('the JSON Schema accepts what the form accepts: complete answers', () => {
      let accepted = 0
      fc.assert(
        fc.property(completeAnswers(form), given => {
          agree(given)
          if (problemsWith(form, given, checks).length === 0) accepted += 1
        }),
        { numRuns: 80 },
      )
      expect(accepted).toBeGreaterThan(10)
    })

    test('and no more: complete answers with one thing changed', () => {
      let refused = 0
      fc.assert(
        fc.property(nearlyCompleteAnswers(form), given => {
          agree(given)
          if (problemsWith(form, given, checks).length > 0) refused += 1
        }),
        { numRuns: 300 },
      )
      expect(refused).toBeGreaterThan(20)
    })

    test('and no more: anything at all', () => {
      fc.assert(fc.property(wildAnswers(form), agree), { numRuns: 80 })
    })

    test('a question the schema has never heard of is refused', () => {
      expect(accepts({ ...(sent(form, {}) as object), somethingElse: 'yes' })).toBe(false)
    })
  },
)
