import { systemClock } from '#app/server/clock.server.ts'
import { loadDemonstration } from '#app/server/demonstration/load-demonstration.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** Empties the demonstration and loads it afresh. */
export async function resetDemo(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  return withDatabase(env, async database => {
    await database.empty()
    await database.migrate()
    await loadDemonstration({
      databaseUrl: database.databaseUrl,
      log: say,
      now: systemClock(env.PORTAL_CLOCK).now(),
    })
    say('The demonstration is as it was at the start')
    return 'done'
  })
}
