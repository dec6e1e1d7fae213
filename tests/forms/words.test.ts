import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataLists, dataValues } from '#app/domain/data-set.ts'
import { mentions } from '#app/domain/forms/condition.ts'
import type { Options } from '#app/domain/forms/definition.ts'
import { problemWith } from '#app/domain/forms/page-answers.ts'
import { forms } from '#content/forms/forms.ts'
import { anything, checks } from './support/answers-arbitrary.ts'
import { questionPagesOf, questionsOfForm } from './support/questions.ts'

const banned = /\b(please|valid|invalid|required|sorry|oops)\b/i
/** Words the field has learned not to use of a child or of a parent who is being abused. */
const blaming =
  /fail(s|ed|ure|ing)? to protect|promiscuous|lifestyle choice|putting (themsel|himsel|hersel|sel)|attention[- ]seeking|not engag|refus(es|ed|ing)|chaotic/i
const doing = /^(Enter|Select|Tell us|Add)\b/
const otherWordsOfTheField = /\b(ticket|submission|customer)\b/i

/** Messages that name the question first are told to the engine by its label. */
const engineMessage =
  /^(Shorten your answer|Delete the hidden character|Select “|[^:]+: (enter a real date|the date must ))/

function optionLabels(options: Options): readonly string[] {
  return Object.values(options).flatMap(option =>
    typeof option === 'string'
      ? [option]
      : [option.label, ...(option.hint === undefined ? [] : [option.hint])],
  )
}

describe.each(forms.map(form => [`${form.id} v${form.version}`, form] as const))(
  '%s',
  (_, form) => {
    const pages = form.sections.flatMap(section => section.pages)
    const questions = questionsOfForm(form)
    const options = questions.flatMap(question =>
      'options' in question ? optionLabels(question.options) : [],
    )

    test('every question says what to do when its answer is missing', () => {
      for (const { id, error } of [...questions, ...pages.filter(page => page.kind === 'repeat')]) {
        expect(error, id).toMatch(doing)
        expect(error, id).not.toMatch(banned)
        expect(error, id).not.toMatch(/[.:!]$/)
      }
    })

    test('labels are sentence case, without a colon, and no two are the same', () => {
      for (const { id, label } of questions) {
        expect(label, id).not.toMatch(/[:.*]$/)
        expect(label, id).toMatch(/^[A-Z]/)
        expect(label, id).not.toMatch(/\bconsent\b/i)
      }
      const labels = questions.map(question => question.label)
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
    })

    test('a date is named by a noun, because its error begins with its label', () => {
      for (const question of questions) {
        if (question.type === 'date') expect(question.label).not.toMatch(/\?$/)
      }
    })

    test('a hint is one sentence, without a link or a full stop', () => {
      for (const { id, hint } of questions) {
        if (hint === undefined) continue
        expect(hint, id).not.toMatch(/[.!?]\s+[A-Z]/)
        expect(hint, id).not.toMatch(/\.$|https?:|www\.|e\.g\.|i\.e\./)
        expect(hint.length, id).toBeLessThanOrEqual(110)
      }
    })

    test('no two pages share a heading', () => {
      const titles = [
        ...pages,
        ...pages.flatMap(page => (page.kind === 'repeat' ? page.pages : [])),
      ]
        .map(page => page.title)
        .sort()
      expect(titles.filter((title, index) => titles[index - 1] === title)).toEqual([])
    })

    test('a question that waits for an answer on its own page is drawn inside one option of it', () => {
      for (const page of questionPagesOf(form)) {
        const onPage = new Map(page.questions.map(question => [question.id, question]))
        for (const { id, when } of page.questions) {
          if (!mentions(when).some(other => onPage.has(other))) continue
          const parent =
            when && 'is' in when && when.in.length === 1 ? onPage.get(when.is) : undefined
          expect(['radios', 'checkboxes'], id).toContain(parent?.type)
          // A question drawn inside an option reveals nothing further.
          expect(
            mentions(parent?.when).some(other => onPage.has(other)),
            id,
          ).toBe(false)
        }
      }
    })

    test('every data item is in the standard data set, in the right list', () => {
      for (const page of pages) {
        if (page.kind === 'questions') {
          for (const { dataItem } of page.questions) {
            if (dataItem !== undefined) expect(dataValues).toContain(dataItem)
          }
          continue
        }
        const list = Object.entries(dataLists).find(([name]) => name === page.dataItem)
        expect(list, page.id).toBeDefined()
        for (const { dataItem } of page.pages.flatMap(part => part.questions)) {
          if (dataItem !== undefined) expect(list?.[1], page.id).toContain(dataItem)
        }
      }
    })

    test('no blaming words, no jargon, and no bare yes-or-no consent', () => {
      const shown = [
        ...pages.flatMap(page => [page.title, page.intro ?? '']),
        ...questionPagesOf(form).flatMap(page => [page.title, page.intro ?? '']),
        ...questions.flatMap(question => [
          question.label,
          question.hint ?? '',
          question.why ?? '',
          question.notKnown ?? '',
          question.type === 'longText' ? (question.example ?? '') : '',
        ]),
        ...options,
      ]
      for (const words of shown) {
        expect(words).not.toMatch(blaming)
        expect(words).not.toMatch(otherWordsOfTheField)
        expect(words).not.toMatch(/\bconsent\b/i)
      }
    })

    test('whatever is entered, the message is in our words', () => {
      for (const question of questions) {
        fc.assert(
          fc.property(anything, answer => {
            const message = problemWith(question, answer, checks)
            if (message === undefined) return
            expect(message).not.toMatch(banned)
            expect(doing.test(message) || engineMessage.test(message)).toBe(true)
          }),
          { numRuns: 60 },
        )
      }
    })

    test('the longest boxes show an example, and a box for words is never small', () => {
      for (const question of questions) {
        if (question.type !== 'longText') continue
        if (question.rows >= 10) expect(question.example, question.id).toBeDefined()
        expect(question.rows, question.id).toBeGreaterThanOrEqual(3)
        expect(question.maxLength, question.id).toBeGreaterThanOrEqual(2000)
      }
    })

    test('what could lead someone to a child or a source is held back', () => {
      for (const question of questions) {
        const held = [
          'child.whereNow',
          'child.voice',
          'views.child',
          'event.words',
          'harm.person',
          'concern.account',
          'child.previousAddresses',
          'adult.phone',
          'adult.contactSafe',
          'referrer.protectIdentity',
          'referrer.protectWhy',
          'family.notToldReasons',
          'family.notToldDetail',
        ]
        if (question.dataItem !== undefined && held.includes(question.dataItem)) {
          expect(question.restricted, question.id).toBe(true)
        }
      }
    })
  },
)
