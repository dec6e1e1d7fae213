import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checklistV1 } from '#content/police/checklist-v1.ts'
import { assess, higherGrade, type ChecklistAnswer } from './checklist.ts'

/** Items that raise no flag alone or together, so that a count can be tested by itself. */
const plain = checklistV1.items
  .filter(({ id, redFlag }) => redFlag === undefined && id !== 'separation')
  .map(({ id }) => id)

function yesTo(ids: readonly string[]): Record<string, ChecklistAnswer> {
  return Object.fromEntries(ids.map(id => [id, 'yes' as const]))
}

describe('the count', () => {
  it.each([
    [0, 'standard', 'S'],
    [9, 'standard', 'S'],
    [10, 'medium', 'M'],
    [13, 'medium', 'M'],
    [14, 'high', 'H'],
  ])('%i answered yes is %s', (n, band, grade) => {
    const found = assess(checklistV1, yesTo(plain.slice(0, n)))
    expect([found.yes, found.band, found.suggestedGrade]).toEqual([n, band, grade])
    expect(found.redFlags).toEqual([])
  })

  it('counts "not known" and gaps apart, and says the count may be too low', () => {
    const found = assess(checklistV1, { injured: 'yes', afraid: 'not_known', isolated: 'no' })
    expect([found.yes, found.notKnown, found.unanswered]).toEqual([1, 1, 23])
    expect(found.because).toContain(
      '24 answers not known or not given, so the count may be too low',
    )
  })
})

describe('red flags', () => {
  it.each(checklistV1.items.filter(({ redFlag }) => redFlag !== undefined))(
    '$id alone suggests high',
    ({ id, redFlag }) => {
      const found = assess(checklistV1, yesTo([id]))
      expect(found.redFlags).toEqual([redFlag])
      expect(found).toMatchObject({ band: 'standard', suggestedGrade: 'H' })
    },
  )

  it('sees leaving, control and violence together, and not two of the three', () => {
    expect(assess(checklistV1, yesTo(['separation', 'control', 'sexual'])).suggestedGrade).toBe('H')
    expect(assess(checklistV1, yesTo(['separation', 'control'])).suggestedGrade).toBe('S')
    expect(assess(checklistV1, yesTo(['separation', 'injured'])).suggestedGrade).toBe('S')
  })

  it.each([
    [2, 'S'],
    [3, 'H'],
  ])('%i call-outs in a year suggests %s', (callOutsIn12Months, grade) => {
    expect(assess(checklistV1, {}, { callOutsIn12Months }).suggestedGrade).toBe(grade)
  })
})

describe('the officer', () => {
  const answers = fc.dictionary(
    fc.constantFrom(...checklistV1.items.map(({ id }) => id), '__proto__'),
    fc.constantFrom<ChecklistAnswer>('yes', 'no', 'not_known'),
  )
  const grade = fc.constantFrom('S' as const, 'M' as const, 'H' as const)

  it('is never overruled downwards, and the answers always count', () => {
    fc.assert(
      fc.property(answers, grade, (given, officer) => {
        const { suggestedGrade } = assess(checklistV1, given, { grade: officer })
        expect(higherGrade(suggestedGrade, officer)).toBe(suggestedGrade)
        expect(suggestedGrade).toBe(higherGrade(officer, assess(checklistV1, given).suggestedGrade))
      }),
    )
  })

  it('is never given a lower suggestion by answering yes to more', () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...checklistV1.items.map(({ id }) => id)),
        (given, id) => {
          const before = assess(checklistV1, given).suggestedGrade
          const after = assess(checklistV1, { ...given, [id]: 'yes' }).suggestedGrade
          expect(higherGrade(after, before)).toBe(after)
        },
      ),
    )
  })
})

describe('the checklist as written', () => {
  it('has 24 to 27 questions, each once, and combinations that name real questions', () => {
    const ids = checklistV1.items.map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(24)
    expect(ids.length).toBeLessThanOrEqual(27)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of checklistV1.combinations.flatMap(({ groups }) => groups.flat())) {
      expect(ids).toContain(id)
    }
  })
})
