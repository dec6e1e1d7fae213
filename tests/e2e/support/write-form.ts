import { expect, type Page } from '@playwright/test'
import { isNotKnown } from '#app/domain/forms/answers.ts'
import { holds } from '#app/domain/forms/condition.ts'
import type { FormDefinition, Question, QuestionPage } from '#app/domain/forms/definition.ts'
import { fieldsOf } from '#app/domain/forms/page-answers.ts'
import { factsOf, type Choose } from '#tests/forms/support/documents.ts'
import type { Hands } from './hands.ts'

/** Answers one question with these hands. The fields are those that the form's own engine says carry the answer. */
export async function answerQuestion(
  hands: Hands,
  question: Question,
  answer: unknown,
): Promise<void> {
  if (answer === undefined) return
  if (isNotKnown(answer)) {
    await hands.tick(`${question.id}-notKnown`, 'yes')
    return
  }
  const fields = Object.entries(fieldsOf([question], { [question.id]: answer }))
  for (const [name, values] of fields) {
    for (const value of values) {
      if (value === '') continue
      switch (question.type) {
        case 'radios':
        case 'checklist':
          await hands.choose(name, value)
          break
        case 'select':
          await hands.select(name, value)
          break
        case 'checkboxes':
          await hands.tick(name, value)
          break
        case 'text':
        case 'longText':
        case 'date':
        case 'address':
          await hands.write(name, value)
      }
    }
  }
}

/** Told of each page when it is filled in: the questions it showed, and those that were answered. */
type OnPage = (
  page: QuestionPage,
  shown: readonly Question[],
  answered: readonly Question[],
) => void

/**
 * Writes a whole form from its list of sections to the page that sends it, following whatever page the service shows
 * next: the pages come from the service and the answers from the form's definition.
 */
export async function writeWholeForm(
  page: Page,
  hands: Hands,
  form: FormDefinition,
  choose: Choose,
  onPage: OnPage = () => undefined,
): Promise<void> {
  const list = new URL(page.url()).pathname
  const pages = form.sections.flatMap(section => section.pages)
  const answers: Record<string, unknown> = { ...factsOf(form) }
  const added = new Map<string, number>()
  let item: Record<string, unknown> = {}
  for (const section of form.sections) {
    // React gives the address of a page a moment before the page itself: an old page has no link to any section.
    await expect(page.getByText(/^You have completed \d+ of \d+ sections/)).toBeVisible()
    if (
      (await page
        .locator('main')
        .getByRole('link', { name: section.title, exact: true })
        .count()) === 0
    )
      continue
    await hands.press(section.title)
    while (new URL(page.url()).pathname !== list) {
      // A form that runs on from section to section ends at the page that sends.
      if (new URL(page.url()).pathname === `${list}/check`) return
      const [, , , , pageId, itemId, partId] = new URL(page.url()).pathname.split('/')
      const here = pages.find(({ id }) => id === pageId)
      if (!here) throw new Error(`no page of the form at ${page.url()}`)
      if (here.kind === 'repeat' && itemId === undefined) {
        const count = added.get(here.id) ?? 0
        if (count < here.atLeast) {
          added.set(here.id, count + 1)
          item = {}
          await hands.press(/^Add an? /)
        } else await hands.press('Save and continue')
        continue
      }
      const part = here.kind === 'repeat' ? here.pages.find(({ id }) => id === partId) : here
      if (!part) throw new Error(`no part at ${page.url()}`)
      await writePage(hands, part, here.kind === 'repeat' ? item : answers, choose, onPage)
      await hands.press('Save and continue')
    }
  }
  await expect(page).toHaveURL(new RegExp(`${list}$`))
  await hands.press(/^Check your answers/)
}

async function writePage(
  hands: Hands,
  part: QuestionPage,
  answers: Record<string, unknown>,
  choose: Choose,
  onPage: OnPage,
): Promise<void> {
  const answered: Question[] = []
  const shown: Question[] = []
  const order = inDrawnOrder(part.questions)
  for (const question of order) {
    if (!holds(question.when, answers)) continue
    shown.push(question)
    const answer = choose(question)
    if (answer === undefined) continue
    answered.push(question)
    answers[question.id] = answer
    await answerQuestion(hands, question, answer)
  }
  onPage(part, shown, answered)
}

/** A question revealed by an option stands inside it, before the questions after: the order Tab takes. */
function inDrawnOrder(questions: readonly Question[]): readonly Question[] {
  const inside = (parent: Question) =>
    questions.filter(({ when }) => when && 'is' in when && when.is === parent.id)
  const revealed = new Set(questions.flatMap(inside))
  return questions.filter(one => !revealed.has(one)).flatMap(one => [one, ...inside(one)])
}
