import { areas } from '../guide.ts'
import { allLevels, GuideDocument } from './guide-document.ts'
import { indicatorMarks } from './guide-file.ts'
import type { DocumentProblem } from './guide-document.ts'

const marks: ReadonlySet<string> = new Set(Object.values(indicatorMarks))

export type Checked =
  | { readonly ok: true; readonly document: GuideDocument }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] }

/**
 * Reads anything as a guide: the shape of each part, and what one part says of another. Both are told at once, so that
 * nobody mends a file only to be sent back for what could have been said the first time.
 */
export function checkDocument(raw: unknown): Checked {
  const read = GuideDocument.safeParse(raw)
  if (read.success) {
    const problems = crossProblems(read.data)
    return problems.length === 0 ? { ok: true, document: read.data } : { ok: false, problems }
  }
  const problems = read.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message,
  }))
  return { ok: false, problems: [...problems, ...problemsOfTheRest(raw, problems)] }
}

/** What is wrong between the indicators and topics whose own shape is right, while others are left out. */
function problemsOfTheRest(
  raw: unknown,
  problems: readonly DocumentProblem[],
): readonly DocumentProblem[] {
  if (typeof raw !== 'object' || raw === null) return []
  const kept = new Map<string, readonly number[]>()
  const lenient = Object.fromEntries(
    Object.entries(raw).map(([key, value]) => {
      if (!Array.isArray(value)) return [key, value as unknown]
      const bad = new Set(
        problems
          .filter(({ path }) => path.startsWith(`${key}.`))
          .map(({ path }) => Number(path.split('.')[1])),
      )
      const right = [...value.keys()].filter(at => !bad.has(at))
      kept.set(key, right)
      return [key, right.map(at => value[at] as unknown)]
    }),
  )
  const read = GuideDocument.safeParse(lenient)
  if (!read.success) return []
  return crossProblems(read.data, raw).flatMap(({ path, message }) => {
    const [key = '', at = '', ...rest] = path.split('.')
    const original = kept.get(key)?.[Number(at)]
    if ((key !== 'indicators' && key !== 'topics') || original === undefined) return []
    return [{ path: [key, original, ...rest].join('.'), message }]
  })
}

/** The ids and keys of a list that may hold anything. */
function named(raw: unknown, list: string, key: string): readonly string[] {
  if (typeof raw !== 'object' || raw === null) return []
  const all: unknown = Object.entries(raw).find(([name]) => name === list)?.[1]
  if (!Array.isArray(all)) return []
  return all.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return []
    const value: unknown = Object.entries(each).find(([name]) => name === key)?.[1]
    return typeof value === 'string' ? [value] : []
  })
}

