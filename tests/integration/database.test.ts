import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { requireDurableServer } from '#db/require-durable-server.ts'
import { useDatabase } from '#tests/support/database.ts'

const database = useDatabase()
let sql: postgres.Sql

beforeAll(() => {
  sql = postgres(database.url(), { max: 2, onnotice: () => undefined })
})
afterAll(() => sql.end())

describe('the database', () => {
  it('is reached as an owner that is not a superuser', async () => {
    const [row] = await sql`select rolsuper from pg_roles where rolname = current_user`
    expect(row?.rolsuper).toBe(false)
  })

  it('lets the owner become portal_app, which owns nothing and cannot log in', async () => {
    const [role] = await sql`
      select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'portal_app'`
    expect(role).toEqual({
      rolcanlogin: false,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
    })
    const [became] = await sql.begin(async tx => {
      await tx`select set_config('role', 'portal_app', true)`
      return tx`select current_user::text as name`
    })
    expect(became?.name).toBe('portal_app')
  })

  it('compares and sorts names as English readers expect', async () => {
    const rows = await sql`
      select name, lower(name) as lower from (values ('Zoe'), ('Émilie'), ('Eve'), ('ÉMILIE')) as people (name)
      order by name`
    expect(rows.map(row => String(row.name))).toEqual(['Émilie', 'ÉMILIE', 'Eve', 'Zoe'])
    expect(new Set(rows.map(row => String(row.lower)))).toEqual(new Set(['émilie', 'eve', 'zoe']))
  })

  it('searches names with accents by their letters', async () => {
    await sql`create extension pg_trgm`
    const [row] = await sql`select show_trgm('é') as letters, show_trgm('') as none`
    expect(row?.letters).not.toEqual(row?.none)
  })

  it('can be brought up to date again, and by several at once, without change', async () => {
    const applied = () => sql`select id, hash from drizzle.__drizzle_migrations order by id`
    const before = await applied()
    await Promise.all([1, 2, 3].map(() => migrate(database.url())))
    expect([...(await applied())]).toEqual([...before])
  })

  it('is durable', async () => {
    expect(await requireDurableServer(database.url())).toBeUndefined()
  })
})
