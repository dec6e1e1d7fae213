import { NotFound } from '../errors.ts'
import type { Guide, Harm, Indicator, LevelGuidance } from './guide.ts'
import { findIndicator, levels } from './guide.ts'
import { guideVersion } from './guide-page.ts'
import type { GuideVersion } from './guide-page.ts'
import { relatedIndicators } from './related-indicators.ts'

/** One indicator at its own lasting address, with the same issue at every level. */
export interface IndicatorPage {
  readonly version: GuideVersion
  readonly indicator: Indicator
  readonly domain: string
  readonly harms: readonly Harm[]
  readonly guidance: LevelGuidance
  readonly sameIssue: readonly {
    readonly guidance: LevelGuidance
    readonly indicators: readonly Indicator[]
  }[]
}

/** Throws {@link NotFound} when this version has no such indicator. */
export function indicatorPage(guide: Guide, id: string): IndicatorPage {
  const indicator = findIndicator(guide, id)
  if (!indicator) throw new NotFound()
  return {
    version: guideVersion(guide),
    indicator,
    domain: guide.domains.find(({ key }) => key === indicator.domain)?.name ?? '',
    harms: guide.harms.filter(({ key }) => indicator.harms.includes(key)),
    guidance: guide.levels[indicator.level],
    sameIssue: relatedIndicators(guide, indicator).map(({ level, indicators }) => ({
      guidance: guide.levels[level],
      indicators,
    })),
  }
}

/** What the page about the four levels shows. */
export interface LevelsPage {
  readonly version: GuideVersion
  readonly levels: readonly LevelGuidance[]
  readonly principles: Guide['principles']
}

export function levelsPage(guide: Guide): LevelsPage {
  return {
    version: guideVersion(guide),
    levels: levels.map(level => guide.levels[level]),
    principles: guide.principles,
  }
}
