import { readFile } from 'node:fs/promises'
import { systemClock } from '#app/server/clock.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { importSchoolsInto, importServicesInto } from '#app/server/import-schools.server.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** As many as anybody reads before they mend the file and run it again. */
const mostErrors = 50

/** Each register by its name, with how it is brought in. */
const registers = { schools: importSchoolsInto, services: importServicesInto } as const

/** Brings in a file made elsewhere: `import schools FILE`, as the national register publishes it, or `import services FILE`. */
export async function importFile(words: readonly string[], env: Env): Promise<Outcome> {
  const [what, file, ...rest] = words
  if ((what !== 'schools' && what !== 'services') || file === undefined || rest.length > 0)
    return 'misunderstood'
  const text = await readText(file)
  if (text === undefined) {
    process.stderr.write(`The file ${file} cannot be read\n`)
    return 'failed'
  }
  return withDatabase(env, async opened => {
    await opened.migrate()
    const at = systemClock(env.PORTAL_CLOCK).now()
    const imported = await registers[what](opened.databaseUrl, text, at)
    if (imported.ok) {
      say(`${imported.saved} ${what} are in the register, and ${imported.closed} were closed`)
      return 'done'
    }
    const { errors } = imported
    for (const { row, message } of errors.slice(0, mostErrors)) {
      process.stderr.write(`row ${row}: ${message}\n`)
    }
    if (errors.length > mostErrors) process.stderr.write(`and ${errors.length - mostErrors} more\n`)
    process.stderr.write('Nothing was imported\n')
    return 'failed'
  })
}

/** The register is published in Windows-1252, and often saved again as UTF-8. */
async function readText(file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(file)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('windows-1252').decode(bytes)
    }
  } catch {
    return undefined
  }
}
