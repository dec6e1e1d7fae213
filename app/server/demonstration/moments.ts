/** When people write: plausible hours for each kind of agency, and when a front door answers. */
import { addDays, addWorkingDays, isWorkingDay, type Calendar } from '#app/domain/time/calendar.ts'
import { decisionDueAt } from '#app/domain/time/deadlines.ts'
import { londonDay, londonInstant, londonTime } from '#app/domain/time/london.ts'
import type { Chance } from './chance.ts'

/** Days schools are shut, near enough for a demonstration: month and day, both included. */
const holidays: readonly (readonly [from: string, to: string])[] = [
  ['01-01', '01-05'],
  ['02-14', '02-21'],
  ['04-01', '04-13'],
  ['05-24', '05-31'],
  ['07-23', '08-31'],
  ['10-18', '10-26'],
  ['12-20', '12-31'],
]

function isTerm(day: string): boolean {
  const date = day.slice(5)
  return !holidays.some(([from, to]) => from <= date && date <= to)
}

export type Rhythm = 'school' | 'office' | 'anyHour' | 'night'

export function rhythmOf(kind: string): Rhythm {
  switch (kind) {
    case 'school_or_college':
    case 'early_years_setting':
    case 'education_welfare_or_send_service':
      return 'school'
    case 'police':
      return 'night'
    case 'emergency_department':
    case 'hospital_ward':
    case 'ambulance':
      return 'anyHour'
    default:
      return 'office'
  }
}

const hours: Readonly<Record<Rhythm, readonly (readonly [hour: number, weight: number])[]>> = {
  school: [
    [8, 1],
    [9, 3],
    [10, 4],
    [11, 4],
    [12, 3],
    [13, 4],
    [14, 5],
    [15, 6],
    [16, 4],
    [17, 1],
  ],
  office: [
    [9, 3],
    [10, 5],
    [11, 5],
    [12, 3],
    [13, 3],
    [14, 5],
    [15, 5],
    [16, 4],
    [17, 2],
  ],
  anyHour: [
    [0, 1],
    [2, 1],
    [7, 1],
    [9, 2],
    [11, 3],
    [14, 3],
    [16, 3],
    [18, 4],
    [20, 4],
    [22, 3],
  ],
  night: [
    [0, 4],
    [1, 4],
    [2, 3],
    [3, 2],
    [6, 1],
    [9, 2],
    [12, 2],
    [15, 2],
    [18, 3],
    [20, 4],
    [22, 5],
    [23, 5],
  ],
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** A moment on this day at an hour when this kind of agency writes. */
export function momentOn(day: string, rhythm: Rhythm, chance: Chance): Date {
  const [hour] = chance.weighted(hours[rhythm], ([, weight]) => weight)
  return londonInstant(day, `${twoDigits(hour)}:${twoDigits(chance.whole(0, 59))}`)
}

/** Whether this kind of agency works on this day. */
export function worksOn(day: string, rhythm: Rhythm, calendar: Calendar): boolean {
  if (rhythm === 'anyHour' || rhythm === 'night') return true
  return isWorkingDay(day, calendar) && (rhythm !== 'school' || isTerm(day))
}

/** A day the agency works, on or before this one; outside term for ever, any working day will do. */
export function workingDayBefore(day: string, rhythm: Rhythm, calendar: Calendar): string {
  for (let back = 0; back < 60; back += 1) {
    const earlier = addDays(day, -back)
    if (worksOn(earlier, rhythm, calendar)) return earlier
  }
  return day
}

export interface Answered {
  readonly openedAt: Date
  readonly decidedAt: Date
}

const MINUTE = 60_000
const opens = '08:40'
const lastDecision = '17:50'

/**
 * When a contact was opened and decided: minutes for what cannot wait, at whatever hour; else in office hours,
 * mostly in time and, for `lateChance` of them, one to three working days late.
 */
export function answeredAt(
  receivedAt: Date,
  urgency: 'act_now' | 'urgent' | 'routine',
  lateChance: number,
  calendar: Calendar,
  chance: Chance,
): Answered {
  const after = (minutes: number) => new Date(receivedAt.getTime() + minutes * MINUTE)
  if (urgency === 'act_now') {
    const minutes = chance.whole(12, 150)
    return { openedAt: after(chance.whole(2, 11)), decidedAt: after(minutes) }
  }
  const day = londonDay(receivedAt)
  const time = londonTime(receivedAt)
  const sameDay =
    isWorkingDay(day, calendar) &&
    time < '15:30' &&
    chance.happens(urgency === 'urgent' ? 0.9 : 0.35)
  if (sameDay) {
    const start = Math.max(minutesOf(time) + 20, minutesOf(opens))
    return inOrder(receivedAt, day, start, chance)
  }
  const due = londonDay(decisionDueAt(receivedAt, calendar))
  const late = chance.happens(urgency === 'urgent' ? lateChance / 3 : lateChance)
  const decidedOn = late ? addWorkingDays(due, chance.whole(1, 3), calendar) : due
  return inOrder(receivedAt, decidedOn, minutesOf(opens), chance)
}

function inOrder(receivedAt: Date, day: string, fromMinute: number, chance: Chance): Answered {
  const minute = chance.whole(fromMinute, Math.max(fromMinute + 30, minutesOf('16:50')))
  const decidedAt = londonInstant(day, clock(Math.min(minute, minutesOf(lastDecision))))
  const before = chance.whole(10, 70) * MINUTE
  const openedAt = new Date(Math.max(receivedAt.getTime() + MINUTE, decidedAt.getTime() - before))
  return {
    openedAt,
    decidedAt: new Date(Math.max(decidedAt.getTime(), openedAt.getTime() + MINUTE)),
  }
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

function clock(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
