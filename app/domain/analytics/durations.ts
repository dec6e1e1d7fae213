/** How long a stage takes across many referrals, in whatever unit it was given. */
export interface Spread {
  readonly count: number
  readonly median: number
  readonly ninetieth: number
  readonly longest: number
}

/**
 * The middle, the ninetieth percentile and the longest of a stage's durations; undefined for none. The
 * ninetieth is an actual duration (nearest rank), so a person can look at the referral behind it.
 */
export function spreadOf(durations: readonly number[]): Spread | undefined {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? 0
  const count = sorted.length
  if (count === 0) return undefined
  const middle = Math.floor(count / 2)
  return {
    count,
    median: count % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    ninetieth: at(Math.ceil(count * 0.9) - 1),
    longest: at(count - 1),
  }
}
