/** A typist worked out, not timed: how long a form takes somebody who types 40 words a minute. In seconds. */
import { isNotKnown, itemsOf, type Answers } from '#app/domain/forms/answers.ts'
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { journey, type AskedPage } from '#app/domain/forms/journey.ts'
import { optionLabel } from '#app/domain/forms/question-types.ts'

/**
 * 40 words a minute at five keystrokes a word: the common measure. It is what an ordinary office worker copies at; Karat
 * and others (1999) measured 33 words a minute for copying.
 */
export const charactersPerSecond = 40 * (5 / 60)

/** Words of one's own come slower than words that are copied: 19 words a minute (Karat and others, 1999). */
const composedPerSecond = 19 * (5 / 60)

/** Silent reading of plain English: 238 words a minute (Brysbaert, 2019). */
const wordsReadPerSecond = 238 / 60

/** One act of making up one's mind: M of the keystroke-level model (Card, Moran and Newell, 1980). */
export const secondsPerDecision = 1.35

/** One key that is not text, such as Tab or Space: K of the same model for an average typist. */
export const secondsPerKey = 0.28

/** Seeing that a page is new and where it begins: one M more, beside that of each answer. */
export const secondsPerPage = secondsPerDecision

/** The service's own answer to a page, taken as one second on a slow line. Measured instead where a test can. */
const secondsPerAnswer = 1

/** Finding something that nobody knows by heart, in another window or on paper: a date, a number, an address. */
const secondsToLookUp = 12

/** How long it takes to read words once. */
export function secondsToRead(words: string): number {
  return words.split(/\s+/).filter(word => word !== '').length / wordsReadPerSecond
}

/** Everything a question says before it is answered. */
export function wordsOf(question: Question): string {
  const options =
    'options' in question
      ? // A long list is looked through for one's own answer, not read: its first ten stand for that.
        Object.keys(question.options)
          .slice(0, 10)
          .map(key => optionLabel(question.options, key))
      : []
  const items = question.type === 'checklist' ? Object.values(question.items) : []
  return [question.label, question.hint ?? '', ...options, ...items].join(' ')
}

/** What answering adds to reading: making up one's mind, finding it, and the keys. */
function secondsToAnswer(question: Question, answer: unknown): number {
  if (answer === undefined) return secondsPerKey
  const mindAndTab = secondsPerDecision + secondsPerKey
  if (isNotKnown(answer)) return mindAndTab + 2 * secondsPerKey
  switch (question.type) {
    case 'radios':
    case 'select':
      return mindAndTab + 2 * secondsPerKey
    case 'checkboxes':
      return mindAndTab + (answer as readonly string[]).length * 3 * secondsPerKey
    case 'checklist':
      return Object.keys(answer as object).length * (mindAndTab + secondsPerKey)
    case 'date':
      return mindAndTab + secondsToLookUp + 8 / charactersPerSecond + 2 * secondsPerKey
    case 'address':
      return (
        mindAndTab +
        secondsToLookUp +
        Object.values(answer as Readonly<Record<string, string>>).join('').length /
          charactersPerSecond +
        3 * secondsPerKey
      )
    case 'text': {
      const found = question.format && question.format !== 'time' ? secondsToLookUp : 0
      return mindAndTab + found + lengthOfWords(answer) / charactersPerSecond
    }
    case 'longText':
      return mindAndTab + lengthOfWords(answer) / composedPerSecond
  }
}

function lengthOfWords(answer: unknown): number {
  return typeof answer === 'string' ? answer.length : 0
}

function secondsOnPage({ page, questions }: AskedPage, answers: Answers): number {
  return (
    secondsPerPage +
    secondsPerAnswer +
    secondsToRead(`${page.title} ${page.intro ?? ''}`) +
    questions.reduce(
      (sum, question) =>
        sum + secondsToRead(wordsOf(question)) + secondsToAnswer(question, answers[question.id]),
      secondsPerDecision,
    )
  )
}

/** How long it takes to write a form with these answers, from its list of sections to its last page. */
export function secondsToWrite(form: FormDefinition, given: Answers): number {
  const { steps, answers } = journey(form, given)
  const sections = new Set(steps.map(({ section }) => section.id)).size
  // Choosing each section from the list, and coming back to it.
  const list = sections * (secondsPerPage + secondsPerAnswer + 2 * secondsPerKey)
  return steps.reduce((sum, step) => {
    if (step.kind === 'questions') return sum + secondsOnPage(step, answers)
    const items = itemsOf(given, step.page.id)
    const own = secondsPerPage + secondsPerAnswer + secondsToRead(step.page.intro ?? '')
    return (
      sum +
      own * (items.length + 1) +
      step.items
        .flatMap(item => item.pages.map(part => secondsOnPage(part, item.answers)))
        .reduce((total, seconds) => total + seconds, 0)
    )
  }, list)
}
