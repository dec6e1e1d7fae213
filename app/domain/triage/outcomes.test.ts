import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeV1 } from '#content/consent/tree-v1.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import { agreementHeld } from '../consent/outcome-rules.ts'
import { codesOf } from '../partnership/codes.ts'
import {
  decisionProblems,
  mayAskForMore,
  needsAgreement,
  needsOverride,
  offeredOutcomes,
  type Decision,
  type DecisionFacts,
} from './outcomes.ts'

const facts: DecisionFacts = {
  agreementOutcome: 'OUT_I',
  urgency: 'routine',
  harmTags: ['neglect'],
  firstDecision: true,
  duplicateOfSameSender: false,
  noFurtherActionOnSameIssue: 0,
  today: '2026-11-20',
}

const sound: Decision = {
  outcomeCode: 'C06',
  level: 3,
  rationale: 'Needs across home and school that one agency cannot meet',
  historyConsidered: 'Two earlier contacts; help ended when the worker left',
  actions: [{ what: 'Visit', owner: 'A Worker', dueOn: '2026-11-24' }],
}

const answers = {
  checksDone: 'School and health visitor',
  parentSpokenTo: 'Mother, by phone today',
  earlyHelpConsidered: 'Offered and not wanted',
  feedback: 'Told why and what to watch for',
}

const fields = (decision: Decision, more: Partial<DecisionFacts> = {}) =>
  decisionProblems(decision, { ...facts, ...more }).map(({ field }) => field)

describe('what a decision needs', () => {
  it('accepts a sound one', () => {
    expect(fields(sound)).toEqual([])
  })

  it.each<[Partial<Decision>, readonly string[]]>([
    [{ outcomeCode: '' }, ['outcomeCode']],
    [{ level: null }, ['level']],
    [{ rationale: '  ' }, ['rationale']],
    [{ rationale: 'No further action' }, ['rationale']],
    [{ historyConsidered: '' }, ['historyConsidered']],
    [{ actions: [{ what: '', owner: '', dueOn: '' }] }, []],
    [
      { actions: [{ what: 'Visit', owner: '', dueOn: '' }] },
      ['actions.0.owner', 'actions.0.dueOn'],
    ],
    [
      { actions: [{ what: '', owner: 'A', dueOn: '2026-11-19' }] },
      ['actions.0.what', 'actions.0.dueOn'],
    ],
    [{ actions: [{ what: 'Visit', owner: 'A', dueOn: '2026-02-30' }] }, ['actions.0.dueOn']],
    [{ outcomeCode: 'C01' }, ['checksDone', 'parentSpokenTo', 'earlyHelpConsidered', 'feedback']],
    [{ outcomeCode: 'C01', noFurtherAction: answers }, []],
    [{ outcomeCode: 'C01', noFurtherAction: { ...answers, checksDone: ' ' } }, ['checksDone']],
    [{ outcomeCode: 'C05' }, ['missing']],
    [{ outcomeCode: 'C05', missing: 'The child’s address' }, []],
  ])('%j: %j', (change, expected) => {
    expect(fields({ ...sound, ...change })).toEqual(expected)
  })

  it.each([
    [1, []],
    [2, ['secondReviewer']],
  ])('after %i no further actions on the issue, another needs %j', (n, expected) => {
    const decision: Decision = { ...sound, outcomeCode: 'C01', noFurtherAction: answers }
    expect(fields(decision, { noFurtherActionOnSameIssue: n })).toEqual(expected)
  })

  it('has messages that say what to do and blame nobody', () => {
    const empty: Decision = {
      outcomeCode: 'C01',
      level: null,
      rationale: '',
      historyConsidered: '',
      actions: [{ what: 'x', owner: '', dueOn: '' }],
    }
    const found = decisionProblems(empty, { ...facts, noFurtherActionOnSameIssue: 5 })
    expect(found.length).toBe(10)
    for (const { message } of found) expect(message).not.toMatch(/please|sorry|valid|required/i)
  })
})

describe('which outcomes are offered', () => {
  it('offers every outcome of the code set but a duplicate, for an agreed request', () => {
    expect(offeredOutcomes(facts)).toEqual(codesOf(contactOutcomes).filter(code => code !== 'C17'))
    expect(offeredOutcomes({ ...facts, duplicateOfSameSender: true })).toContain('C17')
  })

  it('starts no service from information shared without agreement', () => {
    expect(offeredOutcomes({ ...facts, agreementOutcome: 'OUT_L' })).toEqual([
      'C01',
      'C02',
      'C07',
      'C08',
      'C09',
    ])
  })

  it('never returns, or asks for more about, an injury to a child who cannot move', () => {
    const injury = { ...facts, harmTags: ['non_mobile_injury'] }
    expect(offeredOutcomes(injury)).not.toContain('C05')
    expect(mayAskForMore(injury)).toBe(false)
    expect(offeredOutcomes({ ...injury, firstDecision: false })).not.toContain('C05')
  })

  it.each(['act_now', 'urgent'] as const)('never returns one that is %s', urgency => {
    expect(offeredOutcomes({ ...facts, urgency })).not.toContain('C05')
    expect(fields({ ...sound, outcomeCode: 'C05', missing: 'x' }, { urgency })).toEqual([
      'outcomeCode',
    ])
  })

  it('agrees with the agreement tree about who has agreed', () => {
    for (const outcome of treeV1.outcomes) {
      const asked = { ...facts, agreementOutcome: outcome.id }
      expect(needsAgreement('C04', asked)).toBe(!agreementHeld(outcome))
      expect(needsOverride('C06', asked)).toBe(
        !agreementHeld(outcome) && outcome.sendsAs !== 'protection',
      )
    }
  })

  it('lets a police notification become early help once the family has been asked', () => {
    const notified = { agreementOutcome: 'OUT_G' } as const
    const early: Decision = { ...sound, outcomeCode: 'C04' }
    expect(offeredOutcomes({ ...facts, ...notified })).toContain('C04')
    expect(fields(early, notified)).toEqual(['agreementGained'])
    expect(fields({ ...early, agreementGained: 'Mother, today by phone' }, notified)).toEqual([])
    expect(fields(sound, notified)).toEqual(['overrideReason'])
  })

  it('always leaves immediate protection and a strategy discussion open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, ...treeV1.outcomes.map(({ id }) => id)),
        fc.constantFrom('act_now' as const, 'urgent' as const, 'routine' as const),
        fc.boolean(),
        fc.subarray(['non_mobile_injury', 'neglect']),
        (agreementOutcome, urgency, firstDecision, harmTags) => {
          const offered = offeredOutcomes({
            ...facts,
            ...(agreementOutcome === undefined ? {} : { agreementOutcome }),
            urgency,
            firstDecision,
            harmTags,
          })
          expect(offered).toEqual(expect.arrayContaining(['C07', 'C09']))
        },
      ),
    )
  })
})
