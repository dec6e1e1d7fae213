import { areas, levels } from './guide.ts'
import type { Area, Guide, GuideDomain, Indicator, LevelGuidance } from './guide.ts'
import type { GuideEdition } from './topics-edition.ts'
import type { GuideReading } from './topics-page.ts'
import { phoneNowFirst } from './topics.ts'
import type { Duty, IntroductionPart, Topic } from './topics.ts'

export interface ReadDomain {
  readonly domain: GuideDomain
  /** Highest first; only levels that have something. */
  readonly levels: readonly {
    readonly guidance: LevelGuidance
    readonly indicators: readonly Indicator[]
  }[]
}

/** The whole guide as one document. */
export interface ReadPage {
  readonly edition: GuideEdition
  readonly introduction: readonly IntroductionPart[]
  readonly principles: Guide['principles']
  readonly levels: readonly LevelGuidance[]
  readonly duties: readonly Duty[]
  readonly topics: readonly Pick<Topic, 'id' | 'title'>[]
  readonly areas: readonly {
    readonly area: Area
    readonly name: string
    readonly domains: readonly ReadDomain[]
  }[]
  /** How many indicators it holds. */
  readonly size: number
}

/** Where a domain's section starts in the document, from the domain's key: 'child-health'. */
export function domainAnchor(key: string): string {
  return key.replaceAll(/[^a-z]+/g, '-')
}

/** The document: every indicator stands in it once, in its domain, most urgent level first. */
export function readPage({ guide, text, edition }: GuideReading): ReadPage {
  const sectionOf = (domain: GuideDomain): ReadDomain => ({
    domain,
    levels: levels.toReversed().flatMap(level => {
      const indicators = guide.indicators.filter(
        one => one.domain === domain.key && one.level === level,
      )
      return indicators.length === 0
        ? []
        : [{ guidance: guide.levels[level], indicators: phoneNowFirst(indicators) }]
    }),
  })
  return {
    edition,
    introduction: text.introduction,
    principles: guide.principles,
    levels: levels.toReversed().map(level => guide.levels[level]),
    duties: text.duties,
    topics: text.topics
      .map(({ id, title }) => ({ id, title }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')),
    areas: areas.map(area => ({
      area,
      name: guide.areas[area],
      domains: guide.domains.filter(domain => domain.area === area).map(sectionOf),
    })),
    size: guide.indicators.length,
  }
}
