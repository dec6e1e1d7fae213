import type { Env } from '#app/server/env.server.ts'
import { runWorker } from '#app/server/worker.server.ts'
import { untilToldToStop } from './until-told-to-stop.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** Works through the background jobs until it is told to stop. */
export async function jobs(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  return withDatabase(env, async database => {
    await database.migrate()
    const told = untilToldToStop()
    const worker = runWorker({ env, databaseUrl: database.databaseUrl })
    say('Working through the jobs')
    await told
    say('Stopping')
    await worker.stop()
    return 'done'
  })
}
