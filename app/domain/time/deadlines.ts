import { nextWorkingDay, statutory, type Calendar } from './calendar.ts'
import { londonDay, londonInstant } from './london.ts'

/**
 * When the front door must have decided: the close of the next working day after the London day of
 * receipt, even for what arrives after hours. Source: Working Together, one working day; a council's
 * own closures do not lengthen it.
 */
export function decisionDueAt(receivedAt: Date, calendar: Calendar, closes = '17:00'): Date {
  return londonInstant(nextWorkingDay(londonDay(receivedAt), statutory(calendar)), closes)
}
