import { elapsedBuckets, type ElapsedBucket } from './form-event.ts'

/** Two-sided 95%. */
const Z = 1.959_963_984_540_054
/** From fewer than this a middle would say more about chance than about the form. */
export const FEWEST_FOR_MIDDLE = 10

export interface MiddleRange {
  /** The range the middle one falls in, and those where the true middle is likely to lie. */
  readonly middle: ElapsedBucket
  readonly low: ElapsedBucket
  readonly high: ElapsedBucket
}

/**
 * The range in which half were done, with a 95% interval by order statistics, which supposes nothing about how times
 * are spread. Undefined for fewer than ten.
 */
export function middleRange(
  counts: Readonly<Partial<Record<ElapsedBucket, number>>>,
): MiddleRange | undefined {
  const total = elapsedBuckets.reduce((sum, bucket) => sum + (counts[bucket] ?? 0), 0)
  if (total < FEWEST_FOR_MIDDLE) return undefined
  const spread = (Z * Math.sqrt(total)) / 2
  const at = (rank: number): ElapsedBucket => {
    let seen = 0
    for (const bucket of elapsedBuckets) {
      seen += counts[bucket] ?? 0
      if (seen >= rank) return bucket
    }
    return 'days'
  }
  return {
    middle: at(Math.ceil(total / 2)),
    low: at(Math.max(1, Math.floor(total / 2 - spread))),
    high: at(Math.min(total, Math.ceil(total / 2 + 1 + spread))),
  }
}
