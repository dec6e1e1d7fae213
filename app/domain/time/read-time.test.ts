import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeChecks } from '../forms/text-formats.ts'
import { readTime } from './read-time.ts'

describe('a time as typed', () => {
  it.each([
    ['2:30pm', '14:30'],
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['9 am', '09:00'],
    ['12am', '00:00'],
    ['12:05 p.m.', '12:05'],
    ['0:15', '00:15'],
    ['about 3pm', '15:00'],
    ['c. 15.10', '15:10'],
    ['15:10 hrs', '15:10'],
    ['1510h', '15:10'],
    ['Noon', '12:00'],
    ['midday', '12:00'],
    ['around midnight', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  it.each(['', 'about', '25:00', '13pm', '9', 'about 9', '9h', '10:75', '0pm', 'afternoon'])(
    '%j is not one',
    text => {
      expect(readTime(text)).toBeUndefined()
    },
  )

  it('reads every time that the forms accept', () => {
    const times = fc
      .tuple(fc.nat(23), fc.nat(59), fc.constantFrom('', ':', '.'))
      .map(
        ([hour, minute, sign]) =>
          `${String(hour).padStart(2, '0')}${sign}${String(minute).padStart(2, '0')}`,
      )
    fc.assert(
      fc.property(times, text => {
        expect(shapeChecks.time.passes(text)).toBe(true)
        expect(readTime(text)).toMatch(/^\d\d:\d\d$/)
      }),
    )
  })
})
