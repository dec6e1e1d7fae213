import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { ageGroups, agesInWords, isForAge } from './age-groups.ts'
import { filterIndicators } from './filter-indicators.ts'
import { findIndicator, levels } from './guide.ts'
import { relatedIndicators } from './related-indicators.ts'

const guide = guideVersions[0]
const ids = (filters: Parameters<typeof filterIndicators>[1]) =>
  filterIndicators(guide, filters).hits.map(({ indicator }) => indicator.id)
const option = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined })
const anyFilters = fc.record({
  ageGroup: option(ageGroups),
  level: option(levels),
  domain: option(guide.domains.map(({ key }) => key)),
  harm: option(guide.harms.map(({ key }) => key)),
  q: option(['', 'hitting', 'weed', 'bruise on baby', 'baby', 'nothing like this zzz']),
})

it('hides nothing that was described as dangerous, whatever the age, and says what else it hid', () => {
  const q = '28 weeks pregnant, partner strangled her last month, no antenatal care booked'
  expect(ids({ q, ageGroup: 'unborn' })[0]).toBe('SAF-020')
  expect(ids({ q: 'bruise from rugby, seen by the nurse', ageGroup: '12-15' })).not.toContain(
    'HLT-037',
  )
})

describe('filterIndicators', () => {
  it('gives all 289 in the guide’s order when nothing is asked', () => {
    expect(ids({})).toEqual(guide.indicators.map(({ id }) => id))
  })

  it('gives only what meets every filter, and loses nothing to age without saying so', () => {
    fc.assert(
      fc.property(anyFilters, filters => {
        const { hits, outsideAge } = filterIndicators(guide, filters)
        const shown = hits.map(({ indicator }) => indicator)
        expect(shown.every(i => filters.level === undefined || i.level === filters.level)).toBe(
          true,
        )
        expect(shown.every(i => filters.domain === undefined || i.domain === filters.domain)).toBe(
          true,
        )
        expect(shown.every(i => filters.harm === undefined || i.harms.includes(filters.harm))).toBe(
          true,
        )
        const { ageGroup } = filters
        expect(shown.every(i => ageGroup === undefined || isForAge(i, ageGroup))).toBe(true)
        const allAges = ids({ ...filters, ageGroup: undefined })
        expect(new Set([...shown, ...outsideAge].map(({ id }) => id))).toEqual(new Set(allAges))
      }),
    )
  })

  it.each([
    ['unborn', 'HLT-052', true],
    ['unborn', 'HLT-037', false],
    ['0-4', 'HLT-037', true],
    ['0-4', 'SAF-002', true],
    ['unborn', 'SAF-002', true],
    ['5-11', 'HLT-042', true],
    ['12-15', 'HLT-042', true],
    ['16-17', 'HLT-042', false],
    ['16-17', 'HOU-006', true],
    ['12-15', 'HOU-006', false],
  ] as const)('for age %s, %s is shown: %s', (ageGroup, id, shown) => {
    expect(ids({ ageGroup }).includes(id)).toBe(shown)
  })

  it('every indicator is for some age group', () => {
    expect(guide.indicators.filter(i => !ageGroups.some(group => isForAge(i, group)))).toEqual([])
  })
})

describe('agesInWords', () => {
  it.each([
    ['HLT-052', 'Before birth'],
    ['SAF-002', 'Before birth and up to age 1'],
    ['HLT-013', 'Any age'],
    ['HLT-037', 'Under 2'],
    ['HLT-031', '8 and over'],
    ['HLT-020', '3 to 10'],
  ])('%s: %s', (id, words) => {
    const indicator = findIndicator(guide, id)
    expect(indicator && agesInWords(indicator)).toBe(words)
  })
})

describe('relatedIndicators', () => {
  it('shows the same issue at each level, itself included', () => {
    for (const indicator of guide.indicators) {
      const related = relatedIndicators(guide, indicator)
      expect(related.map(({ level }) => level)).toEqual([1, 2, 3, 4])
      expect(related[indicator.level - 1]?.indicators).toContain(indicator)
      const others = related.flatMap(({ indicators }) => indicators)
      expect(others.every(({ domain }) => domain === indicator.domain)).toBe(true)
    }
  })

  it('keeps to a harm in common above level 1', () => {
    const smacks = findIndicator(guide, 'SAF-013')
    const related = smacks ? relatedIndicators(guide, smacks) : []
    const ids = related.flatMap(({ indicators }) => indicators.map(({ id }) => id))
    expect(ids).toContain('SAF-028')
    expect(ids).not.toContain('SAF-008')
  })
})
