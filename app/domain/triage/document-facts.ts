/**
 * The few facts the front door reads first, in the words of the frozen document. Which question holds which fact is
 * asked of the form as it was published; what was answered is read from the document and nowhere else.
 */
import { itemsOf, type Answers } from '../forms/answers.ts'
import type { DocumentAnswer, FormDocument } from '../forms/document.ts'
import type { FormDefinition, Page, Question } from '../forms/definition.ts'

export interface DocumentFacts {
  readonly address: DocumentAnswer | null
  readonly whereNow: DocumentAnswer | null
  readonly school: DocumentAnswer | null
  readonly limits: string | null
  readonly latestEvent: LatestEvent | null
}

/** The newest event as written: what, when, where and how the writer knows. */
export interface LatestEvent {
  readonly what: string
  readonly when: string | null
  readonly where: string | null
  readonly source: string | null
}

/** The facts about the child at this place in the referral, counted from 1. */
export function documentFacts(
  document: FormDocument,
  form: FormDefinition,
  answers: Answers,
  position: number,
): DocumentFacts {
  const ids = idsByItem(form)
  const all = document.sections.flatMap(({ groups }) => groups.flatMap(group => group.answers))
  const find = (item: string, itemId?: string): DocumentAnswer | null =>
    all.find(
      answer =>
        ids.get(item)?.includes(answer.id) &&
        answer.answer !== null &&
        (itemId === undefined || answer.itemId === itemId),
    ) ?? null
  const children = entriesOf(form, answers, 'children')
  const child = children[position - 1]?.id
  const ofChild = (item: string) => (child === undefined ? null : find(item, child))
  return {
    address: ofChild('child.address'),
    whereNow: ofChild('child.whereNow'),
    school: ofChild('child.school'),
    limits: find('family.limits')?.answer ?? null,
    latestEvent: latestEventOf(form, answers, ids, find),
  }
}

function latestEventOf(
  form: FormDefinition,
  answers: Answers,
  ids: ReadonlyMap<string, readonly string[]>,
  find: (item: string, itemId?: string) => DocumentAnswer | null,
): LatestEvent | null {
  const dayOf = (entry: { readonly answers: Answers }): string =>
    (ids.get('event.on') ?? []).map(id => entry.answers[id]).find(day => typeof day === 'string') ??
    ''
  // Days are ISO text, so the latest sorts last; an event whose day is not known comes after those that are.
  const [latest] = [...entriesOf(form, answers, 'events')].sort((a, b) =>
    dayOf(b).localeCompare(dayOf(a)),
  )
  const words = (item: string) => (latest ? (find(item, latest.id)?.answer ?? null) : null)
  const what = words('event.what')
  if (what !== null) {
    const when = [words('event.on'), words('event.time')].filter(part => part !== null)
    return {
      what,
      when: when.length > 0 ? when.join(', ') : null,
      where: words('event.where'),
      source: words('event.source'),
    }
  }
  const account = find('concern.account')?.answer
  if (!account) return null
  const when = [find('police.occurredOn')?.answer, find('police.occurredTime')?.answer]
  const known = when.filter(part => part !== null && part !== undefined)
  return {
    what: account,
    when: known.length > 0 ? known.join(', ') : null,
    where: find('police.place')?.answer ?? null,
    source: null,
  }
}

function entriesOf(form: FormDefinition, answers: Answers, list: string) {
  const pages = form.sections.flatMap(({ pages }) => pages)
  return pages
    .filter(page => page.kind === 'repeat' && page.dataItem === list)
    .flatMap(page => itemsOf(answers, page.id))
}

function idsByItem(form: FormDefinition): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const questionsOf = (page: Page): readonly Question[] =>
    page.kind === 'repeat' ? page.pages.flatMap(({ questions }) => questions) : page.questions
  for (const question of form.sections.flatMap(({ pages }) => pages).flatMap(questionsOf)) {
    if (question.dataItem === undefined) continue
    found.set(question.dataItem, [...(found.get(question.dataItem) ?? []), question.id])
  }
  return found
}
