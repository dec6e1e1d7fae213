import postgres from 'postgres'
import { CannotStart } from './cannot-start.ts'

/**
 * Throws CannotStart when the server is too old or could lose what it has confirmed. Returns a warning, in one line,
 * when it would search names wrongly.
 */
export async function requireDurableServer(databaseUrl: string): Promise<string | undefined> {
  const sql = postgres(databaseUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined })
  try {
    const [server] = await sql<{ version: number; fsync: string; pages: string; lower: string }[]>`
      select current_setting('server_version_num')::int as version, current_setting('fsync') as fsync,
        current_setting('full_page_writes') as pages, lower('ÉMILIE') as lower`
    if (server === undefined || server.version < 150_000) {
      throw new CannotStart(
        'The database server is too old: the portal needs PostgreSQL 15 or later.',
      )
    }
    for (const [setting, value] of [
      ['fsync', server.fsync],
      ['full_page_writes', server.pages],
    ] as const) {
      if (value !== 'on') {
        throw new CannotStart(
          `The database server has ${setting} = ${value} and could lose a referral: turn it on, then start again.`,
        )
      }
    }
    if (server.lower === 'émilie') return undefined
    return 'The database does not lower-case names such as ÉMILIE: create it with ICU locale en-GB.'
  } finally {
    await sql.end({ timeout: 5 })
  }
}
