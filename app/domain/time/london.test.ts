import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { londonDay } from './london.ts'

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

describe('the day in London', () => {
  it('is what its own clocks say, whatever was asked before', () => {
    const instant = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1 }), instants => {
        for (const at of [...instants, ...instants.toReversed()]) {
          expect(londonDay(at)).toBe(london.format(at))
        }
      }),
    )
  })

  it.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-06-09T22:59:59.999Z', '2026-06-09'],
    ['2026-06-09T23:00:00.000Z', '2026-06-10'],
    ['2026-11-20T23:59:59.999Z', '2026-11-20'],
    ['2026-11-21T00:00:00.000Z', '2026-11-21'],
  ])('at %s is %s', (at, day) => {
    expect(londonDay(new Date(at))).toBe(day)
  })
})
