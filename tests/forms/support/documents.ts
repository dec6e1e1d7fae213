/** Two documents of any form, made from its definition: the shortest that can be sent, and a usual one. */
import { notKnown, type Answers, type Item } from '#app/domain/forms/answers.ts'
import { holds } from '#app/domain/forms/condition.ts'
import type { FormDefinition, Question, QuestionPage } from '#app/domain/forms/definition.ts'
import { formatted } from '#tests/support/matrix/answers.ts'

export type Choose = (question: Question) => unknown

/** Facts that let a form be sent: agreement was given, and the sender is from a school, or from the police. */
export function factsOf(form: FormDefinition): Answers {
  return {
    agreementOutcome: 'OUT_I',
    agencyKind: form.id.startsWith('police') ? 'police' : 'school_or_college',
  }
}

/** A form filled in as a person would, page by page, each question answered as chosen. */
export function writeForm(
  form: FormDefinition,
  choose: Choose,
  entries: (atLeast: number) => number,
): Answers {
  const answers: Record<string, unknown> = { ...factsOf(form) }
  for (const page of form.sections.flatMap(({ pages }) => pages)) {
    if (!holds(page.when, answers)) continue
    if (page.kind === 'questions') {
      writePage(page, choose, answers)
      continue
    }
    answers[page.id] = Array.from({ length: entries(page.atLeast) }, (_, index): Item => {
      const own: Record<string, unknown> = {}
      for (const part of page.pages) if (holds(part.when, own)) writePage(part, choose, own)
      return { id: `${page.id}-${String(index)}`, answers: own }
    })
  }
  return answers
}

function writePage(page: QuestionPage, choose: Choose, answers: Record<string, unknown>): void {
  for (const question of page.questions) {
    if (!holds(question.when, answers)) continue
    const answer = choose(question)
    if (answer !== undefined) answers[question.id] = answer
  }
}

/** "No" and "not known" where they are offered: what leads to the fewest further pages. */
function plainOption(options: object): string {
  const keys = Object.keys(options)
  const short = ['no', 'none', 'notKnown', 'notSure', 'notYet']
  return short.find(key => keys.includes(key)) ?? keys[0] ?? ''
}

/** An answer of these words, which a person may give: not "not known". */
function plainAnswer(question: Question, words: string): unknown {
  switch (question.type) {
    case 'text':
      return question.format
        ? formatted[question.format]
        : words.slice(0, Math.min(20, question.maxLength))
    case 'longText':
      return words
    case 'radios':
    case 'select':
      return plainOption(question.options)
    case 'checkboxes':
      return [
        question.exclusive ??
          Object.keys(question.options).find(key => key !== question.exclusive) ??
          '',
      ]
    case 'date':
      return question.must === 'be today or in the future' ? '2099-03-27' : '2019-03-27'
    case 'address':
      return { line1: '1 High Street', line2: '', town: 'Oakham', postcode: 'LE15 6TT' }
    case 'checklist':
      return Object.fromEntries(Object.keys(question.items).map(key => [key, 'no']))
  }
}

/** A sentence of about ten words: as little as says something. */
const sentence = 'She came in without a coat again and was hungry.'

/** About 60 words: what people write in a box for an account when they have something to say. */
const account = `${sentence} `.repeat(6).trim()

/** The shortest way: "not known" wherever it is offered, one sentence where it is not, optional questions left. */
export const shortest: Choose = question => {
  if (question.optional) return undefined
  return question.notKnown === undefined ? plainAnswer(question, sentence) : notKnown
}

/** A usual way: everything that has to be answered is known, and half a box is written where there is a box. */
export const usual: Choose = question =>
  question.optional
    ? undefined
    : plainAnswer(
        question,
        'rows' in question && question.rows >= 6 ? account : `${sentence} ${sentence}`,
      )

export function shortestDocument(form: FormDefinition): Answers {
  return writeForm(form, shortest, atLeast => atLeast)
}

/** Two children, adults, events or agencies, where more than none is asked for; in an emergency the one child. */
export function usualDocument(form: FormDefinition): Answers {
  const most = form.id === 'urgent-referral' ? 1 : 2
  return writeForm(form, usual, atLeast => (atLeast === 0 ? 0 : most))
}
