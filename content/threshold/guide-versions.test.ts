import { describe, expect, it } from 'vitest'
import { guideOn } from '#app/domain/threshold/guide.ts'
import { readIndicators } from '#app/domain/threshold/read-indicators.ts'
import { guideVersions } from './guide-versions.ts'

describe.each(guideVersions.map(guide => [guide.id, guide] as const))('guide %s', (_id, guide) => {
  it('uses only domains and harms it names, and each domain somewhere', () => {
    const domains = new Set(guide.domains.map(({ key }) => key))
    const harms = new Set(guide.harms.map(({ key }) => key))
    const unknown = guide.indicators.filter(
      i => !domains.has(i.domain) || i.harms.some(harm => !harms.has(harm)),
    )
    expect(unknown).toEqual([])
    expect(new Set(guide.indicators.map(({ domain }) => domain))).toEqual(domains)
    expect(new Set(guide.indicators.flatMap(i => i.harms))).toEqual(harms)
  })

  it('has strengths at level 1 only, and phone-now at level 4 only', () => {
    expect(guide.indicators.every(i => i.strength === (i.level === 1))).toBe(true)
    expect(guide.indicators.filter(i => i.immediate && i.level !== 4)).toEqual([])
  })

  it('has a span of ages that runs forwards', () => {
    expect(guide.indicators.filter(i => i.ageMin > i.ageMax)).toEqual([])
  })

  it('knows 150 phrases or more, none of them twice', () => {
    const phrases = guide.synonyms.flatMap(({ say }) =>
      say.split(',').map(phrase => phrase.trim().toLowerCase()),
    )
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
    expect(phrases.filter(phrase => phrase === '')).toEqual([])
    expect(phrases.length).toBeGreaterThanOrEqual(150)
  })
})

describe('guide 2026-11', () => {
  const guide = guideOn(guideVersions, '2026-11-20')

  it('has the 289 indicators in 21 domains', () => {
    const count = (level: number) => guide.indicators.filter(i => i.level === level).length
    expect(guide.id).toBe('2026-11')
    expect([count(1), count(2), count(3), count(4)]).toEqual([37, 72, 91, 89])
    expect(guide.domains).toHaveLength(21)
    expect(guide.indicators.filter(i => i.immediate)).toHaveLength(44)
  })
})

describe('guideOn', () => {
  it('gives the version in force that day', () => {
    const [first] = guideVersions
    const later = { ...first, id: 'later', effectiveOn: '2027-03-01' }
    expect(guideOn([first, later], '2027-02-28').id).toBe(first.id)
    expect(guideOn([first, later], '2027-03-01').id).toBe('later')
    expect(guideOn([first, later], '2020-01-01').id).toBe(first.id)
  })
})

describe('readIndicators', () => {
  const header = 'id,level,domain,harm_tags,age_min,age_max,text\r\n'

  it('reads quotes, commas and doubled quotes', () => {
    const [indicator] = readIndicators(
      `${header}ABC-001,4,d,neglect;immediate,-1,17,"He said ""no"", twice"\r\n`,
    )
    expect(indicator).toMatchObject({
      text: 'He said "no", twice',
      harms: ['neglect'],
      immediate: true,
      ageMin: -1,
    })
  })

  it.each([
    ['a level that is not 1 to 4', 'ABC-001,5,d,,0,17,text'],
    ['an age over 17', 'ABC-001,1,d,,0,18,text'],
    ['a missing text', 'ABC-001,1,d,,0,17'],
    ['an id twice', 'ABC-001,1,d,,0,17,text\nABC-001,1,d,,0,17,text'],
    ['a stray quote', 'ABC-001,1,d,,0,17,te"xt'],
  ])('refuses %s', (_what, rows) => {
    expect(() => readIndicators(header + rows)).toThrow()
  })
})
