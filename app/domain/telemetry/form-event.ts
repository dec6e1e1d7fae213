/** What is counted about forms, so that their owners learn which questions fail: nothing of anybody, and no answer. */
import type { Problem } from '../errors.ts'
import type { Question } from '../forms/definition.ts'
import { firstField } from '../forms/page-answers.ts'

export const formEventKinds = ['started', 'page_saved', 'page_failed', 'sent', 'stopped'] as const
export type FormEventKind = (typeof formEventKinds)[number]

/** Why a question was refused. Closed: nothing that was typed can become one. */
export const errorCodes = ['missing', 'tooLong', 'hiddenSign', 'date', 'format', 'choice'] as const
export type ErrorCode = (typeof errorCodes)[number]

/** How long something took, in ranges: a time to the minute could be laid beside other records. */
export const elapsedBuckets = [
  'under5',
  'to10',
  'to20',
  'to40',
  'to60',
  'to120',
  'sameDay',
  'days',
] as const
export type ElapsedBucket = (typeof elapsedBuckets)[number]

export const elapsedWords: Readonly<Record<ElapsedBucket, string>> = {
  under5: 'Under 5 minutes',
  to10: '5 to 10 minutes',
  to20: '10 to 20 minutes',
  to40: '20 to 40 minutes',
  to60: '40 minutes to an hour',
  to120: '1 to 2 hours',
  sameDay: '2 to 24 hours',
  days: 'More than a day',
}

const bounds = [
  '5 minutes',
  '10 minutes',
  '20 minutes',
  '40 minutes',
  'an hour',
  '2 hours',
  'a day',
] as const

/** Several ranges beside each other as one: "Under 40 minutes", "20 minutes to 2 hours", "More than an hour". */
export function rangeWords(first: ElapsedBucket, last: ElapsedBucket): string {
  if (first === last) return elapsedWords[first]
  const start = bounds[elapsedBuckets.indexOf(first) - 1]
  const end = bounds[elapsedBuckets.indexOf(last)]
  if (start === undefined) return end === undefined ? 'Any time' : `Under ${end}`
  if (end === undefined) return `More than ${start}`
  return `${start.slice(0, 1).toUpperCase()}${start.slice(1)} to ${end}`
}

/** The first minute that no longer belongs to each range. */
const endsAtMinutes: Readonly<Record<ElapsedBucket, number>> = {
  under5: 5,
  to10: 10,
  to20: 20,
  to40: 40,
  to60: 60,
  to120: 120,
  sameDay: 1_440,
  days: Number.POSITIVE_INFINITY,
}

/** The range a time in milliseconds falls in; a clock that went backwards counts as no time. */
export function elapsedBucket(ms: number): ElapsedBucket {
  const minutes = ms / 60_000
  return elapsedBuckets.find(bucket => minutes < endsAtMinutes[bucket]) ?? 'under5'
}

export interface FormEvent {
  readonly kind: FormEventKind
  readonly pageId?: string
  readonly questionId?: string
  readonly errorCode?: ErrorCode
  readonly elapsed?: ElapsedBucket
}

/**
 * What a save counts as: one row when it went through; one for the refused page and one for each refused question when
 * it did not. Ids are those of the form's definition: a problem that belongs to no question of the page is not counted.
 */
export function savedEvents(
  pageId: string,
  questions: readonly Question[],
  problems: readonly Problem[],
  missing: readonly Problem[],
): readonly FormEvent[] {
  if (problems.length === 0) return [{ kind: 'page_saved', pageId }]
  return [
    { kind: 'page_failed', pageId },
    ...problems.flatMap((problem): FormEvent[] => {
      const question = questions.find(one => firstField(one) === problem.field)
      if (!question) return []
      const errorCode = missing.includes(problem) ? 'missing' : errorCodeOf(question, problem)
      return [{ kind: 'page_failed', pageId, questionId: question.id, errorCode }]
    }),
  ]
}

/** Longer than any page has questions. */
const mostRefused = 60

/** What a browser refused before it sent anything, for a hidden field: ids and reasons, never what was typed. */
export function refusedWords(events: readonly FormEvent[]): readonly string[] {
  return events.flatMap(({ questionId, errorCode }) =>
    questionId && errorCode ? [`${questionId} ${errorCode}`] : [],
  )
}

/**
 * The same from a post, where anybody may have written anything: only ids of this page's own questions and reasons of
 * the closed set count, each once.
 */
export function refusedEvents(
  pageId: string,
  questions: readonly Question[],
  posted: readonly string[] = [],
): readonly FormEvent[] {
  const known = questions.flatMap(({ id }) => errorCodes.map(code => ({ id, code })))
  const words = new Set(posted.slice(0, mostRefused))
  const refused = known.filter(({ id, code }) => words.has(`${id} ${code}`))
  if (refused.length === 0) return []
  return [
    { kind: 'page_failed', pageId },
    ...refused.map(({ id, code }): FormEvent => {
      return { kind: 'page_failed', pageId, questionId: id, errorCode: code }
    }),
  ]
}

function errorCodeOf(question: Question, { message }: Problem): ErrorCode {
  if (message.startsWith('Shorten')) return 'tooLong'
  if (message.startsWith('Delete the hidden')) return 'hiddenSign'
  switch (question.type) {
    case 'date':
      return 'date'
    case 'text':
    case 'longText':
    case 'address':
      return 'format'
    case 'radios':
    case 'select':
    case 'checkboxes':
    case 'checklist':
      return 'choice'
  }
}
