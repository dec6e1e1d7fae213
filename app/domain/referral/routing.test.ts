import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { districts2026 } from '#content/partnership/districts-2026.ts'
import { llr2026 } from '#content/partnership/llr-2026.ts'
import { londonInstant } from '../time/london.ts'
import { route, type RoutingFacts } from './routing.ts'

const open = londonInstant('2026-11-20', '10:00')
const closed = londonInstant('2026-11-20', '19:00')
const routine: RoutingFacts = {
  senderCouncilCode: '855',
  at: open,
  urgent: false,
  wantsEarlyHelp: false,
}

function routed(facts: Partial<RoutingFacts>) {
  return route({ ...routine, ...facts }, llr2026, districts2026, englandCalendar)
}

describe('which council', () => {
  it.each([
    ['LE1 1AA', '856', false, false],
    ['le2 3bb', '856', true, false],
    ['LE11 1AA', '855', false, false],
    ['LE15 6TT', '857', true, false],
    ['LE16 8RX', '855', true, false],
    ['PE9 3AA', '857', true, false],
    ['PE9 2AA', '855', true, true],
    ['CV9 3AA', '855', true, false],
    ['DE74 2AA', '855', true, false],
    ['SW1A 1AA', '855', false, true],
  ])('%s goes to %s; near a border: %s; outside our area: %s', (postcode, code, near, outside) => {
    expect(routed({ postcode })).toMatchObject({
      councilCode: code,
      nearBorder: near,
      outsideArea: outside,
      addressUnknown: false,
    })
  })

  it.each([
    [{}, 'The postcode is not known, so this goes to Leicestershire, the sender’s own council'],
    [
      { noFixedAddress: true },
      'The family has no fixed address, so this goes to Leicestershire, the sender’s own council',
    ],
    [
      { postcode: 'somewhere in Oakham' },
      'The postcode could not be read, so this goes to Leicestershire, the sender’s own council',
    ],
  ])('sends an unknown address to the sender’s council and says so: %j', (facts, words) => {
    const found = routed(facts)
    expect(found).toMatchObject({ councilCode: '855', addressUnknown: true })
    expect(found.because[0]).toBe(words)
  })

  it('names the other council when it knows it', () => {
    expect(routed({ postcode: 'PE9 2AA' }).because[0]).toBe(
      'PE9 2AA looks to be in Lincolnshire, so this goes to Leicestershire, the sender’s own council, to pass on',
    )
  })
})

describe('which team', () => {
  it.each([
    [open, false, false, 'front_door'],
    [open, true, true, 'front_door'],
    [open, false, true, 'early_help'],
    [closed, false, false, 'front_door'],
    [closed, false, true, 'early_help'],
    [closed, true, false, 'out_of_hours'],
    [closed, true, true, 'out_of_hours'],
  ])('at %s, urgent %s, early help %s: %s', (at, urgent, wantsEarlyHelp, lane) => {
    expect(routed({ postcode: 'LE15 6TT', at, urgent, wantsEarlyHelp }).lane).toBe(lane)
  })
})

describe('routing anything', () => {
  it('always names one of our councils and a reason, and never makes an urgent referral wait', () => {
    fc.assert(
      fc.property(
        fc.record({
          postcode: fc.option(
            fc.oneof(fc.string(), fc.constantFrom(...districts2026.map(d => `${d.outward} 1AA`))),
            { nil: undefined },
          ),
          noFixedAddress: fc.boolean(),
          senderCouncilCode: fc.option(fc.constantFrom('855', '856', '857', '999'), {
            nil: undefined,
          }),
          at: fc.date({
            min: new Date('2026-01-01T00:00:00Z'),
            max: new Date('2027-01-01T00:00:00Z'),
            noInvalidDate: true,
          }),
          urgent: fc.boolean(),
          wantsEarlyHelp: fc.boolean(),
        }),
        facts => {
          const found = route(facts, llr2026, districts2026, englandCalendar)
          expect(['855', '856', '857']).toContain(found.councilCode)
          expect(found.because.length).toBeGreaterThanOrEqual(2)
          if (facts.urgent) expect(found.lane).not.toBe('early_help')
          if (found.lane === 'out_of_hours') expect(facts.urgent).toBe(true)
        },
      ),
    )
  })

  it('names each district once, and only councils of the partnership', () => {
    const outwards = districts2026.map(({ outward }) => outward)
    expect(new Set(outwards).size).toBe(outwards.length)
    const codes = llr2026.councils.map(({ code }) => code)
    for (const { owner, outward, sectors = {} } of districts2026) {
      for (const place of [owner, ...Object.values(sectors)]) {
        if ('council' in place) expect(codes).toContain(place.council)
      }
      for (const sector of Object.keys(sectors)) expect(sector.startsWith(`${outward} `)).toBe(true)
    }
  })
})
