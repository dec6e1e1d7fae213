import type { Env } from '#app/server/env.server.ts'
import { type OpenDatabase, openDatabase } from '#app/server/open-database.server.ts'
import { type Outcome, say } from './verb.ts'

/** Opens the database, does the work, and leaves the database whatever happened. */
export async function withDatabase(
  env: Env,
  work: (database: OpenDatabase) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await openDatabase(env, say)
  try {
    return await work(database)
  } finally {
    await database.stop()
  }
}
