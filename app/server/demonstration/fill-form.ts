/** Fills in a form as a person would, from facts named by data item, so a change to a form needs none here. */
import { notKnown, type Answers, type Item } from '#app/domain/forms/answers.ts'
import { holds } from '#app/domain/forms/condition.ts'
import type { FormDefinition, Page, Question } from '#app/domain/forms/definition.ts'

/** What is known: by data item, by question id where a question has no data item, and one entry per list item. */
export interface Facts {
  readonly values: Readonly<Record<string, unknown>>
  readonly lists?: Readonly<Record<string, readonly Facts[]>>
}

export interface Filled {
  readonly answers: Answers
  /** Questions that had to be answered and for which nothing was known: a fault in the demonstration. */
  readonly guessed: readonly string[]
  readonly pages: readonly string[]
}

/** The answers to every question these facts make relevant, in the order of the form. */
export function fillForm(form: FormDefinition, facts: Facts, newId: () => string): Filled {
  const answers: Record<string, unknown> = {}
  const guessed: string[] = []
  const pages: string[] = []
  for (const fact of form.facts) {
    if (facts.values[fact] !== undefined) answers[fact] = facts.values[fact]
  }
  for (const page of form.sections.flatMap(section => section.pages)) {
    if (!holds(page.when, answers)) continue
    pages.push(page.id)
    if (page.kind === 'questions') fillQuestions(page.questions, facts, answers, guessed)
    else answers[page.id] = fillItems(page, facts, guessed, newId)
  }
  return { answers, guessed, pages }
}

function fillItems(
  page: Extract<Page, { kind: 'repeat' }>,
  facts: Facts,
  guessed: string[],
  newId: () => string,
): readonly Item[] {
  return (facts.lists?.[page.dataItem ?? page.id] ?? []).map(entry => {
    const answers: Record<string, unknown> = {}
    for (const part of page.pages) {
      if (holds(part.when, answers)) fillQuestions(part.questions, entry, answers, guessed)
    }
    return { id: newId(), answers }
  })
}

function fillQuestions(
  questions: readonly Question[],
  { values }: Facts,
  answers: Record<string, unknown>,
  guessed: string[],
): void {
  for (const question of questions) {
    if (!holds(question.when, answers)) continue
    const known = usable(question, values[question.id] ?? values[question.dataItem ?? ''])
    if (known !== undefined) answers[question.id] = known
    else if (question.optional) continue
    else if (question.notKnown !== undefined) answers[question.id] = notKnown
    else {
      guessed.push(question.id)
      answers[question.id] = lastResort(question)
    }
  }
}

/** The fact as this question takes it; undefined when it has no such option or is blank. */
function usable(question: Question, fact: unknown): unknown {
  switch (question.type) {
    case 'radios':
    case 'select':
      return typeof fact === 'string' && Object.hasOwn(question.options, fact) ? fact : undefined
    case 'checkboxes': {
      if (!Array.isArray(fact)) return undefined
      const chosen = fact.filter(key => Object.hasOwn(question.options, String(key)))
      return chosen.length > 0 ? chosen : undefined
    }
    case 'checklist':
    case 'address':
      return typeof fact === 'object' && fact !== null ? fact : undefined
    case 'date':
    case 'text':
    case 'longText':
      return typeof fact === 'string' && fact !== '' ? fact : undefined
  }
}

function lastResort(question: Question): unknown {
  switch (question.type) {
    case 'radios':
    case 'select':
      return Object.hasOwn(question.options, 'notKnown')
        ? 'notKnown'
        : (Object.keys(question.options)[0] ?? '')
    case 'checkboxes':
      return [question.exclusive ?? Object.keys(question.options)[0] ?? '']
    case 'checklist':
      return Object.fromEntries(Object.keys(question.items).map(key => [key, 'notKnown']))
    case 'date':
    case 'address':
      return undefined
    case 'text':
    case 'longText':
      return 'Not known'
  }
}
