/** Answers to any form, made from its definition: enough for every page to have something on it. */
import { randomUUID } from 'node:crypto'
import type { Answers } from '#app/domain/forms/answers.ts'
import type {
  FormDefinition,
  Question,
  QuestionPage,
  TextFormat,
} from '#app/domain/forms/definition.ts'

/** Something each format of text accepts. */
export const formatted: Readonly<Record<TextFormat, string>> = {
  phone: '01632 960 001',
  email: 'a.teacher@example.org',
  nhsNumber: '999 000 0018',
  upn: 'N855400124001',
  postcode: 'LE15 6TT',
  time: '2:30pm',
}

/** An answer the question accepts; words say `words` wherever they may. */
export function acceptable(question: Question, words: string): unknown {
  switch (question.type) {
    case 'text':
      return question.format
        ? formatted[question.format]
        : words.length <= question.maxLength
          ? words
          : 'some'
    case 'longText':
      return words
    case 'radios':
    case 'select':
      return Object.keys(question.options)[0] ?? ''
    case 'checkboxes':
      return Object.keys(question.options)
        .filter(key => key !== question.exclusive)
        .slice(0, 1)
    case 'date':
      return question.must === 'be today or in the future' ? '2099-03-27' : '2019-03-27'
    case 'address':
      return { line1: words, line2: '', town: '', postcode: '' }
    case 'checklist':
      return Object.fromEntries(Object.keys(question.items).map(key => [key, 'yes']))
  }
}

/** Every question of the form answered, with one entry on every page of entries. */
export function filled(form: FormDefinition, words: string): Answers {
  const of = (pages: readonly QuestionPage[]) =>
    Object.fromEntries(
      pages.flatMap(page => page.questions.map(one => [one.id, acceptable(one, words)])),
    )
  return Object.assign(
    {},
    ...form.sections
      .flatMap(section => section.pages)
      .map(page =>
        page.kind === 'repeat'
          ? { [page.id]: [{ id: randomUUID(), answers: of(page.pages) }] }
          : of([page]),
      ),
  ) as Answers
}
