import { randomUUID } from 'node:crypto'
import { systemActor } from '#app/domain/access/actor.ts'
import type { Database } from '#db/database.server.ts'
import { claim, complete, fail, heartbeat, type ClaimedJob } from '#db/queries/jobs.ts'
import { errorCode } from '../error-code.server.ts'
import { log } from '../log.server.ts'
import { PermanentFailure, type JobHandlers } from './job-handler.ts'

/** What working through the jobs needs. */
export interface Work {
  readonly database: Pick<Database, 'transaction'>
  readonly handlers: JobHandlers
  /** How many jobs run at once. */
  readonly concurrency: number
  /** Kinds that somebody waits for in front of a screen: one of the places takes these before anything older. */
  readonly awaited?: readonly string[]
  /** How long a job is held without a sign of life, in seconds. A lost worker's job runs again soon after. */
  readonly leaseSeconds: number
  /** How often to look without being woken, in milliseconds. */
  readonly pollMs: number
}

/** Work under way. */
export interface Working {
  /** Says that there may be something to do. */
  readonly wake: () => void
  /** Takes nothing new, and resolves when what is under way has ended. */
  readonly stop: () => Promise<void>
}

/** Does jobs as they come, until stopped. Nothing that a job or the database does ends it. */
export function workThrough(work: Work): Working {
  const { database, handlers, concurrency, awaited = [], leaseSeconds, pollMs } = work
  const asleep = new Set<() => void>()
  let stopping = false
  // Counted, so that a call that comes while a loop is looking is not lost: it looks once more before it sleeps.
  let calls = 0

  const wake = () => {
    calls += 1
    for (const rise of [...asleep]) rise()
  }
  const sleep = (heard: number) =>
    new Promise<void>(resolve => {
      if (heard !== calls) {
        resolve()
        return
      }
      const rise = () => {
        clearTimeout(timer)
        asleep.delete(rise)
        resolve()
      }
      const timer = setTimeout(rise, pollMs)
      asleep.add(rise)
    })
  const all = Object.keys(handlers)
  const next = (isFirst: boolean) =>
    database.transaction(systemActor, async tx => {
      const take = (kinds: readonly string[]) =>
        claim(tx, { kinds, token: randomUUID(), leaseSeconds })
      const soon = isFirst && awaited.length > 0 ? await take(awaited) : undefined
      return soon ?? (await take(all))
    })
  const loop = async (isFirst: boolean) => {
    let away = false
    while (!isStopping()) {
      const heard = calls
      try {
        const job = await next(isFirst)
        away = false
        if (job === undefined) await sleep(heard)
        else await doJob(work, job)
      } catch (error) {
        // Said once, not every second, for as long as the database is away.
        if (!away) log.error('jobs.away', { code: errorCode(error) })
        away = true
        await sleep(heard)
      }
    }
  }
  const isStopping = () => stopping
  const loops = Array.from({ length: concurrency }, (_, place) => loop(place === 0))
  return {
    wake,
    stop: async () => {
      stopping = true
      wake()
      await Promise.all(loops)
    },
  }
}

async function doJob({ database, handlers, leaseSeconds }: Work, job: ClaimedJob): Promise<void> {
  const { id: jobId, kind, attempts: attempt } = job
  const startedAt = performance.now()
  const lost = new AbortController()
  const beat = setInterval(
    () => {
      database
        .transaction(systemActor, tx => heartbeat(tx, job, leaseSeconds))
        .then(held => {
          if (!held) lost.abort()
        })
        .catch(() => undefined)
    },
    (leaseSeconds / 3) * 1000,
  )
  try {
    const handler = handlers[kind]
    // A job whose worker is lost every time must not take worker after worker with it.
    if (attempt > job.maxAttempts) throw new PermanentFailure('worker_lost')
    if (handler === undefined) throw new PermanentFailure('unknown_kind')
    const result = await handler(job, lost.signal)
    await database.transaction(systemActor, tx => complete(tx, job, result))
    const durationMs = Math.round(performance.now() - startedAt)
    log.info('job.done', { jobId, kind, attempt, code: result, durationMs })
  } catch (error) {
    const code = error instanceof PermanentFailure ? error.code : errorCode(error)
    const permanent = error instanceof PermanentFailure
    const state = await database.transaction(systemActor, tx => fail(tx, job, { code, permanent }))
    const event = state === 'failed' ? 'job.failed' : 'job.will_retry'
    log[state === 'failed' ? 'error' : 'warn'](event, { jobId, kind, attempt, code })
  } finally {
    clearInterval(beat)
  }
}
