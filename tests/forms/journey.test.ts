import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, progressOf } from '#app/domain/forms/completeness.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import { documentOf } from '#app/domain/forms/document.ts'
import { journey, type Step } from '#app/domain/forms/journey.ts'
import { forms } from '#content/forms/forms.ts'
import { completeAnswers, draftAnswers, wildAnswers } from './support/answers-arbitrary.ts'

/** Where each asked question stands: its id, with its entry when it is asked about one. */
function asked(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(step =>
    step.kind === 'questions'
      ? step.questions.map(question => question.id)
      : step.items.flatMap(item =>
          item.pages.flatMap(part => part.questions.map(question => `${item.id}/${question.id}`)),
        ),
  )
}

describe.each(forms.map(form => [`${form.id} v${form.version}`, form] as const))(
  '%s',
  (_, form) => {
    test('any answers give a journey, progress and data items', () => {
      fc.assert(
        fc.property(wildAnswers(form), given => {
          const { steps } = journey(form, given)
          expect(steps.length).toBeGreaterThan(0)
          progressOf(form, given, [])
          dataItemsOf(form, given)
        }),
        { numRuns: 60 },
      )
    })

    test('nothing given is a journey too', () => {
      expect(journey(form, {}).steps.length).toBeGreaterThan(0)
      expect(gapsOf(journey(form, {})).length).toBeGreaterThan(0)
    })

    test('the answers that count give the same journey again', () => {
      fc.assert(
        fc.property(draftAnswers(form), given => {
          const once = journey(form, given)
          const twice = journey(form, once.answers)
          expect(twice).toEqual(once)
        }),
        { numRuns: 60 },
      )
    })

    test('check your answers shows every question asked, in order, and no other', () => {
      fc.assert(
        fc.property(draftAnswers(form), given => {
          const shown = documentOf(form, given).sections.flatMap(section =>
            section.groups.flatMap(group =>
              group.answers.map(answer =>
                answer.itemId === undefined ? answer.id : `${answer.itemId}/${answer.id}`,
              ),
            ),
          )
          expect(shown).toEqual(asked(journey(form, given).steps))
        }),
        { numRuns: 60 },
      )
    })

    test('every question answered leaves no gap', () => {
      fc.assert(
        fc.property(completeAnswers(form), given => {
          const gaps = gapsOf(journey(form, given))
          const lists = form.sections.flatMap(({ pages }) => pages).map(page => page.id)
          // A list that turned out to be needed may be empty; nothing else may be missing.
          expect(gaps.filter(gap => !lists.includes(gap.field))).toEqual([])
        }),
        { numRuns: 40 },
      )
    })

    test('a restricted question is marked restricted in the document', () => {
      const restricted = new Set(
        form.sections
          .flatMap(section => section.pages)
          .flatMap(page => (page.kind === 'repeat' ? page.pages : [page]))
          .flatMap(page => page.questions)
          .filter(question => question.restricted)
          .map(question => question.id),
      )
      expect(restricted.size).toBeGreaterThan(0)
      fc.assert(
        fc.property(draftAnswers(form), given => {
          const answers = documentOf(form, given).sections.flatMap(section =>
            section.groups.flatMap(group => group.answers),
          )
          for (const answer of answers) {
            expect(answer.restricted === true).toBe(restricted.has(answer.id))
          }
        }),
        { numRuns: 20 },
      )
    })
  },
)
