import type { Problem } from '../errors.ts'
import { isNotKnown, notKnown, type Answers, type Posted } from './answers.ts'
import { holds } from './condition.ts'
import type { Question } from './definition.ts'
import { typeOf, type Checks } from './question-types.ts'

/** The name of the tick box that records "not known" for a question. */
export function notKnownField(question: Question): string {
  return `${question.id}-notKnown`
}

/** The id of the element an error for this question links to. */
export function firstField(question: Question): string {
  return typeOf(question).fields(question)[0]
}

/** The form fields that show these answers: what a page is filled with. */
export function fieldsOf(questions: readonly Question[], answers: Answers): Posted {
  return Object.assign(
    {},
    ...questions.map((question): Posted => {
      const answer = answers[question.id]
      if (answer === undefined) return {}
      if (isNotKnown(answer)) return { [notKnownField(question)]: ['yes'] }
      return typeOf(question).toFields(question, answer as never)
    }),
  ) as Posted
}

/** One question's answer from a post: a real answer wins over a "not known" tick left beside it. */
function readAnswer(question: Question, posted: Posted): unknown {
  const given = typeOf(question).read(question, posted)
  if (given !== undefined) return given
  return question.notKnown !== undefined && posted[notKnownField(question)]?.[0] === 'yes'
    ? notKnown
    : undefined
}

/** What is wrong with one answer; undefined when it is acceptable. A blank is dealt with by the caller. */
export function problemWith(
  question: Question,
  answer: unknown,
  checks: Checks,
): string | undefined {
  if (isNotKnown(answer)) return question.notKnown === undefined ? question.error : undefined
  const result = typeOf(question).answer(question, checks).safeParse(answer)
  return result.success ? undefined : (result.error.issues[0]?.message ?? question.error)
}

export interface ReadPage {
  /** Every question of the page that was given an acceptable answer; blanks are undefined, to clear them. */
  readonly answers: Answers
  /** Answers that could not be accepted as they are. */
  readonly wrong: readonly Problem[]
  /** Questions that need an answer and have none. */
  readonly missing: readonly Problem[]
}

/**
 * Reads a posted page. Questions whose condition fails on the posted answers are not read, so an answer hidden
 * in a closed option never counts. `before` is what earlier pages answered.
 */
export function readPage(
  questions: readonly Question[],
  posted: Posted,
  before: Answers,
  checks: Checks,
): ReadPage {
  const known: Record<string, unknown> = { ...before }
  for (const question of questions) known[question.id] = undefined
  const answers: Record<string, unknown> = {}
  const wrong: Problem[] = []
  const missing: Problem[] = []
  for (const question of questions) {
    if (!holds(question.when, known)) {
      answers[question.id] = undefined
      continue
    }
    const answer = readAnswer(question, posted)
    const field = firstField(question)
    known[question.id] = answer
    if (answer === undefined) {
      answers[question.id] = undefined
      if (!question.optional) missing.push({ field, message: question.error })
      continue
    }
    const message = problemWith(question, answer, checks)
    if (message === undefined) answers[question.id] = answer
    else wrong.push({ field, message })
  }
  return { answers, wrong, missing }
}
