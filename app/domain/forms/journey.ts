import { itemsOf, type Answers, type Item } from './answers.ts'
import { holds, mentions } from './condition.ts'
import type { FormDefinition, Question, QuestionPage, RepeatPage, Section } from './definition.ts'

/** A page as this person sees it: only the questions their answers make relevant. */
export interface AskedPage {
  readonly page: QuestionPage
  readonly questions: readonly Question[]
}

/** One entry of a repeated page with the pages asked about it and the answers that count. */
export interface AskedItem {
  readonly id: string
  readonly pages: readonly AskedPage[]
  readonly answers: Answers
}

export type Step =
  | ({ readonly kind: 'questions'; readonly section: Section } & AskedPage)
  | {
      readonly kind: 'repeat'
      readonly section: Section
      readonly page: RepeatPage
      readonly items: readonly AskedItem[]
    }

export interface Journey {
  readonly steps: readonly Step[]
  /** The answers that still count, with the facts; anything a changed answer made irrelevant is absent. */
  readonly answers: Answers
}

/**
 * The pages this person must see, and the answers that still count: one pass over the definition. Relevance is
 * computed here and nowhere else, so no orphaned answer ever has to be deleted.
 */
export function journey(form: FormDefinition, given: Answers): Journey {
  const answers: Record<string, unknown> = {}
  for (const fact of form.facts) if (given[fact] !== undefined) answers[fact] = given[fact]
  const steps = form.sections.flatMap(section =>
    section.pages.flatMap((page): Step[] => {
      if (!holds(page.when, answers)) return []
      if (page.kind === 'repeat') {
        const items = itemsOf(given, page.id).map(item => askedItem(page, item))
        answers[page.id] = items.map(({ id, answers }): Item => ({ id, answers }))
        return [{ kind: 'repeat', section, page, items }]
      }
      const questions = page.questions.filter(question => ask(question, given, answers))
      return questions.length > 0 ? [{ kind: 'questions', section, page, questions }] : []
    }),
  )
  return { steps, answers }
}

function askedItem(page: RepeatPage, item: Item): AskedItem {
  const answers: Record<string, unknown> = {}
  const pages = page.pages.flatMap((part): AskedPage[] => {
    if (!holds(part.when, answers)) return []
    const questions = part.questions.filter(question => ask(question, item.answers, answers))
    return questions.length > 0 ? [{ page: part, questions }] : []
  })
  return { id: item.id, pages, answers }
}

function ask(question: Question, given: Answers, answers: Record<string, unknown>): boolean {
  if (!holds(question.when, answers)) return false
  if (given[question.id] !== undefined) answers[question.id] = given[question.id]
  return true
}

/** The pages asked about an entry that does not exist yet. */
export function blankItem(page: RepeatPage): AskedItem {
  return askedItem(page, { id: 'new', answers: {} })
}

/**
 * The questions a page draws: those asked, and those that an answer on this same page would ask, which are drawn
 * inside the option that reveals them.
 */
export function drawnQuestions({ page, questions }: AskedPage): readonly Question[] {
  const onPage = new Set(page.questions.map(({ id }) => id))
  return page.questions.filter(
    question => questions.includes(question) || mentions(question.when).some(id => onPage.has(id)),
  )
}
