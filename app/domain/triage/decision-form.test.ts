import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decisionOf,
  lengthProblems,
  longestAnswer,
  readFields,
  typedWords,
} from './decision-form.ts'

describe('the decision form', () => {
  it('reads any post without a fault', () => {
    const posts = fc.dictionary(fc.string(), fc.array(fc.string()))
    fc.assert(
      fc.property(posts, posted => {
        const fields = readFields(posted)
        expect(decisionOf(fields).actions).toHaveLength(fields.actions.length)
      }),
    )
  })

  it('keeps what was typed, and refuses what no database can hold', () => {
    const fields = readFields({ rationale: ['She said “مرحبا” 👶\n\nthen left '] })
    expect(fields.rationale).toBe('She said “مرحبا” 👶\n\nthen left ')
    expect(typedWords(fields)).toEqual([{ label: 'Why you decided this', words: fields.rationale }])
    expect(lengthProblems(fields)).toEqual([])
    const hidden = readFields({ rationale: ['then\0 left'], 'actions.0.what': ['\0'] })
    expect(lengthProblems(hidden).map(({ field }) => field)).toEqual([
      'rationale',
      'actions.0.what',
    ])
  })

  it.each([
    [{}, 3],
    [{ do: ['addAction'] }, 4],
    [{ 'actions.6.what': ['x'] }, 7],
    [{ 'actions.99.what': ['x'] }, 20],
    [{ 'actions.999.what': ['x'] }, 3],
  ])('for %j has %i rows for actions', (posted, rows) => {
    expect(readFields(posted).actions).toHaveLength(rows)
  })

  it.each([
    [['24', '11', '2026'], '2026-11-24'],
    [['24', 'nov', '2026'], '2026-11-24'],
    [['31', '2', '2026'], '31/2/2026'],
    [['', '', ''], ''],
  ])('reads the day %j as %s', ([day = '', month = '', year = ''], dueOn) => {
    const fields = readFields({
      'actions.0.dueOn-day': [day],
      'actions.0.dueOn-month': [month],
      'actions.0.dueOn-year': [year],
    })
    expect(decisionOf(fields).actions[0]?.dueOn).toBe(dueOn)
  })

  it('takes the longest answer and refuses one letter more, saying how long it is', () => {
    const withLength = (length: number) => readFields({ rationale: ['x'.repeat(length)] })
    expect(lengthProblems(withLength(longestAnswer))).toEqual([])
    expect(lengthProblems(withLength(longestAnswer + 1))).toEqual([
      {
        field: 'rationale',
        message: 'Why you decided this must be 20,000 characters or fewer. It is now 20,001',
      },
    ])
  })
})
