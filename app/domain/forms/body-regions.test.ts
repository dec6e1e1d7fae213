import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyRegions, bodySize, regionAt } from './body-regions.ts'

describe('the drawing of a body', () => {
  it('names each region once, in words of its own', () => {
    expect(new Set(bodyRegions.map(({ key }) => key)).size).toBe(bodyRegions.length)
    expect(new Set(bodyRegions.map(({ label }) => label)).size).toBe(bodyRegions.length)
  })

  it.each([
    ['front', 50, 100, 'Right upper arm, front'],
    ['front', 150, 100, 'Left upper arm, front'],
    ['back', 50, 100, 'Left upper arm, back'],
    ['back', 100, 200, 'Buttocks'],
    ['front', 0, 0, 'Right ear'],
  ] as const)('%s at %s, %s is the %s', (side, x, y, label) => {
    expect(regionAt(side, x, y)?.label).toBe(label)
  })

  it('finds every region by pointing at its middle, and one for every point', () => {
    for (const { side, label, box } of bodyRegions) {
      expect(regionAt(side, box[0] + box[2] / 2, box[1] + box[3] / 2)?.label).toBe(label)
    }
    fc.assert(
      fc.property(
        fc.constantFrom('front' as const, 'back' as const),
        fc.integer({ min: -50, max: bodySize.width + 50 }),
        fc.integer({ min: -50, max: bodySize.height + 50 }),
        (side, x, y) => {
          expect(regionAt(side, x, y)?.side).toBe(side)
        },
      ),
    )
  })
})
