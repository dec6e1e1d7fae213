import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

const LONDON = 'Europe/London'

/** The calendar day in London at an instant, such as '2026-11-20', whatever zone the server runs in. */
export function londonDay(at: Date): string {
  return format(new TZDate(at.getTime(), LONDON), 'yyyy-MM-dd')
}

/** The time on a London clock at an instant, 24-hour, such as '16:55'. */
export function londonTime(at: Date): string {
  return format(new TZDate(at.getTime(), LONDON), 'HH:mm')
}

/**
 * The instant a London clock shows `time` ('HH:MM', 24-hour) on `day`. When the clocks go back an
 * hour happens twice and the second is meant; when they go forward a missing time means an hour on.
 */
export function londonInstant(day: string, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Date(new TZDate(year, month - 1, date, hour, minute, LONDON).getTime())
}
