import { isForAge } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import { carriedChoices } from './carried-choices.ts'
import { areas, chosen } from './guide.ts'
import type { Guide, Indicator } from './guide.ts'
import { guideVersion } from './guide-page.ts'
import type { GuideVersion } from './guide-page.ts'

/** Strengths to choose from, by side of the child's life. */
export interface StrengthsPage {
  readonly version: GuideVersion
  readonly groups: readonly { readonly name: string; readonly strengths: readonly Indicator[] }[]
  readonly picks: readonly string[]
  readonly others: readonly string[]
  readonly ageGroup: AgeGroup | undefined
}

/** The strengths of the guide for the age in the address; one already chosen is shown whatever its age. */
export function strengthsPage(guide: Guide, params: URLSearchParams): StrengthsPage {
  const { pick, ageGroup } = carriedChoices(guide, params)
  const areaOf = (key: string) => guide.domains.find(domain => domain.key === key)?.area
  const isShown = (one: Indicator) =>
    one.strength && (ageGroup === undefined || isForAge(one, ageGroup) || pick.includes(one.id))
  return {
    version: guideVersion(guide),
    groups: areas
      .map(area => ({
        name: guide.areas[area],
        strengths: guide.indicators.filter(one => isShown(one) && areaOf(one.domain) === area),
      }))
      .filter(({ strengths }) => strengths.length > 0),
    picks: pick,
    others: chosen(guide, pick)
      .filter(({ strength }) => !strength)
      .map(({ id }) => id),
    ageGroup,
  }
}
