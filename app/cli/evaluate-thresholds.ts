import { evaluateThresholds } from '#app/services/threshold/evaluate-thresholds.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { systemClock } from '#app/server/clock.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { answerLines } from './answer-lines.ts'
import type { Outcome } from './verb.ts'

/** Reads described worries from standard input and writes what the guide finds in each, a JSON object a line. */
export async function evaluateThresholdsVerb(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  const today = londonDay(systemClock(env.PORTAL_CLOCK).now())
  process.stdin.setEncoding('utf8')
  return answerLines(evaluateThresholds(process.stdin, today))
}
