import { describe, expect, it } from 'vitest'
import { ageGroups, isForAge } from '#app/domain/threshold/age-groups.ts'
import { findIndicator, levels } from '#app/domain/threshold/guide.ts'
import {
  practiceOn,
  turningPoints,
  type PracticeCase,
} from '#app/domain/threshold/practice/practice-case.ts'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { guideVersions } from '../guide-versions.ts'
import { guideTexts } from '../v1/topics-text.ts'
import { practiceEditions } from './practice-editions.ts'

const officious = /\b(please|valid|invalid|required|sorry|oops)\b/i
/** Words the field has learned not to use of a child or of a parent who is being abused. */
const blaming =
  /fail(s|ed|ure|ing)? to|promiscuous|lifestyle choice|putting (themsel|himsel|hersel|sel)|attention[- ]seeking|not engag|disengag|refus(es|ed|ing)|chaotic|manipulative|\bconsent\b/i
const otherWords = /\b(cases?|submissions?|customers?|clients?|perpetrators?)\b/i
const jargon = /\b(strat meeting|CIN|CP|DV|NFA|MARAC|CAF|s17|s47|safeguarded)\b/

const wordsIn = (text: string) => text.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length

/** Everything a person reads of one case. */
const proseOf = (one: PracticeCase): readonly string[] => [
  one.title,
  one.teller,
  one.text,
  one.why,
  one.notHigher ?? '',
  one.notLower ?? '',
  one.alsoArguable?.why ?? '',
  one.mistake.why,
]

describe.each(practiceEditions.map(edition => ({ edition })))(
  'practice of $edition.id',
  ({ edition }) => {
    const guide = guideVersions.find(({ id }) => id === edition.guideId)
    const topics = guideTexts.find(({ guideId }) => guideId === edition.guideId)?.topics ?? []
    const { cases } = edition
    const each = cases.map(one => [one.id, one] as const)

    it('is enough, and spread evenly over the levels', () => {
      expect(cases.length).toBeGreaterThanOrEqual(44)
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
      for (const level of levels) {
        const share = cases.filter(one => one.level === level).length / cases.length
        expect(share, `level ${level}`).toBeGreaterThan(0.15)
        expect(share, `level ${level}`).toBeLessThan(0.35)
      }
    })

    it('covers every age, every topic, and every kind of agency that refers often', () => {
      for (const group of ageGroups) {
        const here = cases.filter(({ age }) => isForAge({ ageMin: age, ageMax: age }, group))
        expect(here.length, group).toBeGreaterThanOrEqual(3)
      }
      expect(topics.map(({ id }) => id).filter(id => !cases.some(one => one.topic === id))).toEqual(
        [],
      )
      const kinds = new Set(cases.map(({ agency }) => agency))
      expect(agencyKinds.map(({ code }) => code)).toEqual(expect.arrayContaining([...kinds]))
      expect([...kinds]).toEqual(
        expect.arrayContaining([
          'school_or_college',
          'early_years_setting',
          'health_visitor',
          'school_nurse',
          'midwifery',
          'gp',
          'emergency_department',
          'hospital_ward',
          'camhs_or_adult_mental_health',
          'police',
          'housing_provider',
          'voluntary_sector',
          'member_of_public',
        ]),
      )
      expect(cases.filter(({ actNow }) => actNow).length).toBeGreaterThanOrEqual(8)
      expect(cases.filter(one => one.alsoArguable).length).toBeGreaterThanOrEqual(6)
      expect(new Set(cases.map(({ turnsOn }) => turnsOn))).toEqual(new Set(turningPoints))
    })

    it('rests on most parts of the guide', () => {
      const domains = new Set(
        cases.flatMap(one => one.indicators.map(id => guide && findIndicator(guide, id)?.domain)),
      )
      expect(domains.size).toBeGreaterThanOrEqual(17)
    })

    it.each(each)('%s rests on indicators that are in the guide and fit the child', (_, one) => {
      if (!guide) throw new Error(`no guide ${edition.guideId}`)
      const found = one.indicators.map(id => findIndicator(guide, id))
      expect(found.map(each => each?.id)).toEqual(one.indicators)
      expect(found.length).toBeGreaterThan(0)
      for (const indicator of found) {
        expect(indicator?.ageMin, indicator?.id).toBeLessThanOrEqual(one.age)
        expect(indicator?.ageMax, indicator?.id).toBeGreaterThanOrEqual(one.age)
      }
      const highest = Math.max(...found.map(each => each?.level ?? 0))
      expect(one.level, 'the level of what it rests on').toBe(highest)
      expect(one.actNow).toBe(found.some(each => each?.immediate))
    })

    it.each(each)('%s gives its reasons on both sides, and a mistake that is one', (_, one) => {
      expect(one.notHigher === undefined).toBe(one.level === 4)
      expect(one.notLower === undefined).toBe(one.level === 1)
      expect(one.mistake.level).not.toBe(one.level)
      expect(one.mistake.level).not.toBe(one.alsoArguable?.level)
      if (one.alsoArguable) expect(Math.abs(one.alsoArguable.level - one.level)).toBe(1)
    })

    it.each(each)('%s is short, plain and blames nobody', (_, one) => {
      expect(wordsIn(one.text)).toBeGreaterThanOrEqual(60)
      expect(wordsIn(one.text)).toBeLessThanOrEqual(140)
      expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(['report', 'sets']).not.toContain(one.id)
      for (const words of proseOf(one)) {
        expect(words).not.toMatch(officious)
        expect(words).not.toMatch(blaming)
        expect(words).not.toMatch(otherWords)
        expect(words).not.toMatch(jargon)
        expect(words).not.toMatch(/["']/)
      }
      const sentences = one.text.split(/[.?!]”?\s/)
      expect(wordsIn(one.text) / sentences.length, 'words a sentence').toBeLessThan(18)
    })
  },
)

describe('the edition in force', () => {
  const [first] = practiceEditions
  const later = { ...first, id: 'later', effectiveOn: '2027-06-01' }

  it.each([
    ['2020-01-01', first.id],
    ['2027-05-31', first.id],
    ['2027-06-01', 'later'],
  ])('on %s is %s', (day, id) => {
    expect(practiceOn([first, later], day).id).toBe(id)
  })
})
