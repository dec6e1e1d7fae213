import type { FormDefinition, Question, QuestionPage } from '#app/domain/forms/definition.ts'

/** Every page that asks something, with the pages of each entry. */
export function questionPagesOf(form: FormDefinition): readonly QuestionPage[] {
  return form.sections
    .flatMap(section => section.pages)
    .flatMap(page => (page.kind === 'repeat' ? page.pages : [page]))
}

export function questionsOfForm(form: FormDefinition): readonly Question[] {
  return questionPagesOf(form).flatMap(page => page.questions)
}
