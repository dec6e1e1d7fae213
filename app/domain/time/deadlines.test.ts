import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { isWorkingDay } from './calendar.ts'
import { decisionDueAt } from './deadlines.ts'
import { londonDay, londonInstant, londonTime } from './london.ts'

describe('decisionDueAt', () => {
  it.each([
    ['2027-12-24', '10:00', '2027-12-29', 'Friday before two substitute holidays'],
    ['2026-04-02', '10:00', '2026-04-07', 'Thursday before Easter'],
    ['2026-05-22', '10:00', '2026-05-26', 'Friday before a bank holiday Monday'],
    ['2026-12-26', '10:00', '2026-12-29', 'Saturday before a substitute holiday'],
    ['2026-11-20', '16:55', '2026-11-23', 'Friday 16:55'],
    ['2026-11-20', '23:59', '2026-11-23', 'Friday, a minute before midnight'],
    ['2026-11-21', '00:00', '2026-11-23', 'midnight, now Saturday'],
    ['2026-11-22', '23:59', '2026-11-23', 'Sunday night'],
    ['2026-11-23', '00:00', '2026-11-24', 'Monday from midnight'],
    ['2026-03-27', '16:00', '2026-03-30', 'Friday before the clocks go forward'],
    ['2026-03-29', '12:00', '2026-03-30', 'the Sunday the clocks go forward'],
    ['2026-10-23', '16:00', '2026-10-26', 'Friday before the clocks go back'],
    ['2026-12-31', '12:00', '2027-01-04', 'New Year’s Eve before a Friday holiday'],
    ['2028-02-28', '12:00', '2028-02-29', 'into a leap day'],
    ['2023-05-05', '12:00', '2023-05-09', 'a one-off holiday'],
  ])('received %s at %s is due by 17:00 on %s (%s)', (day, time, due) => {
    const at = decisionDueAt(londonInstant(day, time), englandCalendar)
    expect(at).toEqual(londonInstant(due, '17:00'))
  })

  it('gives the exact instant either side of a clock change', () => {
    expect(decisionDueAt(new Date('2026-03-27T10:00:00Z'), englandCalendar).toISOString()).toBe(
      '2026-03-30T16:00:00.000Z',
    )
    expect(decisionDueAt(new Date('2026-10-23T10:00:00Z'), englandCalendar).toISOString()).toBe(
      '2026-10-26T17:00:00.000Z',
    )
  })

  it('reads the day in London: 23:30 UTC on a summer Sunday is already Monday', () => {
    const due = decisionDueAt(new Date('2026-06-07T23:30:00Z'), englandCalendar)
    expect(londonDay(due)).toBe('2026-06-09')
  })

  it('is not lengthened by a council closing', () => {
    const closing = { ...englandCalendar, closures: ['2026-11-23'] }
    const due = decisionDueAt(londonInstant('2026-11-20', '10:00'), closing)
    expect(londonDay(due)).toBe('2026-11-23')
  })

  const instant = fc.date({
    min: new Date('2023-01-01T00:00:00Z'),
    max: new Date('2028-12-01T00:00:00Z'),
    noInvalidDate: true,
  })

  it('is always 17:00 in London on a working day, strictly after receipt', () => {
    fc.assert(
      fc.property(instant, receivedAt => {
        const due = decisionDueAt(receivedAt, englandCalendar)
        expect(due.getTime()).toBeGreaterThan(receivedAt.getTime())
        expect(isWorkingDay(londonDay(due), englandCalendar)).toBe(true)
        expect(londonTime(due)).toBe('17:00')
      }),
      { numRuns: 2000 },
    )
  })

  it('never moves earlier when receipt moves later', () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(decisionDueAt(first, englandCalendar).getTime()).toBeLessThanOrEqual(
          decisionDueAt(second, englandCalendar).getTime(),
        )
      }),
    )
  })
})

describe('londonInstant', () => {
  it('shows the same day and time on a London clock, except in the hour that does not exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 0, max: 1439 }),
        (offset, minute) => {
          const day = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
          const time = new Date(minute * 60_000).toISOString().slice(11, 16)
          fc.pre(!(day === '2026-03-29' && time >= '01:00' && time < '02:00'))
          const at = londonInstant(day, time)
          expect([londonDay(at), londonTime(at)]).toEqual([day, time])
        },
      ),
    )
  })

  it('moves a time that does not exist an hour on, and takes the second of an hour that happens twice', () => {
    expect(londonInstant('2026-03-29', '01:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(londonInstant('2026-10-25', '01:30').toISOString()).toBe('2026-10-25T01:30:00.000Z')
  })
})
