/** What the front door writes down after it has given advice. */
import type { Problem } from '../errors.ts'
import type { Posted } from '../forms/answers.ts'
import { isIsoDay } from '../forms/iso-date.ts'
import { wordsProblems } from '../given-words.ts'
import { postedDay, postedField } from '../posted-fields.ts'
import { levels, type Level } from '../threshold/guide.ts'
import { addDays } from '../time/calendar.ts'

export interface Advice {
  readonly words: string
  /** The level of need talked about; null when none was. */
  readonly level: Level | null
  readonly agreed: string
  readonly owner: string
  /** An ISO day; null when none was agreed. */
  readonly dueOn: string | null
  /** The front door asks for a referral now. */
  readonly referNow: boolean
}

/** The fields as typed. */
export interface AdviceAnswers {
  readonly words: string
  readonly level: string
  readonly agreed: string
  readonly owner: string
  readonly dueOn: Readonly<Record<'day' | 'month' | 'year', string>>
  readonly referNow: string
}

export const adviceLabels = {
  words: 'What advice did you give?',
  level: 'Which level of need did you talk about?',
  agreed: 'What was agreed?',
  owner: 'Who will do it?',
  dueOn: 'By which day?',
  referNow: 'Do you ask them to refer now?',
} as const

const longest = 10_000

export const noAdvice: AdviceAnswers = {
  words: '',
  level: '',
  agreed: '',
  owner: '',
  dueOn: { day: '', month: '', year: '' },
  referNow: '',
}

export function adviceAnswers(posted: Posted): AdviceAnswers {
  const one = (name: string) => postedField(posted, name)
  return {
    words: one('words'),
    level: one('level'),
    agreed: one('agreed'),
    owner: one('owner'),
    dueOn: { day: one('dueOn-day'), month: one('dueOn-month'), year: one('dueOn-year') },
    referNow: one('referNow'),
  }
}

export type ReadAdvice =
  | { readonly ok: true; readonly advice: Advice }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads the advice as posted. `today` is an ISO day. What was agreed may be nothing; who does it then stays empty. */
export function readAdvice(posted: Posted, today: string): ReadAdvice {
  const given = adviceAnswers(posted)
  const level = levels.find(one => String(one) === given.level)
  const dueOn = postedDay(posted, 'dueOn')
  const problems: Problem[] = [
    ...wordsProblems({
      field: 'words',
      label: adviceLabels.words,
      text: given.words,
      most: longest,
      missing: 'Enter the advice you gave',
    }),
    ...(level === undefined && given.level !== 'none'
      ? [
          {
            field: 'level',
            message: 'Select the level you talked about, or that you talked about none',
          },
        ]
      : []),
    ...wordsProblems({
      field: 'agreed',
      label: adviceLabels.agreed,
      text: given.agreed,
      most: longest,
      missing: 'Enter what was agreed. If nothing was, say so',
    }),
    ...wordsProblems({ field: 'owner', label: adviceLabels.owner, text: given.owner, most: 200 }),
    ...dueProblems(dueOn, today),
    ...(given.referNow !== 'yes' && given.referNow !== 'no'
      ? [{ field: 'referNow', message: 'Select whether you ask them to refer now' }]
      : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    advice: {
      words: given.words.trim(),
      level: level ?? null,
      agreed: given.agreed.trim(),
      owner: given.owner.trim(),
      dueOn: dueOn === '' ? null : dueOn,
      referNow: given.referNow === 'yes',
    },
  }
}

function dueProblems(dueOn: string, today: string): readonly Problem[] {
  const field = 'dueOn-day'
  if (dueOn === '') return []
  if (!isIsoDay(dueOn))
    return [{ field, message: 'Enter a day that is in the calendar, like 27 11 2026' }]
  if (dueOn < today) return [{ field, message: 'Enter a day that is today or in the future' }]
  return dueOn > addDays(today, 366) ? [{ field, message: 'Enter a day within a year' }] : []
}
