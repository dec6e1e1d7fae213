import type { Answers } from './answers.ts'
import type { FormDefinition, Question, Section } from './definition.ts'
import { journey, type AskedPage, type Journey, type Step } from './journey.ts'
import { firstField } from './page-answers.ts'

/** A question that still needs an answer, and where to give it. */
export interface Gap {
  readonly sectionId: string
  readonly pageId: string
  readonly itemId?: string
  readonly partId?: string
  readonly label: string
  readonly field: string
  readonly message: string
}

export type SectionStatus = 'notStarted' | 'inProgress' | 'completed'

export interface SectionProgress {
  readonly section: Section
  readonly firstPageId: string
  readonly status: SectionStatus
  readonly gaps: readonly Gap[]
}

const needed = (questions: readonly Question[], answers: Answers): readonly Question[] =>
  questions.filter(question => !question.optional && answers[question.id] === undefined)

function gapsOfStep(step: Step, answers: Answers): readonly Gap[] {
  const at = { sectionId: step.section.id, pageId: step.page.id }
  const gap = (question: Question): Gap => ({
    ...at,
    label: question.label,
    field: firstField(question),
    message: question.error,
  })
  if (step.kind === 'questions') return needed(step.questions, answers).map(gap)
  const { page, items } = step
  if (items.length < page.atLeast) {
    return [{ ...at, label: page.title, field: page.id, message: page.error }]
  }
  return items.flatMap(item =>
    item.pages.flatMap((part: AskedPage) =>
      needed(part.questions, item.answers).map(question => ({
        ...gap(question),
        itemId: item.id,
        partId: part.page.id,
      })),
    ),
  )
}

/** Every question asked of this person that needs an answer and has none, in the order of the form. */
export function gapsOf({ steps, answers }: Journey): readonly Gap[] {
  return steps.flatMap(step => gapsOfStep(step, answers))
}

function isAnswered(step: Step, answers: Answers): boolean {
  return step.kind === 'repeat'
    ? step.items.length > 0
    : step.questions.some(question => answers[question.id] !== undefined)
}

/**
 * How far each section asked of this person has come. A section nobody has opened is never "completed", even
 * when nothing in it must be answered, because "completed" would read as "considered".
 */
export function progressOf(
  form: FormDefinition,
  given: Answers,
  visited: readonly string[],
): readonly SectionProgress[] {
  const { steps, answers } = journey(form, given)
  return form.sections.flatMap((section): SectionProgress[] => {
    const own = steps.filter(step => step.section.id === section.id)
    const [head] = own
    if (!head) return []
    const gaps = own.flatMap(step => gapsOfStep(step, answers))
    const touched = own.some(step => visited.includes(step.page.id) || isAnswered(step, answers))
    const seenAll = own.every(step => visited.includes(step.page.id) || isAnswered(step, answers))
    const status = !touched
      ? 'notStarted'
      : gaps.length === 0 && seenAll
        ? 'completed'
        : 'inProgress'
    const firstOpen = own.find(step => gapsOfStep(step, answers).length > 0) ?? head
    return [
      {
        section,
        firstPageId: status === 'inProgress' ? firstOpen.page.id : head.page.id,
        status,
        gaps,
      },
    ]
  })
}
