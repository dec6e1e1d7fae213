import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { picture } from './picture.ts'
import type { Picture } from './picture.ts'
import { snapshot } from './snapshot.ts'

const guide = guideVersions[0]
const ids = fc.subarray(guide.indicators.map(({ id }) => id))
const strengthIds = fc.subarray(
  guide.indicators.filter(({ strength }) => strength).map(({ id }) => id),
)

/** The level a reader's eye is drawn to: the highest chosen, or the one the prompt asks about. */
function attention({ highestLevel = 1, cumulativePrompt }: Picture): number {
  return Math.max(highestLevel, cumulativePrompt?.consider ?? 0)
}

describe('picture', () => {
  it('says what was chosen and never what the answer is', () => {
    const { words, highestLevel, counts } = picture(guide, ['SAF-019', 'SAF-024', 'HLT-013'])
    expect(words).toContain('You chose 2 indicators usually seen at level 4')
    expect(words).toContain('You chose 1 indicator usually seen at level 2')
    expect(words).not.toMatch(/the (level|answer) is/i)
    expect(words).toContain('You decide the level')
    expect([highestLevel, counts]).toEqual([4, { 1: 0, 2: 1, 3: 0, 4: 2 }])
  })

  it('starts with the phone when an indicator is immediate', () => {
    const { words, immediate } = picture(guide, ['HLT-013', 'HLT-037'])
    expect(immediate.map(({ id }) => id)).toEqual(['HLT-037'])
    expect(words).toMatch(/^1 indicator you chose means phone now\./)
  })

  it.each([
    ['two at level 2', ['HLT-013', 'EDU-005'], undefined],
    ['three at level 2', ['HLT-013', 'EDU-005', 'PRE-002'], ['severalAtLevel2', 3]],
    ['three at level 2 in one domain', ['HLT-013', 'HLT-014', 'HLT-015'], ['severalAtLevel2', 3]],
    ['one at level 3', ['HLT-025'], undefined],
    ['two at level 3 in one domain', ['HLT-025', 'HLT-026'], undefined],
    ['two at level 3 in two domains', ['HLT-025', 'EDU-011'], ['severalAtLevel3', 4]],
    [
      'three at level 2 under one at level 3',
      ['HLT-013', 'EDU-005', 'PRE-002', 'HLT-025'],
      ['severalAtLevel2', 4],
    ],
    [
      'anything under a level 4, where no level is higher',
      ['HLT-025', 'EDU-011', 'SAF-019'],
      undefined,
    ],
    ['strengths only', ['HLT-002', 'HLT-003', 'EDU-001', 'EDU-002'], undefined],
  ] as const)('asks about the next level up, or does not: %s', (_what, picks, expected) => {
    const prompt = picture(guide, picks).cumulativePrompt
    expect(prompt && [prompt.kind, prompt.consider]).toEqual(expected)
  })

  it('never looks lower for a strength', () => {
    fc.assert(
      fc.property(ids, strengthIds, (picks, strengths) => {
        const before = picture(guide, picks)
        const after = picture(guide, [...picks, ...strengths])
        expect(attention(after)).toBeGreaterThanOrEqual(attention(before))
        expect([after.immediate, after.cumulativePrompt]).toEqual([
          before.immediate,
          before.cumulativePrompt,
        ])
      }),
    )
  })

  it('never looks lower for one more indicator', () => {
    fc.assert(
      fc.property(ids, ids, (picks, more) => {
        const before = picture(guide, picks)
        const after = picture(guide, [...picks, ...more])
        expect(attention(after)).toBeGreaterThanOrEqual(attention(before))
        expect(after.immediate.length).toBeGreaterThanOrEqual(before.immediate.length)
      }),
    )
  })

  it('ignores ids it does not know, order and repeats', () => {
    fc.assert(
      fc.property(ids, fc.array(fc.string()), (picks, unknown) => {
        const known = new Set(guide.indicators.map(({ id }) => id))
        const noise = unknown.filter(id => !known.has(id))
        expect(picture(guide, [...noise, ...picks.toReversed(), ...picks])).toEqual(
          picture(guide, picks),
        )
      }),
    )
  })

  it('counts every chosen indicator once, at its own level', () => {
    fc.assert(
      fc.property(ids, picks => {
        const { counts, levels } = picture(guide, picks)
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(picks.length)
        expect(levels.flatMap(({ indicators }) => indicators)).toHaveLength(picks.length)
      }),
    )
  })

  it('shows duties, patterns over time, harms and the response of each level present', () => {
    const seen = picture(guide, ['SAF-017', 'FAM-006'])
    expect(seen.duties.map(({ id }) => id)).toEqual(['SAF-017'])
    expect(seen.overTime.map(({ id }) => id)).toEqual(['FAM-006'])
    expect(seen.harmTags).toEqual(['fgm'])
    expect(seen.levels.map(({ level, guidance }) => [level, guidance.name])).toEqual([
      [3, 'targeted and Family Help'],
    ])
  })
})

describe('snapshot', () => {
  it('keeps the words of the day, frozen, with the version', () => {
    const kept = snapshot(guide, ['HLT-037', 'nonsense'])
    expect(kept).toEqual({
      guideVersion: '2026-11',
      indicators: [
        {
          id: 'HLT-037',
          level: 4,
          immediate: true,
          text: 'Any bruise, burn, mark or bleeding in a baby who is not yet crawling or walking',
          strength: false,
          duty: false,
          harms: ['physical_abuse', 'non_mobile_injury'],
          overTime: false,
        },
      ],
      picture: picture(guide, ['HLT-037']).words,
      form: 2,
      levels: { highest: 4, consider: null },
      levelNames: {
        1: 'universal',
        2: 'early help',
        3: 'targeted and Family Help',
        4: guide.levels[4].name,
      },
    })
    expect(Object.isFrozen(kept) && Object.isFrozen(kept.indicators)).toBe(true)
    expect(kept.indicators.every(Object.isFrozen)).toBe(true)
  })
})
