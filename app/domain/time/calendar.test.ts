import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  nextWorkingDay,
  statutory,
  workingDaysBetween,
} from './calendar.ts'

const day = fc.integer({ min: 0, max: 2000 }).map(n => addDays('2023-01-01', n))

describe('working days', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-26', false, 'Boxing Day on a Saturday'],
    ['2026-12-28', false, 'the substitute for Boxing Day'],
    ['2026-12-29', true, 'the day after the substitute'],
    ['2023-05-08', false, 'a one-off bank holiday'],
  ])('%s: %s (%s)', (on, expected) => {
    expect(isWorkingDay(on, englandCalendar)).toBe(expected)
  })

  it('counts a closure as not working, except for a statutory limit', () => {
    const calendar = { ...englandCalendar, closures: ['2026-12-29'] }
    expect(nextWorkingDay('2026-12-26', calendar)).toBe('2026-12-30')
    expect(nextWorkingDay('2026-12-26', statutory(calendar))).toBe('2026-12-29')
  })

  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 2, '2026-11-24'],
    ['2026-12-24', 3, '2026-12-31'],
    ['2026-11-21', 1, '2026-11-23'],
  ])('%s and %i working days is %s', (from, n, expected) => {
    expect(addWorkingDays(from, n, englandCalendar)).toBe(expected)
  })

  it('always lands on a working day, later, with exactly n counted between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const to = addWorkingDays(from, n, englandCalendar)
        expect(isWorkingDay(to, englandCalendar)).toBe(true)
        expect(to > from).toBe(true)
        expect(workingDaysBetween(from, to, englandCalendar)).toBe(n)
      }),
    )
  })

  it('adds and counts calendar days as inverses, across leap days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n)
      }),
    )
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  })
})
