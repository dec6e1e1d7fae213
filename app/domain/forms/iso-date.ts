const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The month a person wrote: a number, a name or the first letters of one. */
function monthNumber(text: string): number {
  const word = text.trim().toLowerCase()
  if (/^\d{1,2}$/.test(word)) return Number(word)
  return word.length < 3 ? 0 : months.findIndex(month => month.startsWith(word)) + 1
}

/** True for a day that is in the calendar between 1900 and 2100, written as 2026-11-20. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return (
    year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  )
}

/** An ISO day from three boxes, or the words as typed when they are not a day in the calendar. */
export function isoDayFrom(day: string, month: string, year: string): string {
  const pad = (value: string | number, length: number): string =>
    String(value).padStart(length, '0')
  const number = monthNumber(month)
  if (/^\d{1,2}$/.test(day.trim()) && number > 0 && /^\d{4}$/.test(year.trim())) {
    const iso = `${year.trim()}-${pad(number, 2)}-${pad(day.trim(), 2)}`
    if (isIsoDay(iso)) return iso
  }
  return [day, month, year].map(part => part.trim()).join('/')
}

/** "20 November 2026". */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  const name = months[Number(month) - 1] ?? ''
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year ?? ''}`
}
