import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/calendar.ts'
import { gestationOn, gestationWords, milestoneOn } from './gestation.ts'

describe('gestation', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 40, 0],
    ['2026-11-27', '2026-11-20', 39, 0],
    ['2027-03-26', '2026-11-20', 22, 0],
    ['2027-03-27', '2026-11-20', 21, 6],
    ['2026-11-13', '2026-11-20', 41, 0],
  ])('due %s is, on %s, %s weeks %s days', (due, day, weeks, days) => {
    expect(gestationOn(due, day)).toEqual({ weeks, days })
  })

  it('is not said of a day outside a pregnancy', () => {
    expect(gestationOn('2027-12-01', '2026-11-20')).toBeUndefined()
    expect(gestationOn('2026-01-01', '2026-11-20')).toBeUndefined()
    expect(gestationWords('2027-12-01', '2026-11-20', [])[0]).toContain('check this date')
  })

  it('grows by one day each day, and a milestone falls on its week', () => {
    const conference = { week: 30, label: 'Conference' }
    expect(milestoneOn('2027-03-27', conference)).toBe('2027-01-16')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 41 }), week => {
        const on = milestoneOn('2027-03-27', { week, label: '' })
        expect(gestationOn('2027-03-27', on)).toEqual({ weeks: week, days: 0 })
        expect(gestationOn('2027-03-27', addDays(on, 1))).toEqual({ weeks: week, days: 1 })
      }),
    )
  })

  it('says when a milestone has passed', () => {
    const words = gestationWords('2027-01-15', '2026-11-20', [{ week: 16, label: 'Refer' }])
    expect(words[1]).toContain('has passed')
  })
})
