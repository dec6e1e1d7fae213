import { join } from 'node:path'
import { searchIndicators } from '#app/domain/threshold/search-indicators.ts'
import { rulesOn } from '#app/services/rules.ts'
import { projectFolder } from '#db/project-folder.ts'
import { openReadiness } from '#db/readiness.ts'
import { systemClock } from '../clock.server.ts'
import { keepGuideShelf } from '../guide-shelf.server.ts'
import { log } from '../log.server.ts'
import { loadAssets } from './assets.ts'
import { createHost } from './create-host.server.ts'
import { hostWords, inlineOn } from './host-words.ts'
import { createLimitedServer, drain, listen } from './http-server.server.ts'
import { closeAll, setRunning, type Running } from './running.server.ts'

/** A running web server. */
export interface Web {
  readonly port: number
  /** Stops taking requests, finishes those under way, and closes every connection to the database. */
  readonly stop: () => Promise<void>
}

/** Starts to serve pages in this process. Rejects when the port cannot be had. */
export async function startWeb(running: Running): Promise<Web> {
  const { env, databaseUrl } = running
  log.setLevel(env.LOG_LEVEL)
  setRunning(running)
  // React reads this when it is first loaded, and is several times slower without it.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const [build, assets] = await Promise.all([
    import('virtual:remix/server-build'),
    loadAssets(join(projectFolder(), 'build', 'client')),
  ])
  const clock = systemClock(env.PORTAL_CLOCK)
  const words = () => hostWords(clock.now())
  const readiness = openReadiness(databaseUrl)
  const shelf = await keepGuideShelf(databaseUrl)
  let stopping = false
  const server = createLimitedServer(
    createHost({
      build,
      assets,
      words,
      now: clock.now,
      inline: () => inlineOn(clock.now()),
      publicOrigin: env.PORTAL_ORIGIN,
      isReady: async () => shelf.isFilled() && (await readiness.isReady()),
      isStopping: () => stopping,
    }),
    words,
  )
  // The first search builds an index, for which nobody should wait.
  searchIndicators(rulesOn(clock.now()).guide, 'dad drinks every night and there is no food')
  const port = await listen(server, env.PORT)
  log.info('web.listening', { port, pid: process.pid })
  return {
    port,
    stop: async () => {
      stopping = true
      await drain(server)
      await Promise.allSettled([closeAll(), readiness.close(), shelf.stop()])
      log.info('web.stopped', { pid: process.pid })
    },
  }
}
