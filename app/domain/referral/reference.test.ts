import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findReference,
  isReference,
  referenceBodyLength,
  referenceFrom,
  referenceSigns,
} from './reference.ts'

const place = fc.nat({ max: referenceSigns.length - 1 })
const body = fc.array(place, { minLength: referenceBodyLength, maxLength: referenceBodyLength })
const reference = body.map(referenceFrom)

describe('a reference', () => {
  it('is three groups of unmistakable signs', () => {
    fc.assert(
      fc.property(reference, text => {
        expect(text).toMatch(/^\w{4}-\w{4}-\w$/)
        expect(text).not.toMatch(/[015ABEILOSUYZa-z_]/)
        expect(isReference(text)).toBe(true)
      }),
    )
  })

  it('has a prime number of signs, all different, which the check rests on', () => {
    expect(referenceSigns).toHaveLength(23)
    expect(new Set(referenceSigns).size).toBe(23)
  })

  it('catches any one wrong sign', () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 8 }), place, (text, at, other) => {
        const signs = text.replaceAll('-', '')
        const wrong = signs.slice(0, at) + referenceSigns.charAt(other) + signs.slice(at + 1)
        expect(isReference(wrong)).toBe(wrong === signs)
      }),
    )
  })

  it('catches any two signs that changed places', () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 8 }), fc.nat({ max: 8 }), (text, one, two) => {
        const signs = text.replaceAll('-', '').split('')
        const swapped = [...signs]
        swapped[one] = signs[two] ?? ''
        swapped[two] = signs[one] ?? ''
        expect(isReference(swapped.join(''))).toBe(swapped.join('') === signs.join(''))
      }),
    )
  })

  it('is recognised however it is typed', () => {
    fc.assert(
      fc.property(reference, text => {
        const bare = text.replaceAll('-', '')
        const typed = [
          bare,
          bare.toLowerCase(),
          ` ${text} `,
          text.replaceAll('-', '–'),
          bare.split('').join(' '),
        ]
        expect(typed.map(findReference)).toEqual(typed.map(() => text))
      }),
    )
  })

  it.each([
    '',
    'K7TM',
    'K7TM-4Q2X-',
    'O0I1-S5BZ-8',
    '😀😀😀😀😀😀😀😀😀',
    'K'.repeat(1_000_000),
    "' or 1=1",
  ])('is not %j', text => {
    expect(isReference(text)).toBe(false)
  })

  it.each([
    [[]],
    [[0, 0, 0, 0, 0, 0, 0, 23]],
    [[0, 0, 0, 0, 0, 0, 0, -1]],
    [[0.5, 0, 0, 0, 0, 0, 0, 0]],
  ])('cannot be made from %j', places => {
    expect(() => referenceFrom(places)).toThrow(RangeError)
  })
})
