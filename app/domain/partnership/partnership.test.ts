import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { llr2026 } from '#content/partnership/llr-2026.ts'
import { londonInstant } from '../time/london.ts'
import { whoAnswers } from './answering.ts'
import { findCouncil, levelsFor, partnershipOn, type Council } from './partnership.ts'

const merged = { ...llr2026, id: 'after-reorganisation', validFrom: '2028-04-01' }

describe('dated versions', () => {
  it.each([
    ['2025-01-01', 'llr-2026'],
    ['2026-11-20', 'llr-2026'],
    ['2028-03-31', 'llr-2026'],
    ['2028-04-01', 'after-reorganisation'],
  ])('on %s the partnership is %s', (day, id) => {
    expect(partnershipOn([merged, llr2026], day).id).toBe(id)
  })

  it('uses a council’s own level table from its start day and nobody else’s', () => {
    const [first, ...others] = llr2026.councils
    const levels = llr2026.levels.map(level => ({ ...level, section17: level.level === 4 }))
    const changed: Council = { ...first, levelOverrides: [{ validFrom: '2027-01-01', levels }] }
    const partnership = { ...llr2026, councils: [changed, ...others] as const }
    expect(levelsFor(partnership, '855', '2026-12-31')).toBe(llr2026.levels)
    expect(levelsFor(partnership, '855', '2027-01-01')).toBe(levels)
    expect(levelsFor(partnership, '857', '2027-01-01')).toBe(llr2026.levels)
  })
})

describe('who answers', () => {
  const rutland = findCouncil(llr2026, '857')
  if (rutland === undefined) throw new Error('Rutland is missing')

  it.each([
    ['2026-11-20', '10:00', '01572 758407', 'Rutland children’s duty team is open now'],
    [
      '2026-11-20',
      '17:00',
      '0116 305 0005',
      'Out-of-hours duty team (shared with Leicestershire) answers now. Rutland children’s duty team opens on Monday 23 November 2026 at 8:30am',
    ],
    [
      '2026-11-23',
      '03:00',
      '0116 305 0005',
      'Out-of-hours duty team (shared with Leicestershire) answers now. Rutland children’s duty team opens today at 8:30am',
    ],
    [
      '2026-11-23',
      '20:00',
      '0116 305 0005',
      'Out-of-hours duty team (shared with Leicestershire) answers now. Rutland children’s duty team opens tomorrow at 8:30am',
    ],
  ])('in Rutland on %s at %s: %s', (day, time, number, words) => {
    const answering = whoAnswers(rutland, londonInstant(day, time), englandCalendar)
    expect([answering.phone.number, answering.words]).toEqual([number, words])
  })
})

describe('the partnership as written', () => {
  it('has the three councils, each with levels 1 to 4', () => {
    expect(llr2026.councils.map(({ code }) => code)).toEqual(['855', '856', '857'])
    expect(llr2026.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4])
  })

  it('dials the number it shows, and claims no number has been checked', () => {
    for (const { phone, outOfHoursPhone } of llr2026.councils) {
      for (const { number, dial, verified, note } of [phone, outOfHoursPhone]) {
        expect(dial).toBe(`+44${number.replaceAll(' ', '').slice(1)}`)
        expect(verified || note !== undefined).toBe(true)
      }
    }
  })

  it('keeps text readable on every brand colour it is read on (WCAG 1.4.3)', () => {
    const { primary, primaryDark, tint } = llr2026.brand.colours
    expect(contrast('#ffffff', primary)).toBeGreaterThan(7)
    expect(contrast('#ffffff', primaryDark)).toBeGreaterThan(7)
    expect(contrast('#0b0c0c', tint)).toBeGreaterThan(7)
  })
})

function contrast(a: string, b: string): number {
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
