import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeV1 } from '#content/consent/tree-v1.ts'
import approved from '#content/consent/approved-tree.json' with { type: 'json' }
import { evaluateConsent, longestLine, type ConsentLine } from './evaluate-consent.ts'

async function* inParts(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) {
    yield await Promise.resolve(text.slice(from, from + size))
  }
}

async function evaluated(text: string, size = 4_096): Promise<readonly ConsentLine[]> {
  const lines: ConsentLine[] = []
  for await (const each of evaluateConsent(inParts(text, size))) lines.push(each)
  return lines
}

const ask = async (answers: unknown) => (await evaluated(JSON.stringify({ id: 'a', answers })))[0]

interface Ending {
  readonly answers: Readonly<Record<string, string>>
  readonly outcome: string
}

/** Where each answer to a question leads, read from the approved data and not from our own tree. */
function branchesOf(id: string): readonly (readonly [string, string])[] {
  const node = approved.nodes.find(node => node.id === id)
  if (!node) return []
  if (node.options) return node.options.map(({ value, next }) => [value, next] as const)
  return (['yes', 'no', 'unsure'] as const).flatMap(answer => {
    const next = node[answer]
    return next === undefined ? [] : [[answer, next] as const]
  })
}

function endings(at: string, answers: Readonly<Record<string, string>> = {}): readonly Ending[] {
  if (at.startsWith('OUT_')) return [{ answers, outcome: at }]
  return branchesOf(at).flatMap(([answer, next]) => endings(next, { ...answers, [at]: answer }))
}

const all = endings(approved.start)
const outcomes = new Map(approved.outcomes.map(outcome => [outcome.id, outcome]))

describe('evaluateConsent, against the approved tree', () => {
  it('ends every path as approved, in the order given', async () => {
    const text = all.map(({ answers }, id) => JSON.stringify({ id, answers })).join('\n')
    const lines = await evaluated(text, 977)
    expect(lines).toHaveLength(all.length)
    expect(all.length).toBeGreaterThan(60)
    lines.forEach((line, at) => {
      const { answers, outcome } = all[at] ?? { answers: {}, outcome: '' }
      expect(line).toMatchObject({
        ok: true,
        line: at + 1,
        answer: {
          id: at,
          outcome,
          path: Object.keys(answers),
          maySubmit: outcomes.get(outcome)?.may_submit,
        },
      })
    })
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(outcomes.keys()))
  })

  it('never lets a service be asked for where the family declined or was not asked', async () => {
    for (const { answers, outcome } of all) {
      const line = await ask(answers)
      const may = line?.ok === true && line.answer.mayRequestService
      const expected = ['OUT_A', 'OUT_D', 'OUT_E1', 'OUT_E2', 'OUT_F', 'OUT_I', 'OUT_J']
      expect([outcome, may]).toEqual([outcome, expected.includes(outcome)])
    }
  })

  it('names the question where any path stops short', async () => {
    for (const { answers } of all) {
      const steps = Object.entries(answers)
      for (let given = 0; given < steps.length; given += 1) {
        const line = await ask(Object.fromEntries(steps.slice(0, given)))
        expect(line).toMatchObject({ ok: false, problem: `${steps[given]?.[0]}: no answer given` })
      }
    }
  })

  it('names the question whose answer is off the path', async () => {
    for (const { answers } of all) {
      const strays = approved.nodes.filter(({ id }) => !(id in answers))
      for (const { id } of strays) {
        const [answer] = branchesOf(id)[0] ?? ['']
        expect(await ask({ ...answers, [id]: answer })).toMatchObject({
          ok: false,
          problem: `${id}: answered, but the other answers never lead to it`,
        })
      }
    }
  })

  it('names the question whose answer it does not offer', async () => {
    for (const { answers } of all) {
      for (const id of Object.keys(answers)) {
        for (const wrong of ['maybe', 'YES', 'toString', 'OUT_A', true, 1, null, ['yes'], {}]) {
          expect(await ask({ ...answers, [id]: wrong })).toMatchObject({
            ok: false,
            problem: `${id}: not an answer to this question`,
          })
        }
      }
    }
  })

  it('gives each line exactly one answer or one problem, whatever the answers', async () => {
    const any = fc.dictionary(
      fc.oneof(fc.constantFrom(...treeV1.nodes.map(({ id }) => id), '__proto__'), fc.string()),
      fc.oneof(fc.constantFrom('yes', 'no', 'unsure', 'agreed', ''), fc.jsonValue()),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 4 }), async sets => {
        const lines = await evaluated(
          sets.map((answers, id) => JSON.stringify({ id, answers })).join('\n'),
        )
        expect(lines.map(({ line }) => line)).toEqual(sets.map((_set, at) => at + 1))
      }),
    )
  })
})

describe('hostile lines', () => {
  it.each([
    ['bad JSON', '{"id":"a","answers":', 'this is not JSON'],
    ['no object', '[1]', 'this must be a JSON object'],
    ['null', 'null', 'this must be a JSON object'],
    ['a bare word', 'Q1', 'this is not JSON'],
    ['no id', '{"answers":{"Q1":"yes"}}', '"id"'],
    ['an id nobody can read', '{"id":{},"answers":{"Q1":"yes"}}', '"id"'],
    ['an endless id', '{"id":1e999,"answers":{"Q1":"yes"}}', '"id"'],
    ['no answers', '{"id":"a"}', '"answers"'],
    ['a list of answers', '{"id":"a","answers":["yes"]}', '"answers"'],
    ['no answer at all', '{"id":"a","answers":{}}', 'Q1: no answer given'],
    ['an empty answer', '{"id":"a","answers":{"Q1":""}}', 'Q1: no answer given'],
    [
      'an unknown question',
      '{"id":"a","answers":{"Q1":"yes","Q13":"no"}}',
      'Q13: no such question',
    ],
    ['another spelling', '{"id":"a","answers":{"q1":"yes"}}', 'q1: no such question'],
    ['a prototype', '{"id":"a","answers":{"Q1":"yes","__proto__":"x"}}', '__proto__: no such'],
    ['an outcome as a question', '{"id":"a","answers":{"OUT_A":"yes"}}', 'OUT_A: no such question'],
    ['terminal codes', '{"id":"a","answers":{"\\u001b[2J":"yes"}}', '?[2J: no such question'],
    ['deep nesting', '['.repeat(40_000), 'this is not JSON'],
  ])('gives an error by line for %s and goes on', async (_what, line, problem) => {
    const lines = await evaluated(`${line}\r\n\n{"id":2,"answers":{"Q1":"yes"}}`)
    expect(lines).toMatchObject([
      { ok: false, line: 1, problem: expect.stringContaining(problem) as string },
      { ok: true, line: 3, answer: { id: 2, outcome: 'OUT_A', path: ['Q1'] } },
    ])
  })

  it('does not hold a line of ten million characters', async () => {
    const lines = await evaluated(
      `{"id":"a","answers":{"Q1":"${'x'.repeat(10_000_000)}"}}\n{"id":2,"answers":{"Q1":"yes"}}`,
      65_536,
    )
    expect(lines).toMatchObject([
      { ok: false, line: 1, problem: `this is longer than ${longestLine} characters` },
      { ok: true, line: 2 },
    ])
  })
})
