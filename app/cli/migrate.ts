import type { Env } from '#app/server/env.server.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** Brings the database up to date. */
export async function migrate(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  return withDatabase(env, async database => {
    await database.migrate()
    say('The database is up to date')
    return 'done'
  })
}
