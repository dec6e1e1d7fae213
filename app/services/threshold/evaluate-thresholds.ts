import { z } from 'zod'
import { evaluateText } from '#app/domain/threshold/evaluate/evaluate-text.ts'
import { splitLines } from '#app/domain/threshold/evaluate/split-lines.ts'
import { guideOn } from '#app/domain/threshold/guide.ts'
import type { Guide, Level } from '#app/domain/threshold/guide.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'

/** Longest line that is read, in characters: some hundred pages. A longer one is a file in the wrong place. */
export const longestLine = 1_000_000

const Described = z.object({
  id: z.union([z.string().min(1).max(500), z.number()]),
  text: z.string().refine(text => text.trim() !== '' && !text.includes('\u0000')),
  // Whole or part years; -1 before birth. Young people leaving care can have help until 25.
  age: z.number().min(-1).max(25).nullish(),
})

export interface EvaluatedLine {
  readonly id: string | number
  readonly indicators: readonly {
    readonly id: string
    readonly level: Level
    readonly score: number
    readonly matched: readonly string[]
  }[]
  readonly indicative: Level
  readonly immediate: boolean
  readonly cumulative: boolean
}

export type LineOutcome =
  | { readonly ok: true; readonly line: number; readonly answer: EvaluatedLine }
  | { readonly ok: false; readonly line: number; readonly problem: string }

const wrong: Readonly<Record<string, string>> = {
  id: '"id" must be some text or a number',
  text: '"text" must be some text, without null characters',
  age: '"age" must be a number of years from -1 (unborn) to 25',
}

function readLine(text: string): z.infer<typeof Described> | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's own message quotes the line, and the line is about a child.
    return 'this is not JSON'
  }
  const parsed = Described.safeParse(value)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path[0]
  return wrong[String(field)] ?? 'this must be a JSON object with "id" and "text"'
}

/**
 * Shows what the guide finds in each described worry, in the order given, one at a time. For testing the guide
 * against a partnership's own audits: nothing is kept. `by` is the guide itself, or an ISO day that chooses the version.
 */
export async function* evaluateThresholds(
  parts: AsyncIterable<string>,
  by: string | Guide,
): AsyncGenerator<LineOutcome> {
  const guide = typeof by === 'string' ? guideOn(guideVersions, by) : by
  for await (const { number: line, text } of splitLines(parts, longestLine)) {
    if (text === undefined) {
      yield { ok: false, line, problem: `this is longer than ${longestLine} characters` }
      continue
    }
    const written = text.replace(/^\uFEFF/, '')
    if (written.trim() === '') continue
    const read = readLine(written)
    if (typeof read === 'string') {
      yield { ok: false, line, problem: read }
      continue
    }
    const { found, ...summary } = evaluateText(guide, read.text, read.age ?? undefined)
    const indicators = found.map(({ indicator: { id, level }, score, matched }) => ({
      id,
      level,
      score,
      matched,
    }))
    yield { ok: true, line, answer: { id: read.id, indicators, ...summary } }
  }
}
