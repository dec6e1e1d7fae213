import type { Answers } from '#app/domain/forms/answers.ts'
import { gapsOf } from '#app/domain/forms/completeness.ts'
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { journey } from '#app/domain/forms/journey.ts'
import { problemWith } from '#app/domain/forms/page-answers.ts'
import type { Checks } from '#app/domain/forms/question-types.ts'

/** Every message the form would show about these answers, if they were all it was given. */
export function problemsWith(
  form: FormDefinition,
  given: Answers,
  checks: Checks,
): readonly string[] {
  const asked = journey(form, given)
  const wrong = (questions: readonly Question[], answers: Answers): readonly string[] =>
    questions.flatMap(question => {
      const answer = answers[question.id]
      const problem = answer === undefined ? undefined : problemWith(question, answer, checks)
      return problem === undefined ? [] : [problem]
    })
  return [
    ...gapsOf(asked).map(gap => gap.message),
    ...asked.steps.flatMap(step => {
      if (step.kind === 'questions') return wrong(step.questions, asked.answers)
      const tooMany = step.items.length > step.page.atMost ? [step.page.error] : []
      return [
        ...tooMany,
        ...step.items.flatMap(item =>
          item.pages.flatMap(part => wrong(part.questions, item.answers)),
        ),
      ]
    }),
  ]
}
