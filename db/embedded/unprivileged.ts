import { spawn } from 'node:child_process'
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** Runs PostgreSQL's programs as an ordinary user, because PostgreSQL refuses to run as root. */
export interface Unprivileged {
  /** Makes a file or folder the property of the user who runs PostgreSQL. */
  own(path: string): void
  /** Runs a program to its end. */
  run(program: string, args: readonly string[]): Promise<Ended>
}

/** A program that has ended: its former process id, its exit code and what it wrote to stderr. */
export interface Ended {
  readonly pid: number
  readonly code: number
  readonly errors: string
}

/**
 * Ordinary users need nothing special. Root becomes the owner of the data folder for the programs it runs, or `nobody`
 * when there is none yet; that works in folders only root may enter too.
 */
export function unprivileged(dataFolder: string, ...programs: readonly string[]): Unprivileged {
  if (process.getuid?.() !== 0) return { own: () => undefined, run }
  const { uid, gid } = existsSync(dataFolder) ? statSync(dataFolder) : nobody()
  const own = (path: string) => chownSync(path, uid, gid)
  if ([dataFolder, ...programs].map(path => dirname(path)).every(isOpenToAll)) {
    return { own, run: (program, args) => run(program, args, { uid, gid }) }
  }
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(path => existsSync(path))
  if (setpriv === undefined) {
    throw new CannotStart(
      'The database cannot run as root in a folder that only root may enter. Start the portal as an ordinary user, or set PORTAL_DATA_DIR.',
    )
  }
  // The two capabilities let nobody pass through root's closed folders, without opening them to anyone else.
  const caps = '+dac_read_search,+dac_override'
  const drop = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=${caps}`,
    `--ambient-caps=${caps}`,
    '--securebits=+no_setuid_fixup',
    '--',
  ]
  return { own, run: (program, args) => run(setpriv, [...drop, program, ...args]) }
}

function nobody() {
  const entry = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m)
  return { uid: Number(entry?.[1] ?? 65_534), gid: Number(entry?.[2] ?? 65_534) }
}

function isOpenToAll(folder: string): boolean {
  const open = (statSync(folder).mode & 0o001) !== 0
  const parent = dirname(folder)
  return open && (parent === folder || isOpenToAll(parent))
}

function run(program: string, args: readonly string[], as: { uid?: number; gid?: number } = {}) {
  return new Promise<Ended>((resolve, reject) => {
    const child = spawn(program, args, {
      ...as,
      cwd: dirname(program),
      env: cleanEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.on('error', reject)
    // 'exit', not 'close': the server pg_ctl leaves behind must not keep us waiting.
    child.on('exit', code => resolve({ pid: child.pid ?? 0, code: code ?? 1, errors }))
  })
}

/** PGPORT, PGDATA and their like would redirect the programs; a missing locale would stop them. */
function cleanEnvironment() {
  const env = { ...process.env }
  for (const name of Object.keys(env)) {
    if (/^(PG|LC_|LANG)/.test(name)) Reflect.deleteProperty(env, name)
  }
  return env
}
