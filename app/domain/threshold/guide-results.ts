import { filterIndicators } from './filter-indicators.ts'
import type { Guide, GuideDomain, Indicator, Level } from './guide.ts'
import { levels } from './guide.ts'
import type { GuideQuery } from './guide-query.ts'
import type { Hit } from './search-indicators.ts'

/** Best matches shown before "show all"; more is a wall to a person in a hurry. */
export const firstMatches = 10

export interface DomainGroup {
  readonly domain: GuideDomain
  readonly hits: readonly Hit[]
}

export interface LevelGroup {
  readonly level: Level
  readonly count: number
  readonly domains: readonly DomainGroup[]
}

export interface GuideResults {
  /** `start`: nothing asked yet. `matches`: words were searched for. `list`: filters only, or show all. */
  readonly kind: 'start' | 'matches' | 'list'
  readonly total: number
  /** For `matches`: the best, best first. */
  readonly best: readonly Hit[]
  /** For `list`: highest level first, then the guide's domains. */
  readonly groups: readonly LevelGroup[]
  /** Chosen indicators that these results do not show, so that no choice is lost by looking for another. */
  readonly chosenElsewhere: readonly Indicator[]
  /** What only the age filter hid. */
  readonly outsideAge: readonly Indicator[]
  readonly alsoLookedFor: readonly string[]
}

function grouped(guide: Guide, hits: readonly Hit[]): readonly LevelGroup[] {
  return levels.toReversed().flatMap(level => {
    const here = hits.filter(({ indicator }) => indicator.level === level)
    if (here.length === 0) return []
    const domains = guide.domains
      .map(domain => ({
        domain,
        hits: here.filter(({ indicator }) => indicator.domain === domain.key),
      }))
      .filter(group => group.hits.length > 0)
    return [{ level, count: here.length, domains }]
  })
}

/** What the guide page lists for a query: nothing but ways in until something is asked. */
export function guideResults(guide: Guide, query: GuideQuery): GuideResults {
  const { hits, outsideAge, alsoLookedFor } = filterIndicators(guide, query)
  const { q, ageGroup, domain, harm, level, showAll, picks } = query
  const isFiltered = [ageGroup, domain, harm, level].some(value => value !== undefined)
  const kind = q !== '' ? 'matches' : isFiltered || showAll ? 'list' : 'start'
  const best = kind === 'matches' ? (showAll ? hits : hits.slice(0, firstMatches)) : []
  const groups = kind === 'list' ? grouped(guide, hits) : []
  const shown = new Set((kind === 'list' ? hits : best).map(({ indicator }) => indicator.id))
  return {
    kind,
    total: hits.length,
    best,
    groups,
    chosenElsewhere: guide.indicators.filter(({ id }) => picks.includes(id) && !shown.has(id)),
    outsideAge: kind === 'start' ? [] : outsideAge,
    alsoLookedFor,
  }
}
