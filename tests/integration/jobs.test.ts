import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { PermanentFailure, type JobHandlers } from '#app/server/jobs/job-handler.ts'
import { workThrough } from '#app/server/jobs/work-through.server.ts'
import { log } from '#app/server/log.server.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { listenForJobs } from '#db/job-signal.ts'
import { claim, complete, enqueue, fail, listFailed } from '#db/queries/jobs.ts'
import { asOwner, useDatabase } from '../support/database.ts'

const { url } = useDatabase()

const referrer: Actor = {
  ...systemActor,
  kind: 'partner',
  accountId: randomUUID(),
  councilCode: '855',
}
const frontDoor: Actor = { ...referrer, kind: 'frontDoor' }

/** Shorter than in the service, so that the tests need not wait long for a lost worker. */
const leaseSeconds = 2

let database: Database
beforeAll(() => {
  log.setLevel('silent')
  database = openDatabase(url(), 8)
})
afterAll(() => database.close())
beforeEach(() => raw(sql => sql`truncate job`))

/** Straight to the table. The owner is bound by its policies too, so it says that it is the worker. */
function raw<T>(query: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  return asOwner(url(), async sql => {
    await sql`select set_config('app.kind', 'system', false)`
    return query(sql)
  })
}

function add(kind = 'count', maxAttempts = 10, payload: Record<string, unknown> = {}) {
  const id = randomUUID()
  return database.transaction(referrer, async tx => {
    await enqueue(tx, { id, kind, payload, maxAttempts })
    return id
  })
}

interface Row {
  readonly state: string
  readonly attempts: number
  readonly code: string | null
  readonly result: string | null
  readonly wait: number
}

async function read(id: string): Promise<Row> {
  const [row] = await raw(
    sql => sql<Row[]>`
      select state, attempts, last_error_code as code, result,
        extract(epoch from run_at - now())::float as wait from job where id = ${id}`,
  )
  if (row === undefined) throw new Error('the job is not there')
  return row
}

