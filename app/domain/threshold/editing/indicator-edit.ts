import type { DocumentIndicator, GuideDocument } from '../document/guide-document.ts'
import { indicatorIdPattern } from '../document/guide-document.ts'
import type { Edited, Typed } from './parts.ts'

/** What a form about one indicator holds, as typed. */
export interface TypedIndicator {
  readonly typed: Typed
  readonly harms: readonly string[]
  readonly marks: readonly string[]
}

/** The fields of the form, by the name of what they fill in. */
const fieldNames: Readonly<Record<string, string>> = {
  id: 'text',
  level: 'level',
  domain: 'domain',
  harms: 'harms',
  ageMin: 'ageMin',
  ageMax: 'ageMax',
  text: 'text',
}

/**
 * The document with one indicator changed, or added at the end of its domain. A strength is what stands at level 1,
 * so nobody is asked about it.
 */
export function withIndicator(
  document: GuideDocument,
  id: string,
  { typed, harms, marks }: TypedIndicator,
): Edited {
  const number = (name: string) => {
    const text = typed(name).trim()
    return /^-?\d{1,3}$/.test(text) ? Number(text) : text
  }
  const level = number('level')
  const made = {
    id,
    level,
    domain: typed('domain'),
    harms,
    ageMin: number('ageMin'),
    ageMax: number('ageMax'),
    text: typed('text').replaceAll(/\s+/g, ' ').trim(),
    immediate: marks.includes('immediate'),
    strength: level === 1,
    duty: marks.includes('duty'),
    overTime: marks.includes('overTime'),
  }
  const at = document.indicators.findIndex(each => each.id === id)
  const end = document.indicators.findLastIndex(each => each.domain === made.domain) + 1
  const place = at >= 0 ? at : end > 0 ? end : document.indicators.length
  const indicators: unknown[] = [...document.indicators]
  indicators.splice(place, at >= 0 ? 1 : 0, made)
  return {
    raw: { ...document, indicators },
    fieldOf: path => {
      const [list, index, key = ''] = path.split('.')
      return list === 'indicators' && Number(index) === place ? (fieldNames[key] ?? 'text') : 'text'
    },
  }
}

/** The document without an indicator, its id retired for good and taken out of every topic. */
export function withoutIndicator(document: GuideDocument, id: string): GuideDocument {
  const others = (ids: readonly string[]) => ids.filter(each => each !== id)
  return {
    ...document,
    indicators: document.indicators.filter(each => each.id !== id),
    retired: [...new Set([...document.retired, id])].toSorted(),
    topics: document.topics.map(topic => ({
      ...topic,
      shows: { ...topic.shows, ids: others(topic.shows.ids), except: others(topic.shows.except) },
    })),
  }
}

/**
 * The next id of a domain: its own three letters, and a number that no indicator of any version has had. `used` are ids
 * of every published version.
 */
export function nextIndicatorId(
  document: GuideDocument,
  domain: string,
  used: readonly string[],
): string {
  const own = document.indicators.find(each => each.domain === domain)
  const letters = own?.id.slice(0, 3) ?? lettersOf(domain)
  const taken = [...document.indicators.map(({ id }) => id), ...document.retired, ...used]
    .filter(id => indicatorIdPattern.test(id) && id.startsWith(letters))
    .map(id => Number(id.slice(4)))
  const free = Math.max(0, ...taken) + 1
  return `${letters}-${String(free).padStart(3, '0')}`
}

function lettersOf(domain: string): string {
  return `${domain.split('.').at(-1) ?? ''}xxx`
    .replaceAll(/[^a-z]/g, 'x')
    .slice(0, 3)
    .toUpperCase()
}

/** An indicator in a sentence, for a list of what changed. */
export function indicatorFacts(
  { level, ageMin, ageMax, harms, domain, immediate, duty, overTime }: DocumentIndicator,
  { harms: named, domains }: Pick<GuideDocument, 'harms' | 'domains'>,
): string {
  const age = (years: number) => (years === -1 ? 'before birth' : String(years))
  const marks = [
    ...(immediate ? ['phone now'] : []),
    ...(duty ? ['another duty applies'] : []),
    ...(overTime ? ['matters over time'] : []),
  ]
  return [
    `Level ${level}`,
    `ages ${ageMin === ageMax ? age(ageMin) : `${age(ageMin)} to ${age(ageMax)}`}`,
    domains.find(({ key }) => key === domain)?.name ?? domain,
    ...harms.map(harm => named.find(({ key }) => key === harm)?.name ?? harm),
    ...marks,
  ].join('; ')
}
