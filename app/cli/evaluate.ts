import type { Outcome } from './verb.ts'

/** Something that can be measured: what it is, and how to measure it. */
interface Evaluation {
  readonly purpose: string
  readonly run: (words: readonly string[]) => Promise<Outcome>
}

/** Every measure by its name. Each loads its own code when it is asked for. */
const evaluations: ReadonlyMap<string, Evaluation> = new Map()

/** Runs one measure, or lists them. */
export async function evaluate(words: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = words
  const found = name === undefined ? undefined : evaluations.get(name)
  if (found !== undefined) return found.run(rest)
  for (const [each, { purpose }] of evaluations) process.stderr.write(`  ${each}  ${purpose}\n`)
  return 'misunderstood'
}
