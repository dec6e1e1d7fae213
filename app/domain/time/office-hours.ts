import { addDays, isWorkingDay, weekdayOf, type Calendar } from './calendar.ts'
import { londonDay, londonInstant, londonTime } from './london.ts'

/** When an office is staffed on one day, as London clock times: opens at `opens`, shut from `closes`. */
export interface Opening {
  readonly opens: string
  readonly closes: string
}

/** An office's week, Sunday first as `weekdayOf` counts; null is a day it does not open. */
export type OfficeHours = readonly [
  sunday: Opening | null,
  monday: Opening | null,
  tuesday: Opening | null,
  wednesday: Opening | null,
  thursday: Opening | null,
  friday: Opening | null,
  saturday: Opening | null,
]

/** Looking a year ahead finds any real opening and ends for an office that never opens. */
const DAYS_TO_LOOK = 366

/** When an office is staffed on a day; null when it is shut all day. */
export function openingOn(day: string, hours: OfficeHours, calendar: Calendar): Opening | null {
  const weekday = weekdayOf(day)
  const opening = hours[weekday] ?? null
  const weekend = weekday === 0 || weekday === 6
  // A weekend is not a working day, yet an office may choose to open on one; holidays and closures always shut it.
  if (weekend) {
    return calendar.bankHolidays.includes(day) || calendar.closures.includes(day) ? null : opening
  }
  return isWorkingDay(day, calendar) ? opening : null
}

/** Whether someone answers at this instant: open from the first minute, shut at the closing minute. */
export function isOpen(at: Date, hours: OfficeHours, calendar: Calendar): boolean {
  const opening = openingOn(londonDay(at), hours, calendar)
  const time = londonTime(at)
  return opening !== null && opening.opens <= time && time < opening.closes
}

/** The instant after this many open hours from `at` on; undefined if the office does not open for that long in years. */
export function afterOpenHours(
  at: Date,
  open: number,
  hours: OfficeHours,
  calendar: Calendar,
): Date | undefined {
  let left = open * 3_600_000
  let from = at
  for (let days = 0; days <= DAYS_TO_LOOK; days += 1) {
    const start = nextOpening(from, hours, calendar)
    const day = start && londonDay(start)
    const opening = day === undefined ? null : openingOn(day, hours, calendar)
    if (start === undefined || day === undefined || opening === null) return undefined
    const closesAt = londonInstant(day, opening.closes)
    const today = closesAt.getTime() - start.getTime()
    if (left <= today) return new Date(start.getTime() + left)
    left -= today
    from = closesAt
  }
  return undefined
}

/** When the office next opens: `at` itself if it is open now; undefined if it never opens in a year. */
export function nextOpening(at: Date, hours: OfficeHours, calendar: Calendar): Date | undefined {
  if (isOpen(at, hours, calendar)) return at
  const today = londonDay(at)
  for (let ahead = 0; ahead <= DAYS_TO_LOOK; ahead += 1) {
    const day = addDays(today, ahead)
    const opening = openingOn(day, hours, calendar)
    if (opening === null || opening.opens >= opening.closes) continue
    const opensAt = londonInstant(day, opening.opens)
    if (opensAt.getTime() > at.getTime()) return opensAt
  }
  return undefined
}
