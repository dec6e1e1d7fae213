import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { z } from 'zod'
import { migrationsFolder } from './migrate.ts'

/** Asks whether the database can serve people now. */
export interface Readiness {
  /** Whether the database answers within two seconds and every migration we know of has been run. Never throws. */
  readonly isReady: () => Promise<boolean>
  readonly close: () => Promise<void>
}

const Journal = z.object({ entries: z.array(z.unknown()) })
const limitMs = 2_000

/** Keeps one connection of its own, so that a busy pool does not look like a lost database. */
export function openReadiness(databaseUrl: string): Readiness {
  const sql = postgres(databaseUrl, {
    max: 1,
    connect_timeout: limitMs / 1000,
    idle_timeout: 30,
    connection: { application_name: 'portal-ready' },
    onnotice: () => undefined,
  })
  const known = readFile(join(migrationsFolder(), 'meta', '_journal.json'), 'utf8').then(
    text => Journal.parse(JSON.parse(text)).entries.length,
  )
  known.catch(() => undefined)
  const ask = async () => {
    const [row] = await sql<{ run: number }[]>`
      select count(*)::int as run from drizzle.__drizzle_migrations`
    return row !== undefined && row.run >= (await known)
  }
  return {
    isReady: () => Promise.race([ask().catch(() => false), no(limitMs)]),
    close: () => sql.end({ timeout: 2 }),
  }
}

function no(afterMs: number): Promise<false> {
  return new Promise(resolve => {
    setTimeout(() => {
      resolve(false)
    }, afterMs).unref()
  })
}
