import { wordsOf, type DataItems } from '../forms/data-items.ts'
import { interviewDueAt, type MissingFacts } from '../missing/return-interview.ts'
import { addWorkingDays, statutory, type Calendar } from '../time/calendar.ts'
import { decisionDueAt } from '../time/deadlines.ts'
import { londonDay, londonInstant } from '../time/london.ts'
import { readTime } from '../time/read-time.ts'
import type { FormRoute } from './form-route.ts'

/** A day and a time of the form as an instant. A time not known counts from the start of the day: never too late. */
function instantOf(items: DataItems, day: string, time: string): Date | undefined {
  const on = wordsOf(items.values, day)
  if (on === '') return undefined
  return londonInstant(on, readTime(wordsOf(items.values, time)) ?? '00:00')
}

/** A missing episode of the form's answers; undefined when the form asks about none. */
export function missingFacts(items: DataItems): MissingFacts | undefined {
  const { values } = items
  if (values['missing.now'] === undefined) return undefined
  const episodes = Number(wordsOf(values, 'missing.episodes'))
  return {
    startedAt: instantOf(items, 'missing.startedOn', 'missing.startedTime'),
    returnedAt: instantOf(items, 'missing.returnedOn', 'missing.returnedTime'),
    episodes: episodes > 0 ? episodes : undefined,
    exploitation: wordsOf(values, 'missing.exploitation') === 'yes',
    interviewHeld: wordsOf(values, 'missing.interview') === 'held',
  }
}

/**
 * When somebody must have acted: one working day after receipt, and sooner when a child is back and the 72 hours for
 * their return interview end before that.
 */
export function dueAtOf(items: DataItems, receivedAt: Date, calendar: Calendar): Date {
  const decision = decisionDueAt(receivedAt, calendar)
  const missing = missingFacts(items)
  if (!missing?.returnedAt || missing.interviewHeld) return decision
  const interview = interviewDueAt(missing.returnedAt)
  return interview < decision ? interview : decision
}

/** The ISO day by which the council sees the child, for a form that sets a clock for it; a closure never lengthens it. */
export function visitDueOn(
  { visitWithinWorkingDays: days }: Pick<FormRoute, 'visitWithinWorkingDays'>,
  receivedAt: Date,
  calendar: Calendar,
): string | undefined {
  return days === undefined
    ? undefined
    : addWorkingDays(londonDay(receivedAt), days, statutory(calendar))
}
