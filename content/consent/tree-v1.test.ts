import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '#app/domain/time/calendar.ts'
import {
  agreementHeld,
  detailsMayFollow,
  maySubmit,
  mayRequestService,
  mustRecord,
  reviewOn,
} from '#app/domain/consent/outcome-rules.ts'
import type { AgreementOutcome } from '#app/domain/consent/tree.ts'
import { prune, walk, walkNotification, type PathStep } from '#app/domain/consent/walk.ts'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { treeV1 } from './tree-v1.ts'
import { wordsV1 } from './words-v1.ts'

interface Ending {
  readonly path: readonly PathStep[]
  readonly outcome: AgreementOutcome
  readonly flags: readonly string[]
}

/** Every way through the tree, found by answering each question every way it can be answered. */
function endings(answers: Readonly<Record<string, string>> = {}): readonly Ending[] {
  const reached = walk(treeV1, answers)
  if (reached.status === 'outcome') return [reached]
  if (reached.status === 'error') throw new Error(`${reached.node}: ${reached.reason}`)
  return reached.node.branches.flatMap(({ answer }) =>
    endings({ ...answers, [reached.node.id]: answer }),
  )
}

const all = endings()
const steps = (path: readonly PathStep[]) =>
  path.map(({ node, answer }) => `${node}:${answer}`).join(' ')

/** The approved table, by the answers that decide; Q2 is answered both ways and never decides. */
const approved: readonly (readonly [string, string])[] = [
  ['Q1:yes', 'OUT_A'],
  ['Q1:no Q3:unsure', 'OUT_C'],
  ['Q1:no Q3:yes Q4:yes', 'OUT_D'],
  ['Q1:no Q3:yes Q4:no Q5:no', 'OUT_F'],
  ['Q1:no Q3:yes Q4:no Q5:yes Q6:yes', 'OUT_E1'],
  ['Q1:no Q3:yes Q4:no Q5:yes Q6:no', 'OUT_E2'],
  ['Q1:no Q3:no Q7:yes', 'OUT_G'],
  ['Q1:no Q3:no Q7:no Q8:no Q12:yes', 'OUT_L'],
  ['Q1:no Q3:no Q7:no Q8:no Q12:no', 'OUT_M'],
  ['Q1:no Q3:no Q7:no Q8:yes Q9:none_of_these', 'OUT_K'],
  ...[
    'young_person_16_17',
    'competent_under_16',
    'parental_responsibility',
    'local_authority_order',
  ].flatMap((who): readonly (readonly [string, string])[] => {
    const asked = `Q1:no Q3:no Q7:no Q8:yes Q9:${who}`
    return [
      [`${asked} Q10:no`, 'OUT_H'],
      [`${asked} Q10:yes Q11:agreed`, 'OUT_I'],
      [`${asked} Q10:yes Q11:agreed_with_limits`, 'OUT_J'],
      [`${asked} Q10:yes Q11:not_reached`, 'OUT_K'],
      [`${asked} Q10:yes Q11:declined Q12:yes`, 'OUT_L'],
      [`${asked} Q10:yes Q11:declined Q12:no`, 'OUT_M'],
    ]
  }),
]

