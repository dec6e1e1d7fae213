import cluster from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { errorCode } from '../error-code.server.ts'
import { log } from '../log.server.ts'
import type { Running } from './running.server.ts'
import { startWeb, type Web } from './web.server.ts'

/** What a web process tells the supervisor. */
export type FromWebProcess =
  | { readonly kind: 'hello' }
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string }

/** What the supervisor tells a web process. */
export type ToWebProcess =
  { readonly kind: 'start'; readonly running: Running } | { readonly kind: 'stop' }

/** The built file this module is in. A web process is this file, run by itself. */
export const webProcessFile = fileURLToPath(import.meta.url)

if (cluster.isWorker && process.argv[1] === webProcessFile) run()

/** Serves until told to stop. When the supervisor dies, Node ends this process too, so none is left behind. */
function run(): void {
  let web: Promise<Web> | undefined
  const stop = () => {
    void (async () => {
      await (await web)?.stop()
      process.exit(0)
    })()
  }
  process.on('message', (message: ToWebProcess) => {
    if (message.kind === 'stop') {
      stop()
      return
    }
    web = startWeb(message.running)
    web.then(
      ({ port }) => {
        tell({ kind: 'listening', port })
      },
      (error: unknown) => {
        tell({ kind: 'failed', code: errorCode(error) })
      },
    )
  })
  // Ctrl-C reaches every process of the terminal; the supervisor decides what it means.
  process.on('SIGINT', () => undefined)
  process.once('SIGTERM', stop)
  process.on('uncaughtException', error => {
    log.error('web.crashed', { code: errorCode(error), pid: process.pid })
    process.exit(1)
  })
  tell({ kind: 'hello' })
}

function tell(message: FromWebProcess): void {
  process.send?.(message)
}
