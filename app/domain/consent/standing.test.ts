import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeV1 } from '#content/consent/tree-v1.ts'
import { flagsFor } from './agreement-flags.ts'
import {
  canAgree,
  everyChild,
  gillickPoints,
  type AgreementEntry,
  type PersonDecision,
} from './person-entry.ts'
import { mayStillRequestService, safetyFlags, standingFor } from './standing.ts'

const gillick = Object.fromEntries(gillickPoints.map(point => [point, 'yes']))
const start = new Date('2026-11-20T09:00:00Z').getTime()
let made = 0

/** An entry so many minutes after nine o'clock. */
function entry(minute: number, over: Partial<AgreementEntry> = {}): AgreementEntry {
  made += 1
  return {
    id: `entry-${made}`,
    kind: 'answer',
    personKey: 'mother',
    personKind: 'adult',
    personName: 'Pat Ashdown',
    formVersion: 1,
    answers: {},
    authorName: 'Ada Teacher',
    at: new Date(start + minute * 60_000),
    ...over,
  }
}

const mother = (minute: number, decision: PersonDecision, more = {}) =>
  entry(minute, { answers: { personBasis: 'mother', personDecision: decision, ...more } })
const father = (minute: number, decision: PersonDecision, more = {}) =>
  entry(minute, {
    personKey: 'father',
    personName: 'Lee Ashdown',
    answers: { personBasis: 'birthCertificate', personDecision: decision, ...more },
  })
const young = (minute: number, decision: PersonDecision, more = {}) =>
  entry(minute, {
    personKey: 'sam',
    personKind: 'child',
    personName: 'Sam Ashdown',
    answers: { personYoung: 'under16', personGillick: gillick, personDecision: decision, ...more },
  })
const riskChanged = (minute: number) =>
  entry(minute, { kind: 'riskChanged', personKey: '', personKind: null, personName: '' })

const decisions = fc.constantFrom<PersonDecision>(
  'agreed',
  'agreedWithLimits',
  'declined',
  'withdrawn',
  'notReached',
  'notAsked',
)

describe('who can agree', () => {
  it.each([
    ['mother', true],
    ['marriedParent', true],
    ['birthCertificate', true],
    ['agreementOrOrder', true],
    ['livesWithOrder', true],
    ['specialGuardian', true],
    ['adoptiveParent', true],
    ['careOrder', true],
    ['pregnantPerson', true],
    ['none', false],
    ['notKnown', false],
    ['', false],
  ])('an adult whose basis is %s: %s', (personBasis, can) => {
    expect(canAgree(entry(0, { answers: { personBasis } }))).toBe(can)
  })

  it('a young person of 16 or 17, and one under 16 only with all five points of the check met', () => {
    expect(canAgree(young(0, 'agreed', { personYoung: 'aged16or17', personGillick: {} }))).toBe(
      true,
    )
    expect(canAgree(young(0, 'agreed'))).toBe(true)
    for (const point of gillickPoints) {
      for (const answer of ['no', 'notKnown', undefined]) {
        const personGillick = { ...gillick, [point]: answer }
        expect(canAgree(young(0, 'agreed', { personGillick })), `${point} ${answer}`).toBe(false)
      }
    }
    for (const personGillick of [undefined, null, 'yes', [], { toString: 'yes' }]) {
      expect(canAgree(young(0, 'agreed', { personGillick }))).toBe(false)
    }
    expect(canAgree(young(0, 'agreed', { personYoung: 'no' }))).toBe(false)
  })
})

