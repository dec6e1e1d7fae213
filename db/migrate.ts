import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { projectFolder } from './project-folder.ts'

/** Any fixed number: every process that migrates this database takes the same lock. */
const migrationLock = 4_211_965

/**
 * Brings the database up to date. Safe to run from several processes at once: one works, the others wait and find
 * nothing to do. The owner needs no superuser rights.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  // Two clients: drizzle changes how the one it is given reads and writes values.
  const lock = postgres(databaseUrl, connection)
  const work = postgres(databaseUrl, connection)
  try {
    await lock`select pg_advisory_lock(${migrationLock})`
    await applyMigrations(drizzle(work), { migrationsFolder: migrationsFolder() })
  } finally {
    await Promise.all([work.end({ timeout: 5 }), lock.end({ timeout: 5 })])
  }
}

const connection = {
  max: 1,
  max_lifetime: null,
  onnotice: () => undefined,
  connection: { application_name: 'portal-migrate' },
} as const

/** Where the SQL files and their journal are. */
export function migrationsFolder(): string {
  return join(projectFolder(), 'db', 'migrations')
}
