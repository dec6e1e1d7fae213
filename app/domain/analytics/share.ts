/** A range a true proportion is likely to lie in, as proportions from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Two-sided 95%. */
const Z = 1.959_963_984_540_054

/**
 * The Wilson 95% interval for `n` of `d`: sound for small counts and never outside 0 to 1. With nothing
 * counted, anything from 0 to 1 is possible. `n` must lie from 0 to `d`.
 */
export function wilson(n: number, d: number): Interval {
  if (!Number.isInteger(n) || !Number.isInteger(d) || n < 0 || n > d) {
    throw new RangeError('a share needs whole numbers, from none to all')
  }
  if (d === 0) return { low: 0, high: 1 }
  const p = n / d
  const z2 = Z * Z
  const centre = p + z2 / (2 * d)
  const spread = Z * Math.sqrt((p * (1 - p)) / d + z2 / (4 * d * d))
  return {
    low: n === 0 ? 0 : Math.max(0, (centre - spread) / (1 + z2 / d)),
    high: n === d ? 1 : Math.min(1, (centre + spread) / (1 + z2 / d)),
  }
}

/** How much may be said about a share, from how many it rests on. */
export type ShareKind = 'count' | 'small' | 'percentage'

/** A share ready to show: the count always, a percentage only when enough stand behind it. */
export interface Share {
  readonly n: number
  readonly d: number
  readonly kind: ShareKind
  /** "103 of 385". */
  readonly count: string
  /** "26.8% (22.6 to 31.4)" from 20 upwards; an interval marked "small numbers" from 10; else the count. */
  readonly words: string
  readonly interval?: Interval
}

const FEWEST_FOR_INTERVAL = 10
const FEWEST_FOR_PERCENTAGE = 20

/** One decimal place, as the Department for Education prints percentages. */
export function percent(proportion: number): string {
  return (proportion * 100).toFixed(1)
}

/** Presents `n` of `d` honestly: under 10 counts only, 10 to 19 an interval, 20 or more a percentage with its interval. */
export function share(n: number, d: number): Share {
  const interval = wilson(n, d)
  const count = `${String(n)} of ${String(d)}`
  if (d < FEWEST_FOR_INTERVAL) return { n, d, kind: 'count', count, words: count }
  const range = `${percent(interval.low)} to ${percent(interval.high)}`
  return d < FEWEST_FOR_PERCENTAGE
    ? { n, d, kind: 'small', count, words: `${count} (${range}%, small numbers)`, interval }
    : { n, d, kind: 'percentage', count, words: `${percent(n / d)}% (${range})`, interval }
}

/** Whether two intervals are apart, so that a difference may be spoken of. Overlap says nothing either way. */
export function apart(a: Interval, b: Interval): boolean {
  return a.high < b.low || b.high < a.low
}
