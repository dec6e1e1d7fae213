import { systemClock } from '#app/server/clock.server.ts'
import { loadDemonstration } from '#app/server/demonstration/load-demonstration.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** Loads the made-up families and people, once. */
export async function seed(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  if (env.PORTAL_MODE !== 'demonstration') {
    process.stderr.write(
      'Made-up families belong in a demonstration, and this is a live service.\n',
    )
    return 'failed'
  }
  return withDatabase(env, async database => {
    await database.migrate()
    await loadDemonstration({
      databaseUrl: database.databaseUrl,
      log: say,
      now: systemClock(env.PORTAL_CLOCK).now(),
    })
    say('The demonstration is loaded')
    return 'done'
  })
}
