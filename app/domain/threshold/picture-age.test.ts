import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { ageGroups } from './age-groups.ts'
import { carriedChoices, nothingCarried, unreadPhoneNow, withCarried } from './carried-choices.ts'
import { pictureAge, readAge, weeksBands } from './picture-age.ts'

const guide = guideVersions[0]
const today = '2026-11-20'
const age = (years: string) => readAge({ years, day: '', month: '', year: '' }, today)
const due = (day: string, month: string, year: string) =>
  readAge({ years: '', day, month, year }, today)

describe('the age of a picture', () => {
  it.each([
    ['0', '0-4'],
    ['4', '0-4'],
    ['5', '5-11'],
    [' 15 ', '12-15'],
    ['17', '16-17'],
  ] as const)('%s years is %s', (years, ageGroup) => {
    expect(age(years)).toEqual({ ok: true, choice: { ageGroup } })
  })

  it.each(['18', '-1', 'seven', '3.5', '1e1', '999'])('refuses “%s” in words', years => {
    expect(age(years)).toMatchObject({ ok: false, problems: [{ field: 'years' }] })
  })

  it.each([
    ['27', '8', '2027', 'to-12'],
    ['27', 'Mar', '2027', '13-to-27'],
    ['1', '12', '2026', '28-on'],
    ['10', '11', '2026', '28-on'],
  ] as const)('turns a due date of %s %s %s into weeks: %s', (day, month, year, weeks) => {
    expect(due(day, month, year)).toEqual({ ok: true, choice: { ageGroup: 'unborn', weeks } })
  })

  it.each([
    ['31', '2', '2027'],
    ['1', '1', '2030'],
    ['1', '1', '2026'],
    ['', '3', '2027'],
  ])('refuses %s/%s/%s as a due date', (day, month, year) => {
    expect(due(day, month, year)).toMatchObject({ ok: false, problems: [{ field: 'dueOn-day' }] })
  })

  it('asks about both, and takes neither as no age', () => {
    expect(readAge({ years: '3', day: '1', month: '3', year: '2027' }, today).ok).toBe(false)
    expect(age('')).toEqual({ ok: true, choice: null })
  })

  it('is kept in words, without a day', () => {
    expect(pictureAge('unborn', '13-to-27')?.words).toBe('Before birth, 13 to 27 weeks')
    expect(pictureAge('5-11', '28-on')?.words).toBe('5 to 11 years')
    expect(pictureAge(undefined, undefined)).toBeUndefined()
  })
})

describe('what an address carries', () => {
  it('comes back as it went, whatever it is', () => {
    const choices = fc.record({
      picks: fc.subarray(guide.indicators.map(({ id }) => id)),
      told: fc.boolean(),
      use: fc.option(fc.uuid(), { nil: undefined }),
      ageGroup: fc.constantFrom(undefined, ...ageGroups),
      weeks: fc.constantFrom(undefined, ...weeksBands),
    })
    fc.assert(
      fc.property(choices, ({ picks, told, use, ageGroup, weeks }) => {
        const immediate = guide.indicators.filter(one => one.immediate && picks.includes(one.id))
        const carried = {
          pick: picks,
          told: told ? immediate.map(({ id }) => id) : [],
          use,
          ageGroup,
          weeks: ageGroup === 'unborn' ? weeks : undefined,
        }
        const { searchParams } = new URL(withCarried('/thresholds#x', carried), 'https://a.org')
        expect(carriedChoices(guide, searchParams)).toEqual(carried)
        expect(unreadPhoneNow(guide, carried)).toHaveLength(told ? 0 : immediate.length)
      }),
    )
  })

  it('keeps the phone first until each choice that means phone now has been read', () => {
    const read = carriedChoices(guide, new URLSearchParams('pick=HLT-037&told=HLT-037'))
    expect(unreadPhoneNow(guide, read)).toEqual([])
    const more = new URLSearchParams('pick=HLT-037&pick=HLT-044&told=HLT-037')
    expect(unreadPhoneNow(guide, carriedChoices(guide, more)).map(({ id }) => id)).toEqual([
      'HLT-044',
    ])
  })

  it('takes nothing it does not know, and what the address names itself stands', () => {
    const hostile = 'pick=x&pick=<b>&use=../x&ageGroup=9&told=HLT-037&weeks=28-on'
    expect(carriedChoices(guide, new URLSearchParams(hostile))).toEqual(nothingCarried)
    const carried = { ...nothingCarried, pick: ['HLT-037'], ageGroup: '0-4' as const }
    expect(withCarried('/thresholds?pick=HLT-044', carried)).toBe(
      '/thresholds?pick=HLT-044&ageGroup=0-4',
    )
    expect(withCarried('/thresholds/topics/fgm', carried)).not.toContain('ageGroup')
  })
})
