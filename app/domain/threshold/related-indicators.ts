import { levels } from './guide.ts'
import type { Guide, Indicator, Level } from './guide.ts'

export interface SameIssue {
  readonly level: Level
  readonly indicators: readonly Indicator[]
}

/**
 * The same issue at each level, side by side, which teaches a threshold better than any definition.
 * Same domain and a harm in common; a strength has no harm, so its whole domain is shown.
 */
export function relatedIndicators(
  guide: Guide,
  { domain, harms }: Indicator,
): readonly SameIssue[] {
  const same = guide.indicators.filter(
    other =>
      other.domain === domain &&
      (other.strength || harms.length === 0 || other.harms.some(harm => harms.includes(harm))),
  )
  return levels.map(level => ({ level, indicators: same.filter(other => other.level === level) }))
}
