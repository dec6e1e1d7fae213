import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeChecks } from '../forms/text-formats.ts'
import {
  formatNhsNumber,
  isNhsNumber,
  isPhone,
  isTemporaryUpn,
  isUkPhone,
  isUpn,
  normaliseName,
  normaliseNhsNumber,
  normalisePostcode,
  normaliseUpn,
  outwardCode,
  postcodeSector,
  readUkPhone,
} from './identifiers.ts'

describe('NHS numbers', () => {
  it.each(['9990000018', '9990000026', '9990000034', '9990000107', '9990000158', '999 000 0018'])(
    'accepts %s',
    text => expect(isNhsNumber(text)).toBe(true),
  )

  it.each(['9990000019', '1234567890', '999000001', '', '99900000189', '0000000000', '1111111111'])(
    'refuses %j',
    text => expect(isNhsNumber(text)).toBe(false),
  )

  it('shows and stores one way', () => {
    expect(formatNhsNumber('9990000018')).toBe('999 000 0018')
    expect(formatNhsNumber('not known')).toBe('not known')
    expect(normaliseNhsNumber('999-000-0018')).toBe('9990000018')
    expect(normaliseNhsNumber('9990000019')).toBeUndefined()
  })

  it('catches every single wrong digit', () => {
    const good = '9990000107'
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), (at, digit) => {
        const changed = `${good.slice(0, at)}${String(digit)}${good.slice(at + 1)}`
        expect(isNhsNumber(changed)).toBe(changed === good)
      }),
    )
  })
})

describe('unique pupil numbers', () => {
  it.each(['N855400124001', 'Q857200323017', 'W856100119250', 'X201300022123', 'n855 4001 24001'])(
    'accepts %s',
    text => expect(isUpn(text)).toBe(true),
  )

  it.each(['A855400124001', 'N855400124002', 'I855400124001', 'N85540012400', ''])(
    'refuses %j',
    text => expect(isUpn(text)).toBe(false),
  )

  it('accepts a temporary number by its shape, and says it is temporary', () => {
    expect(isUpn('N85540012400A')).toBe(true)
    expect(isTemporaryUpn('N85540012400A')).toBe(true)
    expect(isTemporaryUpn('N855400124001')).toBe(false)
    expect(normaliseUpn(' n85540012400a ')).toBe('N85540012400A')
  })

  it('catches every single wrong digit', () => {
    const good = 'N855400124001'
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 9 }), (at, digit) => {
        const changed = `${good.slice(0, at)}${String(digit)}${good.slice(at + 1)}`
        expect(isUpn(changed)).toBe(changed === good)
      }),
    )
  })
})

describe('postcodes', () => {
  it.each([
    ['le156tt', 'LE15 6TT', 'LE15', 'LE15 6'],
    [' LE1  1AA ', 'LE1 1AA', 'LE1', 'LE1 1'],
    ['ec1a1bb', 'EC1A 1BB', 'EC1A', 'EC1A 1'],
  ])('%j is %s', (text, full, outward, sector) => {
    expect([normalisePostcode(text), outwardCode(text), postcodeSector(text)]).toEqual([
      full,
      outward,
      sector,
    ])
  })

  it.each(['LE15', 'not known', '', '12345'])('has no answer for %j', text => {
    expect(normalisePostcode(text)).toBeUndefined()
    expect(outwardCode(text)).toBeUndefined()
  })
})

describe('telephone numbers', () => {
  it.each([
    ['0116 305 0005', '+441163050005'],
    ['07700 900123', '+447700900123'],
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['00447700900123', '+447700900123'],
    ['01632960001', '+441632960001'],
  ])('reads %s', (text, dial) => {
    expect(readUkPhone(text)?.dial).toBe(dial)
  })

  it.each(['0116 305', '999', '+33 1 23 45 67 89', 'ask the school', ''])('refuses %j', text =>
    expect(isUkPhone(text)).toBe(false),
  )

  it.each([
    '0116 305 0005',
    '01632 960 001 ext 21',
    '01632 960 001 extension 204',
    '01632 960001 x5',
    '01632 960001 or 07700 900982',
    '01632 960001, 07700 900982',
    '01632/960001',
    '07700 900982 (Jo)',
    '+33 1 23 45 67 89',
    '0048 22 123 45 67',
    '+353 1 234 5678 or 07700 900982',
  ])('takes %j as a way to ring somebody, in the browser too', text => {
    expect(isPhone(text)).toBe(true)
    expect(shapeChecks.phone.passes(text)).toBe(true)
  })

  it.each(['0116 305', '999', 'ext 21', 'ask the school', 'or', '', '07700 900982 or 999'])(
    'does not take %j',
    text => {
      expect(isPhone(text)).toBe(false)
    },
  )
})

describe('names for matching', () => {
  it.each([
    ['  O’Brien-Smith ', 'obrien smith'],
    ["O'Brien Smith", 'obrien smith'],
    ['Zoë', 'zoe'],
    ['Łukasz', 'łukasz'],
    ['李 明', '李 明'],
    ['', ''],
  ])('%j is %j', (name, expected) => {
    expect(normaliseName(name)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name))
      }),
    )
  })
})
