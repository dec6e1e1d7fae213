import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topicBand } from './topics-bands.ts'

describe('topicBand', () => {
  it.each([
    [-1, -1, 'unborn'],
    [-1, 1, 'early'],
    [0, 5, 'early'],
    [0, 17, 'most'],
    [0, 12, 'most'],
    [3, 10, 'most'],
    [10, 17, 'older'],
    [16, 17, 'older'],
    [0, 15, 'most'],
  ] as const)('puts ages %i to %i in %s', (ageMin, ageMax, band) => {
    expect(topicBand({ ageMin, ageMax })).toBe(band)
  })

  it('never puts something that can be about a teenager among what is only about small children', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 17 }),
        fc.integer({ min: 0, max: 18 }),
        (from, more) => {
          const ageMax = Math.min(17, from + more)
          const band = topicBand({ ageMin: from, ageMax })
          if (ageMax >= 13) expect(['most', 'older']).toContain(band)
          if (from < 10) expect(band).not.toBe('older')
        },
      ),
    )
  })
})
