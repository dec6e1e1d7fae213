import { parseEnv } from '#app/server/env.server.ts'
import { startFailure } from '#app/server/start-failure.server.ts'
import { helpFor, portalHelp } from './help.ts'
import { type Verb, type VerbName, verbNames } from './verb.ts'

/** How a command ended: 0 it did what was asked, 1 it failed, 2 it was not understood. */
type ExitCode = 0 | 1 | 2

/** The `portal` command. Loads only the code of the verb that was asked for. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined || isHelp(name)) {
    process.stdout.write(portalHelp())
    return name === undefined ? 2 : 0
  }
  if (!isVerbName(name)) {
    process.stderr.write(`There is no "${name}".\n\n${portalHelp()}`)
    return 2
  }
  if (rest.some(isHelp)) {
    process.stdout.write(helpFor(name))
    return 0
  }
  try {
    const env = parseEnv(process.env)
    const run = await load(name)
    const outcome = await run(rest, env)
    if (outcome === 'misunderstood') process.stderr.write(helpFor(name))
    return exitCodes[outcome]
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`)
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ''}\n`)
    }
    return 1
  }
}

const exitCodes = { done: 0, failed: 1, misunderstood: 2 } as const

async function load(name: VerbName): Promise<Verb> {
  switch (name) {
    case 'serve':
      return (await import('./serve.ts')).serve
    case 'jobs':
      return (await import('./jobs.ts')).jobs
    case 'migrate':
      return (await import('./migrate.ts')).migrate
    case 'seed':
      return (await import('./seed.ts')).seed
    case 'reset-demo':
      return (await import('./reset-demo.ts')).resetDemo
    case 'import':
      return (await import('./import.ts')).importFile
    case 'guide':
      return (await import('./guide.ts')).guide
    case 'evaluate':
      return (await import('./evaluate.ts')).evaluate
  }
}

function isVerbName(name: string): name is VerbName {
  return verbNames.some(each => each === name)
}

function isHelp(word: string) {
  return word === '--help' || word === '-h' || word === 'help'
}
