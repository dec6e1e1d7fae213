/** Calendar quarters, written '2026-Q3', in London days. */

const MONTHS = [
  ['January', 'March'],
  ['April', 'June'],
  ['July', 'September'],
  ['October', 'December'],
] as const

/** The quarter a London day ('2026-11-20') falls in. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`
}

/** The quarter of this day and those before it, `count` in all, oldest first. */
export function lastQuarters(day: string, count: number): readonly string[] {
  const newest = indexOf(quarterOf(day))
  return Array.from({ length: count }, (_, at) => quarterAt(newest - (count - 1) + at))
}

/** The first London day of a quarter. */
export function firstDayOf(quarter: string): string {
  const { year, index } = partsOf(quarter)
  return `${String(year)}-${String(index * 3 + 1).padStart(2, '0')}-01`
}

/** A run of quarters in words: "July to September 2026", "October 2025 to March 2026". */
export function quartersInWords(from: string, to: string): string {
  const first = partsOf(from)
  const last = partsOf(to)
  const start = MONTHS[first.index]?.[0] ?? ''
  const end = MONTHS[last.index]?.[1] ?? ''
  return first.year === last.year
    ? `${start} to ${end} ${String(last.year)}`
    : `${start} ${String(first.year)} to ${end} ${String(last.year)}`
}

/** The same on two short lines, for the foot of a chart: "Jul–Sep", "2026"; "Oct 25–", "Mar 26". */
export function quartersOnTwoLines(from: string, to: string): readonly [string, string] {
  const first = partsOf(from)
  const last = partsOf(to)
  const start = (MONTHS[first.index]?.[0] ?? '').slice(0, 3)
  const end = (MONTHS[last.index]?.[1] ?? '').slice(0, 3)
  return first.year === last.year
    ? [`${start}–${end}`, String(last.year)]
    : [`${start} ${String(first.year).slice(2)}–`, `${end} ${String(last.year).slice(2)}`]
}

function partsOf(quarter: string): { readonly year: number; readonly index: number } {
  return { year: Number(quarter.slice(0, 4)), index: Number(quarter.slice(6)) - 1 }
}

function indexOf(quarter: string): number {
  const { year, index } = partsOf(quarter)
  return year * 4 + index
}

function quarterAt(position: number): string {
  return `${String(Math.floor(position / 4))}-Q${String((position % 4) + 1)}`
}
