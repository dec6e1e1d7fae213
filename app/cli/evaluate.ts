import type { Env } from '#app/server/env.server.ts'
import type { Outcome, Verb } from './verb.ts'

/** Something that can be measured: what it is, and how to measure it. */
interface Evaluation {
  readonly purpose: string
  readonly run: Verb
}

/** Every measure by its name. Each loads its own code when it is asked for. */
const evaluations: ReadonlyMap<string, Evaluation> = new Map([
  [
    'thresholds',
    {
      purpose: 'what the guide finds in described worries: JSON lines in, JSON lines out',
      run: async (words, env) =>
        (await import('./evaluate-thresholds.ts')).evaluateThresholdsVerb(words, env),
    },
  ],
  [
    'consent',
    {
      purpose:
        'what the agreement check comes to for each set of answers: JSON lines in, JSON lines out',
      run: async words => (await import('./evaluate-consent.ts')).evaluateConsentVerb(words),
    },
  ],
])

/** Runs one measure, or lists them. */
export async function evaluate(words: readonly string[], env: Env): Promise<Outcome> {
  const [name, ...rest] = words
  const found = name === undefined ? undefined : evaluations.get(name)
  if (found !== undefined) return found.run(rest, env)
  for (const [each, { purpose }] of evaluations) process.stderr.write(`  ${each}  ${purpose}\n`)
  return 'misunderstood'
}
