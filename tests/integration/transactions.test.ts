import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { addSession, revokeSession } from '#db/queries/accounts.ts'
import { account } from '#db/schema/account.ts'
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
