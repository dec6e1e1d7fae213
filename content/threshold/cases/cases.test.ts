import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { evaluateText } from '#app/domain/threshold/evaluate/evaluate-text.ts'
import { guideVersions } from '../guide-versions.ts'
import development from './development.jsonl?raw'
import freshF from './fresh-f.jsonl?raw'
import sealed from './sealed.jsonl?raw'

const Graded = z.object({
  id: z.string(),
  text: z.string(),
  age: z.number().int().min(-1).optional(),
  level: z.number().int().min(1).max(4),
  immediate: z.boolean(),
})

const read = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map(line => Graded.parse(JSON.parse(line)))

/** The development set is tuned on and must stay high; the other two are not, and show what to expect. */
describe.each([
  { name: 'development', graded: read(development), exact: 0.9, within: 0.98 },
  { name: 'sealed', graded: read(sealed), exact: 0.75, within: 0.97 },
  { name: 'independent', graded: read(freshF), exact: 0.75, within: 0.97 },
])('the $name set of described worries', ({ graded, exact, within }) => {
  const [guide] = guideVersions
  const results = graded.map(({ text, age, level, immediate, id }) => {
    const evaluation = evaluateText(guide, text, age)
    return { id, immediate, level, found: evaluation.indicative, urgent: evaluation.immediate }
  })
  const share = (count: number) => count / results.length

  it('has ids of its own', () => {
    expect(new Set(graded.map(({ id }) => id)).size).toBe(graded.length)
  })

  it('reaches the graded level, or the one beside it, as often as promised', () => {
    const right = results.filter(({ level, found }) => level === found).length
    const near = results.filter(({ level, found }) => Math.abs(level - found) <= 1).length
    expect(share(right)).toBeGreaterThanOrEqual(exact)
    expect(share(near)).toBeGreaterThanOrEqual(within)
  })

  it('never misses what must be acted on now by two levels', () => {
    const missed = results.filter(({ immediate, found }) => immediate && found <= 2)
    expect(missed).toEqual([])
  })
})
