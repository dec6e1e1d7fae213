import { describe, expect, it } from 'vitest'
import { publishedGuides } from '#content/threshold/published-guides.ts'
import { levels } from '../guide.ts'
import { councilAsked, guideFor } from './guide-for-council.ts'

const [{ guide }] = publishedGuides

describe('the guide as one council uses it', () => {
  it.each((guide.councils ?? []).map(council => [council.code, council] as const))(
    'has the own words of %s over the shared ones, and nothing else changed',
    (code, council) => {
      const local = guideFor(guide, code)
      for (const level of levels) {
        const { section17, ...words } = local.levels[level]
        const own = council.levels.find(each => each.level === level)
        expect(words).toEqual({ ...guide.levels[level], ...own })
        expect(section17).toBe(council.section17 === level ? true : undefined)
      }
      expect(local.indicators).toBe(guide.indicators)
      expect(local.id).toBe(guide.id)
      expect(guideFor(guide, code)).toBe(local)
    },
  )

  it('says of each that nobody has checked it yet', () => {
    expect((guide.councils ?? []).map(({ verified }) => verified)).toEqual([false, false, false])
  })

  it('differs between councils, and in where section 17 sits', () => {
    const sits = new Set((guide.councils ?? []).map(({ section17 }) => section17))
    expect(sits.size).toBeGreaterThan(1)
  })

  it.each([undefined, '', '999', '855; drop', '__proto__'])('is the shared guide for %s', code => {
    expect(guideFor(guide, code)).toBe(guide)
  })

  it('is the shared guide where no council differs', () => {
    const shared = { ...guide, councils: undefined }
    expect(guideFor(shared, '856')).toBe(shared)
    expect(councilAsked(shared, new URLSearchParams('council=856'))).toBeUndefined()
  })

  it('is asked for by a code the guide knows', () => {
    expect(councilAsked(guide, new URLSearchParams('council=856'))).toBe('856')
    expect(councilAsked(guide, new URLSearchParams('council=1'))).toBeUndefined()
  })
})
