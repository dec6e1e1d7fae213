/** What may happen to a referral after it is sent: questions, changed contact details, a withdrawal. All of it is added beside what was sent, which never changes. */
import type { Problem } from '../errors.ts'
import { isPhone } from '../referral/identifiers.ts'
import { addWorkingDays, type Calendar } from '../time/calendar.ts'
import { storageProblems } from '../unstorable.ts'

/** Why a referral is taken back, as its sender says it. */
export const withdrawalReasons = {
  mistake: 'It was sent by mistake, or about the wrong child',
  again: 'It was sent twice',
  changed: 'What worried us has changed',
  helped: 'Help is already in place',
  agreement: 'The family has changed their mind',
  other: 'Another reason',
} as const

export type WithdrawalReason = keyof typeof withdrawalReasons

export function isWithdrawalReason(text: string): text is WithdrawalReason {
  return Object.hasOwn(withdrawalReasons, text)
}

/** How soon an answer is asked for, in working days from the day of asking. */
export const neededBy = {
  today: { label: 'Today', days: 0 },
  next: { label: 'By the next working day', days: 1 },
  three: { label: 'Within 3 working days', days: 3 },
} as const

export type NeededBy = keyof typeof neededBy

export function isNeededBy(text: string): text is NeededBy {
  return Object.hasOwn(neededBy, text)
}

/** The London day by which an answer is asked for. */
export function neededOn(by: NeededBy, today: string, calendar: Calendar): string {
  const { days } = neededBy[by]
  return days === 0 ? today : addWorkingDays(today, days, calendar)
}

/** The ways to reach somebody that a sender may change after sending. */
export const contactFields = {
  phone: 'Phone number',
  email: 'Email address',
  safeContact: 'How to reach them safely',
} as const

export type ContactField = keyof typeof contactFields

export function isContactField(text: string): text is ContactField {
  return Object.hasOwn(contactFields, text)
}

export interface ContactChange {
  /** sender, or the id of a child or adult in the referral's own answers. */
  readonly who: string
  readonly field: string
  readonly value: string
  readonly why: string
}

/** What is wrong with a changed contact detail, field by field, in words that say what to do. */
export function contactChangeProblems(
  change: ContactChange,
  people: readonly string[],
): readonly Problem[] {
  const { who, field, value, why } = change
  const isNumber = field === 'phone'
  return [
    ...(people.includes(who) ? [] : [{ field: 'who', message: 'Select whose detail has changed' }]),
    ...(isContactField(field)
      ? []
      : [{ field: 'field', message: 'Select which detail has changed' }]),
    ...wordsProblems('value', 'The new detail', value, 500, 'Enter the new detail'),
    ...(value !== '' && isNumber && !isPhone(value)
      ? [{ field: 'value', message: 'Enter a telephone number, like 01632 960 001' }]
      : []),
    ...(value !== '' &&
    field === 'email' &&
    !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(value)
      ? [{ field: 'value', message: 'Enter an email address, like name@example.org' }]
      : []),
    ...wordsProblems('why', 'Why it has changed', why, 1_000),
  ]
}

/** Problems with words: missing when they may not be, too long, or not storable as they are. */
export function wordsProblems(
  field: string,
  label: string,
  words: string,
  most: number,
  missing?: string,
): readonly Problem[] {
  if (words === '') return missing === undefined ? [] : [{ field, message: missing }]
  const [hidden] = storageProblems(field, label, words)
  if (hidden) return [hidden]
  return words.length > most
    ? [{ field, message: `${label}: shorten this to ${most} characters or fewer` }]
    : []
}

/** What senders do after sending that somebody at the front door should look at. */
export const senderEvents = [
  'informationAdded',
  'fileAdded',
  'disagreed',
  'queryAnswered',
  'contactChanged',
  'withdrawn',
  'agreementChanged',
  'riskChanged',
] as const

export type SenderEvent = (typeof senderEvents)[number]

export const senderEventWords: Readonly<Record<SenderEvent, string>> = {
  informationAdded: 'New information',
  fileAdded: 'Added a file',
  disagreed: 'Disagrees with the decision',
  queryAnswered: 'Answered a question',
  contactChanged: 'Changed a contact detail',
  withdrawn: 'Withdrew the referral',
  agreementChanged: 'A family’s agreement changed',
  riskChanged: 'Says that risk has changed',
}

/** Every question with its answers, and whether one still waits. */
export interface QueryThread {
  readonly id: string
  readonly what: string
  readonly why: string
  readonly neededOn: string
  readonly askedByName: string
  readonly askedAt: Date
  readonly answers: readonly {
    readonly id: string
    readonly words: string
    readonly authorName: string
    readonly at: Date
  }[]
}

export function isOpen({ answers }: Pick<QueryThread, 'answers'>): boolean {
  return answers.length === 0
}
