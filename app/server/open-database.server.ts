import { startEmbeddedDatabase } from '#db/embedded/embedded-database.ts'
import { emptyDatabase } from '#db/empty-database.ts'
import { migrate } from '#db/migrate.ts'
import { requireDurableServer } from '#db/require-durable-server.ts'
import { CannotStart } from '#db/cannot-start.ts'
import type { Env } from './env.server.ts'

/** A database that is fit to be trusted with referrals. */
export interface OpenDatabase {
  readonly databaseUrl: string
  /** Makes its tables what this version of the portal expects. */
  readonly migrate: () => Promise<void>
  /** Drops everything in it. Throws CannotStart unless this is a demonstration. */
  readonly empty: () => Promise<void>
  /** Leaves it. Stops it when it is ours and nobody else is using it. */
  readonly stop: () => Promise<void>
}

/**
 * Reaches the database in DATABASE_URL, or starts our own. Throws CannotStart when it could lose what it confirms or is
 * too old, and the driver's error when it cannot be reached.
 */
export async function openDatabase(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  const { url, stop } = await reach(env, say)
  try {
    const warning = await requireDurableServer(url)
    if (warning !== undefined) say(`Warning: ${warning}`)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    databaseUrl: url,
    migrate: () => migrate(url),
    empty: async () => {
      if (env.PORTAL_MODE !== 'demonstration') {
        throw new CannotStart('Only a demonstration can be emptied, and this is a live service.')
      }
      await emptyDatabase(url)
    },
    stop,
  }
}

async function reach(env: Env, say: (line: string) => void) {
  const url = env.DATABASE_URL
  if (url !== undefined) return { url, stop: () => Promise.resolve() }
  return startEmbeddedDatabase({ dataFolder: env.PORTAL_DATA_DIR, log: say })
}
