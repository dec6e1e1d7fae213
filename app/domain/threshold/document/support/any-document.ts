import fc from 'fast-check'
import { areas, levels } from '../../guide.ts'
import type { Level } from '../../guide.ts'
import { indicatorMarks } from '../guide-file.ts'
import type { GuideDocument } from '../guide-document.ts'

/** One line of any text a guide may hold: signs that mean something in Markdown and in a table are likely. */
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      fc.constantFrom('#', '##', '-', '`', '```', '\\', '"', ',', ':', ';', '- Id: x', 'é’👶🏿', '|'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(parts =>
    parts
      .join(' ')
      .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, '')
      .trim(),
  )
  .filter(text => text !== '' && text.length <= 200)
const cells = words.filter(text => !/^[=+\-@]/.test(text))
const lines = fc.array(words, { minLength: 1, maxLength: 3 })
const key = fc.stringMatching(/^[a-z][a-z0-9_.-]{1,10}$/)
const topicId = fc.stringMatching(/^[a-z][a-z0-9-]{1,10}$/)
const phone = fc.option(fc.constantFrom('999' as const, '101' as const, '111' as const), {
  nil: undefined,
})
const level = fc.constantFrom(...levels)
const marks: readonly string[] = Object.values(indicatorMarks)
const some = <T>(of: readonly T[]) => fc.subarray([...of], { maxLength: Math.min(4, of.length) })

/** Drops what is undefined, as a checked document has no such keys. */
function bare<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}

/** Any guide that checks: ids that fit each other, and any words. */
export const anyDocument: fc.Arbitrary<GuideDocument> = fc
  .record({
    harmKeys: fc.uniqueArray(
      key.filter(each => !marks.includes(each)),
      { maxLength: 5 },
    ),
    domainKeys: fc.uniqueArray(key, { minLength: 1, maxLength: 5 }),
    ids: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}-[0-9]{3}$/), { minLength: 2, maxLength: 12 }),
    dutyIds: fc.uniqueArray(key, { maxLength: 3 }),
    topicIds: fc.uniqueArray(topicId, { maxLength: 3 }),
    councilCodes: fc.uniqueArray(fc.stringMatching(/^[0-9]{3}$/), { maxLength: 3 }),
    titles: fc.uniqueArray(words, { minLength: 2, maxLength: 4 }),
  })
  .chain(({ harmKeys, domainKeys, ids, dutyIds, topicIds, councilCodes, titles }) => {
    const [retired, kept] = [ids.slice(0, 1), ids.slice(1)]
    const each = <T, U>(values: readonly T[], make: (value: T) => fc.Arbitrary<U>) =>
      fc.tuple(...values.map(make))
    const ownLevel = (at: Level) =>
      fc
        .record(
          {
            name: words,
            meaning: words,
            who: words,
            agreement: words,
            time: words,
            firstSteps: lines,
          },
          { requiredKeys: [] },
        )
        .filter(own => Object.keys(own).length > 0)
        .map(own => ({ level: at, ...own }))
    return fc.record({
      introduction: each(titles, title =>
        fc.record({ title: fc.constant(title), paragraphs: lines }),
      ),
      principles: each(titles, title => fc.record({ title: fc.constant(title), text: words })),
      levels: each(levels, at =>
        fc.record({
          level: fc.constant(at),
          name: words,
          meaning: words,
          who: words,
          agreement: words,
          time: words,
          firstSteps: lines,
        }),
      ),
      councils: each(councilCodes, code =>
        fc.record({
          code: fc.constant(code),
          section17: level,
          verified: fc.boolean(),
          levels: fc.subarray([...levels]).chain(own => each(own, ownLevel)),
        }),
      ),
      duties: each(dutyIds, id =>
        fc
          .record({ id: fc.constant(id), title: words, text: words, source: words, phone })
          .map(bare),
      ),
      topics: each(topicIds, id =>
        fc.record({
          id: fc.constant(id),
          title: words,
          summary: words,
          introduction: lines,
          shows: fc.record({
            harms: some(harmKeys),
            domains: some(domainKeys),
            ids: some(kept),
            except: some(kept),
          }),
          emptyLevels: fc
            .subarray([...levels])
            .chain(own => each(own, at => fc.record({ level: fc.constant(at), text: words }))),
          duties: some(dutyIds),
          ask: lines,
          contacts: fc.array(fc.record({ who: words, why: words, phone }).map(bare), {
            maxLength: 2,
          }),
          related: some(topicIds),
        }),
      ),
      areas: each(areas, area => fc.record({ key: fc.constant(area), name: cells })),
      domains: each(domainKeys, own =>
        fc.record({ key: fc.constant(own), area: fc.constantFrom(...areas), name: cells }),
      ),
      harms: each(harmKeys, own => fc.record({ key: fc.constant(own), name: cells })),
      indicators: each(kept, id =>
        fc
          .record({
            level,
            domain: fc.constantFrom(...domainKeys),
            harms: some(harmKeys),
            ages: fc.tuple(fc.integer({ min: -1, max: 17 }), fc.integer({ min: -1, max: 17 })),
            text: cells,
            immediate: fc.boolean(),
            duty: fc.boolean(),
            overTime: fc.boolean(),
          })
          .map(({ ages, ...rest }) => ({
            id,
            ...rest,
            ageMin: Math.min(...ages),
            ageMax: Math.max(...ages),
            immediate: rest.immediate && rest.level === 4,
            strength: rest.level === 1,
          })),
      ),
      retired: fc.constant(retired),
      synonyms: fc.array(fc.record({ say: cells, search: cells }), { maxLength: 3 }),
    })
  })
