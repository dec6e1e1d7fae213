import type { Answers } from '#app/domain/forms/answers.ts'
import type { Condition, FormDefinition, Question } from '#app/domain/forms/definition.ts'

/**
 * Answers that make a condition hold, and the conditions of what it looks at: choices are set on top of the others'.
 * Conditions look back only, so this ends.
 */
export function answersThatMeet(
  condition: Condition | undefined,
  questions: readonly Question[],
): Answers {
  if (!condition) return {}
  if ('is' in condition) {
    const question = questions.find(({ id }) => id === condition.is)
    const [value = ''] = condition.in
    const answer = question?.type === 'checkboxes' ? [value] : value
    return { ...answersThatMeet(question?.when, questions), [condition.is]: answer }
  }
  if ('all' in condition) {
    return Object.assign(
      {},
      ...condition.all.map(one => answersThatMeet(one, questions)),
    ) as Answers
  }
  if ('any' in condition) return answersThatMeet(condition.any[0], questions)
  return answersThatMiss(condition.not, questions)
}

function answersThatMiss(condition: Condition, questions: readonly Question[]): Answers {
  if ('is' in condition) {
    const question = questions.find(({ id }) => id === condition.is)
    const options = question && 'options' in question ? Object.keys(question.options) : []
    const other = options.find(option => !condition.in.includes(option))
    if (other === undefined) return {}
    return { [condition.is]: question?.type === 'checkboxes' ? [other] : other }
  }
  if ('not' in condition) return answersThatMeet(condition.not, questions)
  const parts = 'all' in condition ? condition.all : condition.any
  return Object.assign({}, ...parts.map(one => answersThatMiss(one, questions))) as Answers
}

/** Every question of a form outside its repeated pages, each asked when its page is. */
export function singleQuestions(form: FormDefinition): readonly Question[] {
  return form.sections
    .flatMap(section => section.pages)
    .flatMap(page =>
      page.kind === 'questions' ? page.questions.map(one => asked(one, page.when)) : [],
    )
}

function asked(question: Question, when: Condition | undefined): Question {
  const both = [when, question.when].filter(one => one !== undefined)
  return both.length === 0 ? question : { ...question, when: { all: both } }
}
