import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countIn,
  lanes,
  lanesFor,
  ordinaryLanes,
  readCursor,
  readFilter,
  writeCursor,
  writeFilter,
  type QueueGroup,
} from './queue.ts'

const cursors = fc.record({
  rank: fc.integer({ min: 1, max: 3 }),
  dueAt: fc.date({ min: new Date(0), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }),
  id: fc.uuid(),
})

const groups: fc.Arbitrary<readonly QueueGroup[]> = fc.array(
  fc.record({
    lane: fc.constantFrom(...lanes),
    urgency: fc.constantFrom('act_now', 'urgent', 'routine'),
    state: fc.constantFrom('waiting', 'opened'),
    isLate: fc.boolean(),
    count: fc.nat(50),
  }),
)

describe('the queue', () => {
  it('carries a place in an address and back', () => {
    fc.assert(
      fc.property(cursors, cursor => {
        expect(readCursor(writeCursor(cursor))).toEqual(cursor)
      }),
    )
  })

  it('reads anything else as the first page', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(readCursor(text)).toBeUndefined()
      }),
    )
  })

  it('carries a filter in an address and back, whatever else stands there', () => {
    const pairs = fc.array(
      fc.tuple(
        fc.constantFrom('lane', 'urgency', 'state', 'late', 'other'),
        fc.constantFrom(...lanes, 'act_now', 'urgent', 'waiting', 'opened', 'yes', '__proto__', ''),
      ),
    )
    fc.assert(
      fc.property(pairs, given => {
        const filter = readFilter(new URLSearchParams(given), lanes)
        const written = Object.entries(writeFilter(filter)).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value]],
        )
        expect(readFilter(new URLSearchParams(written), lanes)).toEqual(filter)
      }),
    )
  })

  it('counts each contact in exactly one lane', () => {
    const all = { lanes, urgency: 'all', state: 'all', lateOnly: false } as const
    fc.assert(
      fc.property(groups, given => {
        const byLane = lanes.map(lane => countIn(given, { ...all, lanes: [lane] }))
        expect(byLane.reduce((sum, n) => sum + n, 0)).toBe(countIn(given, all))
      }),
    )
  })

  it.each([
    ['early_help', ['early_help']],
    ['front_door_officer', ordinaryLanes],
    ['out_of_hours', ordinaryLanes],
    ['designated_officer', ['lado']],
  ] as const)('shows %s the lanes %j', (role, readable) => {
    expect(lanesFor({ roles: [role] })).toEqual(readable)
  })
})
