import { section } from '#app/domain/forms/authoring.ts'
import type { Page, Question } from '#app/domain/forms/definition.ts'
import { whatHasHappened as second } from '../v2/what-has-happened.ts'

const withPoints = (question: Question): Question =>
  question.type === 'checkboxes' && question.picture === 'body'
    ? {
        ...question,
        picture: 'bodyPoints',
        hint: 'Tick each place, or point at a drawing: what you draw is kept, and is said in words as well',
      }
    : question

/** The pages of the second version; a drawing keeps the exact points. */
export const whatHasHappened = section({
  ...second,
  pages: second.pages.map((one): Page =>
    one.kind === 'questions' ? { ...one, questions: one.questions.map(withPoints) } : one,
  ),
})
