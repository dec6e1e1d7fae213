/** The days an office does not work, apart from weekends. Days are ISO strings, such as '2026-12-28'. */
export interface Calendar {
  /** England bank holidays, from data: one-off days are added by proclamation, so no formula finds them. */
  readonly bankHolidays: readonly string[]
  /** Days a council closes by its own choice. A statutory limit takes no notice of these. */
  readonly closures: readonly string[]
}

const MS_PER_DAY = 86_400_000

/** The day `n` calendar days after `day` (before it, when `n` is negative). */
export function addDays(day: string, n: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Monday to Friday, and neither a bank holiday nor a closure. */
export function isWorkingDay(day: string, calendar: Calendar): boolean {
  const weekday = weekdayOf(day)
  return (
    weekday !== 0 &&
    weekday !== 6 &&
    !calendar.bankHolidays.includes(day) &&
    !calendar.closures.includes(day)
  )
}

/** The first working day after `day`, never `day` itself. */
export function nextWorkingDay(day: string, calendar: Calendar): string {
  let next = addDays(day, 1)
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1)
  return next
}

/** The `n`th working day after `day`. Day 0 is `day`, so `n` of 0 gives `day` back even at a weekend. */
export function addWorkingDays(day: string, n: number, calendar: Calendar): string {
  let reached = day
  for (let count = 0; count < n; count += 1) reached = nextWorkingDay(reached, calendar)
  return reached
}

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}

/** The same calendar as a statutory limit sees it: a council cannot lengthen the law's clock by closing. */
export function statutory(calendar: Calendar): Calendar {
  return { bankHolidays: calendar.bankHolidays, closures: [] }
}
