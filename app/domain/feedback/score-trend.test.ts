import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstDayOf,
  lastQuarters,
  quarterOf,
  quartersInWords,
  quartersOnTwoLines,
} from './quarters.ts'
import { scoreTrend, type QuarterTotal } from './score-trend.ts'

const quarters = (...counts: readonly (readonly [count: number, each: number])[]): QuarterTotal[] =>
  lastQuarters('2026-11-20', counts.length).map((quarter, at) => {
    const [count = 0, each = 0] = counts[at] ?? []
    return { quarter, count, sum: count * each }
  })

describe('the trend of an agency’s score', () => {
  it('gives a point to each quarter with ten or more', () => {
    expect(scoreTrend(quarters([10, 12], [20, 15], [11, 18])).points).toEqual([
      { from: '2026-Q2', to: '2026-Q2', count: 10, mean: 12 },
      { from: '2026-Q3', to: '2026-Q3', count: 20, mean: 15 },
      { from: '2026-Q4', to: '2026-Q4', count: 11, mean: 18 },
    ])
  })

  it('joins a quarter of fewer than ten with the ones before it', () => {
    expect(scoreTrend(quarters([12, 10], [6, 10], [5, 21])).points).toEqual([
      { from: '2026-Q2', to: '2026-Q2', count: 12, mean: 10 },
      { from: '2026-Q3', to: '2026-Q4', count: 11, mean: 15 },
    ])
  })

  it('adds what is left over to the oldest point', () => {
    expect(scoreTrend(quarters([3, 20], [10, 7], [10, 9])).points).toEqual([
      { from: '2026-Q2', to: '2026-Q3', count: 13, mean: 10 },
      { from: '2026-Q4', to: '2026-Q4', count: 10, mean: 9 },
    ])
  })

  it('names only quarters in which something was scored', () => {
    expect(scoreTrend(quarters([0, 0], [6, 10], [9, 10], [0, 0])).points).toEqual([
      { from: '2026-Q2', to: '2026-Q3', count: 15, mean: 10 },
    ])
  })

  it.each([
    ['nothing', []],
    ['nine in all', quarters([4, 10], [5, 10])],
  ])('has no point for %s', (_name, given) => {
    expect(scoreTrend(given).points).toEqual([])
  })

  it('never rests on fewer than ten, and counts every referral once', () => {
    const given = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(given, counts => {
        const { points, count } = scoreTrend(quarters(...counts))
        const total = counts.reduce((sum, [each]) => sum + each, 0)
        expect(count).toBe(total)
        for (const point of points) {
          expect(point.count).toBeGreaterThanOrEqual(10)
          expect(point.mean).toBeGreaterThanOrEqual(0)
          expect(point.mean).toBeLessThanOrEqual(30)
        }
        const pointed = points.reduce((sum, point) => sum + point.count, 0)
        expect(pointed).toBe(total < 10 ? 0 : total)
      }),
    )
  })
})

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('of %s is %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter)
  })

  it('has five before it in eighteen months', () => {
    const six = lastQuarters('2026-02-03', 6)
    expect(six).toEqual(['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'])
    expect(firstDayOf(six[0] ?? '')).toBe('2024-10-01')
  })

  it.each([
    ['2026-Q3', '2026-Q3', 'July to September 2026', ['Jul–Sep', '2026']],
    ['2026-Q1', '2026-Q2', 'January to June 2026', ['Jan–Jun', '2026']],
    ['2025-Q4', '2026-Q1', 'October 2025 to March 2026', ['Oct 25–', 'Mar 26']],
  ])('%s to %s reads %s', (from, to, words, lines) => {
    expect(quartersInWords(from, to)).toBe(words)
    expect(quartersOnTwoLines(from, to)).toEqual(lines)
  })
})
