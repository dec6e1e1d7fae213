/** Asking a front door for advice before anything is sent, or writing down a call about it that was held. */
import type { Problem } from '../errors.ts'
import type { Posted } from '../forms/answers.ts'
import { isIsoDay } from '../forms/iso-date.ts'
import { shapeChecks } from '../forms/text-formats.ts'
import { wordsProblems } from '../given-words.ts'
import { postedDay, postedField } from '../posted-fields.ts'
import { childAnswers, readChild, type ChildAnswers, type ToldChild } from './told-child.ts'

/** Asking to be rung back, or a call that was held already. */
export const adviceWays = ['callback', 'held'] as const
export type AdviceWay = (typeof adviceWays)[number]

/** A call already held, as the person who rang wrote it down. */
export interface HeldCall {
  /** Who they spoke to at the front door. */
  readonly with: string
  readonly on: string
  readonly time: string
  readonly said: string
}

export interface Ask {
  readonly question: string
  readonly child: ToldChild | null
  readonly phone: string
  /** The instant chosen for the call, in ms; null for a call already held. */
  readonly slotAt: number | null
  readonly held: HeldCall | null
}

/** The fields as typed, to show them again. */
export interface AskAnswers extends ChildAnswers {
  readonly question: string
  readonly phone: string
  readonly slot: string
  readonly heldWith: string
  readonly heldOn: Readonly<Record<'day' | 'month' | 'year', string>>
  readonly heldTime: string
  readonly heldSaid: string
}

export const askLabels = {
  question: 'What do you want to ask?',
  phone: 'What number should they ring?',
  slot: 'When should they ring?',
  heldWith: 'Who did you speak to?',
  heldOn: 'What day was the call?',
  heldTime: 'What time was it?',
  heldSaid: 'What did they say?',
} as const

/** In characters: as long as any long answer about a child. */
export const longestQuestion = 10_000

export function adviceWay(text: string): AdviceWay | undefined {
  return adviceWays.find(way => way === text)
}

export function askAnswers(posted: Posted): AskAnswers {
  const one = (name: string) => postedField(posted, name)
  return {
    ...childAnswers(posted),
    question: one('question'),
    phone: one('phone'),
    slot: one('slot'),
    heldWith: one('heldWith'),
    heldOn: { day: one('heldOn-day'), month: one('heldOn-month'), year: one('heldOn-year') },
    heldTime: one('heldTime'),
    heldSaid: one('heldSaid'),
  }
}

export type ReadAsk =
  | { readonly ok: true; readonly ask: Ask }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads what was posted. Whether the time is still free is asked of the database, not here. */
export function readAsk(posted: Posted, way: AdviceWay, today: string): ReadAsk {
  const given = askAnswers(posted)
  const child = readChild(posted, today)
  const heldOn = postedDay(posted, 'heldOn')
  const problems = [
    ...wordsProblems({
      field: 'question',
      label: way === 'held' ? 'What did you ask?' : askLabels.question,
      text: given.question,
      most: longestQuestion,
      missing: way === 'held' ? 'Enter what you asked' : 'Enter what you want to ask',
    }),
    ...(child.ok ? [] : child.problems),
    ...(way === 'held' ? heldProblems(given, heldOn, today) : callbackProblems(given)),
  ]
  if (!child.ok || problems.length > 0) return { ok: false, problems }
  const shared = { question: given.question.trim(), child: child.child, phone: given.phone.trim() }
  if (way === 'callback') {
    return { ok: true, ask: { ...shared, slotAt: slotOf(given.slot), held: null } }
  }
  const held = {
    with: given.heldWith.trim(),
    on: heldOn,
    time: given.heldTime.trim(),
    said: given.heldSaid.trim(),
  }
  return { ok: true, ask: { ...shared, phone: '', slotAt: null, held } }
}

/** The moment chosen from the list, in ms, which the page writes as an ISO instant. */
export function slotOf(text: string): number | null {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d:00\.000Z$/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : at
}

function callbackProblems({ phone, slot }: AskAnswers): readonly Problem[] {
  const words = wordsProblems({
    field: 'phone',
    label: askLabels.phone,
    text: phone,
    most: 40,
    missing: 'Enter the number they should ring',
  })
  return [
    ...words,
    ...(words.length === 0 && !shapeChecks.phone.passes(phone)
      ? [{ field: 'phone', message: shapeChecks.phone.message(askLabels.phone) }]
      : []),
    ...(slotOf(slot) === null
      ? [{ field: 'slot', message: 'Select when they should ring you' }]
      : []),
  ]
}

function heldProblems(given: AskAnswers, heldOn: string, today: string): readonly Problem[] {
  const words = (field: 'heldWith' | 'heldTime' | 'heldSaid', most: number, missing?: string) =>
    wordsProblems({
      field,
      label: askLabels[field],
      text: given[field],
      most,
      ...(missing === undefined ? {} : { missing }),
    })
  return [
    ...words('heldWith', 200, 'Enter who you spoke to, or the team that answered'),
    ...dayProblems(heldOn, today),
    ...words('heldTime', 40),
    ...words('heldSaid', longestQuestion, 'Enter what they said'),
  ]
}

function dayProblems(on: string, today: string): readonly Problem[] {
  const field = 'heldOn-day'
  if (on === '') return [{ field, message: 'Enter the day of the call' }]
  if (!isIsoDay(on))
    return [{ field, message: 'Enter a day that is in the calendar, like 20 11 2026' }]
  return on > today ? [{ field, message: 'Enter a day that is today or in the past' }] : []
}
