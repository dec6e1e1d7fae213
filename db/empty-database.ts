import postgres from 'postgres'

/** Drops everything in the database, so that migrations make it afresh. The caller makes sure it is a demonstration. */
export async function emptyDatabase(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined })
  try {
    await sql.begin(async tx => {
      await tx`drop schema if exists drizzle cascade`
      await tx`drop schema public cascade`
      await tx`create schema public`
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