describe('where agreement stands', () => {
  it('one says yes and another no: conflicting, whoever spoke last', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PersonDecision>('agreed', 'agreedWithLimits'),
        fc.constantFrom<PersonDecision>('declined', 'withdrawn'),
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        (yes, no, first, second) => {
          const { isConflicting, isHeld, isGone } = standingFor('sam', [
            mother(first, yes),
            father(second, no),
          ])
          expect({ isConflicting, isHeld, isGone }).toEqual({
            isConflicting: true,
            isHeld: true,
            isGone: false,
          })
        },
      ),
    )
  })

  it('what a person says last is what they say, and a withdrawal wins over any yes before it', () => {
    fc.assert(
      fc.property(fc.array(decisions, { minLength: 1, maxLength: 6 }), said => {
        const entries = said.map((decision, minute) => mother(minute, decision))
        const [position] = standingFor('sam', entries).positions
        expect(position?.decision).toBe(said.at(-1))
        const after = standingFor('sam', [...entries, mother(99, 'withdrawn')])
        expect(after.isHeld).toBe(false)
        expect(after.isGone).toBe(true)
        expect(after.withdrawn).toHaveLength(1)
      }),
    )
  })

  it('does not depend on the order entries are read in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 500 }), { minLength: 2, maxLength: 6 }),
        fc.array(decisions, { minLength: 6, maxLength: 6 }),
        (minutes, said) => {
          const entries = minutes.map((minute, at) =>
            (at % 2 === 0 ? mother : father)(minute, said[at] ?? 'agreed'),
          )
          const bare = (list: readonly AgreementEntry[]) => {
            const { positions, ...rest } = standingFor('sam', list)
            return { ...rest, people: positions.map(({ personKey }) => personKey).sort() }
          }
          expect(bare(entries.toReversed())).toEqual(bare(entries))
        },
      ),
    )
  })

  it('brothers and sisters may differ, and a young person speaks only for themselves', () => {
    const entries = [
      mother(0, 'agreed', { personAbout: [everyChild] }),
      mother(1, 'declined', { personAbout: ['robin'] }),
      young(2, 'declined'),
    ]
    expect(standingFor('robin', entries)).toMatchObject({ isHeld: false, isGone: true })
    expect(standingFor('sam', entries)).toMatchObject({ isHeld: true, isConflicting: true })
    expect(standingFor('robin', entries).positions).toHaveLength(1)
  })

  it('a Gillick check never carries to another decision', () => {
    fc.assert(
      fc.property(
        fc.array(decisions, { maxLength: 4 }),
        fc.array(decisions, { maxLength: 3 }),
        (before, after) => {
          const checked = before.map((decision, minute) => young(minute, decision))
          const unchecked = after.map((decision, at) =>
            young(20 + at, decision, { personGillick: undefined }),
          )
          // Asked again without the check, or once risk has changed: nobody under 16 holds agreement.
          const asked = standingFor('sam', [...checked, ...unchecked])
          if (unchecked.length > 0) expect(asked.isHeld).toBe(false)
          const moved = standingFor('sam', [...checked, riskChanged(10), ...unchecked])
          expect(moved.isHeld).toBe(false)
        },
      ),
    )
    expect(standingFor('sam', [young(0, 'agreed')]).isHeld).toBe(true)
    const moved = standingFor('sam', [young(0, 'agreed'), riskChanged(1)])
    expect(moved.positions[0]?.needsNewCheck).toBe(true)
    expect(
      standingFor('sam', [young(0, 'agreed'), riskChanged(1), young(2, 'agreed')]),
    ).toMatchObject({ isHeld: true })
  })

  it('nobody without the means to agree holds agreement', () => {
    const stepfather = mother(0, 'agreed', { personBasis: 'none' })
    expect(standingFor('sam', [stepfather])).toMatchObject({ isHeld: false, isGone: false })
  })
})

describe('what may still be asked for', () => {
  const outcomes = fc.constantFrom(...treeV1.outcomes)
  const entries = fc
    .array(fc.tuple(fc.boolean(), decisions), { maxLength: 6 })
    .map(said =>
      said.map(([isMother, decision], minute) => (isMother ? mother : father)(minute, decision)),
    )

  it('never holds anything against a child who may be suffering significant harm', () => {
    fc.assert(
      fc.property(outcomes, entries, (outcome, said) => {
        if (outcome.sendsAs !== 'protection') return
        expect(mayStillRequestService(outcome, standingFor('sam', said))).toBe(true)
      }),
    )
  })

  it('never lets more be asked for than the check did, and nothing once agreement has gone', () => {
    fc.assert(
      fc.property(outcomes, entries, (outcome, said) => {
        const standing = standingFor('sam', said)
        const may = mayStillRequestService(outcome, standing)
        if (outcome.id === 'OUT_L') expect(may).toBe(false)
        if (outcome.sendsAs === 'request' && standing.isGone) expect(may).toBe(false)
        if (outcome.sendsAs !== 'request' && outcome.sendsAs !== 'protection')
          expect(may).toBe(false)
      }),
    )
  })
})

describe('what must be seen first', () => {
  it('keeps a warning until somebody says that it no longer holds', () => {
    const warned = father(0, 'notAsked', {
      personMayBeTold: 'no',
      personContact: 'safeOnly',
      personSafeContact: 'Text only, before 2pm',
    })
    const blank = father(1, 'notReached')
    const lifted = father(2, 'agreed', { personMayBeTold: 'yes', personContact: 'any' })
    expect(safetyFlags([warned])).toMatchObject([
      { mustNotBeTold: true, safeContact: 'Text only, before 2pm' },
    ])
    expect(safetyFlags([warned, blank])).toEqual(safetyFlags([warned]))
    expect(safetyFlags([warned, blank, lifted])).toEqual([])
  })

  it('says each in words: danger first, then conflict, withdrawal and limits', () => {
    const flags = flagsFor('sam', [
      mother(0, 'agreedWithLimits', { personLimits: 'Not to tell her employer' }),
      father(1, 'agreed', { personMayBeTold: 'no' }),
      father(2, 'withdrawn', { personMayBeTold: 'no' }),
    ])
    expect(flags.map(({ title, words }) => `${title}: ${words}`)).toEqual([
      'Do not inform: Lee Ashdown',
      'Conflicting: Pat Ashdown: agrees, with limits. Lee Ashdown: agreed before, and has changed their mind',
      'Withdrawn on 20 November 2026: Lee Ashdown',
      'Limits: Pat Ashdown: Not to tell her employer',
    ])
  })

  it('says so when nobody who can agree does', () => {
    expect(flagsFor('sam', [mother(0, 'declined')]).map(({ kind }) => kind)).toEqual(['gone'])
    expect(flagsFor('sam', [])).toEqual([])
  })
})
