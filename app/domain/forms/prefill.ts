/** Answers carried into a new draft from what a person has written before, named by data item, so nothing is retyped. */
import type { Item } from './answers.ts'
import type { FormDefinition, Question } from './definition.ts'

/** What is known: by data item, and one entry for each child, adult or kind of help. Empty text is not known. */
export interface Known {
  readonly values: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

/**
 * The answers a form takes from what is known. Nothing is made up: a question nobody answered stays open, and an
 * answer that is too long is carried whole, for the person to shorten.
 */
export function prefill(
  form: FormDefinition,
  known: Known,
  newId: () => string,
): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const page of form.sections.flatMap(section => section.pages)) {
    if (page.kind === 'questions') {
      Object.assign(answers, answersFrom(page.questions, known.values))
      continue
    }
    const questions = page.pages.flatMap(part => part.questions)
    const items = (known.lists[page.dataItem ?? ''] ?? []).map((entry): Item => ({
      id: newId(),
      answers: answersFrom(questions, entry),
    }))
    if (items.length > 0) answers[page.id] = items
  }
  return answers
}

function answersFrom(
  questions: readonly Question[],
  values: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const filled = questions.flatMap(question => {
    const item = question.dataItem ?? ''
    const value = Object.hasOwn(values, item) ? (values[item] ?? '') : ''
    return value !== '' && takes(question, value) ? [[question.id, value] as const] : []
  })
  return Object.fromEntries(filled)
}

function takes(question: Question, value: string): boolean {
  switch (question.type) {
    case 'text':
    case 'longText':
    case 'date':
      return true
    case 'radios':
    case 'select':
      return Object.hasOwn(question.options, value)
    case 'checkboxes':
    case 'address':
    case 'checklist':
      return false
  }
}
