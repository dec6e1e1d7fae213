import cluster, { type Worker } from 'node:cluster'
import { log } from '../log.server.ts'
import { drainLimitMs } from './http-server.server.ts'
import type { Running } from './running.server.ts'
import { webProcessFile, type FromWebProcess, type ToWebProcess } from './web-process.server.ts'
import type { Web } from './web.server.ts'

/** A process that lived at least this long is replaced at once; one that did not, after a growing pause. */
const healthyAfterMs = 5_000
const longestPauseMs = 5_000

/** Serves from several processes on one port, and replaces any that dies. Rejects when the first ones cannot start. */
export async function superviseWeb(running: Running, processes: number): Promise<Web> {
  // No flags are handed on but those in NODE_OPTIONS: `node -e` would otherwise run its own script in every process.
  cluster.setupPrimary({ exec: webProcessFile, args: [], execArgv: [] })
  const alive = new Set<Worker>()
  let stopping = false

  const start = (failuresBefore: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const startedAt = performance.now()
      const worker = cluster.fork({ NODE_ENV: 'production' })
      alive.add(worker)
      worker.on('message', (message: FromWebProcess) => {
        switch (message.kind) {
          case 'hello':
            tell(worker, { kind: 'start', running })
            break
          case 'listening':
            resolve(message.port)
            break
          case 'failed':
            reject(
              Object.assign(new Error('a web process could not start'), { code: message.code }),
            )
            worker.process.kill('SIGKILL')
            break
        }
      })
      worker.on('exit', (status: number, signal: string | null) => {
        alive.delete(worker)
        reject(new Error('a web process ended before it served anything'))
        if (stopping) return
        log.error('web.died', { code: signal ?? status, pid: worker.process.pid ?? 0 })
        const failures = performance.now() - startedAt > healthyAfterMs ? 0 : failuresBefore + 1
        const pauseMs = failures === 0 ? 0 : Math.min(longestPauseMs, 100 * 2 ** failures)
        setTimeout(() => {
          if (!stopping) start(failures).catch(() => undefined)
        }, pauseMs)
      })
    })

  const stop = async () => {
    stopping = true
    await Promise.all([...alive].map(stopOne))
  }
  try {
    const ports = await Promise.all(Array.from({ length: processes }, () => start(0)))
    return { port: ports[0] ?? running.env.PORT, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function stopOne(worker: Worker): Promise<void> {
  return new Promise(resolve => {
    const kill = setTimeout(() => worker.process.kill('SIGKILL'), drainLimitMs + 3_000)
    worker.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    if (worker.isDead()) worker.emit('exit')
    else tell(worker, { kind: 'stop' })
  })
}

function tell(worker: Worker, message: ToWebProcess): void {
  if (worker.isConnected()) worker.send(message)
}
