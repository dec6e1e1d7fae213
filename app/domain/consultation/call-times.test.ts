import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callRules } from '#content/partnership/advice-2026.ts'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { llr2026 } from '#content/partnership/llr-2026.ts'
import { londonDay, londonInstant, londonTime } from '../time/london.ts'
import type { OfficeHours } from '../time/office-hours.ts'
import { callRulesOn, callTimes, freeTimes, type CallRules } from './call-times.ts'

const office = { opens: '08:30', closes: '17:00' }
const weekdays: OfficeHours = [null, office, office, office, office, office, null]
const rules: CallRules = {
  councilCode: '857',
  validFrom: '2026-01-01',
  minutes: 30,
  atOnce: 2,
  noticeMinutes: 60,
  days: 3,
  windows: [
    { opens: '09:00', closes: '12:30' },
    { opens: '13:30', closes: '16:30' },
  ],
}
const words = (at: Date) => `${londonDay(at)} ${londonTime(at)}`

describe('times for a call', () => {
  it.each([
    [
      '2026-11-20',
      '15:25',
      '2026-11-23 09:00',
      'nothing is left an hour before the last on a Friday',
    ],
    ['2026-11-20', '15:00', '2026-11-20 16:00', 'with an hour to go'],
    ['2026-11-20', '03:00', '2026-11-20 09:00', 'at night'],
    ['2026-12-24', '18:00', '2026-12-29 09:00', 'over Christmas and its substitute day'],
    ['2026-03-27', '18:00', '2026-03-30 09:00', 'over the clocks going forward'],
    ['2026-10-23', '18:00', '2026-10-26 09:00', 'over the clocks going back'],
  ])('on %s at %s the first is %s (%s)', (day, time, first) => {
    const [found] = callTimes(rules, weekdays, englandCalendar, londonInstant(day, time))
    expect(found && words(found)).toBe(first)
  })

  it('offers three days of thirteen calls from a morning', () => {
    const times = callTimes(rules, weekdays, englandCalendar, londonInstant('2026-11-16', '07:00'))
    expect(times).toHaveLength(39)
    expect(new Set(times.map(londonDay)).size).toBe(3)
  })

  it('offers nothing at an office that never opens', () => {
    const shut: OfficeHours = [null, null, null, null, null, null, null]
    expect(callTimes(rules, shut, englandCalendar, new Date('2026-11-20T09:00:00Z'))).toEqual([])
  })

  const clock = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map(minute => new Date(minute * 60_000).toISOString().slice(11, 16))
  const opening = fc.record({ opens: clock, closes: clock })
  const anyDay = fc.option(opening)
  const anyHours: fc.Arbitrary<OfficeHours> = fc.tuple(
    anyDay,
    anyDay,
    anyDay,
    anyDay,
    anyDay,
    anyDay,
    anyDay,
  )
  const instant = fc.date({
    min: new Date('2023-01-01T00:00:00Z'),
    max: new Date('2028-10-01T00:00:00Z'),
    noInvalidDate: true,
  })
  const anyRules = fc.record({
    minutes: fc.integer({ min: 5, max: 120 }),
    noticeMinutes: fc.integer({ min: 0, max: 600 }),
    days: fc.integer({ min: 1, max: 5 }),
    windows: fc.array(opening, { maxLength: 3 }),
  })

  it('never lie outside office hours, on a holiday or too soon, whatever the hours and the clocks', () => {
    fc.assert(
      fc.property(anyHours, anyRules, instant, (hours, given, now) => {
        const made = { ...rules, ...given }
        const times = callTimes(made, hours, englandCalendar, now)
        for (const [index, at] of times.entries()) {
          const day = londonDay(at)
          const open = hours[new Date(`${day}T00:00:00Z`).getUTCDay()]
          expect(englandCalendar.bankHolidays).not.toContain(day)
          expect(open).not.toBeNull()
          expect(londonTime(at) >= (open?.opens ?? '')).toBe(true)
          const last = new Date(at.getTime() + made.minutes * 60_000 - 1)
          expect(londonTime(last) < (open?.closes ?? '')).toBe(true)
          expect(londonDay(last)).toBe(day)
          expect(at.getTime() - now.getTime()).toBeGreaterThanOrEqual(made.noticeMinutes * 60_000)
          const before = times[index - 1]
          if (before) expect(at.getTime()).toBeGreaterThan(before.getTime())
        }
        expect(new Set(times.map(londonDay)).size).toBeLessThanOrEqual(made.days)
      }),
      { numRuns: 400 },
    )
  })

  it('are free until as many are taken as there are people to ring', () => {
    const times = callTimes(rules, weekdays, englandCalendar, londonInstant('2026-11-16', '07:00'))
    const [first, second] = times
    if (!first || !second) throw new Error('no times')
    const taken = new Map([
      [first.getTime(), 2],
      [second.getTime(), 1],
    ])
    const free = freeTimes(times, taken, 2)
    expect(free).toHaveLength(38)
    expect(free[0]).toEqual(second)
  })
})

describe('the rules as written', () => {
  it('have some for each council, all in its office hours', () => {
    for (const { code, hours } of llr2026.councils) {
      const found = callRulesOn(callRules, code, '2026-11-20')
      if (!found) throw new Error(`none for ${code}`)
      const now = londonInstant('2026-11-16', '00:00')
      expect(callTimes(found, hours, englandCalendar, now).length).toBeGreaterThan(10)
    }
    expect(callRulesOn(callRules, '857', '2025-01-01')).toBeUndefined()
    expect(callRulesOn(callRules, '999', '2026-11-20')).toBeUndefined()
  })

  it('picks the latest in force', () => {
    const later = { ...rules, validFrom: '2027-01-01', atOnce: 5 }
    expect(callRulesOn([later, rules], '857', '2026-12-31')).toBe(rules)
    expect(callRulesOn([rules, later], '857', '2027-01-01')).toBe(later)
  })
})
