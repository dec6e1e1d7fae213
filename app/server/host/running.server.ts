import type { Env } from '../env.server.ts'

/** What this process was started with. */
export interface Running {
  readonly env: Env
  /** The database in use: the one from the environment, or the one we started ourselves. */
  readonly databaseUrl: string
}

let current: Running | undefined
const closings: (() => Promise<void>)[] = []

/** Says once, before anything is served or worked on, what this process runs with. */
export function setRunning(running: Running): void {
  current = running
}

/** What this process was started with. Throws when asked before the start. */
export function getRunning(): Running {
  if (current === undefined) throw new Error('asked for the configuration before the start')
  return current
}

/** Has something closed after the last answer was given: a pool of connections, a transport of mail. */
export function whenStopping(close: () => Promise<void>): void {
  closings.push(close)
}

/** Closes everything that asked for it. One that fails does not keep the others open. */
export async function closeAll(): Promise<void> {
  await Promise.allSettled(closings.splice(0).map(close => close()))
}
