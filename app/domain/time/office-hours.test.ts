import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { londonInstant } from './london.ts'
import { afterOpenHours, isOpen, nextOpening, type OfficeHours } from './office-hours.ts'

const day = { opens: '08:30', closes: '17:00' }
const weekdays: OfficeHours = [null, day, day, day, day, day, null]
const never: OfficeHours = [null, null, null, null, null, null, null]
const saturdays: OfficeHours = [null, null, null, null, null, null, day]

describe('office hours', () => {
  it.each([
    ['2026-11-20', '08:29', false],
    ['2026-11-20', '08:30', true],
    ['2026-11-20', '16:59', true],
    ['2026-11-20', '17:00', false],
    ['2026-11-21', '12:00', false],
    ['2026-12-28', '12:00', false],
    ['2026-07-01', '08:30', true],
  ])('on %s at %s open is %s', (on, time, open) => {
    expect(isOpen(londonInstant(on, time), weekdays, englandCalendar)).toBe(open)
  })

  it.each([
    ['2026-11-20', '17:00', '2026-11-23'],
    ['2026-11-23', '07:00', '2026-11-23'],
    ['2026-12-24', '18:00', '2026-12-29'],
    ['2026-03-27', '18:00', '2026-03-30'],
  ])('after %s %s the next opening is 08:30 on %s', (on, time, next) => {
    expect(nextOpening(londonInstant(on, time), weekdays, englandCalendar)).toEqual(
      londonInstant(next, '08:30'),
    )
  })

  it('opens on a Saturday where the office does, but not on a holiday or a closure', () => {
    const closed = { ...englandCalendar, closures: ['2026-11-21'] }
    const noon = londonInstant('2026-11-21', '12:00')
    expect(isOpen(noon, saturdays, englandCalendar)).toBe(true)
    expect(isOpen(noon, saturdays, closed)).toBe(false)
  })

  it('says so when the office never opens', () => {
    expect(
      nextOpening(londonInstant('2026-11-20', '10:00'), never, englandCalendar),
    ).toBeUndefined()
  })

  it('the next opening is open, and not in the past', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2024-01-01T00:00:00Z'),
          max: new Date('2028-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        at => {
          const next = nextOpening(at, weekdays, englandCalendar)
          expect(next).toBeDefined()
          if (next === undefined) return
          expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime())
          expect(isOpen(next, weekdays, englandCalendar)).toBe(true)
        },
      ),
    )
  })
})

describe('so many open hours later', () => {
  it.each([
    ['2026-11-20', '09:00', 4, '2026-11-20T13:00:00.000Z'],
    // Two hours on Friday, two on Monday.
    ['2026-11-20', '15:00', 4, '2026-11-23T10:30:00.000Z'],
    ['2026-11-20', '17:00', 4, '2026-11-23T12:30:00.000Z'],
    ['2026-11-21', '12:00', 4, '2026-11-23T12:30:00.000Z'],
    // Over Christmas: Friday to Monday are holidays.
    ['2026-12-24', '16:00', 4, '2026-12-29T11:30:00.000Z'],
    ['2026-11-20', '09:00', 17, '2026-11-24T09:00:00.000Z'],
  ])('from %s at %s, %i hours', (day, time, hours, later) => {
    const at = londonInstant(day, time)
    expect(afterOpenHours(at, hours, weekdays, englandCalendar)?.toISOString()).toBe(later)
  })

  it('is never for an office that does not open, and never too early', () => {
    expect(afterOpenHours(new Date(0), 1, never, englandCalendar)).toBeUndefined()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 30 }), (m, h) => {
        const at = new Date(londonInstant('2026-01-01', '00:00').getTime() + m * 60_000)
        const later = afterOpenHours(at, h, weekdays, englandCalendar)
        expect(later && later.getTime() - at.getTime()).toBeGreaterThanOrEqual(h * 3_600_000)
      }),
    )
  })
})
