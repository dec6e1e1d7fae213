/**
 * The domain reads data items, not answers: wording and page order can change without touching triage, routing,
 * matching or quality. A question names the item it fills; an entry page names the list its entries fill.
 */
import { isNotKnown, type Answers } from './answers.ts'
import type { FormDefinition, Question, QuestionPage } from './definition.ts'
import { journey } from './journey.ts'

export interface DataItems {
  readonly values: Readonly<Record<string, unknown>>
  readonly lists: Readonly<Record<string, readonly DataEntry[]>>
  /** Where each data item is asked, so that advice can link to the question. */
  readonly askedAt: Readonly<Record<string, AskedAt>>
}

export interface DataEntry {
  readonly id: string
  readonly values: Readonly<Record<string, unknown>>
}

export interface AskedAt {
  readonly pageId: string
  readonly itemId?: string
  readonly partId?: string
  readonly field: string
}

function valuesOf(questions: readonly Question[], answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    questions.flatMap(question => {
      const answer = answers[question.id]
      return question.dataItem === undefined || answer === undefined
        ? []
        : [[question.dataItem, answer]]
    }),
  )
}

/** The data items of the answers that count. */
export function dataItemsOf(form: FormDefinition, given: Answers): DataItems {
  const values: Record<string, unknown> = {}
  const lists: Record<string, DataEntry[]> = {}
  const askedAt: Record<string, AskedAt> = {}
  const place = (page: QuestionPage, at: Omit<AskedAt, 'field'>): void => {
    for (const question of page.questions) {
      if (question.dataItem) askedAt[question.dataItem] ??= { ...at, field: question.id }
    }
  }
  const { steps, answers } = journey(form, given)
  for (const step of steps) {
    if (step.kind === 'questions') {
      Object.assign(values, valuesOf(step.questions, answers))
      place(step.page, { pageId: step.page.id })
      continue
    }
    if (step.page.dataItem === undefined) continue
    askedAt[step.page.dataItem] = { pageId: step.page.id, field: step.page.id }
    lists[step.page.dataItem] = step.items.map(item => {
      for (const part of item.pages) {
        place(part.page, { pageId: step.page.id, itemId: item.id, partId: part.page.id })
      }
      return {
        id: item.id,
        values: Object.assign(
          {},
          ...item.pages.map(part => valuesOf(part.questions, item.answers)),
        ) as Record<string, unknown>,
      }
    })
  }
  return { values, lists, askedAt }
}

/** The words of one data item, or an empty string when it is blank, not known or not text. */
export function wordsOf(values: Readonly<Record<string, unknown>>, item: string): string {
  const value = values[item]
  return typeof value === 'string' ? value : ''
}

/** True when the item was answered, counting "not known" as an answer. */
export function isGiven(values: Readonly<Record<string, unknown>>, item: string): boolean {
  return values[item] !== undefined
}

export function isKnown(values: Readonly<Record<string, unknown>>, item: string): boolean {
  return values[item] !== undefined && !isNotKnown(values[item])
}