/** What one part of a guide says of another that is not so. */
function crossProblems(
  document: GuideDocument,
  raw: unknown = document,
): readonly DocumentProblem[] {
  const { levels, councils, duties, topics, domains, harms, indicators, retired } = document
  const known = {
    harms: new Set(named(raw, 'harms', 'key')),
    domains: new Set(named(raw, 'domains', 'key')),
    indicators: new Set(named(raw, 'indicators', 'id')),
    duties: new Set(named(raw, 'duties', 'id')),
    topics: new Set(named(raw, 'topics', 'id')),
  }
  const gone = new Set(retired)
  const unknown = (
    path: string,
    what: string,
    listed: readonly string[],
    of: ReadonlySet<string>,
  ): readonly DocumentProblem[] => [
    ...listed
      .filter(each => !of.has(each))
      .map(each => ({ path, message: notFound(what, each, gone) })),
    ...twice(listed).map(each => ({ path, message: `“${shown(each)}” is listed twice` })),
  ]
  return [
    ...repeated(
      'introduction',
      document.introduction.map(({ title }) => title),
    ),
    ...repeated(
      'principles',
      document.principles.map(({ title }) => title),
    ),
    ...repeated(
      'levels',
      levels.map(each => String(each.level)),
    ),
    ...allLevels
      .filter(each => !levels.some(({ level }) => level === each))
      .map(each => ({ path: 'levels', message: `Say what level ${each} means` })),
    ...repeated(
      'councils',
      councils.map(({ code }) => code),
    ),
    ...councils.flatMap((council, at) =>
      repeated(
        `councils.${at}.levels`,
        council.levels.map(each => String(each.level)),
      ),
    ),
    ...repeated(
      'duties',
      duties.map(({ id }) => id),
    ),
    ...repeated(
      'topics',
      topics.map(({ id }) => id),
    ),
    ...repeated(
      'areas',
      document.areas.map(({ key }) => key),
    ),
    ...areas
      .filter(area => !document.areas.some(({ key }) => key === area))
      .map(area => ({ path: 'areas', message: `Name the area “${area}”` })),
    ...repeated(
      'domains',
      domains.map(({ key }) => key),
    ),
    ...repeated(
      'harms',
      harms.map(({ key }) => key),
    ),
    ...harms.flatMap(({ key }, at) =>
      marks.has(key)
        ? [{ path: `harms.${at}.key`, message: `“${key}” is a mark, so it cannot name a harm` }]
        : [],
    ),
    ...repeated(
      'indicators',
      indicators.map(({ id }) => id),
    ),
    ...repeated('retired', retired),
    ...indicators.flatMap((one, at) => {
      const path = `indicators.${at}`
      return [
        ...(gone.has(one.id)
          ? [
              {
                path: `${path}.id`,
                message: `${one.id} is retired. Give the indicator a new id: a retired one is never used again`,
              },
            ]
          : []),
        ...unknown(`${path}.domain`, 'domain', [one.domain], known.domains),
        ...unknown(`${path}.harms`, 'harm', one.harms, known.harms),
        ...(one.ageMin > one.ageMax
          ? [{ path: `${path}.ageMin`, message: 'The youngest age must not be above the oldest' }]
          : []),
        ...(one.strength === (one.level === 1)
          ? []
          : [
              {
                path: `${path}.level`,
                message: 'Strengths are at level 1, and everything at level 1 is a strength',
              },
            ]),
        ...(one.immediate && one.level !== 4
          ? [{ path: `${path}.level`, message: 'Only an indicator at level 4 can mean phone now' }]
          : []),
      ]
    }),
    ...topics.flatMap((topic, at) => {
      const path = `topics.${at}`
      return [
        ...unknown(`${path}.shows.harms`, 'harm', topic.shows.harms, known.harms),
        ...unknown(`${path}.shows.domains`, 'domain', topic.shows.domains, known.domains),
        ...unknown(`${path}.shows.ids`, 'indicator', topic.shows.ids, known.indicators),
        ...unknown(`${path}.shows.except`, 'indicator', topic.shows.except, known.indicators),
        ...unknown(`${path}.duties`, 'duty', topic.duties, known.duties),
        ...unknown(`${path}.related`, 'topic', topic.related, known.topics),
        ...repeated(
          `${path}.emptyLevels`,
          topic.emptyLevels.map(each => String(each.level)),
        ),
      ]
    }),
  ]
}

/**
 * An id that was ever published keeps its meaning: it is still in the guide, or it is retired, for good. Published
 * versions are given with the ids each had and had retired.
 */
export function idProblems(
  document: Pick<GuideDocument, 'indicators' | 'retired'>,
  published: readonly Pick<GuideDocument, 'indicators' | 'retired'>[],
): readonly DocumentProblem[] {
  const has = new Set(document.indicators.map(({ id }) => id))
  const gone = new Set(document.retired)
  const before = new Set(published.flatMap(each => each.indicators.map(({ id }) => id)))
  const goneBefore = new Set(published.flatMap(each => each.retired))
  return [
    ...[...before]
      .filter(id => !has.has(id) && !gone.has(id) && !goneBefore.has(id))
      .map(id => ({
        path: 'retired',
        message: `${id} was published before and is not here. Put it back, or add it to the retired indicators`,
      })),
    ...[...goneBefore]
      .filter(id => !gone.has(id) && !has.has(id))
      .map(id => ({
        path: 'retired',
        message: `${id} was retired in an earlier version. Keep it in the retired indicators`,
      })),
    ...document.indicators.flatMap(({ id }, at) =>
      goneBefore.has(id)
        ? [
            {
              path: `indicators.${at}.id`,
              message: `${id} was retired in an earlier version. Give the indicator a new id: a retired one is never used again`,
            },
          ]
        : [],
    ),
  ]
}

function notFound(what: string, listed: string, gone: ReadonlySet<string>): string {
  return what === 'indicator' && gone.has(listed)
    ? `${listed} is retired: take it out here`
    : `There is no ${what} “${shown(listed)}” in this guide`
}

/** At most this much of what somebody wrote is repeated in a message. */
function shown(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written
}

function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter(value => {
    if (seen.has(value)) return true
    seen.add(value)
    return false
  })
}

function repeated(path: string, values: readonly string[]): readonly DocumentProblem[] {
  const seen = new Set<string>()
  return values.flatMap((value, at) => {
    if (seen.has(value))
      return [{ path: `${path}.${at}`, message: `“${shown(value)}” is used twice` }]
    seen.add(value)
    return []
  })
}
