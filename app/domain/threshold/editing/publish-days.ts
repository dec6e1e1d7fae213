import type { Problem } from '../../errors.ts'
import { addDays, addWorkingDays, type Calendar } from '../../time/calendar.ts'
import { longDate } from '../../time/words.ts'

/** What a person asks for when publishing, as ISO days; empty or no day at all is said to be so. */
export interface AskedDays {
  readonly effectiveOn: string
  readonly reviewOn: string
}

export interface PublishRules {
  readonly today: string
  readonly calendar: Calendar
  /** Working days between publishing and the first day: 0 lets a version begin today. */
  readonly noticeWorkingDays: number
  /** The first days of every published version. */
  readonly taken: readonly string[]
}

/** The first day a version published today may begin. */
export function earliestDay({ today, calendar, noticeWorkingDays }: PublishRules): string {
  return noticeWorkingDays === 0 ? today : addWorkingDays(today, noticeWorkingDays, calendar)
}

/** Looked at again within a year, unless somebody says otherwise. */
export function usualReview(effectiveOn: string): string {
  return addDays(effectiveOn, 365)
}

/** What is wrong with the days asked for. */
export function publishProblems(
  { effectiveOn, reviewOn }: AskedDays,
  rules: PublishRules,
): readonly Problem[] {
  const problems: Problem[] = []
  const earliest = earliestDay(rules)
  const last = rules.taken.toSorted().at(-1) ?? ''
  if (!isDay(effectiveOn))
    problems.push({
      field: 'effectiveOn',
      message: 'Enter the day this version takes effect, like 27 3 2027',
    })
  else if (effectiveOn < earliest)
    problems.push({
      field: 'effectiveOn',
      message: `Enter ${longDate(earliest)} or a later day, so that people know before the guide changes`,
    })
  else if (effectiveOn <= last)
    problems.push({
      field: 'effectiveOn',
      message: `Enter a day after ${longDate(last)}: another version takes effect then`,
    })
  else if (effectiveOn > addDays(rules.today, 731))
    problems.push({ field: 'effectiveOn', message: 'Enter a day within the next two years' })
  if (!isDay(reviewOn))
    problems.push({
      field: 'reviewOn',
      message: 'Enter the day the guide is looked at again, like 27 3 2028',
    })
  else if (isDay(effectiveOn) && reviewOn <= effectiveOn)
    problems.push({
      field: 'reviewOn',
      message: 'Enter a review day after the day this version takes effect',
    })
  else if (isDay(effectiveOn) && reviewOn > addDays(effectiveOn, 1_100))
    problems.push({
      field: 'reviewOn',
      message: 'Enter a review day within three years of the day this version takes effect',
    })
  return problems
}

/** Whether a text is a day of the calendar in ISO form. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
