import type { Problem } from '../errors.ts'
import { isIsoDay } from '../forms/iso-date.ts'
import type { Level } from '../threshold/guide.ts'
import { addDays, addWorkingDays, type Calendar } from '../time/calendar.ts'

/** How many working days until a first look back, by the highest level of what was picked. A suggestion only. */
const workingDaysUntil: Readonly<Record<Level, number>> = { 1: 20, 2: 10, 3: 5, 4: 1 }

/** The day a review is suggested for: a working day, sooner the higher the level of what was picked. */
export function suggestedReview(today: string, highest: Level | null, calendar: Calendar): string {
  return addWorkingDays(today, workingDaysUntil[highest ?? 2], calendar)
}

/** The last day a review may be put off to: a year from today. */
export function latestReview(today: string): string {
  const year = String(Number(today.slice(0, 4)) + 1)
  const sameDay = `${year}${today.slice(4)}`
  return isIsoDay(sameDay) ? sameDay : addDays(`${year}-03-01`, -1)
}

/** What is wrong with a review day: it has to be in the calendar, after today and within a year. */
export function reviewDayProblems(day: string, today: string): readonly Problem[] {
  const field = 'reviewOn-day'
  if (day === '') return [{ field, message: 'Enter the day you will look at this again' }]
  if (!isIsoDay(day)) {
    return [{ field, message: 'Enter a day that is in the calendar, like 27 11 2026' }]
  }
  if (day <= today) return [{ field, message: 'Enter a day that is in the future' }]
  return day > latestReview(today)
    ? [{ field, message: 'Enter a day that is no more than a year away' }]
    : []
}
