import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../guide.ts'
import { learnWeights } from './learn-weights.ts'
import { readWeights, weigh, writeWeights } from './weights.ts'

const example = (level: Level, ...clues: readonly string[]) => ({
  level,
  immediate: level === 4,
  clues: new Set(clues),
})

const taught = learnWeights([
  example(1, 'happy', 'clean'),
  example(1, 'happy', 'said:reassured'),
  example(1, 'clean', 'said:reassured'),
  example(4, 'knife', 'hit', 'not:injury'),
  example(4, 'knife', 'hit'),
  example(4, 'hit', 'not:injury'),
  ...Array.from({ length: 3 }, () => example(1, 'not:injury')),
  ...Array.from({ length: 3 }, () => example(4, 'knife')),
  ...Array.from({ length: 3 }, () => example(1, 'clean', 'happy', 'said:reassured')),
])

describe('learnWeights', () => {
  it('leans a text the way of the examples that share its words', () => {
    const [, , high, now] = weigh(taught, new Set(['knife', 'hit']))
    const [low] = weigh(taught, new Set(['happy', 'clean']))
    expect(high).toBeGreaterThan(0)
    expect(now).toBeGreaterThan(0)
    expect(low).toBeLessThan(0)
  })

  it('never lets what is denied or reassuring lean a text up', () => {
    for (const clue of ['not:injury', 'said:reassured'])
      for (const lean of taught.byClue.get(clue) ?? []) expect(lean).toBeLessThanOrEqual(0)
    fc.assert(
      fc.property(
        fc.subarray(['happy', 'clean', 'knife', 'hit', 'word nobody knows']),
        fc.constantFrom('not:injury', 'said:reassured'),
        (clues, calm) => {
          const before = weigh(taught, new Set(clues))
          const after = weigh(taught, new Set([...clues, calm]))
          after.forEach((each, index) => expect(each).toBeLessThanOrEqual(before[index] ?? 0))
        },
      ),
    )
  })

  it('never lets what is denied or reassuring take "phone now" away', () => {
    for (const clue of ['not:injury', 'said:reassured'])
      expect(taught.byClue.get(clue)?.[3]).toBe(0)
  })

  it('learns the same from the same', () => {
    const again = learnWeights([example(1, 'a', 'b'), example(4, 'a', 'c'), example(4, 'c')])
    const once = learnWeights([example(1, 'a', 'b'), example(4, 'a', 'c'), example(4, 'c')])
    expect(writeWeights(again)).toBe(writeWeights(once))
  })
})

it('reads the file it writes', () => {
  const file = writeWeights(taught)
  expect(writeWeights(readWeights(file))).toBe(file)
})
