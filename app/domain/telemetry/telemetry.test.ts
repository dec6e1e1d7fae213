import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  elapsedBucket,
  elapsedBuckets,
  rangeWords,
  savedEvents,
  refusedEvents,
  refusedWords,
} from './form-event.ts'
import { middleRange } from './median-range.ts'
import { FEWEST_TOLD, mergeNeighbours, mergeSmall, toldCount, type Line } from './merge-small.ts'

const labels = { rest: 'Others, together', all: 'All, together' }
const lines = fc
  .array(fc.nat({ max: 12 }), { maxLength: 8 })
  .map(counts => counts.map((count, at): Line => ({ key: `k${at}`, label: `Line ${at}`, count })))
const sumOf = (all: readonly { readonly count: number }[]) =>
  all.reduce((sum, { count }) => sum + count, 0)

describe('small numbers', () => {
  test.each([
    ['largest first', (all: readonly Line[]) => mergeSmall(all, labels)],
    ['in their own order', (all: readonly Line[]) => mergeNeighbours(all, () => 'both')],
  ] as const)('%s: nothing told is small, alone or as what is left of the sum', (_, merge) => {
    fc.assert(
      fc.property(lines, given => {
        const told = merge(given)
        const sum = sumOf(given)
        expect(sumOf(told)).toBe(sum < FEWEST_TOLD ? 0 : sum)
        for (const { count } of told) {
          expect(count).toBeGreaterThanOrEqual(FEWEST_TOLD)
        }
      }),
    )
  })

  test('a line that is told by itself is told as it is, and none is hidden behind one other line', () => {
    fc.assert(
      fc.property(lines, given => {
        const told = mergeSmall(given, labels)
        const rest = given.filter(
          ({ key, count }) => count > 0 && !told.some(line => line.key === key),
        )
        for (const line of told)
          if (line.key !== 'rest')
            expect(line.count).toBe(given.find(({ key }) => key === line.key)?.count)
        if (told.length > 0) expect(rest.length).not.toBe(1)
      }),
    )
  })

  test.each([
    [0, '0'],
    [1, 'Fewer than 5'],
    [4, 'Fewer than 5'],
    [5, '5'],
  ])('%i by itself is told as %s', (count, words) => {
    expect(toldCount(count)).toBe(words)
  })
})

describe('how long it took', () => {
  test.each([
    [-5, 'under5'],
    [0, 'under5'],
    [4.99, 'under5'],
    [5, 'to10'],
    [39.9, 'to40'],
    [120, 'sameDay'],
    [1_440, 'days'],
    [1e9, 'days'],
  ])('%f minutes are %s', (minutes, bucket) => {
    expect(elapsedBucket(minutes * 60_000)).toBe(bucket)
  })

  test.each([
    ['to10', 'to10', '5 to 10 minutes'],
    ['under5', 'to40', 'Under 40 minutes'],
    ['to40', 'to120', '20 minutes to 2 hours'],
    ['to120', 'days', 'More than an hour'],
    ['under5', 'days', 'Any time'],
  ] as const)('%s and %s together are %s', (first, last, words) => {
    expect(rangeWords(first, last)).toBe(words)
  })

  test('nothing is said about fewer than ten, and the interval always holds the middle', () => {
    expect(middleRange({ to10: 9 })).toBeUndefined()
    expect(middleRange({ under5: 3, to10: 4, days: 3 })).toEqual({
      middle: 'to10',
      low: 'under5',
      high: 'days',
    })
    expect(middleRange({ to10: 10_000, days: 900 })).toEqual({
      middle: 'to10',
      low: 'to10',
      high: 'to10',
    })
    const counts = fc.record(
      Object.fromEntries(elapsedBuckets.map(bucket => [bucket, fc.nat({ max: 40 })])),
    )
    fc.assert(
      fc.property(counts, given => {
        const range = middleRange(given)
        if (!range) return
        const place = (bucket: (typeof elapsedBuckets)[number]) => elapsedBuckets.indexOf(bucket)
        expect(place(range.low)).toBeLessThanOrEqual(place(range.middle))
        expect(place(range.middle)).toBeLessThanOrEqual(place(range.high))
      }),
    )
  })
})

describe('what is counted of a refused page', () => {
  const question = {
    id: 'bornOn',
    type: 'date',
    label: 'Date of birth',
    error: 'Enter the date of birth',
  } as const
  const anyEvents = fc.array(
    fc.record({ field: fc.oneof(fc.constant('bornOn-day'), fc.string()), message: fc.string() }),
  )

  test('only ids of its own questions, whatever a problem says', () => {
    fc.assert(
      fc.property(anyEvents, problems => {
        for (const event of savedEvents('child', [question], problems, [])) {
          expect([undefined, 'bornOn']).toContain(event.questionId)
          expect(Object.values(event).join(' ')).toMatch(
            /^page_(saved|failed) child( bornOn (date|tooLong|hiddenSign))?$/,
          )
        }
      }),
    )
  })

  test('what a browser says is taken as ids and reasons alone, and comes back as it went', () => {
    const went = savedEvents('child', [question], [{ field: 'bornOn-day', message: 'x' }], [])
    expect(refusedEvents('child', [question], refusedWords(went))).toEqual(went)
    fc.assert(
      fc.property(fc.array(fc.string()), words => {
        expect(refusedEvents('child', [question], words)).toEqual([])
      }),
    )
    expect(refusedEvents('child', [question], ['bornOn date words', 'bornOn'])).toEqual([])
  })
})
