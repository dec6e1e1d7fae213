import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notKnown } from '#app/domain/forms/answers.ts'
import { fieldsOf, problemWith, readPage } from '#app/domain/forms/page-answers.ts'
import { forms } from '#content/forms/forms.ts'
import { acceptable, checks, longest } from './support/answers-arbitrary.ts'
import { questionsOfForm } from './support/questions.ts'

describe.each(forms.map(form => [`${form.id} v${form.version}`, form] as const))(
  '%s',
  (_, form) => {
    test('the longest answer allowed comes back whole, and one character more is refused in words', () => {
      for (const question of questionsOfForm(form)) {
        if (question.type !== 'longText') continue
        const plain = { ...question, when: undefined }
        fc.assert(
          fc.property(longest(question.maxLength), answer => {
            const posted = fieldsOf([plain], { [plain.id]: answer })
            expect(readPage([plain], posted, {}, checks).answers[plain.id]).toBe(answer)
            expect(problemWith(plain, `${answer}x`, checks)).toMatch(/^Shorten your answer/)
          }),
          { numRuns: 3 },
        )
      }
    })

    test.each(questionsOfForm(form).map(question => [question.id, question] as const))(
      '%s: what a person gave comes back as they gave it',
      (_id, question) => {
        const plain = { ...question, when: undefined }
        const given =
          question.notKnown === undefined
            ? acceptable(question)
            : fc.oneof({ weight: 9, arbitrary: acceptable(question) }, fc.constant(notKnown))
        fc.assert(
          fc.property(given, answer => {
            expect(problemWith(plain, answer, checks)).toBeUndefined()
            const posted = fieldsOf([plain], { [plain.id]: answer })
            expect(readPage([plain], posted, {}, checks)).toEqual({
              answers: { [plain.id]: answer },
              wrong: [],
              missing: [],
            })
          }),
          { numRuns: 30 },
        )
      },
    )
  },
)
