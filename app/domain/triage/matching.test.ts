import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDays, swapDayAndMonth } from './birth-dates.ts'
import type { ChildIdentity } from './child-identity.ts'
import { compareChildren } from './compare-children.ts'
import { matchKeys } from './match-keys.ts'

const sam: ChildIdentity = {
  forename: 'Sam',
  surname: 'Okafor-Hill',
  bornOn: '2019-03-05',
  postcode: 'LE15 6TT',
}

const unborn: ChildIdentity = { dueOn: '2027-02-01', motherName: 'Zoë Anne Testwell' }

describe('comparing children', () => {
  it.each<[string, ChildIdentity, ChildIdentity, string]>([
    ['the same details throughout', sam, sam, 'same'],
    [
      'the same NHS number, spaced, in another home',
      { nhsNumber: '9990000018', forename: 'Sam' },
      { nhsNumber: '999 000 0018', forename: 'Sam', postcode: 'LE1 1AA' },
      'same',
    ],
    ['the same pupil number', { upn: 'N855400124001' }, { upn: 'n855400124001' }, 'same'],
    [
      'the same NHS number with another first name',
      { ...sam, nhsNumber: '9990000018' },
      { ...sam, forename: 'Ava', nhsNumber: '9990000018' },
      'likely',
    ],
    [
      'everything the same but the NHS number',
      { ...sam, nhsNumber: '9990000018' },
      { ...sam, nhsNumber: '9990000026' },
      'possible',
    ],
    [
      'everything the same but a pupil number, which can change',
      { ...sam, upn: 'N855400124001' },
      { ...sam, upn: 'Q857200323017' },
      'likely',
    ],
    [
      'a mistyped NHS number counts for nothing',
      { nhsNumber: '9990000019' },
      { nhsNumber: '9990000019' },
      'none',
    ],
    [
      'names spelt another way',
      { ...sam, surname: 'Smith' },
      { ...sam, surname: 'Smyth' },
      'likely',
    ],
    [
      'Mohammed and Muhammad',
      { ...sam, forename: 'Mohammed' },
      { ...sam, forename: 'Muhammad' },
      'likely',
    ],
    ['one half of a double surname', sam, { ...sam, surname: 'Hill', postcode: '' }, 'likely'],
    ['a name in another script', { ...sam, forename: '明' }, { ...sam, forename: '明' }, 'same'],
    ['day and month swapped', sam, { ...sam, bornOn: '2019-05-03' }, 'likely'],
    ['swapped, in another home', sam, { ...sam, bornOn: '2019-05-03', postcode: '' }, 'possible'],
    ['one digit of the date mistyped', sam, { ...sam, bornOn: '2018-03-05' }, 'likely'],
    ['a quite different birthday, same home', sam, { ...sam, bornOn: '2014-11-27' }, 'possible'],
    [
      'a quite different birthday, another home',
      sam,
      { ...sam, bornOn: '2014-11-27', postcode: 'LE1 1AA' },
      'none',
    ],
    ['no birthday known', sam, { ...sam, bornOn: null }, 'possible'],
    ['a twin', sam, { ...sam, forename: 'Ava' }, 'possible'],
    ['an older sister', sam, { ...sam, forename: 'Ava', bornOn: '2014-11-27' }, 'none'],
    ['a new surname in the same home', sam, { ...sam, surname: 'Mbeki' }, 'likely'],
    ['a known-as name', { ...sam, knownAs: 'Sammy' }, { ...sam, forename: 'Sammy' }, 'same'],
    ['no first name, another home', sam, { ...sam, forename: '', postcode: '' }, 'possible'],
    ['nothing known', {}, {}, 'none'],
    [
      'only a birthday and nothing else',
      { bornOn: '2019-03-05' },
      { bornOn: '2019-03-05' },
      'none',
    ],
    ['an unborn baby', unborn, { dueOn: '2027-02-14', motherName: 'Zoe Testwell' }, 'likely'],
    ['a later pregnancy', unborn, { dueOn: '2028-03-14', motherName: 'Zoe Testwell' }, 'none'],
    [
      'the baby once born early',
      unborn,
      { forename: 'Ivy', bornOn: '2026-12-10', motherName: 'Zoë Testwell' },
      'likely',
    ],
    [
      'an older child of the same mother',
      unborn,
      { forename: 'Ivy', bornOn: '2024-12-10', motherName: 'Zoë Testwell' },
      'none',
    ],
    [
      'another mother of the same name',
      { ...unborn, motherBornOn: '1990-01-01' },
      { ...unborn, motherBornOn: '2003-12-28' },
      'none',
    ],
  ])('%s', (_name, a, b, strength) => {
    const found = compareChildren(a, b)
    expect(found.strength).toBe(strength)
    expect(found.because.length > 0).toBe(strength !== 'none')
  })
})

