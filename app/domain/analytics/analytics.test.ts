import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf } from './durations.ts'
import { levelAgreement } from './level-agreement.ts'
import { meanScore } from './mean-score.ts'
import { apart, share, wilson } from './share.ts'
import { suppress, suppressTable } from './suppression.ts'

const portion = fc
  .integer({ min: 0, max: 5000 })
  .chain(d => fc.record({ d: fc.constant(d), n: fc.integer({ min: 0, max: d }) }))

describe('shares', () => {
  it.each([
    [103, 385, '26.8% (22.6 to 31.4)'],
    [14, 131, '10.7% (6.5 to 17.1)'],
    [1721, 6752, '25.5% (24.5 to 26.5)'],
    [0, 20, '0.0% (0.0 to 16.1)'],
    [20, 20, '100.0% (83.9 to 100.0)'],
    [4, 15, '4 of 15 (10.9 to 52.0%, small numbers)'],
    [10, 10, '10 of 10 (72.2 to 100.0%, small numbers)'],
    [4, 9, '4 of 9'],
    [0, 0, '0 of 0'],
  ])('%i of %i reads %s', (n, d, words) => {
    expect(share(n, d).words).toBe(words)
  })

  it('has an interval that holds the share itself, inside 0 to 1, and mirrors', () => {
    fc.assert(
      fc.property(portion, ({ n, d }) => {
        const { low, high } = wilson(n, d)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        if (d > 0) {
          expect(low).toBeLessThanOrEqual(n / d)
          expect(high).toBeGreaterThanOrEqual(n / d)
        }
        const mirrored = wilson(d - n, d)
        expect(mirrored.low).toBeCloseTo(1 - high, 10)
        expect(mirrored.high).toBeCloseTo(1 - low, 10)
      }),
    )
  })

  it('tells Rutland in 2022 from 2025, and not Rutland from Leicestershire in 2025', () => {
    expect(apart(wilson(14, 131), wilson(103, 385))).toBe(true)
    expect(apart(wilson(103, 385), wilson(1721, 6752))).toBe(false)
  })

  it.each([
    [-1, 10],
    [11, 10],
    [1.5, 10],
  ])('refuses %d of %d', (n, d) => {
    expect(() => wilson(n, d)).toThrow(RangeError)
  })
})

describe('holding back small counts', () => {
  it.each([
    [0, 0],
    [1, 'c'],
    [5, 'c'],
    [6, 6],
  ])('%i becomes %s', (count, published) => {
    expect(suppress(count)).toBe(published)
  })

  it('holds back a second count wherever a total would give the first away', () => {
    expect(
      suppressTable([
        [3, 20, 30],
        [40, 50, 60],
      ]),
    ).toEqual({
      rows: [
        ['c', 'c', 30],
        ['c', 'c', 60],
      ],
      rowTotals: [53, 150],
      columnTotals: [43, 70, 90],
      total: 203,
    })
  })

  it('holds back a third where two could only be 5 and 5', () => {
    const { rows } = suppressTable([
      [5, 5, 20],
      [30, 30, 30],
      [40, 40, 40],
    ])
    expect(rows[0]).toEqual(['c', 'c', 'c'])
  })

  it('holds nothing back when nothing is small', () => {
    expect(
      suppressTable([
        [10, 0],
        [0, 20],
      ]),
    ).toEqual({
      rows: [
        [10, 0],
        [0, 20],
      ],
      rowTotals: [10, 20],
      columnTotals: [10, 20],
      total: 30,
    })
  })

  it('never shows 1 to 5, never leaves one alone in its row or column, and changes no number', () => {
    const table = fc
      .record({ height: fc.integer({ min: 1, max: 5 }), width: fc.integer({ min: 1, max: 5 }) })
      .chain(({ height, width }) =>
        fc.array(
          fc.array(fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 90 })), {
            minLength: width,
            maxLength: width,
          }),
          { minLength: height, maxLength: height },
        ),
      )
    fc.assert(
      fc.property(table, counts => {
        const published = suppressTable(counts)
        const grid = [
          ...published.rows.map((row, index) => [...row, published.rowTotals[index] ?? 0]),
          [...published.columnTotals, published.total],
        ]
        const columns = (grid[0] ?? []).map((_, column) => grid.map(row => row[column] ?? 0))
        for (const line of [...grid, ...columns]) {
          for (const shown of line) expect(shown === 'c' || shown === 0 || shown > 5).toBe(true)
          expect(line.filter(shown => shown === 'c').length).not.toBe(1)
        }
        published.rows.forEach((row, r) =>
          row.forEach((shown, c) => {
            if (shown !== 'c') expect(shown).toBe(counts[r]?.[c])
          }),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('mean scores', () => {
  const ten = Array.from({ length: 10 }, () => 20)

  it('uses one quarter when ten were scored in it', () => {
    expect(
      meanScore([
        { quarter: '2026 Q3', scores: ten },
        { quarter: '2026 Q2', scores: [0] },
      ]),
    ).toEqual({ mean: 20, count: 10, quarters: ['2026 Q3'] })
  })

  it('joins earlier quarters until ten are reached', () => {
    expect(
      meanScore([
        { quarter: '2026 Q3', scores: [10, 10, 10, 10, 10] },
        { quarter: '2026 Q2', scores: [20, 20, 20, 20, 20] },
        { quarter: '2026 Q1', scores: [0] },
      ]),
    ).toEqual({ mean: 15, count: 10, quarters: ['2026 Q3', '2026 Q2'] })
  })

  it('gives no mean for nine', () => {
    const nine = meanScore([{ quarter: '2026 Q3', scores: ten.slice(1) }])
    expect([nine.mean, nine.count]).toEqual([undefined, 9])
    expect(meanScore([]).mean).toBeUndefined()
  })
})

describe('level agreement', () => {
  it('counts the same, higher and lower, which make up the whole', () => {
    const found = levelAgreement([
      { stated: 3, decided: 3 },
      { stated: 2, decided: 3 },
      { stated: 4, decided: 3 },
      { stated: 4, decided: 2 },
    ])
    expect([found.same.n, found.decidedHigher.n, found.decidedLower.n]).toEqual([1, 1, 2])
    expect(found.same.count).toBe('1 of 4')
  })
})

describe('time in a stage', () => {
  it.each([
    [[], undefined],
    [[7], { count: 1, median: 7, ninetieth: 7, longest: 7 }],
    [[4, 1, 3, 2], { count: 4, median: 2.5, ninetieth: 4, longest: 4 }],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], { count: 10, median: 5.5, ninetieth: 9, longest: 100 }],
  ])('%j', (durations, spread) => {
    expect(spreadOf(durations)).toEqual(spread)
  })
})
