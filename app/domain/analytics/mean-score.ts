/** The scores given in one quarter, with its name, such as '2026 Q3'. */
export interface QuarterScores {
  readonly quarter: string
  readonly scores: readonly number[]
}

/** A mean with what it rests on; no mean at all when too few were scored. */
export interface MeanScore {
  readonly mean: number | undefined
  readonly count: number
  /** The quarters counted, newest first. */
  readonly quarters: readonly string[]
}

/** Fewer scored referrals than this say more about chance than about an agency. */
export const FEWEST_SCORED = 10

/**
 * An agency's mean score: the newest quarter alone if ten or more were scored in it, else joined with
 * the quarters before until ten are reached. Quarters come newest first.
 */
export function meanScore(newestFirst: readonly QuarterScores[]): MeanScore {
  const quarters: string[] = []
  const scores: number[] = []
  for (const next of newestFirst) {
    if (scores.length >= FEWEST_SCORED) break
    quarters.push(next.quarter)
    scores.push(...next.scores)
  }
  const total = scores.reduce((running, score) => running + score, 0)
  return {
    mean: scores.length >= FEWEST_SCORED ? total / scores.length : undefined,
    count: scores.length,
    quarters,
  }
}
