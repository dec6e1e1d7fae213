import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'

const staleAfterMs = 120_000
const giveUpAfterMs = 180_000

/**
 * Runs the work while this process alone holds the lock file; others wait. A lock left by a process that died is
 * taken over. Throws CannotStart when the lock is still held after three minutes.
 */
export async function withLockFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + giveUpAfterMs
  while (!(await take(path))) {
    if (Date.now() > giveUpAt) {
      throw new CannotStart(`Another start is still holding ${path}. Stop it, then try again.`)
    }
    await clearIfStale(path)
    await pause(50)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw new CannotStart(
      `The data folder ${dirname(path)} cannot be written (${errorCode(error) ?? 'unknown'}). Start as the user who owns it, or set PORTAL_DATA_DIR.`,
    )
  }
}

async function clearIfStale(path: string) {
  try {
    const holder = await readFile(path, 'utf8')
    const ageMs = Date.now() - (await stat(path)).mtimeMs
    const isHeld = isAlive(Number(holder)) ? ageMs < staleAfterMs : holder === '' && ageMs < 5_000
    if (isHeld) return
    // Renaming has one winner. If another process took the lock in between, give theirs back.
    const aside = `${path}.${randomUUID()}`
    await rename(path, aside)
    const taken = await readFile(aside, 'utf8')
    if (taken !== holder) await writeFile(path, taken, { flag: 'wx' })
    await rm(aside, { force: true })
  } catch (error) {
    const code = errorCode(error)
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error
  }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** The code of a system or database error, such as ENOENT or 28P01. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
