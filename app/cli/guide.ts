import { writeFile } from 'node:fs/promises'
import { largestFile } from '#app/domain/threshold/document/read-guide-file.ts'
import { systemClock } from '#app/server/clock.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { guideAsFile, importGuideFile } from '#app/server/guide-files.server.ts'
import { readFileUpTo } from './read-file-up-to.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** Writes a version of the threshold guide to a file, or makes a new draft of one. */
export async function guide(words: readonly string[], env: Env): Promise<Outcome> {
  const [what, file, name, ...rest] = words
  if (file === undefined || rest.length > 0) return 'misunderstood'
  if (what === 'export') return exportGuide(env, file, name)
  if (what === 'import') return importGuide(env, file, name)
  return 'misunderstood'
}

async function exportGuide(env: Env, file: string, name: string | undefined): Promise<Outcome> {
  return withDatabase(env, async ({ migrate, databaseUrl }) => {
    await migrate()
    const at = systemClock(env.PORTAL_CLOCK).now()
    const found = await guideAsFile(databaseUrl, { name, at })
    if (!found) return complain(`There is no version "${name ?? ''}" of the guide`)
    try {
      await writeFile(file, found.text)
    } catch {
      return complain(`${file} cannot be written`)
    }
    say(`The guide is in ${file}`)
    return 'done'
  })
}

async function importGuide(
  env: Env,
  file: string,
  editorEmail: string | undefined,
): Promise<Outcome> {
  // Looked at before anything is started: a wrong name is known at once, and a huge file is never read.
  const bytes = await readFileUpTo(file, largestFile)
  if (bytes === undefined) return complain(`${file} cannot be read`)
  return withDatabase(env, async ({ migrate, databaseUrl }) => {
    await migrate()
    const at = systemClock(env.PORTAL_CLOCK).now()
    const imported = await importGuideFile(databaseUrl, { bytes, editorEmail, at })
    if (imported === 'no_such_editor')
      return complain(`No editor of the guide has the address ${editorEmail ?? ''}`)
    if (imported.ok) {
      say('The file is a new draft. An editor sends it for review under "Edit the guide".')
      return 'done'
    }
    for (const { line, message } of imported.problems)
      process.stderr.write(`${file}, line ${line}: ${message}\n`)
    return complain('Nothing was imported')
  })
}

function complain(message: string): Outcome {
  process.stderr.write(`${message}\n`)
  return 'failed'
}
