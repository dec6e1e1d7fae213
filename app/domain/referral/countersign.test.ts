import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyOf,
  countersignSection,
  entryAt,
  latest,
  leadsAreTold,
  readersOf,
  standingOf,
  type CountersignEntry,
} from './countersign.ts'

const leads = [
  { accountId: 'a', name: 'Ada Khan' },
  { accountId: 'b', name: 'Ben Lee' },
]
const facts = {
  agencyCountersigns: true,
  urgency: 'routine',
  route: { audience: 'everyone' },
  authorId: 'writer',
  leads,
} as const

describe('who reads a draft before it is sent', () => {
  it.each([
    ['what is not urgent', {}, 2],
    ['a lead’s own: the other lead', { authorId: 'a' }, 1],
    ['the only lead’s own: nobody', { authorId: 'a', leads: leads.slice(0, 1) }, 0],
    ['where the agency does not ask', { agencyCountersigns: false }, 0],
    ['what is urgent', { urgency: 'urgent' }, 0],
    ['what is to be acted on now', { urgency: 'act_now' }, 0],
    ['a police notice', { route: { audience: 'police' } }, 0],
    ['an allegation', { route: { audience: 'everyone', restricted: true } }, 0],
    ['with no lead', { leads: [] }, 0],
  ] as const)('%s', (_, over, count) => {
    expect(readersOf({ ...facts, ...over })).toHaveLength(count)
  })

  it('is never the writer, and nobody where anything is urgent, whatever else is so', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom('act_now', 'urgent', 'routine' as const),
        fc.constantFrom('everyone', 'police', 'public' as const),
        fc.constantFrom(undefined, true as const),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.constantFrom('a', 'b', 'c', 'd'),
        (agencyCountersigns, urgency, audience, restricted, ids, authorId) => {
          const readers = readersOf({
            agencyCountersigns,
            urgency,
            route: { audience, ...(restricted ? { restricted } : {}) },
            authorId,
            leads: ids.map(accountId => ({ accountId, name: accountId })),
          })
          expect(readers.some(({ accountId }) => accountId === authorId)).toBe(false)
          if (urgency !== 'routine' || restricted || audience === 'police')
            expect(readers).toEqual([])
        },
      ),
    )
  })

  it('hears afterwards of what went without, but never of what is restricted', () => {
    expect(leadsAreTold({})).toBe(true)
    expect(leadsAreTold({ restricted: true })).toBe(false)
  })
})

const entry = (kind: CountersignEntry['kind'], ms: number): CountersignEntry => ({
  id: String(ms),
  kind,
  note: null,
  documentHash: null,
  accountId: 'a',
  accountName: 'Ada Khan',
  at: new Date(ms),
})

describe('where the reading stands', () => {
  it.each([
    [[], 'none'],
    [['asked'], 'asked'],
    [['asked', 'givenBack'], 'givenBack'],
    [['asked', 'givenBack', 'asked'], 'asked'],
    [['asked', 'sentWithout'], 'none'],
    [['asked', 'countersigned'], 'none'],
  ] as const)('after %j is %s', (kinds, standing) => {
    const entries = kinds.map((kind, index) => entry(kind, index))
    expect(standingOf(entries)).toBe(standing)
    expect(standingOf([...entries].reverse())).toBe(standing)
  })

  it('has an order, however fast two people press', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.nat(5), (times, now) => {
        const entries = times.map(ms => entry('asked', ms))
        const at = entryAt(entries, new Date(now))
        expect(at.getTime()).toBeGreaterThanOrEqual(now)
        expect(latest([...entries, entry('givenBack', at.getTime())])?.kind).toBe('givenBack')
      }),
    )
  })
})

it('is asked of people by name', () => {
  expect([[], leads.slice(0, 1), leads].map(anyOf)).toEqual(['', 'Ada Khan', 'Ada Khan or Ben Lee'])
  expect(anyOf([...leads, { accountId: 'c', name: 'Cy Oak' }])).toBe('Ada Khan, Ben Lee or Cy Oak')
})

it('is frozen with its name, post and time', () => {
  const { groups } = countersignSection({ name: 'Ada Khan', jobTitle: 'Head', atWords: 'today' })
  expect(groups[0]?.answers.map(({ answer }) => answer)).toEqual(['Ada Khan, Head', 'today'])
})
