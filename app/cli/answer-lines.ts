import { once } from 'node:events'
import type { Outcome } from './verb.ts'

/** One line's answer, or what is wrong with the line. */
type Line =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly line: number; readonly problem: string }

/** Writes each answer as a line of JSON and each problem by its line on standard error. Any problem is a failure. */
export async function answerLines(lines: AsyncIterable<Line>): Promise<Outcome> {
  let outcome: Outcome = 'done'
  for await (const each of lines) {
    if (each.ok) await write(`${JSON.stringify(each.answer)}\n`)
    else {
      outcome = 'failed'
      process.stderr.write(`Line ${each.line}: ${each.problem}\n`)
    }
  }
  await flushed()
  return outcome
}

/** Waits for a slow reader, so that answers do not pile up in memory. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

/** Resolves when the last answer has left, because the process ends as soon as the verb does. */
function flushed(): Promise<void> {
  return new Promise(resolve => process.stdout.write('', () => resolve()))
}
