import { describe, expect, it } from 'vitest'
import { evaluateThresholds, longestLine } from './evaluate-thresholds.ts'
import type { LineOutcome } from './evaluate-thresholds.ts'

async function* inParts(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) {
    yield await Promise.resolve(text.slice(from, from + size))
  }
}

async function evaluated(text: string, size = 7): Promise<readonly LineOutcome[]> {
  const outcomes: LineOutcome[] = []
  for await (const each of evaluateThresholds(inParts(text, size), '2026-11-20'))
    outcomes.push(each)
  return outcomes
}

describe('evaluateThresholds', () => {
  it('answers each line in order, however the stream is cut', async () => {
    const text =
      '{"id":"a","text":"six week old with a bruise"}\r\n\n{"id":2,"text":"all is well","age":-1}'
    for (const size of [1, 5, 1_000]) {
      const outcomes = await evaluated(text, size)
      expect(outcomes.map(each => each.ok && each.answer.id)).toEqual(['a', 2])
      expect(outcomes[0]).toMatchObject({ ok: true, answer: { indicative: 4, immediate: true } })
    }
  })

  it.each([
    ['bad JSON', '{"id":"a","text":'],
    ['no object', '[1]'],
    ['null', 'null'],
    ['no id', '{"text":"a"}'],
    ['an id of the wrong type', '{"id":{},"text":"a"}'],
    ['text of the wrong type', '{"id":"a","text":5}'],
    ['blank text', '{"id":"a","text":"  "}'],
    ['a null character', '{"id":"a","text":"a\\u0000b"}'],
    ['a raw null character', '{"id":"a","text":"a\u0000b"}'],
    ['an age of the wrong type', '{"id":"a","text":"a","age":"5"}'],
    ['an age nobody has', '{"id":"a","text":"a","age":-2}'],
    ['deep nesting', '['.repeat(100_000)],
  ])('gives an error by line for %s and goes on', async (_what, line) => {
    const outcomes = await evaluated(`${line}\n{"id":"b","text":"happy"}`, 65_536)
    expect(outcomes).toMatchObject([
      { ok: false, line: 1 },
      { ok: true, line: 2, answer: { id: 'b' } },
    ])
  })

  it('does not hold a line of ten million characters', async () => {
    const outcomes = await evaluated(
      `{"id":"a","text":"${'x'.repeat(10_000_000)}"}\n{"id":"b","text":"happy"}\n`,
      65_536,
    )
    expect(outcomes).toMatchObject([
      { ok: false, line: 1, problem: expect.stringContaining(String(longestLine)) as string },
      { ok: true, line: 2 },
    ])
  })

  it('says nothing of what a line says in its error', async () => {
    const [outcome] = await evaluated('{"id":"a","text":"Synthetic Name" oops}')
    expect(JSON.stringify(outcome)).not.toContain('Synthetic')
  })
})
