import { systemActor } from '#app/domain/access/actor.ts'
import { importSchools, type Imported } from '#app/services/schools/import-schools.ts'
import { openDatabase } from '#db/database.server.ts'

/** Brings a register into this database as the portal itself. */
export async function importSchoolsInto(
  databaseUrl: string,
  text: string,
  at: Date,
): Promise<Imported> {
  const database = openDatabase(databaseUrl, 1)
  try {
    return await importSchools(work => database.transaction(systemActor, work), text, at)
  } finally {
    await database.close()
  }
}
