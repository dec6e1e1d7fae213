import { describe, expect, it } from 'vitest'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import { writeGuideFile } from '#app/domain/threshold/document/write-guide-file.ts'
import { publishedGuides } from '#content/threshold/published-guides.ts'
import { evaluateThresholds, longestLine } from './evaluate-thresholds.ts'
import type { LineOutcome } from './evaluate-thresholds.ts'
import { guideOfFile } from './guide-of-file.ts'

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

describe('a guide in a file', () => {
  const text = writeGuideFile(documentOf(publishedGuides[0]), 'As it is.')
  const line = '{"id":"a","text":"6 week old baby with a bruise on his cheek"}'
  const answers = async (file: string) => {
    const read = guideOfFile(new TextEncoder().encode(file))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const all: LineOutcome[] = []
    for await (const each of evaluateThresholds(inParts(line, 9), read.guide)) all.push(each)
    return all
  }

  it('answers as the same guide does, and by its own words and levels when it says something else', async () => {
    expect(await answers(text)).toEqual(await evaluated(line))
    const changed = text.replace(/^HLT-037,4,(.*?)immediate;?/m, 'HLT-037,2,$1')
    expect(changed).not.toBe(text)
    const [found] = await answers(changed)
    const levels = found?.ok ? found.answer.indicators.filter(({ id }) => id === 'HLT-037') : []
    expect(levels).toMatchObject([{ level: 2 }])
  })

  it('says by line what is wrong with a file that is no guide', () => {
    expect(guideOfFile(new TextEncoder().encode('hello'))).toMatchObject({ ok: false })
    const broken = text.replace('HLT-002,1,', 'HLT-002,7,')
    const number = broken.split('\n').findIndex(each => each.startsWith('HLT-002,')) + 1
    expect(guideOfFile(new TextEncoder().encode(broken))).toMatchObject({
      problems: [{ line: number, message: 'The level must be 1, 2, 3 or 4' }],
    })
  })
})
