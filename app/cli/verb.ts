import type { Env } from '#app/server/env.server.ts'

/** What the `portal` command can be asked to do. */
export const verbNames = [
  'serve',
  'jobs',
  'migrate',
  'seed',
  'reset-demo',
  'import',
  'guide',
  'evaluate',
] as const
export type VerbName = (typeof verbNames)[number]

/** How a verb ended. `misunderstood` makes the command show the verb's help. */
export type Outcome = 'done' | 'failed' | 'misunderstood'

/** Runs one verb with the words that follow its name. */
export type Verb = (words: readonly string[], env: Env) => Promise<Outcome>

/** Shows progress to the person at the keyboard. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
