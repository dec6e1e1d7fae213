import { systemClock } from '#app/server/clock.server.ts'
import { loadDemonstration } from '#app/server/demonstration/load-demonstration.server.ts'
import type { Env } from '#app/server/env.server.ts'
import { requireFreePort } from '#app/server/require-free-port.server.ts'
import { serve as serveWeb } from '#app/server/serve.server.ts'
import { untilToldToStop } from './until-told-to-stop.ts'
import { type Outcome, say } from './verb.ts'
import { withDatabase } from './with-database.ts'

/** Serves the portal until it is told to stop. */
export async function serve(words: readonly string[], env: Env): Promise<Outcome> {
  if (words.length > 0) return 'misunderstood'
  // Before anything slow: a busy port is known at once.
  await requireFreePort(env.PORT)
  return withDatabase(env, async database => {
    const { databaseUrl } = database
    await database.migrate()
    const isDemonstration = env.PORTAL_MODE === 'demonstration'
    if (isDemonstration)
      await loadDemonstration({ databaseUrl, log: say, now: systemClock(env.PORTAL_CLOCK).now() })
    const told = untilToldToStop()
    const service = await serveWeb({ env, databaseUrl })
    say(`The portal is at ${service.address}`)
    if (isDemonstration) say(`To sign in, open ${service.address}/sign-in and choose a person`)
    await told
    say('Stopping')
    await service.stop()
    return 'done'
  })
}