describe('the agreement tree', () => {
  it('has 12 questions and 13 outcomes, each reached by some path', () => {
    expect(treeV1.nodes).toHaveLength(12)
    expect(treeV1.outcomes).toHaveLength(13)
    expect(new Set(all.map(({ outcome }) => outcome.id)).size).toBe(13)
    expect(new Set(all.flatMap(({ path }) => path.map(({ node }) => node))).size).toBe(12)
  })

  it('ends every path exactly as approved, and has no other path', () => {
    const found = all.map(({ path, outcome }) => [
      steps(path.filter(({ node }) => node !== 'Q2')),
      outcome.id,
    ])
    const expected = approved.flatMap(row => (row[0] === 'Q1:yes' ? [row] : [row, row]))
    const order = (a: readonly string[], b: readonly string[]) => a.join().localeCompare(b.join())
    expect([...found].sort(order)).toEqual([...expected].sort(order))
  })

  it('points to the worker already involved exactly when the referrer knows of one', () => {
    for (const { path, flags } of all) {
      const known = path.some(({ node, answer }) => node === 'Q2' && answer === 'yes')
      expect(flags).toEqual(known ? ['route_to_allocated_worker'] : [])
    }
  })

  it.each([
    ['OUT_A', 'not_needed', true, true],
    ['OUT_C', 'undetermined', false, true],
    ['OUT_D', 'not_sought_unsafe', true, true],
    ['OUT_E1', 'agreed', true, true],
    ['OUT_E2', 'overridden', true, true],
    ['OUT_F', 'not_reached_risk', true, true],
    ['OUT_G', 'not_needed_duty', true, false],
    ['OUT_H', 'not_yet_sought', false, false],
    ['OUT_I', 'agreed', true, false],
    ['OUT_J', 'agreed_limited', true, false],
    ['OUT_K', 'not_reached_no_risk', false, false],
    ['OUT_L', 'declined_information_shared', true, false],
    ['OUT_M', 'declined_not_shared', false, false],
  ])('%s is %s; may be sent: %s; phone: %s', (id, agreement, may, phone) => {
    const outcome = outcomeOf(id)
    expect([outcome.agreement, maySubmit(outcome), outcome.phone]).toEqual([agreement, may, phone])
  })

  it('takes a police notification to its duty without answering other questions for the officer', () => {
    const reached = walkNotification(treeV1)
    expect(reached.status === 'outcome' && reached.outcome.id).toBe('OUT_G')
    expect(reached.path).toEqual([{ node: 'Q7', answer: 'yes' }])
  })
})

describe('walking', () => {
  const anyAnswers = fc.dictionary(
    fc.constantFrom(...treeV1.nodes.map(({ id }) => id), 'Q99', '__proto__'),
    fc.constantFrom(
      ...new Set(treeV1.nodes.flatMap(({ branches }) => branches.map(({ answer }) => answer))),
      'maybe',
      '',
    ),
  )

  it('always arrives somewhere, and pruning changes nothing that counts', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const reached = walk(treeV1, answers)
        const kept = prune(treeV1, answers)
        expect(Object.keys(kept)).toEqual(reached.path.map(({ node }) => node))
        if (reached.status !== 'error') expect(walk(treeV1, kept)).toEqual(reached)
      }),
      { numRuns: 1000 },
    )
  })

  it('starts at the first question and names a question whose answer it does not offer', () => {
    expect(walk(treeV1, {})).toMatchObject({ status: 'asking', node: { id: 'Q1' }, path: [] })
    expect(walk(treeV1, { Q1: 'maybe' })).toMatchObject({ status: 'error', node: 'Q1' })
    expect(walk(treeV1, { Q1: 'toString' })).toMatchObject({ status: 'error', node: 'Q1' })
  })

  it('drops an old outcome when an earlier answer changes', () => {
    const agreed = {
      ...{ Q1: 'no', Q2: 'no', Q3: 'no', Q7: 'no', Q8: 'yes' },
      ...{ Q9: 'parental_responsibility', Q10: 'yes', Q11: 'agreed' },
    }
    expect(walk(treeV1, agreed)).toMatchObject({ outcome: { id: 'OUT_I' } })
    expect(walk(treeV1, { ...agreed, Q3: 'yes' })).toMatchObject({ node: { id: 'Q4' } })
    expect(prune(treeV1, { ...agreed, Q1: 'yes' })).toEqual({ Q1: 'yes' })
  })

  it('says so when its data is broken, instead of looping or throwing', () => {
    const circle = {
      ...treeV1,
      nodes: [{ id: 'Q1', branches: [{ answer: 'yes', next: 'Q1' }] }] as const,
    }
    const gap = { ...treeV1, nodes: [] }
    expect(walk(circle, { Q1: 'yes' })).toMatchObject({ status: 'error', node: 'Q1' })
    expect(walk(gap, {})).toMatchObject({ status: 'error', node: 'Q1' })
  })
})

