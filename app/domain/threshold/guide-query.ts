import { ageGroupNames, ageGroups } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import { chosen, levels } from './guide.ts'
import type { Guide, Level } from './guide.ts'
import { longestSearch } from './longest-search.ts'
import { saidAgeGroup } from './said-age.ts'

export const filterNames = ['ageGroup', 'domain', 'harm', 'level'] as const
export type FilterName = (typeof filterNames)[number]

/** What the guide page's address asks for: the guide keeps nothing, so the address is all there is. */
export interface GuideQuery {
  readonly q: string
  readonly ageGroup: AgeGroup | undefined
  readonly domain: string | undefined
  readonly harm: string | undefined
  readonly level: Level | undefined
  /** Ids this guide has, in its own order, once each. */
  readonly picks: readonly string[]
  /** Everything, rather than the first screen or the best matches. */
  readonly showAll: boolean
}

export interface ParsedGuideQuery {
  readonly query: GuideQuery
  /** What was left out of the address and why, in words for the page. */
  readonly notices: readonly string[]
}

const leftOut: Readonly<Record<FilterName, string>> = {
  ageGroup: 'We did not recognise the age group, so we show all ages.',
  domain: 'We did not recognise the part of life, so we show all of them.',
  harm: 'We did not recognise the harm, so we show all of them.',
  level: 'We did not recognise the level, so we show all levels.',
}

/** The most of an address that is searched for, in characters: a word or two. Sentences are posted, as `words`. */
export const longestInAddress = 200

/** Invisible characters that a pasted line may carry; they would only confuse a search. */
const controls = /\p{C}+/gu

/** Reads the guide page's address. Anything may be in it, so nothing here fails: what is not understood is said. */
export function parseGuideQuery(guide: Guide, params: URLSearchParams): ParsedGuideQuery {
  const notices: string[] = []
  const without = params.getAll('without')
  const one = <T>(name: FilterName, values: readonly T[]): T | undefined => {
    const [given = ''] = params.getAll(name).filter(Boolean)
    if (given === '' || without.includes(name)) return undefined
    const value = values.find(candidate => String(candidate) === given)
    if (value === undefined) notices.push(leftOut[name])
    return value
  }
  const isPosted = params.has('words')
  const most = isPosted ? longestSearch : longestInAddress
  const [typed = ''] = params.getAll(isPosted ? 'words' : 'q').filter(Boolean)
  const words = typed
    .slice(0, most * 2)
    .replace(controls, ' ')
    .trim()
  const q = words.slice(0, most)
  if (typed.length > most) {
    notices.push(`We searched for the first ${most} characters of what you typed.`)
  }
  const asked = new Set(params.getAll('pick').filter(Boolean))
  const picks = params.has('clear') ? [] : chosen(guide, [...asked]).map(({ id }) => id)
  const unknown = [...asked].filter(id => !guide.indicators.some(indicator => indicator.id === id))
  if (unknown.length > 0) {
    notices.push(
      unknown.length === 1
        ? 'One choice is not in this version of the guide, so we left it out.'
        : `${unknown.length} choices are not in this version of the guide, so we left them out.`,
    )
  }
  const asksAge = one('ageGroup', ageGroups)
  // An age in the words counts as one that was chosen, until somebody takes it off.
  const saidAge =
    asksAge === undefined && !without.includes('ageGroup') && !without.includes('q') && q !== ''
      ? saidAgeGroup(guide, q)
      : undefined
  if (saidAge !== undefined)
    notices.push(
      `Your words give an age, so this shows what is usually about that age: ${ageGroupNames[saidAge].toLowerCase()}. You can show all ages.`,
    )
  const query = {
    q: without.includes('q') ? '' : q,
    ageGroup: asksAge ?? saidAge,
    domain: one(
      'domain',
      guide.domains.map(({ key }) => key),
    ),
    harm: one(
      'harm',
      guide.harms.map(({ key }) => key),
    ),
    level: one('level', levels),
    picks,
    showAll: params.getAll('show').includes('all'),
  }
  return { query, notices }
}

/** The query part of the address that asks for this again: the other direction of {@link parseGuideQuery}. */
export function guideParams(
  query: Partial<GuideQuery>,
): Readonly<Record<string, string | readonly string[] | undefined>> {
  const { q, ageGroup, domain, harm, level, picks, showAll } = query
  return {
    q,
    ageGroup,
    domain,
    harm,
    level: level === undefined ? undefined : String(level),
    show: showAll ? 'all' : undefined,
    pick: picks,
  }
}
