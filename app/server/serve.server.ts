import type { Env } from './env.server.ts'
import { superviseWeb } from './host/supervisor.server.ts'
import { startWeb } from './host/web.server.ts'
import { log } from './log.server.ts'
import { runWorker } from './worker.server.ts'

/** A running service. */
export interface Service {
  /** Where people open it: `http://localhost:3000`. */
  readonly address: string
  /** Finishes what is under way, within half a minute, and closes everything. */
  readonly stop: () => Promise<void>
}

/**
 * Serves the pages and works through the jobs. Rejects with an error carrying the system's code (EADDRINUSE, EACCES)
 * when the port cannot be had.
 */
export async function serve(options: {
  readonly env: Env
  readonly databaseUrl: string
}): Promise<Service> {
  const { env } = options
  log.setLevel(env.LOG_LEVEL)
  const processes = env.PORTAL_PROCESSES
  const web = await (processes > 1 ? superviseWeb(options, processes) : startWeb(options))
  const worker = runWorker(options)
  return {
    address: env.PORTAL_ORIGIN ?? `http://localhost:${String(web.port)}`,
    stop: async () => {
      // The pages first: they may still hand the worker something to do, and it will be there at the next start.
      await web.stop()
      await worker.stop()
    },
  }
}
