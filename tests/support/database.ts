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
  afterAll(() => asOwner(server.url, sql => sql.unsafe(`drop database ${name} with (force)`)))
  return { url: () => withDatabase(server.url, name) }
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
