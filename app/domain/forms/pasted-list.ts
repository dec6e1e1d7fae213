import { isIsoDay, isoDayFrom } from './iso-date.ts'

/** One line of a pasted list: the day it happened, when the line begins with one, and what happened. */
export interface PastedEntry {
  readonly day: string | null
  readonly words: string
}

/** A line that cannot be taken as it stands, counted as the person sees them. */
export interface PastedProblem {
  readonly line: number
  readonly message: string
}

export interface PastedList {
  readonly entries: readonly PastedEntry[]
  readonly problems: readonly PastedProblem[]
}

const LONGEST = 20_000

/** "9 November 2026", "9 Nov 2026", "9/11/2026", "09.11.26" or "2026-11-09" at the start of a line. */
const dayFirst =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([A-Za-z]{3,9}|\d{1,2})[\s./-]+(\d{4}|\d{2})(?!\d)|(\d{4})-(\d{2})-(\d{2})(?!\d))\s*[:,;–—-]*\s*/

/**
 * Reads a list of events as people keep them: a line each, beginning with its day. A line without a day is taken with
 * its day not known; a day that is not in the calendar, or still to come, is said by its line and nothing is taken.
 */
export function readPastedList(text: string, today: string): PastedList {
  const entries: PastedEntry[] = []
  const problems: PastedProblem[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    const written = raw.replace(/^[\s•*–-]+(?=\S)/, '').trim()
    if (written === '') continue
    const match = dayFirst.exec(written)
    const day = match ? dayOf(match) : null
    const words = written.slice(match?.[0].length ?? 0).trim()
    if (day !== null && !isIsoDay(day)) {
      problems.push({
        line,
        message: `Enter a real date at the start of line ${line}, like 9/11/2026`,
      })
    } else if (day !== null && day > today) {
      problems.push({ line, message: `Enter a day that is not in the future on line ${line}` })
    } else if (words === '') {
      problems.push({ line, message: `Enter what happened on line ${line}` })
    } else if (words.length > LONGEST) {
      problems.push({ line, message: `Shorten line ${line}: it can be up to 20,000 characters` })
    } else entries.push({ day, words })
  }
  return { entries, problems }
}

function dayOf(match: RegExpExecArray): string {
  const [, day = '', month = '', year = '', isoYear, isoMonth = '', isoDay = ''] = match
  if (isoYear !== undefined) return `${isoYear}-${isoMonth}-${isoDay}`
  return isoDayFrom(day, month, year.length === 2 ? `20${year}` : year)
}
