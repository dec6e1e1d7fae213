/** The age a picture is made for. A due date is turned into weeks here, on the server, and goes no further. */
import type { Problem } from '../errors.ts'
import { isIsoDay, isoDayFrom } from '../forms/iso-date.ts'
import { daysBetween } from '../time/calendar.ts'
import { ageGroupNames } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import type { PictureAge } from './snapshot.ts'

export const weeksBands = ['to-12', '13-to-27', '28-on'] as const
/** How far on a pregnancy is, in whole weeks out of 40. */
export type WeeksBand = (typeof weeksBands)[number]

export const weeksBandNames: Readonly<Record<WeeksBand, string>> = {
  'to-12': 'up to 12 weeks',
  '13-to-27': '13 to 27 weeks',
  '28-on': '28 weeks or more',
}

/** What a person entered, as typed. */
export interface AgeFields {
  readonly years: string
  readonly day: string
  readonly month: string
  readonly year: string
}

export interface AgeChoice {
  readonly ageGroup: AgeGroup
  readonly weeks?: WeeksBand
}

export type ReadAge =
  | { readonly ok: true; readonly choice: AgeChoice | null }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A pregnancy is counted as 280 days that end on the due date; a date six weeks past is still accepted. */
const termDays = 280
const latestDays = 42

/** Whole years, or a due date, on an ISO day. Both empty is no age; both given are asked about. */
export function readAge({ years, day, month, year }: AgeFields, today: string): ReadAge {
  const hasDue = [day, month, year].some(part => part.trim() !== '')
  const given = years.trim()
  if (given !== '' && hasDue) {
    return refused('years', 'Enter an age or a due date, not both')
  }
  if (hasDue) return readDue(isoDayFrom(day, month, year), today)
  if (given === '') return { ok: true, choice: null }
  if (!/^\d{1,2}$/.test(given)) {
    return refused('years', 'Enter the age in whole years, such as 0, 7 or 15')
  }
  const ageGroup = groupOf(Number(given))
  return ageGroup
    ? { ok: true, choice: { ageGroup } }
    : refused('years', 'Enter an age from 0 to 17: the guide is about children under 18')
}

function readDue(dueOn: string, today: string): ReadAge {
  if (!isIsoDay(dueOn)) {
    return refused('dueOn-day', 'Enter the due date as a day, month and year, such as 27 3 2027')
  }
  const toGo = daysBetween(today, dueOn)
  if (toGo > termDays || toGo < -latestDays) {
    return refused('dueOn-day', 'Check the due date: it is not within a pregnancy today')
  }
  const week = Math.floor((termDays - toGo) / 7)
  const weeks: WeeksBand = week <= 12 ? 'to-12' : week <= 27 ? '13-to-27' : '28-on'
  return { ok: true, choice: { ageGroup: 'unborn', weeks } }
}

function refused(field: string, message: string): ReadAge {
  return { ok: false, problems: [{ field, message }] }
}

function groupOf(years: number): AgeGroup | undefined {
  if (years <= 4) return '0-4'
  if (years <= 11) return '5-11'
  if (years <= 15) return '12-15'
  return years <= 17 ? '16-17' : undefined
}

/** The age as a referral keeps it: a group in words, never a day. */
export function pictureAge(
  ageGroup: AgeGroup | undefined,
  weeks: WeeksBand | undefined,
): PictureAge | undefined {
  if (ageGroup === undefined) return undefined
  const name = ageGroupNames[ageGroup]
  return {
    group: ageGroup,
    ...(ageGroup === 'unborn' && weeks ? { weeks } : {}),
    words: ageGroup === 'unborn' && weeks ? `${name}, ${weeksBandNames[weeks]}` : name,
  }
}
