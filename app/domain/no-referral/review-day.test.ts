import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { addDays, isWorkingDay } from '../time/calendar.ts'
import { latestReview, reviewDayProblems, suggestedReview } from './review-day.ts'

const day = fc.integer({ min: 0, max: 1800 }).map(n => addDays('2023-01-01', n))
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, null)

describe('the suggested day', () => {
  it.each([
    ['2026-11-20', 4, '2026-11-23'],
    ['2026-11-20', 3, '2026-11-27'],
    ['2026-11-20', null, '2026-12-04'],
    ['2026-12-24', 4, '2026-12-29'],
  ] as const)('%s at level %s is %s', (today, highest, expected) => {
    expect(suggestedReview(today, highest, englandCalendar)).toBe(expected)
  })

  it('is always a working day that is accepted, and never later for a higher level', () => {
    fc.assert(
      fc.property(day, level, level, (today, a, b) => {
        const suggested = suggestedReview(today, a, englandCalendar)
        expect(isWorkingDay(suggested, englandCalendar)).toBe(true)
        expect(reviewDayProblems(suggested, today)).toEqual([])
        if ((a ?? 2) >= (b ?? 2)) {
          expect(suggested <= suggestedReview(today, b, englandCalendar)).toBe(true)
        }
      }),
    )
  })
})

describe('a review day', () => {
  it.each([
    ['', 'Enter the day you will look at this again'],
    ['31/2/2027', 'Enter a day that is in the calendar, like 27 11 2026'],
    ['2026-11-20', 'Enter a day that is in the future'],
    ['2026-11-19', 'Enter a day that is in the future'],
    ['2027-11-21', 'Enter a day that is no more than a year away'],
  ])('%j: %s', (entered, message) => {
    expect(reviewDayProblems(entered, '2026-11-20')).toEqual([{ field: 'reviewOn-day', message }])
  })

  it('is accepted exactly from tomorrow to a year from today, leap days too', () => {
    expect(latestReview('2028-02-29')).toBe('2029-02-28')
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 800 }), (today, n) => {
        const on = addDays(today, n)
        const accepted = n > 0 && on <= latestReview(today)
        expect(reviewDayProblems(on, today).length === 0).toBe(accepted)
      }),
    )
  })
})
