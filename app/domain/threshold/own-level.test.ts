import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { levels } from './guide.ts'
import {
  answersOf,
  differsFromPicture,
  longestReason,
  noOwnLevel,
  ownLevelAnswers,
  pictureLevels,
  readOwnLevel,
} from './own-level.ts'
import type { OwnLevelAnswers, PictureLevels } from './own-level.ts'
import { picture } from './picture.ts'

const guide = guideVersions[0]
const nothing: PictureLevels = { highest: null, consider: null }
const full: OwnLevelAnswers = {
  ownLevel: '3',
  whyLevel: 'Hungry at school since half term',
  whyNotAbove: 'Grandmother is there and nobody is hurt',
  whyNotBelow: 'Early help was tried and did not last',
  differsBecause: '',
}

const problemsOf = (answers: OwnLevelAnswers, seen: PictureLevels = nothing) => {
  const read = readOwnLevel(answers, seen)
  return read.ok ? [] : read.problems.map(({ field }) => field)
}

describe('a level of one’s own', () => {
  it('is kept with every reason, word for word', () => {
    expect(readOwnLevel(full, nothing)).toEqual({
      ok: true,
      own: {
        level: 3,
        why: full.whyLevel,
        whyNotAbove: full.whyNotAbove,
        whyNotBelow: full.whyNotBelow,
        differsBecause: null,
      },
    })
  })

  it.each([
    ['everything', noOwnLevel, ['ownLevel', 'whyLevel']],
    ['no level', { ...full, ownLevel: '' }, ['ownLevel']],
    ['a level that is none', { ...full, ownLevel: '5' }, ['ownLevel']],
    ['why', { ...full, whyLevel: ' \n' }, ['whyLevel']],
    [
      'why not above and below',
      { ...full, whyNotAbove: '', whyNotBelow: '' },
      ['whyNotAbove', 'whyNotBelow'],
    ],
    ['nothing above level 4', { ...full, ownLevel: '4', whyNotAbove: '' }, []],
    ['nothing below level 1', { ...full, ownLevel: '1', whyNotBelow: '' }, []],
  ] as const)('asks for what is missing: %s', (_what, answers, fields) => {
    expect(problemsOf(answers)).toEqual(fields)
  })

  it.each([
    [[], 1, false],
    [['HLT-002'], 4, false],
    [['HLT-025'], 3, false],
    [['HLT-025'], 2, true],
    [['HLT-025'], 4, true],
    [['HLT-025', 'EDU-011'], 3, false],
    [['HLT-025', 'EDU-011'], 4, false],
    [['HLT-025', 'EDU-011'], 2, true],
    [['HLT-013', 'EDU-005', 'PRE-002'], 3, false],
    [['HLT-013', 'EDU-005', 'PRE-002'], 4, true],
  ] as const)('of %j, level %i differs: %s', (picks, level, differs) => {
    expect(differsFromPicture(level, pictureLevels(picture(guide, picks)))).toBe(differs)
  })

  it('asks for the reason of a difference, and keeps it', () => {
    const seen: PictureLevels = { highest: 4, consider: null }
    expect(problemsOf(full, seen)).toEqual(['differsBecause'])
    const read = readOwnLevel({ ...full, differsBecause: 'It was two years ago' }, seen)
    expect(read.ok && read.own.differsBecause).toBe('It was two years ago')
  })

  it('keeps a reason given where none was asked', () => {
    const read = readOwnLevel({ ...full, differsBecause: 'I was torn' }, nothing)
    expect(read.ok && read.own.differsBecause).toBe('I was torn')
  })

  it('refuses in words what cannot be kept, and never in silence', () => {
    const hidden = '\u0000'
    for (const field of ['whyLevel', 'whyNotAbove', 'whyNotBelow', 'differsBecause'] as const) {
      expect(problemsOf({ ...full, [field]: `a${hidden}b` })).toEqual([field])
      expect(problemsOf({ ...full, [field]: 'x'.repeat(longestReason) })).toEqual([])
      expect(problemsOf({ ...full, [field]: 'x'.repeat(longestReason + 1) })).toEqual([field])
    }
  })

  it('is read from any post without a fault, and reads back what it keeps', () => {
    const posts = fc.dictionary(
      fc.constantFrom(
        'ownLevel',
        'whyLevel',
        'whyNotAbove',
        'whyNotBelow',
        'differsBecause',
        '__proto__',
      ),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('1', '2', '3', '4'))),
    )
    const anyLevel = fc.constantFrom(null, ...levels)
    fc.assert(
      fc.property(posts, anyLevel, anyLevel, (posted, highest, consider) => {
        const seen = { highest, consider }
        const read = readOwnLevel(ownLevelAnswers(posted), seen)
        if (read.ok) expect(readOwnLevel(answersOf(read.own), seen)).toEqual(read)
        else expect(read.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
