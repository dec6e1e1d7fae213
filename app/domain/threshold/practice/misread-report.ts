import { share } from '../../analytics/share.ts'
import { suppressTable, type PublishedCount } from '../../analytics/suppression.ts'

/** Answers of one sort: how many read the level too low, as the guide does, and too high. */
export interface MisreadCount {
  readonly key: string
  readonly label: string
  readonly tooLow: number
  readonly right: number
  readonly tooHigh: number
}

/** One line as it may be shown: counts of 1 to 5, and those that would give them away, are held back. */
export interface MisreadRow {
  readonly key: string
  readonly label: string
  readonly total: PublishedCount
  readonly cells: readonly [MisreadCell, MisreadCell, MisreadCell]
  /** Shares from 0 to 1 for the drawing; null when a count is held back or fewer than ten answered. */
  readonly bar: readonly [number, number, number] | null
}

export interface MisreadCell {
  readonly count: PublishedCount
  /** "26.8% (22.6 to 31.4)" from 20 upwards, a range marked as small numbers from 10; else null. */
  readonly range: string | null
}

/** A drawing of fewer would show chance. */
const fewestDrawn = 10

/**
 * Lines ready to show, those misread most often first; lines that say too little come last. Each line is held back by
 * itself: no sum over lines is ever shown beside it.
 */
export function misreadRows(counts: readonly MisreadCount[]): readonly MisreadRow[] {
  return counts
    .filter(one => totalOf(one) > 0)
    .map((one): MisreadRow => {
      const table = suppressTable([[one.tooLow, one.right, one.tooHigh]])
      const [tooLow = 'c', right = 'c', tooHigh = 'c'] = table.rows[0] ?? []
      const total = table.rowTotals[0] ?? 'c'
      return {
        key: one.key,
        label: one.label,
        total,
        cells: [cellOf(tooLow, total), cellOf(right, total), cellOf(tooHigh, total)],
        bar: barOf([tooLow, right, tooHigh], total),
      }
    })
    .sort((a, b) => rankOf(b) - rankOf(a) || a.label.localeCompare(b.label, 'en-GB'))
}

/** How many in all, without giving away by subtraction a line that is held back: to the nearest ten. */
export function aboutHowMany(count: number): string {
  if (count === 0) return 'No answers'
  return count < 10 ? 'Fewer than 10 answers' : `About ${Math.round(count / 10) * 10} answers`
}

function totalOf({ tooLow, right, tooHigh }: MisreadCount): number {
  return tooLow + right + tooHigh
}

function cellOf(count: PublishedCount, total: PublishedCount): MisreadCell {
  if (count === 'c' || total === 'c') return { count, range: null }
  const { kind, count: words, words: all } = share(count, total)
  if (kind === 'count') return { count, range: null }
  // The domain's words for a small number already hold the count; it stands in its own column here.
  return {
    count,
    range: kind === 'small' ? all.slice(words.length + 1).replace(/^\((.*)\)$/, '$1') : all,
  }
}

function barOf(
  counts: readonly [PublishedCount, PublishedCount, PublishedCount],
  total: PublishedCount,
): MisreadRow['bar'] {
  const [low, right, high] = counts
  if (low === 'c' || right === 'c' || high === 'c' || total === 'c' || total < fewestDrawn) {
    return null
  }
  return [low / total, right / total, high / total]
}

/** How often it was misread; lines of which too little may be said rank below every other. */
function rankOf({ total, cells: [, right] }: MisreadRow): number {
  if (total === 'c' || right.count === 'c' || total < fewestDrawn) return -1
  return 1 - right.count / total
}
