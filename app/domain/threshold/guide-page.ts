import type { Area, Guide, GuideDomain, Harm, LevelGuidance } from './guide.ts'
import { areas, levels } from './guide.ts'
import { parseGuideQuery } from './guide-query.ts'
import type { GuideQuery } from './guide-query.ts'
import { guideResults } from './guide-results.ts'
import type { GuideResults } from './guide-results.ts'
import { picture } from './picture.ts'
import type { Picture } from './picture.ts'

/** Which text a page shows, and whether the partners have agreed it. */
export interface GuideVersion {
  readonly id: string
  readonly effectiveOn: string
  readonly reviewOn: string
  readonly approved: boolean
}

export interface AreaGroup {
  readonly area: Area
  readonly name: string
  readonly domains: readonly (GuideDomain & { readonly count: number })[]
}

/** Everything the guide page shows. The search words and the rest of the guide stay behind. */
export interface GuidePage {
  readonly version: GuideVersion
  readonly query: GuideQuery
  readonly notices: readonly string[]
  readonly results: GuideResults
  readonly picture: Picture
  readonly levels: readonly (LevelGuidance & { readonly count: number })[]
  readonly areas: readonly AreaGroup[]
  readonly harms: readonly Harm[]
  /** How many indicators the guide holds. */
  readonly size: number
}

export function guideVersion({ id, effectiveOn, reviewOn, approved }: Guide): GuideVersion {
  return { id, effectiveOn, reviewOn, approved }
}

/** The guide page for an address, whatever is in it. */
export function guidePage(guide: Guide, params: URLSearchParams): GuidePage {
  const { query, notices } = parseGuideQuery(guide, params)
  const count = (of: (indicator: Guide['indicators'][number]) => boolean) =>
    guide.indicators.filter(of).length
  return {
    version: guideVersion(guide),
    query,
    notices,
    results: guideResults(guide, query),
    picture: picture(guide, query.picks),
    levels: levels.map(level => ({
      ...guide.levels[level],
      count: count(indicator => indicator.level === level),
    })),
    areas: areas.map(area => ({
      area,
      name: guide.areas[area],
      domains: guide.domains
        .filter(domain => domain.area === area)
        .map(domain => ({ ...domain, count: count(i => i.domain === domain.key) })),
    })),
    harms: guide.harms,
    size: guide.indicators.length,
  }
}
