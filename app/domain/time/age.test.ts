import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageInWords, ageInYears } from './age.ts'
import { addDays } from './calendar.ts'

describe('age', () => {
  it.each([
    ['2019-11-20', '2026-11-20', 7],
    ['2019-11-21', '2026-11-20', 6],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-21', '2026-11-20', -1],
    ['2020-02-29', '2027-02-28', 6],
    ['2020-02-29', '2027-03-01', 7],
    ['2008-11-20', '2026-11-20', 18],
  ])('born %s, on %s: %i', (dob, today, years) => {
    expect(ageInYears(dob, today)).toBe(years)
  })

  it.each([
    ['2027-03-03', '2026-11-20', 'not born yet: due 3 March 2027'],
    ['2026-11-20', '2026-11-20', 'born today'],
    ['2026-11-19', '2026-11-20', '1 day'],
    ['2026-11-06', '2026-11-20', '2 weeks'],
    ['2026-08-20', '2026-11-20', '3 months'],
    ['2025-01-21', '2026-11-20', '21 months'],
    ['2024-11-20', '2026-11-20', '2 years'],
  ])('born %s, on %s: %s', (dob, today, words) => {
    expect(ageInWords(dob, today)).toBe(words)
  })

  it('never goes down as days pass', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7000 }),
        fc.integer({ min: 0, max: 7000 }),
        (n, more) => {
          const dob = addDays('2008-01-01', n)
          const today = addDays('2008-01-01', more)
          expect(ageInYears(dob, addDays(today, 1))).toBeGreaterThanOrEqual(ageInYears(dob, today))
        },
      ),
    )
  })
})
