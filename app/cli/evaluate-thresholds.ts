import { largestFile } from '#app/domain/threshold/document/read-guide-file.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { systemClock } from '#app/server/clock.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { evaluateThresholds } from '#app/services/threshold/evaluate-thresholds.ts'
import { guideOfFile } from '#app/services/threshold/guide-of-file.ts'
import { answerLines } from './answer-lines.ts'
import { readFileUpTo } from './read-file-up-to.ts'
import type { Outcome } from './verb.ts'

/**
 * Reads described worries from standard input and writes what the guide finds in each, a JSON object a line: the guide
 * that came with the portal, or the one in a file.
 */
export async function evaluateThresholdsVerb(words: readonly string[], env: Env): Promise<Outcome> {
  const [option, file, ...rest] = words
  if (rest.length > 0 || (option !== undefined && (option !== '--guide' || file === undefined)))
    return 'misunderstood'
  process.stdin.setEncoding('utf8')
  if (file === undefined) {
    const today = londonDay(systemClock(env.PORTAL_CLOCK).now())
    return answerLines(evaluateThresholds(process.stdin, today))
  }
  const bytes = await readFileUpTo(file, largestFile)
  if (bytes === undefined) return complain(`${file} cannot be read`)
  const found = guideOfFile(bytes)
  if (found.ok) return answerLines(evaluateThresholds(process.stdin, found.guide))
  for (const { line, message } of found.problems) complain(`${file}, line ${line}: ${message}`)
  return complain('Nothing was evaluated')
}

function complain(message: string): Outcome {
  process.stderr.write(`${message}\n`)
  return 'failed'
}
