import type { Problem } from '../../errors.ts'
import type { Posted } from '../../forms/answers.ts'
import { isIsoDay } from '../../forms/iso-date.ts'
import { wordsProblems } from '../../given-words.ts'
import { postedDay, postedField } from '../../posted-fields.ts'

/** How many cases a set holds: enough to see a range, few enough for one sitting. */
export const fewestCases = 3
export const mostCases = 12
/** In characters. */
export const longestSetName = 80

/** What a safeguarding lead asks colleagues to practise. */
export interface NewSet {
  readonly name: string
  readonly caseIds: readonly string[]
  /** Null for the whole agency. */
  readonly team: string | null
  /** ISO day. */
  readonly dueOn: string
}

/** The fields as typed, to show them again. */
export interface SetFields {
  readonly name: string
  readonly caseIds: readonly string[]
  readonly team: string
  readonly dueOn: Readonly<Record<'day' | 'month' | 'year', string>>
}

export type ReadSet =
  | { readonly ok: true; readonly set: NewSet }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function setFields(posted: Posted): SetFields {
  const one = (name: string) => postedField(posted, name)
  return {
    name: one('name'),
    caseIds: Object.hasOwn(posted, 'cases') ? (posted['cases'] ?? []) : [],
    team: one('team'),
    dueOn: { day: one('dueOn-day'), month: one('dueOn-month'), year: one('dueOn-year') },
  }
}

interface Known {
  readonly caseIds: readonly string[]
  readonly teams: readonly string[]
  /** ISO day. */
  readonly today: string
}

/** What stands of a set, for the form that changes it. */
export interface StandingSet {
  readonly name: string
  readonly caseIds: readonly string[]
  /** ISO day. */
  readonly dueOn: string
}

/** A set's own words as fields. */
export function fieldsOfSet({ name, caseIds, dueOn }: StandingSet): SetFields {
  const [year = '', month = '', day = ''] = dueOn.split('-').map(part => part.replace(/^0/, ''))
  return { name, caseIds, team: '', dueOn: { day, month, year } }
}

/**
 * Reads the form that changes a set. Of one that somebody may have begun only the day is read: what people were asked
 * to do stays as it was. A day that has passed may stand as it is, so that a name can be mended.
 */
export function readChangedSet(
  posted: Posted,
  standing: StandingSet,
  known: {
    readonly caseIds: readonly string[]
    readonly today: string
    readonly isOnlyDay: boolean
  },
): { readonly ok: true; readonly set: StandingSet } | Extract<ReadSet, { ok: false }> {
  const { caseIds, isOnlyDay } = known
  const dueOn = postedDay(posted, 'dueOn')
  const isLeft = dueOn === standing.dueOn
  const today = isLeft && dueOn < known.today ? dueOn : known.today
  if (!isOnlyDay) return readSet({ ...posted, team: [''] }, { caseIds, teams: [], today })
  const problems = dueProblems(dueOn, today)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, set: { ...standing, dueOn } }
}

/** Reads the form for a new set. Cases are kept in the order of the edition and once each. */
export function readSet(posted: Posted, { caseIds, teams, today }: Known): ReadSet {
  const given = setFields(posted)
  const dueOn = postedDay(posted, 'dueOn')
  const chosen = caseIds.filter(id => given.caseIds.includes(id))
  const problems = [
    ...wordsProblems({
      field: 'name',
      label: 'Name of this set',
      text: given.name,
      most: longestSetName,
      missing: 'Enter a name for this set',
    }),
    ...(given.team !== '' && !teams.includes(given.team)
      ? [{ field: 'team', message: 'Select who this is for' }]
      : []),
    ...dueProblems(dueOn, today),
    ...(chosen.length < fewestCases || chosen.length > mostCases
      ? [{ field: 'cases', message: `Select ${fewestCases} to ${mostCases} situations` }]
      : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    set: { name: given.name.trim(), caseIds: chosen, team: given.team || null, dueOn },
  }
}

function dueProblems(dueOn: string, today: string): readonly Problem[] {
  if (dueOn === '') return [{ field: 'dueOn', message: 'Enter the day it should be done by' }]
  if (!isIsoDay(dueOn)) {
    return [{ field: 'dueOn', message: 'Enter a real day to be done by, like 27 3 2027' }]
  }
  const lastDay = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  if (dueOn < today) return [{ field: 'dueOn', message: 'Enter a day that is today or later' }]
  if (dueOn > lastDay) return [{ field: 'dueOn', message: 'Enter a day within a year from today' }]
  return []
}
