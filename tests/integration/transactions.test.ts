import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { addSession, revokeSession } from '#db/queries/accounts.ts'
import { account } from '#db/schema/account.ts'
import { audit } from '#db/schema/audit.ts'
import { useDatabase } from '#tests/support/database.ts'
import { openWorld } from '#tests/support/people.ts'

const server = useDatabase()
let database: Database
let actor: Actor

beforeAll(async () => {
  const world = openWorld(server.url())
  database = world.database
  actor = await world.person(await world.agency('school_or_college'), 'referrer')
})
afterAll(() => database.close())

describe('looking a session up', () => {
  const at = new Date('2026-11-20T09:00:00.123Z')

  it('finds whose it is, when it began and that it ended', async () => {
    await database.transaction(systemActor, tx =>
      addSession(tx, {
        id: '7d3a6c1e-0000-4000-8000-000000000001',
        tokenHash: 'a-hash',
        accountId: actor.accountId,
        createdAt: at,
        lastSeenAt: at,
      }),
    )
    expect(await database.findSession('a-hash')).toMatchObject({
      accountId: actor.accountId,
      name: actor.name,
      organisationId: actor.organisationId,
      councilCode: actor.councilCode,
      roles: [...actor.roles],
      startedAt: at.getTime(),
      lastSeenAt: at.getTime(),
      revoked: false,
      active: true,
    })
    await database.transaction(systemActor, tx => revokeSession(tx, 'a-hash', at))
    expect(await database.findSession('a-hash')).toMatchObject({ revoked: true })
  })

  it('finds nothing for any other hash', async () => {
    expect(await database.findSession('another-hash')).toBeUndefined()
    expect(await database.findSession("' or true --")).toBeUndefined()
  })

  it('cannot be done by the role that requests run as', async () => {
    const asked = database.transaction(systemActor, tx =>
      tx.execute(sql`select * from find_session('a-hash')`),
    )
    await expect(asked).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('leaves nobody acting on the connection it used', async () => {
    await database.findSession('a-hash')
    const seen = await database.transaction(actor, tx =>
      tx.execute(sql`select current_setting('app.kind', true) as kind`),
    )
    expect(seen[0]).toEqual({ kind: 'partner' })
  })
})

describe('a transaction', () => {
  it('acts for its actor from the first thing it asks, on a new connection and on a used one', async () => {
    const one = openDatabase(server.url(), 1)
    const rows = async () => {
      const selected = await one.transaction(systemActor, tx =>
        tx.select({ id: account.id }).from(account).limit(1),
      )
      const executed = await one.transaction(systemActor, tx =>
        tx.execute(sql`select id from account limit 1`),
      )
      return [selected.length, executed.length]
    }
    for (let time = 0; time < 4; time += 1) expect(await rows()).toEqual([1, 1])
    await one.close()
  })
})

describe('a transaction that fails', () => {
  const row = (type: string) => rowOf(actor, type)
  const kept = (type: string) =>
    database.transaction(systemActor, tx =>
      tx.select({ id: audit.id }).from(audit).where(eq(audit.type, type)),
    )

  it('keeps nothing when the work throws', async () => {
    const failed = database.transaction(actor, async tx => {
      await tx.insert(audit).values(row('test.thrown'))
      throw new Error('thought better of it')
    })
    await expect(failed).rejects.toThrow('thought better of it')
    expect(await kept('test.thrown')).toEqual([])
  })

  it('keeps nothing when a statement fails, even when the work goes on as if it had not', async () => {
    const failed = database.transaction(actor, async tx => {
      await tx.insert(audit).values(row('test.swallowed'))
      await tx.execute(sql`select 1 / 0`).catch(() => undefined)
      return 'done'
    })
    await expect(failed).rejects.toMatchObject({ code: '22012' })
    expect(await kept('test.swallowed')).toEqual([])
  })

  it('keeps nothing when a statement that nobody waited for fails', async () => {
    const failed = database.transaction(actor, async tx => {
      void tx.execute(sql`select 1 / 0`).catch(() => undefined)
      await tx
        .insert(audit)
        .values(row('test.unwaited'))
        .catch(() => undefined)
    })
    await expect(failed).rejects.toThrow()
    expect(await kept('test.unwaited')).toEqual([])
  })

  it('sends nothing more once it is over, well or not', async () => {
    const one = openDatabase(server.url(), 1)
    for (const outcome of ['kept', 'thrown'] as const) {
      const type = `test.late.${outcome}`
      let late: Promise<unknown> = Promise.resolve()
      let wentOn = false
      const over = one.transaction(actor, async tx => {
        late = pause(100)
          .then(() => tx.insert(audit).values(row(type)))
          .then(() => (wentOn = true))
        if (outcome === 'thrown') throw new Error('over')
        await tx.execute(sql`select 1`)
      })
      await over.catch(() => undefined)
      await Promise.race([late, pause(400)])
      expect(wentOn).toBe(false)
      expect(await kept(type)).toEqual([])
    }
    await one.close()
  })

  it('gives its connection back, whatever became of it', async () => {
    const one = openDatabase(server.url(), 1)
    for (let time = 0; time < 5; time += 1) {
      await one.transaction(actor, tx => tx.execute(sql`select 1 / 0`)).catch(() => undefined)
      await one.transaction(actor, () => Promise.reject(new Error('no'))).catch(() => undefined)
      await expect(one.transaction(actor, tx => tx.execute(sql`select 1 as one`))).resolves.toEqual(
        [{ one: 1 }],
      )
    }
    await one.close()
  })
})

describe('closing', () => {
  it('lets what is under way be kept, and does not wait longer than that', async () => {
    const one = openDatabase(server.url(), 1)
    const slow = one.transaction(actor, async tx => {
      await tx.execute(sql`select 1`)
      await pause(300)
      return (await tx.execute(sql`select 2 as two`))[0]
    })
    await pause(100)
    const startedAt = performance.now()
    await one.close()
    expect(performance.now() - startedAt).toBeLessThan(3_000)
    await expect(slow).resolves.toEqual({ two: 2 })
  })
})

describe('many transactions whose connections are ended at random', () => {
  it(
    'each answers, keeps all of its work or none, and acts for nobody else',
    { timeout: 60_000 },
    async () => {
      const many = openDatabase(server.url(), 4)
      const owner = postgres(server.url(), { max: 1 })
      const mark = `test.storm.${randomUUID()}`
      const stop = Date.now() + 2_500
      let kills = 0
      const killer = (async () => {
        while (Date.now() < stop) {
          await pause(40)
          const ended = await owner`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and query like '%storm%' limit 1`
          kills += ended.length
        }
      })()
      const outcomes = { kept: 0, lost: 0 }
      const worker = async () => {
        while (Date.now() < stop) {
          const id = randomUUID()
          const done = many.transaction(actor, async tx => {
            const [seen] = await tx.execute<{ kind: string }>(
              sql`select current_setting('app.kind', true) as kind, 'storm' as storm`,
            )
            expect(seen?.kind).toBe('partner')
            await tx.insert(audit).values({ ...rowOf(actor, mark), id })
            await tx.insert(audit).values({ ...rowOf(actor, mark), recordId: id })
          })
          await done.then(
            () => (outcomes.kept += 1),
            () => (outcomes.lost += 1),
          )
        }
      }
      await Promise.all([killer, ...Array.from({ length: 8 }, worker)])
      await many.close()
      await owner.end()
      expect(kills).toBeGreaterThan(0)
      expect(outcomes.lost).toBeGreaterThan(0)
      const rows = await database.transaction(systemActor, tx =>
        tx
          .select({ id: audit.id, recordId: audit.recordId })
          .from(audit)
          .where(eq(audit.type, mark)),
      )
      const halves = new Set(rows.flatMap(({ recordId }) => (recordId === null ? [] : [recordId])))
      const wholes = rows.filter(({ recordId }) => recordId === null)
      expect(wholes.every(({ id }) => halves.has(id))).toBe(true)
      expect(halves.size).toBe(wholes.length)
      // A commit whose answer was lost was kept without anybody knowing: never the other way round.
      expect(wholes.length).toBeGreaterThanOrEqual(outcomes.kept)
    },
  )
})

/** An audit row that the row policies let this person write, found again by its type. */
function rowOf(by: Actor, type: string) {
  return {
    id: randomUUID(),
    at: new Date('2026-11-20T09:00:00Z'),
    accountId: by.accountId,
    organisationId: by.organisationId,
    type,
    requestId: 'a-request',
  }
}

describe('a transaction whose connection is lost', () => {
  it('never runs what was still to come, not even on the mended connection', async () => {
    const one = openDatabase(server.url(), 1)
    let wentOn = false
    const lost = one.transaction(actor, async tx => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await endBackend(row?.pid ?? 0)
      await pause(300)
      await tx.execute(sql`select set_config('app.kind', 'nobody', true)`)
      wentOn = true
    })
    await expect(lost).rejects.toThrow()
    // Somebody else has the only connection by now, while the first is still at work.
    await one.transaction(systemActor, async tx => {
      await pause(600)
      const [row] = await tx.execute(sql`select current_setting('app.kind', true) as kind`)
      expect(row).toEqual({ kind: 'system' })
    })
    expect(wentOn).toBe(false)
    await one.close()
  })

  it('never commits or rolls back somebody else’s', async () => {
    const one = openDatabase(server.url(), 1)
    const lost = one.transaction(actor, async tx => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await endBackend(row?.pid ?? 0)
      await pause(300)
    })
    await expect(lost).rejects.toThrow()
    await one.transaction(systemActor, async tx => {
      const [before] = await tx.execute(sql`select pg_current_xact_id()::text as id`)
      await pause(600)
      const [after] = await tx.execute(sql`select pg_current_xact_id()::text as id`)
      expect(after).toEqual(before)
    })
    await one.close()
  })
})

/** Ends a connection of the same role from outside, as a restart of the server would. */
async function endBackend(pid: number): Promise<void> {
  const owner = postgres(server.url(), { max: 1 })
  await owner`select pg_terminate_backend(${pid})`
  await owner.end()
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
