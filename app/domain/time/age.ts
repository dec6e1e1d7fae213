import { daysBetween } from './calendar.ts'
import { counted, longDate } from './words.ts'

/**
 * Age in whole years on `today`; -1 before birth, as the threshold indicators count. Someone born on
 * 29 February is a year older on 1 March in other years.
 */
export function ageInYears(dobOn: string, today: string): number {
  if (dobOn > today) return -1
  const years = Number(today.slice(0, 4)) - Number(dobOn.slice(0, 4))
  return today.slice(5) < dobOn.slice(5) ? years - 1 : years
}

function ageInMonths(dobOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(dobOn.slice(0, 4))
  const months = years * 12 + Number(today.slice(5, 7)) - Number(dobOn.slice(5, 7))
  return today.slice(8) < dobOn.slice(8) ? months - 1 : months
}

/** Age as a worker would say it: days, then weeks, then months to two years, because in a baby weeks matter. */
export function ageInWords(dobOn: string, today: string): string {
  if (dobOn > today) return `not born yet: due ${longDate(dobOn)}`
  const days = daysBetween(dobOn, today)
  if (days === 0) return 'born today'
  if (days < 14) return counted(days, 'day')
  if (days < 12 * 7) return counted(Math.floor(days / 7), 'week')
  const months = ageInMonths(dobOn, today)
  return months < 24 ? counted(months, 'month') : counted(ageInYears(dobOn, today), 'year')
}
