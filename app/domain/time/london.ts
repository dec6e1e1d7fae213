import { TZDate, tzOffset } from '@date-fns/tz'
import { format } from 'date-fns'

const LONDON = 'Europe/London'
const HOUR = 3_600_000

/** The calendar day in London at an instant, such as '2026-11-20', whatever zone the server runs in. */
export function londonDay(at: Date): string {
  const hour = Math.floor(at.getTime() / HOUR)
  if (!(hour >= 0)) return dayIn(at)
  const known = days.get(hour)
  if (known !== undefined) return known
  if (days.size >= mostDays) days.clear()
  const day = dayIn(at)
  days.set(hour, day)
  return day
}

/**
 * Answers by the hour, counted from 1970: the same few are asked for again and again. Since then London's clocks have
 * only ever differed from UTC by whole hours, so its days begin and end on one.
 */
const days = new Map<number, string>()
const mostDays = 2_000

function dayIn(at: Date): string {
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
  const winter = new Date(`${day}T${time.padStart(5, '0')}:00Z`)
  const summer = new Date(winter.getTime() - HOUR)
  // Asked of each instant, not of a local date: a zoned constructor picks the repeated hour by the server's zone.
  const isSummer = tzOffset(LONDON, winter) !== 0 && tzOffset(LONDON, summer) !== 0
  return isSummer ? summer : winter
}
