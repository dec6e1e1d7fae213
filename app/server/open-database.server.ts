import { startEmbeddedDatabase } from '#db/embedded/embedded-database.ts'
import { requireDurableServer } from '#db/require-durable-server.ts'
import type { Env } from './env.server.ts'

/** A database that is fit to be trusted with referrals. */
export interface OpenDatabase {
  readonly databaseUrl: string
  /** Leaves the database. Stops it when it is ours and nobody else is using it. */
  stop(): Promise<void>
}

/**
 * Reaches the database in DATABASE_URL, or starts our own. Throws CannotStart when it could lose what it confirms or is
 * too old, and the driver's error when it cannot be reached.
 */
export async function openDatabase(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  const database =
    env.DATABASE_URL === undefined ? await embedded(env, say) : given(env.DATABASE_URL)
  try {
    const warning = await requireDurableServer(database.databaseUrl)
    if (warning !== undefined) say(`Warning: ${warning}`)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

async function embedded(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  const { url, stop } = await startEmbeddedDatabase({ dataFolder: env.PORTAL_DATA_DIR, log: say })
  return { databaseUrl: url, stop }
}

function given(databaseUrl: string): OpenDatabase {
  return { databaseUrl, stop: () => Promise.resolve() }
}
