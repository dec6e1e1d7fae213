import type { Language } from './evaluate/language.ts'

/** The four levels of need, 1 universal to 4 acute. Their names are content; their order is not. */
export const levels = [1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

/** Something a professional may see, hear or know, at the level where it is usually seen. */
export interface Indicator {
  readonly id: string
  readonly level: Level
  /** Key of a {@link GuideDomain}. */
  readonly domain: string
  /** Keys of {@link Harm}; never the marks below, which have a meaning of their own. */
  readonly harms: readonly string[]
  /** Age in whole years; -1 is before birth. */
  readonly ageMin: number
  readonly ageMax: number
  readonly text: string
  /** Phone now: a written referral alone is too slow. */
  readonly immediate: boolean
  /** Something going well. It informs a plan and never lowers a level. */
  readonly strength: boolean
  /** Another legal or protocol duty applies as well as a referral. */
  readonly duty: boolean
  /** The pattern over time matters more than one event. */
  readonly overTime: boolean
}

export const areas = ['child', 'parent', 'family', 'context'] as const
/** The three sides of the Assessment Framework triangle, and harm outside the home. */
export type Area = (typeof areas)[number]

export interface GuideDomain {
  readonly key: string
  readonly area: Area
  readonly name: string
}

export interface Harm {
  readonly key: string
  readonly name: string
}

export interface LevelGuidance {
  readonly level: Level
  readonly name: string
  readonly meaning: string
  readonly who: string
  readonly agreement: string
  readonly time: string
  readonly firstSteps: readonly string[]
  /** Set where one council's help under section 17 begins, in that council's guide. */
  readonly section17?: boolean
}

/** What one council calls and does differently at the levels of need, and where section 17 sits with it. */
export interface CouncilGuidance {
  /** The council's number in national returns. */
  readonly code: string
  /** The level at which help under section 17 of the Children Act 1989 begins here. */
  readonly section17: Level
  /** Whether a person has checked this with the council. */
  readonly verified: boolean
  readonly levels: readonly (Pick<LevelGuidance, 'level'> & Partial<LevelGuidance>)[]
}

/** Words people use, and the words the guide uses for the same thing. */
export interface Synonym {
  /** Phrases with commas between them. */
  readonly say: string
  readonly search: string
}

export interface Principle {
  readonly title: string
  readonly text: string
}

/** One published version of the threshold guide. It never changes once a referral has quoted it. */
export interface Guide {
  readonly id: string
  /** ISO day. */
  readonly effectiveOn: string
  /** ISO day by which the partnership looks at it again. */
  readonly reviewOn: string
  /** What changed, in a sentence, for the change log. */
  readonly changes: string
  /** False until the safeguarding partners have approved the wording. */
  readonly approved: boolean
  readonly areas: Readonly<Record<Area, string>>
  readonly domains: readonly GuideDomain[]
  readonly harms: readonly Harm[]
  readonly levels: Readonly<Record<Level, LevelGuidance>>
  readonly principles: readonly Principle[]
  readonly synonyms: readonly Synonym[]
  /** How people describe worries in sentences of their own. */
  readonly language: Language
  readonly indicators: readonly Indicator[]
  /** Ids that no indicator may ever have again. */
  readonly retired?: readonly string[]
  /** What single councils call and do differently. */
  readonly councils?: readonly CouncilGuidance[]
  /** Which council's names and responses this guide has over the shared ones, when it is one council's. */
  readonly council?: Pick<CouncilGuidance, 'code' | 'section17' | 'verified'>
}

/** The indicator with this id, if this version of the guide has it. */
export function findIndicator(guide: Guide, id: string): Indicator | undefined {
  return guide.indicators.find(indicator => indicator.id === id)
}

/** The chosen indicators in the guide's own order, once each; ids the guide does not have are left out. */
export function chosen(guide: Guide, pickedIds: readonly string[]): readonly Indicator[] {
  const picked = new Set(pickedIds)
  return guide.indicators.filter(({ id }) => picked.has(id))
}

/** The version in force on an ISO day: the latest that has taken effect, or the first ever. */
export function guideOn(versions: readonly [Guide, ...Guide[]], day: string): Guide {
  return versions.reduce(
    (current, next) =>
      next.effectiveOn <= day && next.effectiveOn > current.effectiveOn ? next : current,
    versions[0],
  )
}
