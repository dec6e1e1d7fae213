/** What every request shares: the pool, the clock and the source of ids, opened on first use. */
import { openDatabase, type Database } from '#db/database.server.ts'
import { systemClock, type Clock } from './clock.server.ts'
import type { Env } from './env.server.ts'
import { getRunning, whenStopping } from './host/running.server.ts'
import { systemIds, type Ids } from './ids.server.ts'

export interface Portal {
  readonly env: Env
  readonly database: Database
  readonly clock: Clock
  readonly ids: Ids
}

let opened: Portal | undefined

/** The running portal. Throws when asked before the start. */
export function portal(): Portal {
  if (opened) return opened
  const { env, databaseUrl } = getRunning()
  const database = openDatabase(databaseUrl)
  whenStopping(() => database.close())
  opened = { env, database, clock: systemClock(env.PORTAL_CLOCK), ids: systemIds }
  return opened
}
