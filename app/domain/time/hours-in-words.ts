import type { OfficeHours } from './office-hours.ts'
import { clockWords } from './words.ts'

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Monday first, as people say a week. */
const week = [1, 2, 3, 4, 5, 6, 0] as const

interface Run {
  readonly from: string
  readonly to: string
  readonly times: string
}

/** An office's week in words: "Monday to Friday, 8:30am to 5pm", days with the same hours taken together. */
export function hoursInWords(hours: OfficeHours): string {
  const runs: Run[] = []
  let isNext = false
  for (const day of week) {
    const opening = hours[day]
    const name = names[day] ?? ''
    const times = opening ? `${clockWords(opening.opens)} to ${clockWords(opening.closes)}` : ''
    const last = runs.at(-1)
    if (isNext && last && last.times === times) runs[runs.length - 1] = { ...last, to: name }
    else if (opening) runs.push({ from: name, to: name, times })
    isNext = opening !== null
  }
  if (runs.length === 0) return 'no hours set'
  return runs
    .map(({ from, to, times }) => `${from === to ? from : `${from} to ${to}`}, ${times}`)
    .join('; ')
}
