import { isForAge } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import type { Guide, Indicator, Level } from './guide.ts'
import { searchIndicators } from './search-indicators.ts'
import type { Hit } from './search-indicators.ts'

export interface Filters {
  readonly ageGroup?: AgeGroup | undefined
  readonly domain?: string | undefined
  readonly harm?: string | undefined
  readonly level?: Level | undefined
  readonly q?: string | undefined
}

export interface Filtered {
  /** Best first when words were searched for, otherwise in the guide's order. */
  readonly hits: readonly Hit[]
  /** What only the age filter hid, so that a page can say so: a hidden urgent sign must not be a lost one. */
  readonly outsideAge: readonly Indicator[]
  readonly alsoLookedFor: readonly string[]
}

/** The indicators that meet every filter given. */
export function filterIndicators(guide: Guide, filters: Filters): Filtered {
  const { ageGroup, domain, harm, level, q = '' } = filters
  const { hits, alsoLookedFor } =
    q.trim() === ''
      ? { hits: guide.indicators.map(indicator => ({ indicator, matched: [] })), alsoLookedFor: [] }
      : searchIndicators(guide, q)
  const wanted = hits.filter(
    ({ indicator }) =>
      (domain === undefined || indicator.domain === domain) &&
      (harm === undefined || indicator.harms.includes(harm)) &&
      (level === undefined || indicator.level === level),
  )
  // Danger that somebody has just described is hidden by no age.
  const forAge = ({ indicator, said }: Hit) =>
    ageGroup === undefined ||
    isForAge(indicator, ageGroup) ||
    (indicator.immediate && said !== undefined)
  return {
    hits: wanted.filter(forAge),
    outsideAge: wanted.filter(hit => !forAge(hit)).map(({ indicator }) => indicator),
    alsoLookedFor,
  }
}
