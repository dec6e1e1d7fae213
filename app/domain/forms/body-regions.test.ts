import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bodyPointAt,
  bodyRegions,
  bodySize,
  marksInWords,
  pointInWords,
  readBodyPoint,
  regionAt,
} from './body-regions.ts'

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

describe('an exact point on it', () => {
  it.each([
    ['front', 90, 90, 'Chest, upper part, centre'],
    ['front', 70, 130, 'Chest, lower part, child’s right'],
    ['back', 70, 130, 'Upper back, lower part, child’s left'],
    ['front', 150, 100, 'Left upper arm, front, upper part'],
  ] as const)('%s at %s, %s is said as %s', (side, x, y, words) => {
    expect(pointInWords({ side, x, y })).toBe(words)
  })

  it('is read back as it was drawn, and one off the drawing at its edge', () => {
    const number = fc.double({ min: -900, max: 900, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom('front' as const, 'back' as const),
        number,
        number,
        (side, x, y) => {
          const read = readBodyPoint(bodyPointAt({ side, x, y }))
          expect(read).toEqual({
            side,
            x: Math.round(Math.min(Math.max(x, 0), bodySize.width)) + 0,
            y: Math.round(Math.min(Math.max(y, 0), bodySize.height)) + 0,
          })
        },
      ),
    )
  })

  it.each(['front@201,0', 'front@0,421', 'front@00,1', 'front@1,1 ', 'frontChest', 'left@1,1', ''])(
    'is not %j',
    answer => {
      expect(readBodyPoint(answer)).toBeUndefined()
    },
  )

  it('has the number in words that it has on the drawing', () => {
    expect(marksInWords(['back@100,150', 'frontChest', 'front@100,30'])).toEqual([
      'Chest',
      'Point 1: Lower back, upper part, centre',
      'Point 2: Face, middle, centre',
    ])
  })
})
