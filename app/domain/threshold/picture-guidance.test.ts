import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutyRoutes2026 } from '#content/threshold/duty-routes-2026.ts'
import { movement2026 } from '#content/threshold/movement-2026.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { guideTexts } from '#content/threshold/v1/topics-text.ts'
import { llr2026 } from '#content/partnership/llr-2026.ts'
import { isForAge } from './age-groups.ts'
import { dutiesFor } from './duty-routes.ts'
import { findIndicator } from './guide.ts'
import { isNonMobileInjury } from './non-mobile-injury.ts'
import { pictureGuidance } from './picture-guidance.ts'

const guide = guideVersions[0]
const content = {
  text: guideTexts[0],
  movement: movement2026,
  dutyRoutes: dutyRoutes2026,
  partnership: llr2026,
  day: '2026-11-20',
}
const of = (...picks: readonly string[]) => pictureGuidance(guide, picks, undefined, content)
const injuries = ['HLT-037', 'HLT-038']

describe('what stands beside a picture', () => {
  it('has words of its own for every part of life', () => {
    for (const { key } of guide.domains) {
      expect(movement2026.domains[key]?.up, key).toBeTruthy()
      expect(movement2026.domains[key]?.down, key).toBeTruthy()
    }
    const harms = new Set(guide.harms.map(({ key }) => key))
    expect(Object.keys(movement2026.harms).filter(key => !harms.has(key))).toEqual([])
  })

  it('shows the same issue a level up and a level down', () => {
    const { up, down } = of('CAR-013')
    const { level } = findIndicator(guide, 'CAR-013') ?? { level: 0 }
    expect(up.words.length).toBeGreaterThan(0)
    for (const one of up.indicators) expect(one.level).toBe(level + 1)
    for (const one of down.indicators) expect(one.level).toBe(level - 1)
    expect(up.indicators.length + down.indicators.length).toBeGreaterThan(0)
  })

  it('shows examples for the age asked about, and never a strength', () => {
    fc.assert(
      fc.property(fc.subarray(guide.indicators.map(({ id }) => id)), picks => {
        const { up, down } = pictureGuidance(guide, picks, 'unborn', content)
        for (const one of [...up.indicators, ...down.indicators]) {
          expect(isForAge(one, 'unborn') && !one.strength).toBe(true)
        }
      }),
    )
  })

  it('asks from the topics of what was chosen, and says what to do at that level in each council', () => {
    const { questions, here } = of('SAF-019')
    expect(questions[0]?.ask.length).toBeGreaterThan(0)
    expect(here).toHaveLength(1)
    expect(here[0]?.councils).toEqual(['Leicestershire', 'Leicester', 'Rutland'])
    expect(here[0]?.level.level).toBe(4)
    const [first, second] = llr2026.councils
    if (!second) throw new Error('one council')
    const levels = llr2026.levels.map(level => ({ ...level, response: 'Ours' }))
    const other = { ...second, levelOverrides: [{ validFrom: '2026-01-01', levels }] }
    const partnership = { ...llr2026, councils: [first, other] as const }
    const two = pictureGuidance(guide, ['SAF-019'], undefined, { ...content, partnership })
    expect(two.here.map(({ level }) => level.response)).toEqual([
      llr2026.levels[3]?.response,
      'Ours',
    ])
  })

  it('never asks for more about an injury to a child who cannot move, whatever else is chosen', () => {
    fc.assert(
      fc.property(
        fc.subarray(guide.indicators.map(({ id }) => id)),
        fc.constantFrom(...injuries),
        (picks, injury) => {
          const beside = of(...picks, injury)
          expect([beside.questions, beside.isNonMobileInjury]).toEqual([[], true])
        },
      ),
    )
    expect(isNonMobileInjury({ picks: [{ id: 'HLT-037' }] })).toBe(true)
    expect(isNonMobileInjury({ picks: [{ id: 'HLT-037', harms: [] }] })).toBe(false)
    expect(isNonMobileInjury({ harmTags: ['non_mobile_injury'] })).toBe(true)
  })

  it.each([
    ['HLT-044', 'fgm-report'],
    ['SAF-030', 'lado'],
    ['EXT-014', 'prevent'],
    ['STB-005', 'private-fostering'],
    ['EXT-022', 'nrm'],
    ['SAF-007', 'police-notify'],
    ['HLT-037', 'bruising-protocol'],
  ])('shows the duty of %s with its own route: %s', (pick, duty) => {
    expect(of(pick).duties.map(({ id }) => id)).toContain(duty)
  })

  it('names who takes a local duty in every council, and every indicator marked as a duty has one', () => {
    for (const id of ['lado', 'private-fostering']) {
      const [shown] = dutiesFor(
        dutyRoutes2026.filter(route => route.id === id),
        { picks: [], ticked: ['professional_allegation', 'private_fostering'] },
        llr2026,
        content.day,
      )
      expect(shown?.contacts.map(({ phone }) => phone)).toEqual(
        llr2026.councils.map(({ phone }) => phone.number),
      )
    }
    for (const { id } of guide.indicators.filter(({ duty }) => duty)) {
      expect(of(id).duties.length, id).toBeGreaterThan(0)
    }
  })

  it('is dated: the latest wording in force stands, and none before its day', () => {
    const [first] = dutyRoutes2026
    if (!first) throw new Error('no duty')
    const later = { ...first, text: 'New words', validFrom: '2027-01-01' }
    const on = (day: string) =>
      dutiesFor([later, first], { picks: [], ticked: first.harms }, llr2026, day)
    expect(on('2026-12-31').map(({ text }) => text)).toEqual([first.text])
    expect(on('2027-01-01').map(({ text }) => text)).toEqual(['New words'])
    expect(on('2025-01-01')).toEqual([])
  })

  it('brings up the allegations duty when the person of concern works with children', () => {
    const facts = { picks: [], worksWithChildren: true }
    expect(dutiesFor(dutyRoutes2026, facts, llr2026, content.day).map(({ id }) => id)).toEqual([
      'lado',
    ])
  })
})
