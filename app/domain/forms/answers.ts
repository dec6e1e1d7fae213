/** Answers as they are stored: canonical, JSON-safe, independent of how a page drew the question. */

/** "Not known" is always a recorded answer, never a blank (domain rule: blank boxes hide what nobody asked). */
export interface NotKnown {
  readonly notKnown: true
}

export interface Address {
  readonly line1: string
  readonly line2: string
  readonly town: string
  readonly postcode: string
}

export type ChecklistAnswer = 'yes' | 'no' | 'notKnown'

/** The answer each type of question gives. */
export interface AnswerOf {
  readonly text: string
  readonly longText: string
  readonly radios: string
  readonly select: string
  readonly checkboxes: readonly string[]
  /** An ISO day, such as 2026-11-20. */
  readonly date: string
  readonly address: Address
  readonly checklist: Readonly<Record<string, ChecklistAnswer>>
}

/** One entry of a repeated page, such as one child; `id` is minted by the server and never shown. */
export interface Item {
  readonly id: string
  readonly answers: Answers
}

/** Question ids and repeat-page ids against what was given. */
export type Answers = Readonly<Record<string, unknown>>

/** Form fields as a browser posts them: every name with every value, in order. */
export type Posted = Readonly<Record<string, readonly string[]>>

export const notKnown: NotKnown = { notKnown: true }

export function isNotKnown(answer: unknown): answer is NotKnown {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'notKnown' in answer &&
    answer.notKnown === true &&
    Object.keys(answer).length === 1
  )
}

function isItem(entry: unknown): entry is Item {
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || !('answers' in entry)) {
    return false
  }
  const { id, answers } = entry
  return typeof id === 'string' && typeof answers === 'object' && answers !== null
}

/** The entries of a repeated page; an absent or damaged list is no entries, and a damaged entry is left out. */
export function itemsOf(answers: Answers, pageId: string): readonly Item[] {
  const list: unknown = answers[pageId]
  return Array.isArray(list) ? list.filter(isItem) : []
}
