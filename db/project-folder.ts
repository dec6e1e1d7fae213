import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from './cannot-start.ts'

/** The folder holding package.json and db/migrations, found from source and from the built bundle alike. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'db', 'migrations', 'meta', '_journal.json'))) {
    const parent = dirname(folder)
    if (parent === folder) {
      throw new CannotStart(
        'The folder db/migrations is missing: start the portal from a whole copy.',
      )
    }
    folder = parent
  }
  return folder
}
