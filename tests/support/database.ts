import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's connection to the server the tests run on, and the migrated database each file copies. */
    testServer: { readonly url: string; readonly template: string }
  }
}

/** Gives this test file its own migrated database, dropped when the file ends. */
export function useDatabase(): { url: () => string } {
  const server = inject('testServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  beforeAll(() =>
    asOwner(server.url, sql => sql.unsafe(`create database ${name} template ${server.template}`)),
  )
  afterAll(() => asOwner(server.url, sql => drop(sql, name)))
  return { url: () => withDatabase(server.url, name) }
}

/** The server's own housekeeping may be in there for a moment, and no ordinary owner can end that: it is waited for. */
async function drop(sql: postgres.Sql, name: string): Promise<void> {
  for (let left = 50; ; left -= 1) {
    try {
      await sql.unsafe(`drop database ${name} with (force)`)
      return
    } catch (error) {
      const isHousekeeping = error instanceof postgres.PostgresError && error.code === '42501'
      if (!isHousekeeping || left === 0) throw error
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
}

/** The same server and owner, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** Runs the work on one short connection. */
export async function asOwner<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
