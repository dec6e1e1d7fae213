import { FEWEST_SCORED } from '../analytics/mean-score.ts'

/** What was scored in one quarter. */
export interface QuarterTotal {
  /** '2026-Q3'. */
  readonly quarter: string
  readonly count: number
  /** All the total scores of the quarter added up. */
  readonly sum: number
}

/** One point of a trend: a mean, what it rests on, and the quarters it covers. */
export interface TrendPoint {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly mean: number
}

export interface ScoreTrend {
  /** Oldest first; empty when fewer than ten were scored altogether. */
  readonly points: readonly TrendPoint[]
  /** Everything scored, whether or not it is enough for a point. */
  readonly count: number
}

/**
 * An agency's mean score over time. A quarter with fewer than ten scored is joined with the ones before it until
 * there are ten, starting from the newest; what is left over at the oldest end joins the oldest point, so that every
 * scored referral counts once and no point rests on fewer than ten.
 */
export function scoreTrend(oldestFirst: readonly QuarterTotal[]): ScoreTrend {
  const groups: QuarterTotal[][] = []
  let open: QuarterTotal[] = []
  for (const quarter of [...oldestFirst].reverse()) {
    open = [quarter, ...open]
    if (countOf(open) >= FEWEST_SCORED) {
      groups.unshift(open)
      open = []
    }
  }
  const [oldest, ...later] = groups
  const all = oldest && countOf(open) > 0 ? [[...open, ...oldest], ...later] : groups
  return { points: all.map(pointOf), count: countOf(oldestFirst) }
}

function pointOf(group: readonly QuarterTotal[]): TrendPoint {
  const count = countOf(group)
  const scored = group.filter(quarter => quarter.count > 0)
  return {
    from: scored[0]?.quarter ?? '',
    to: scored.at(-1)?.quarter ?? '',
    count,
    mean: group.reduce((sum, quarter) => sum + quarter.sum, 0) / count,
  }
}

function countOf(quarters: readonly QuarterTotal[]): number {
  return quarters.reduce((sum, { count }) => sum + count, 0)
}
