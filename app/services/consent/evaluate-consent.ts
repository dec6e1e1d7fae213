import { z } from 'zod'
import { evaluateAnswers, type EvaluatedAnswers } from '#app/domain/consent/evaluate-answers.ts'
import { splitLines } from '#app/domain/threshold/evaluate/split-lines.ts'
import { treeV1 } from '#content/consent/tree-v1.ts'

/** Longest line that is read, in characters: far above any set of twelve answers. */
export const longestLine = 100_000

const Line = z.object({
  id: z.union([z.string().min(1).max(500), z.number()]),
  // Not a zod record: that drops a key named __proto__ in silence, and no key may be dropped.
  answers: z.custom<Readonly<Record<string, unknown>>>(
    value => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
})

export type EvaluatedConsent = { readonly id: string | number } & EvaluatedAnswers

export type ConsentLine =
  | { readonly ok: true; readonly line: number; readonly answer: EvaluatedConsent }
  | { readonly ok: false; readonly line: number; readonly problem: string }

const wrong: Readonly<Record<string, string>> = {
  id: '"id" must be some text or a number',
  answers: '"answers" must be an object of question and answer',
}

/**
 * What the agreement check comes to for each set of answers, in the order given, one at a time. For testing
 * the tree against a partnership's own rules: nothing is kept.
 */
export async function* evaluateConsent(parts: AsyncIterable<string>): AsyncGenerator<ConsentLine> {
  for await (const { number: line, text } of splitLines(parts, longestLine)) {
    if (text === undefined) {
      yield { ok: false, line, problem: `this is longer than ${longestLine} characters` }
      continue
    }
    const written = text.replace(/^\uFEFF/, '')
    if (written.trim() === '') continue
    yield evaluateLine(line, written)
  }
}

function evaluateLine(line: number, text: string): ConsentLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's own message quotes the line, and the line may be about a child.
    return { ok: false, line, problem: 'this is not JSON' }
  }
  const parsed = Line.safeParse(value)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0]
    const problem = wrong[String(field)] ?? 'this must be a JSON object with "id" and "answers"'
    return { ok: false, line, problem }
  }
  const { id, answers } = parsed.data
  const found = evaluateAnswers(treeV1, answers)
  if ('reason' in found) {
    return { ok: false, line, problem: `${printable(found.node)}: ${found.reason}` }
  }
  return { ok: true, line, answer: { id, ...found } }
}

/** A question's name as it was given, safe to show in a terminal and never longer than a name. */
function printable(name: string): string {
  const plain = name.slice(0, 40).replace(/[^\x20-\x7e]/g, '?')
  return name.length > 40 ? `${plain}…` : plain
}