describe('what an outcome allows and asks for', () => {
  it('never holds back a child who may be suffering significant harm', () => {
    for (const { path, outcome } of all) {
      const harm = path.some(
        ({ node, answer }) => (node === 'Q1' || node === 'Q3') && answer === 'yes',
      )
      if (!harm) continue
      expect(maySubmit(outcome)).toBe(true)
      expect(outcome.phone).toBe(true)
      expect(detailsMayFollow(outcome)).toBe(true)
      expect(mayRequestService(outcome)).toBe(true)
    }
  })

  it('lets nothing else ask for help without agreement', () => {
    for (const { outcome } of all) {
      if (outcome.sendsAs === 'protection') continue
      expect(mayRequestService(outcome)).toBe(agreementHeld(outcome))
    }
  })

  it('records who, when, how and in what language whenever someone was told', () => {
    for (const { path, outcome } of all) {
      const told = path.some(({ node, answer }) => node === 'Q5' && answer === 'yes')
      if (!told && outcome.sendsAs !== 'request') continue
      expect(mustRecord(outcome, path)).toEqual(
        expect.arrayContaining(['who_told', 'told_at', 'how_told', 'language']),
      )
    }
  })

  it('records how the person agreeing can agree', () => {
    for (const { path, outcome } of all) {
      if (outcome.sendsAs !== 'request') continue
      const who = path.find(({ node }) => node === 'Q9')?.answer
      const recorded = mustRecord(outcome, path)
      expect(recorded.includes('competence_note')).toBe(who === 'competent_under_16')
      expect(recorded.includes('pr_basis')).toBe(who === 'parental_responsibility')
    }
  })

  it.each([
    ['OUT_D', ['reasons', 'reason_detail', 'authoriser']],
    ['OUT_E2', ['rationale', 'authoriser']],
    ['OUT_F', ['attempts']],
    ['OUT_G', ['duty']],
    ['OUT_J', ['limits']],
    ['OUT_K', ['attempts']],
    ['OUT_L', ['rationale', 'lawful_basis']],
  ] as const)('%s asks for %s', (id, keys) => {
    expect(mustRecord(outcomeOf(id))).toEqual(expect.arrayContaining([...keys]))
  })

  it('gives every paused outcome a day to look again, and no sent one', () => {
    for (const outcome of treeV1.outcomes) {
      const day = reviewOn(outcome, '2026-12-24', englandCalendar)
      expect(day === undefined).toBe(maySubmit(outcome))
      expect(mustRecord(outcome).includes('review_date')).toBe(!maySubmit(outcome))
    }
    expect(reviewOn(outcomeOf('OUT_K'), '2026-12-24', englandCalendar)).toBe(
      addWorkingDays('2026-12-24', 2, englandCalendar),
    )
    expect(reviewOn(outcomeOf('OUT_C'), '2026-12-24', englandCalendar)).toBe('2026-12-24')
  })
})

describe('the words', () => {
  it('has a label for exactly the answers each question offers', () => {
    for (const { id, branches } of treeV1.nodes) {
      expect(Object.keys(wordsV1.nodes[id].answers).sort()).toEqual(
        branches.map(({ answer }) => answer).sort(),
      )
    }
  })

  it('puts the phone first wherever the outcome says to phone', () => {
    for (const { id, phone } of treeV1.outcomes) {
      const { heading, next } = wordsV1.outcomes[id]
      if (phone) expect(`${heading} ${next[0] ?? ''}`).toMatch(/phone|999/i)
    }
  })

  it('never says consent, and has none of the words error messages avoid', () => {
    expect(JSON.stringify(wordsV1)).not.toMatch(/consent/i)
    for (const { error } of Object.values(wordsV1.nodes)) {
      expect(error).not.toMatch(/please|sorry|valid|required/i)
    }
  })

  it('keeps sentences short enough to read at a glance', () => {
    for (const { title } of Object.values(wordsV1.nodes)) {
      expect(title.split(' ').length).toBeLessThanOrEqual(20)
    }
  })
})

function outcomeOf(id: string): AgreementOutcome {
  const outcome = treeV1.outcomes.find(outcome => outcome.id === id)
  if (outcome === undefined) throw new Error(`no outcome ${id}`)
  return outcome
}
