import { addDays, statutory, weekdayOf, workingDaysBetween, type Calendar } from './calendar.ts'
import { londonDay, londonTime } from './london.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A number with its noun: "1 hour", "3 hours". */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${String(n)} ${n === 1 ? singular : plural}`
}

function dayAndMonth(day: string): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return `${String(date)} ${MONTHS[month - 1] ?? ''}`
}

/** A day in words: "20 November 2026". */
export function longDate(day: string): string {
  return `${dayAndMonth(day)} ${day.slice(0, 4)}`
}

/** By when to look at something again: "today", or "by 20 November 2026". */
export function reviewWords(day: string, today: string): string {
  return day === today ? 'today' : `by ${longDate(day)}`
}

/** A day in words with its weekday: "Friday 20 November 2026". */
export function weekdayDate(day: string): string {
  return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${longDate(day)}`
}

/** A 24-hour clock time in words: '14:32' is "2:32pm", '17:00' is "5pm", '12:00' is "midday". */
export function clockWords(time: string): string {
  if (time === '12:00') return 'midday'
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** The London clock time at an instant: "2:32pm". Midnight is "12am": "midnight" could be either day. */
export function timeOnly(at: Date): string {
  return clockWords(londonTime(at))
}

/** An instant in words: "20 November 2026 at 2:32pm", London time. */
export function dateAndTime(at: Date): string {
  return `${longDate(londonDay(at))} at ${timeOnly(at)}`
}

/** How long passed, in the two largest units that matter: "2 hours 5 minutes". Never negative. */
export function elapsedInWords(from: Date, to: Date): string {
  const ms = Math.max(0, to.getTime() - from.getTime())
  if (ms < MINUTE) return 'less than a minute'
  const days = Math.floor(ms / DAY)
  const hours = Math.floor((ms % DAY) / HOUR)
  const minutes = Math.floor((ms % HOUR) / MINUTE)
  const parts = days > 0 ? [counted(days, 'day')] : []
  if (hours > 0) parts.push(counted(hours, 'hour'))
  if (days === 0 && minutes > 0) parts.push(counted(minutes, 'minute'))
  return parts.join(' ')
}

/**
 * A deadline in words that work without colour: "Due Monday 23 November by 5pm (1 working day left)",
 * or, once passed, "Late by 3 hours: was due today at 5pm".
 */
export function dueInWords(dueAt: Date, now: Date, calendar: Calendar): string {
  const today = londonDay(now)
  const dueDay = londonDay(dueAt)
  const time = timeOnly(dueAt)
  if (now.getTime() > dueAt.getTime()) {
    if (dueDay === today) return `${lateBy(dueAt, now)}: was due today at ${time}`
    const late = workingDaysBetween(dueDay, today, statutory(calendar))
    const was = dueDay.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(dueDay) : longDate(dueDay)
    // Over a weekend no working day has passed, so say how long in hours rather than "0 working days".
    return late === 0
      ? `${lateBy(dueAt, now)}: was due ${was} at ${time}`
      : `Late by ${counted(late, 'working day')}: was due ${was}`
  }
  if (dueDay === today) return `Due today by ${time}`
  if (dueDay === addDays(today, 1)) return `Due tomorrow by ${time}`
  const left = workingDaysBetween(today, dueDay, statutory(calendar))
  const sameYear = dueDay.slice(0, 4) === today.slice(0, 4)
  const when = `${WEEKDAYS[weekdayOf(dueDay)] ?? ''} ${sameYear ? dayAndMonth(dueDay) : longDate(dueDay)}`
  return `Due ${when} by ${time} (${counted(left, 'working day')} left)`
}

/**
 * A deadline for what cannot wait for it: how long it has waited already comes first, and the time by which the
 * decision is due after it. "Came 31 minutes ago. Decision due Monday 23 November by 5pm (1 working day left)".
 */
export function nowInWords(receivedAt: Date, dueAt: Date, now: Date, calendar: Calendar): string {
  const due = dueInWords(dueAt, now, calendar)
  return `Came ${elapsedInWords(receivedAt, now)} ago. Decision ${due.charAt(0).toLowerCase()}${due.slice(1)}`
}

function lateBy(dueAt: Date, now: Date): string {
  const ms = now.getTime() - dueAt.getTime()
  if (ms < MINUTE) return 'Late by less than a minute'
  if (ms < HOUR) return `Late by ${counted(Math.floor(ms / MINUTE), 'minute')}`
  return `Late by ${counted(Math.floor(ms / HOUR), 'hour')}`
}