const child = fc.record(
  {
    forename: fc.constantFrom('Sam', 'Samm', 'Ava', 'Mohammed', 'Muhamad', '明', ''),
    surname: fc.constantFrom('Smith', 'Smyth', 'Okafor-Hill', 'Hill', 'O’Brien', ''),
    knownAs: fc.constantFrom('Sammy', ''),
    formerNames: fc.constantFrom('Smith', ''),
    bornOn: fc.constantFrom('2019-03-05', '2019-05-03', '2018-03-05', '2014-11-27', null),
    dueOn: fc.constantFrom('2027-02-01', '2027-02-14', null),
    nhsNumber: fc.constantFrom('9990000018', '9990000026', '9990000019', ''),
    upn: fc.constantFrom('N855400124001', 'Q857200323017', ''),
    postcode: fc.constantFrom('LE15 6TT', 'le156tt', 'LE1 1AA', ''),
    motherName: fc.constantFrom('Zoë Testwell', 'Zoe Anne Testwell', 'Una Other', ''),
    motherBornOn: fc.constantFrom('1990-01-01', null),
  },
  { requiredKeys: [] },
)

describe('the laws of matching', () => {
  it('finds every pair it would call a match: they share a key', () => {
    fc.assert(
      fc.property(child, child, (a, b) => {
        if (compareChildren(a, b).strength === 'none') return
        const keys = matchKeys(b)
        expect(matchKeys(a).some(key => keys.includes(key))).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('says the same whichever record comes first', () => {
    fc.assert(
      fc.property(child, child, (a, b) => {
        expect(compareChildren(a, b).strength).toBe(compareChildren(b, a).strength)
      }),
      { numRuns: 2000 },
    )
  })

  it('never calls two children with different first names, or different NHS numbers, the same', () => {
    fc.assert(
      fc.property(child, child, (a, b) => {
        const apart = { knownAs: '', formerNames: '' }
        expect(
          compareChildren(
            { ...a, ...apart, forename: 'Ava' },
            { ...b, ...apart, forename: 'Mohammed' },
          ).strength,
        ).not.toBe('same')
        const differing = compareChildren(
          { ...a, upn: '', nhsNumber: '9990000018' },
          { ...b, upn: '', nhsNumber: '9990000026' },
        )
        expect(['possible', 'none']).toContain(differing.strength)
      }),
    )
  })

  it('makes few keys, even from a pasted paragraph', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), text => {
        const keys = matchKeys({ ...sam, forename: text, surname: text, motherName: text })
        expect(keys.length).toBeLessThan(400)
      }),
    )
  })

  it('gives no key to a child about whom nothing is known', () => {
    expect(matchKeys({})).toEqual([])
    expect(matchKeys({ forename: '', surname: '', bornOn: null, postcode: '' })).toEqual([])
  })
})

describe('days of birth', () => {
  it.each([
    ['2019-03-05', '2019-05-03'],
    ['2019-03-25', undefined],
    ['2019-03-03', undefined],
  ])('%s swapped is %s', (day, swapped) => {
    expect(swapDayAndMonth(day)).toBe(swapped)
  })

  it.each([
    ['2019-03-05', '2019-03-05', 'same'],
    ['2019-03-05', '2019-05-03', 'swapped'],
    ['2019-03-05', '2019-03-06', 'one_digit'],
    ['2019-03-05', '2018-04-05', 'differs'],
    ['2019-03-05', null, 'unknown'],
    ['', '', 'unknown'],
  ] as const)('%s and %s: %s', (a, b, agreement) => {
    expect(compareDays(a, b)).toBe(agreement)
  })
})
