import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paths } from '#app/paths.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { guideParams, parseGuideQuery } from './guide-query.ts'
import type { GuideQuery } from './guide-query.ts'
import { guideResults } from './guide-results.ts'

const guide = guideVersions[0]
const parse = (search: string) => parseGuideQuery(guide, new URLSearchParams(search))
const addressOf = (query: Partial<GuideQuery>) =>
  new URL(paths.thresholds(guideParams(query)), 'https://example.org').search
const names = ['q', 'ageGroup', 'domain', 'harm', 'level', 'pick', 'show', 'without', 'clear', 'x']

describe('parseGuideQuery', () => {
  it('reads what the form sends', () => {
    expect(
      parse('q=weed&ageGroup=12-15&domain=&harm=cce&level=3&pick=HLT-037&pick=EXT-021'),
    ).toEqual({
      query: {
        q: 'weed',
        ageGroup: '12-15',
        domain: undefined,
        harm: 'cce',
        level: 3,
        picks: ['HLT-037', 'EXT-021'],
        showAll: false,
      },
      notices: [],
    })
  })

  it('takes an age from the words, says so, and lets go of it when asked', () => {
    const words = encodeURIComponent('5 year old, dad drinks every night')
    const read = parse(`words=${words}&ageGroup=`)
    expect(read.query.ageGroup).toBe('5-11')
    expect(read.notices.join(' ')).toContain('5 to 11 years')
    expect(parse(`words=${words}&without=ageGroup`)).toMatchObject({
      query: { ageGroup: undefined },
      notices: [],
    })
    expect(parse(`words=${words}&ageGroup=12-15`)).toMatchObject({
      query: { ageGroup: '12-15' },
      notices: [],
    })
  })

  it.each([
    ['an unknown pick', 'pick=ABC-999', 'One choice is not in this version'],
    ['several', 'pick=ABC-999&pick=%00&pick=constructor', '3 choices are not in this version'],
    ['an unknown age', 'ageGroup=90', 'age group'],
    ['an unknown part of life', 'domain=__proto__', 'part of life'],
    ['an unknown harm', 'harm=%3Cscript%3E', 'harm'],
    ['an unknown level', 'level=9', 'level'],
    ['a very long search', `q=${'a'.repeat(10_000)}`, 'first 200 characters'],
    ['a very long description', `words=${'a'.repeat(10_000)}`, 'first 2000 characters'],
  ])('says what it left out: %s', (_what, search, words) => {
    const { notices } = parse(search)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(words)
  })

  it('reads a posted paragraph whole, in place of the word in an address', () => {
    const paragraph = 'Dad drinks. '.repeat(100).trim()
    expect(parse(`q=weed&words=${encodeURIComponent(paragraph)}`)).toMatchObject({
      query: { q: paragraph },
      notices: [],
    })
    expect(parse('q=weed&words=').query.q).toBe('')
  })

  it('takes one filter away, or every choice, when asked', () => {
    expect(parse('q=weed&level=3&without=level').query).toMatchObject({
      q: 'weed',
      level: undefined,
    })
    expect(parse('q=weed&without=q').query.q).toBe('')
    expect(parse('pick=HLT-037&clear=1').query.picks).toEqual([])
  })

  it('keeps 500 picks to those the guide has, once each', () => {
    const search = Array.from({ length: 500 }, (_, n) => `pick=HLT-${String(n).padStart(3, '0')}`)
    const { query } = parse(search.join('&'))
    expect(query.picks).toHaveLength(56)
  })

  it('never fails, whatever the address, and its own address reads back the same', () => {
    const pair = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('3', '0-4', 'neglect', 'child.health', 'HLT-037', 'all', 'level', 'q'),
      ),
    )
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), pairs => {
        const { query } = parseGuideQuery(guide, new URLSearchParams(pairs))
        expect(parse(addressOf(query)).query).toEqual(query)
        const { best, groups, chosenElsewhere } = guideResults(guide, query)
        const shown = [...best, ...groups.flatMap(g => g.domains.flatMap(({ hits }) => hits))]
        const onPage = [...shown.map(({ indicator }) => indicator), ...chosenElsewhere].map(
          i => i.id,
        )
        expect(new Set(onPage).size).toBe(onPage.length)
        expect(query.picks.every(pick => onPage.includes(pick))).toBe(true)
      }),
    )
  })
})

describe('guideResults', () => {
  const results = (search: string) => guideResults(guide, parse(search).query)

  it('lists nothing on the first screen', () => {
    expect(results('')).toMatchObject({ kind: 'start', best: [], groups: [], total: 289 })
  })

  it('lists all 289 when asked, level 4 first', () => {
    const { groups } = results('show=all')
    expect(groups.map(({ level, count }) => [level, count])).toEqual([
      [4, 89],
      [3, 91],
      [2, 72],
      [1, 37],
    ])
  })

  it('shows the best matches first and all of them when asked', () => {
    const few = results('q=baby')
    const all = results('q=baby&show=all')
    expect(few.best).toHaveLength(10)
    expect(all.best).toHaveLength(all.total)
    expect(all.total).toBeGreaterThan(10)
  })

  it('says what the age filter hid', () => {
    expect(results('q=bruise&ageGroup=16-17').outsideAge.map(({ id }) => id)).toContain('HLT-037')
  })
})
