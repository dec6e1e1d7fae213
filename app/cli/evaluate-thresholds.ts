import { once } from 'node:events'
import { evaluateThresholds } from '#app/services/threshold/evaluate-thresholds.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { systemClock } from '#app/server/clock.server.ts'
import type { Env } from '#app/server/env.server.ts'
import type { Outcome } from './verb.ts'

/** Reads described worries from standard input and writes what the guide finds in each, a JSON object a line. */
export async function evaluateThresholdsVerb(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  const today = londonDay(systemClock(env.PORTAL_CLOCK).now())
  process.stdin.setEncoding('utf8')
  let outcome: Outcome = 'done'
  for await (const result of evaluateThresholds(process.stdin, today)) {
    if (result.ok) await write(`${JSON.stringify(result.answer)}\n`)
    else {
      outcome = 'failed'
      process.stderr.write(`Line ${result.line}: ${result.problem}\n`)
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
