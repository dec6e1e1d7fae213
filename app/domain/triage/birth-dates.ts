/** How two days of birth compare. */
export type DayAgreement = 'same' | 'swapped' | 'one_digit' | 'differs' | 'unknown'

/** The day with day and month changed places; undefined when that is no day at all, or the same day. */
export function swapDayAndMonth(day: string): string | undefined {
  const [year = '', month = '', date = ''] = day.split('-')
  if (month === date || Number(date) > 12 || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  return `${year}-${date}-${month}`
}

/** Compares two days of birth, allowing for day and month swapped and for one mistyped digit. */
export function compareDays(
  a: string | null | undefined,
  b: string | null | undefined,
): DayAgreement {
  if (!isKnownDay(a) || !isKnownDay(b)) return 'unknown'
  if (a === b) return 'same'
  if (swapDayAndMonth(a) === b) return 'swapped'
  const digits = a.length === b.length ? Array.from(a).filter((digit, at) => digit !== b[at]) : []
  return digits.length === 1 ? 'one_digit' : 'differs'
}

/** Whether a day is given at all. */
export function isKnownDay(day: string | null | undefined): day is string {
  return day !== undefined && day !== null && day !== ''
}