async function until(isTrue: () => Promise<boolean> | boolean, limitMs = 15_000): Promise<number> {
  const startedAt = performance.now()
  while (!(await isTrue())) {
    if (performance.now() - startedAt > limitMs) throw new Error('waited too long')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return performance.now() - startedAt
}

function work(handlers: JobHandlers, concurrency = 2) {
  return workThrough({ database, handlers, concurrency, leaseSeconds, pollMs: 200 })
}

const asSystem = { kinds: ['count'], leaseSeconds: 30 }

describe('a job', () => {
  it('is not there when its change rolled back', async () => {
    const id = randomUUID()
    const change = database.transaction(referrer, async tx => {
      await enqueue(tx, { id, kind: 'count', payload: {}, maxAttempts: 1 })
      throw new Error('the change failed')
    })
    await expect(change).rejects.toThrow('the change failed')
    await expect(read(id)).rejects.toThrow('not there')
  })

  it('is not seen by a worker before its change is committed', async () => {
    const take = () =>
      database.transaction(systemActor, tx => claim(tx, { ...asSystem, token: randomUUID() }))
    await database.transaction(referrer, async tx => {
      await enqueue(tx, { id: randomUUID(), kind: 'count', payload: {}, maxAttempts: 1 })
      expect(await take()).toBeUndefined()
    })
    expect(await take()).toBeDefined()
  })

  it('wakes a worker at once', async () => {
    const done: string[] = []
    const working = workThrough({
      database,
      handlers: { count: job => Promise.resolve(done.push(job.id)).then(() => 'ok') },
      concurrency: 1,
      leaseSeconds,
      pollMs: 60_000,
    })
    const signal = listenForJobs(url(), working.wake)
    // The first look finds nothing; from then on only the signal can wake it within the minute.
    await new Promise(resolve => setTimeout(resolve, 300))
    const id = await add()
    const tookMs = await until(() => done.includes(id), 5_000)
    expect(tookMs).toBeLessThan(2_000)
    await working.stop()
    await signal.close()
  })

  it('is done once, however many workers there are', async () => {
    const done: string[] = []
    const handlers: JobHandlers = {
      count: async job => {
        await new Promise(resolve => setTimeout(resolve, 2))
        done.push(job.id)
        return 'ok'
      },
    }
    const ids = await Promise.all(Array.from({ length: 150 }, () => add()))
    const workers = [work(handlers), work(handlers), work(handlers)]
    await until(() => done.length >= ids.length)
    await Promise.all(workers.map(worker => worker.stop()))
    expect([...done].sort()).toEqual([...ids].sort())
  })

  it('that somebody waits for does not stand behind every older one', async () => {
    for (let n = 0; n < 20; n += 1) await add('count')
    const copy = await add('copy')
    const done: string[] = []
    const handlers: JobHandlers = {
      count: () => {
        done.push('count')
        return Promise.resolve('done')
      },
      copy: () => {
        done.push('copy')
        return Promise.resolve('done')
      },
    }
    const working = workThrough({
      ...{ database, handlers, concurrency: 2, awaited: ['copy'], leaseSeconds, pollMs: 200 },
    })
    await until(() => done.length === 21)
    await working.stop()
    expect(done.indexOf('copy')).toBeLessThan(3)
    expect(await read(copy)).toMatchObject({ state: 'done' })
  })

  it('waits longer after each failure, and is done in the end', async () => {
    let failures = 0
    const working = work({
      count: () => {
        failures += 1
        if (failures < 3) throw Object.assign(new Error('secret'), { code: 'ESOCKET' })
        return Promise.resolve('ok')
      },
    })
    const id = await add()
    await until(async () => (await read(id)).code === 'ESOCKET')
    const first = await read(id)
    expect(first).toMatchObject({ state: 'queued', attempts: 1 })
    expect(first.wait).toBeGreaterThan(0.5)
    await until(async () => (await read(id)).state === 'done')
    expect(await read(id)).toMatchObject({ attempts: 3, result: 'ok', code: null })
    await working.stop()
  })

  it.each([
    [1, 1.6, 2],
    [3, 6.4, 8],
    [40, 192, 240],
  ])('after %i attempts waits %d to %d seconds', async (attempts, least, most) => {
    const id = await add('count', 1_000)
    await raw(sql => sql`update job set attempts = ${attempts - 1} where id = ${id}`)
    const token = randomUUID()
    await database.transaction(systemActor, tx => claim(tx, { ...asSystem, token }))
    await database.transaction(systemActor, tx =>
      fail(tx, { id, token }, { code: 'ESOCKET', permanent: false }),
    )
    const { wait } = await read(id)
    expect(wait).toBeGreaterThan(least - 0.5)
    expect(wait).toBeLessThanOrEqual(most)
  })

  it.each([
    [
      'a failure that will not mend',
      10,
      (): Error => new PermanentFailure('smtp_550'),
      'smtp_550',
      1,
    ],
    ['no attempt left', 1, (): Error => Object.assign(new Error('x'), { code: 'E1' }), 'E1', 1],
  ])('has failed for good after %s', async (_name, maxAttempts, error, code, attempts) => {
    const working = work({ count: () => Promise.reject(error()) })
    const id = await add('count', maxAttempts)
    await until(async () => (await read(id)).state === 'failed')
    expect(await read(id)).toMatchObject({ attempts, code })
    await working.stop()
    const failed = await database.transaction(frontDoor, tx => listFailed(tx))
    expect(failed).toMatchObject([{ id, code }])
  })

  it('can be finished only by the worker that holds it', async () => {
    const id = await add()
    const token = randomUUID()
    const held = { id, token }
    await database.transaction(systemActor, tx => claim(tx, { ...asSystem, token }))
    await raw(sql => sql`update job set lease_until = now() - interval '1 second'`)
    const other = randomUUID()
    await database.transaction(systemActor, tx => claim(tx, { ...asSystem, token: other }))
    const finish = (claimed: typeof held) =>
      database.transaction(systemActor, tx => complete(tx, claimed, 'ok'))
    expect(await finish(held)).toBe(false)
    expect(await finish({ id, token: other })).toBe(true)
  })

  it('runs again within seconds when its worker is killed', async () => {
    const id = await add()
    // What a killed worker leaves behind: a claim, and no further sign of life.
    const killed = openDatabase(url(), 1)
    await killed.transaction(systemActor, tx =>
      claim(tx, { kinds: ['count'], leaseSeconds, token: randomUUID() }),
    )
    await killed.close()
    const done: string[] = []
    const working = work({ count: job => Promise.resolve(done.push(job.id)).then(() => 'ok') })
    const tookMs = await until(() => done.length > 0)
    expect(tookMs).toBeGreaterThan(1_000)
    expect(tookMs).toBeLessThan(5_000)
    expect(await read(id)).toMatchObject({ attempts: 2 })
    await working.stop()
  })

  it('that loses every worker is given up', async () => {
    const id = await add('count', 2)
    await raw(
      sql =>
        sql`update job set attempts = 2, state = 'running', lease_until = now() where id = ${id}`,
    )
    const working = work({ count: () => Promise.resolve('ok') })
    await until(async () => (await read(id)).state === 'failed')
    expect((await read(id)).code).toBe('worker_lost')
    await working.stop()
  })

  it('outlasts a long piece of work by heartbeat', async () => {
    let runs = 0
    const handlers: JobHandlers = {
      count: async () => {
        runs += 1
        await new Promise(resolve => setTimeout(resolve, 3_000))
        return 'ok'
      },
    }
    const id = await add()
    const workers = [work(handlers), work(handlers)]
    await until(async () => (await read(id)).state === 'done')
    await Promise.all(workers.map(worker => worker.stop()))
    expect(runs).toBe(1)
  })
})

describe('who may touch a job', () => {
  it.each([referrer, frontDoor])('nobody but the worker takes one', async actor => {
    await add()
    const taken = await database.transaction(actor, tx =>
      claim(tx, { ...asSystem, token: randomUUID() }),
    )
    expect(taken).toBeUndefined()
  })

  it('a referrer does not see what failed', async () => {
    await add()
    await raw(sql => sql`update job set state = 'failed'`)
    expect(await database.transaction(referrer, tx => listFailed(tx))).toEqual([])
    expect(await database.transaction(frontDoor, tx => listFailed(tx))).toHaveLength(1)
  })
})
