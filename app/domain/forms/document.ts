/**
 * The frozen document: every question asked and its answer as they read on the day of sending. The print view,
 * the referral screen and later copies show the document, so an old referral never needs old code.
 */
import { isNotKnown, type Answers } from './answers.ts'
import type { FormDefinition, Question, RepeatPage } from './definition.ts'
import { journey, type AskedItem, type AskedPage } from './journey.ts'
import { typeOf } from './question-types.ts'

export interface DocumentAnswer {
  readonly id: string
  readonly question: string
  /** The answer in words; null when nothing was given. */
  readonly answer: string | null
  readonly notKnown?: true
  readonly restricted?: true
  /** What was marked on the drawing of a body, to draw it again; the answer says the same in words. */
  readonly drawing?: readonly string[]
  /** Where Change leads while this is still a draft. */
  readonly pageId: string
  readonly itemId?: string
  readonly partId?: string
}

export interface DocumentGroup {
  readonly title: string
  readonly answers: readonly DocumentAnswer[]
}

export interface DocumentSection {
  readonly id: string
  readonly title: string
  readonly groups: readonly DocumentGroup[]
}

export interface FormDocument {
  readonly form: { readonly id: string; readonly version: number; readonly title: string }
  readonly sections: readonly DocumentSection[]
}

/** One answer in words: what check your answers, the print view and the front door all show. */
export function answerInWords(question: Question, answer: unknown): string | null {
  if (answer === undefined) return null
  if (isNotKnown(answer)) return question.notKnown ?? 'Not known'
  return typeOf(question).format(question, answer as never)
}

/** The name of one entry in lists: its naming answers, or "Child 2" while it has none. */
export function itemName(
  page: RepeatPage,
  item: Pick<AskedItem, 'answers'>,
  index: number,
): string {
  const questions = page.pages.flatMap(part => part.questions)
  const named = page.namedBy
    .map(id => ({
      question: questions.find(question => question.id === id),
      answer: item.answers[id],
    }))
    .flatMap(({ question, answer }) =>
      question && answer !== undefined && !isNotKnown(answer)
        ? [answerInWords(question, answer) ?? '']
        : [],
    )
  const label = `${page.one.charAt(0).toUpperCase()}${page.one.slice(1)} ${index + 1}`
  return named.length > 0 ? named.join(' ') : label
}

/** Only a drawing that keeps points is frozen: a document of an earlier version stays as it always was. */
function drawingOf(question: Question, answer: unknown): Pick<DocumentAnswer, 'drawing'> {
  const isDrawn = question.type === 'checkboxes' && question.picture === 'bodyPoints'
  return isDrawn && Array.isArray(answer) ? { drawing: answer.map(String) } : {}
}

function documentAnswers(
  { page, questions }: AskedPage,
  answers: Answers,
  at: { readonly pageId: string; readonly itemId?: string },
): readonly DocumentAnswer[] {
  return questions.map(question => ({
    id: question.id,
    question: question.label,
    answer: answerInWords(question, answers[question.id]),
    ...(isNotKnown(answers[question.id]) ? { notKnown: true as const } : {}),
    ...(question.restricted ? { restricted: true as const } : {}),
    ...drawingOf(question, answers[question.id]),
    ...at,
    ...(at.itemId ? { partId: page.id } : {}),
  }))
}

/** The document of these answers. Sections with nothing asked are absent; nothing irrelevant appears. */
export function documentOf(form: FormDefinition, given: Answers): FormDocument {
  const { steps, answers } = journey(form, given)
  const sections = form.sections.flatMap((section): DocumentSection[] => {
    const groups = steps
      .filter(step => step.section.id === section.id)
      .flatMap((step): DocumentGroup[] => {
        if (step.kind === 'questions') {
          return [
            {
              title: step.page.title,
              answers: documentAnswers(step, answers, { pageId: step.page.id }),
            },
          ]
        }
        return step.items.map((item, index) => ({
          title: itemName(step.page, item, index),
          answers: item.pages.flatMap(part =>
            documentAnswers(part, item.answers, { pageId: step.page.id, itemId: item.id }),
          ),
        }))
      })
    return groups.length > 0 ? [{ id: section.id, title: section.title, groups }] : []
  })
  return { form: { id: form.id, version: form.version, title: form.title }, sections }
}
