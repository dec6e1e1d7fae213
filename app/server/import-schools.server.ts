import { systemActor } from '#app/domain/access/actor.ts'
import { importSchools, type Imported } from '#app/services/schools/import-schools.ts'
import { importServices } from '#app/services/schools/import-services.ts'
import { openDatabase } from '#db/database.server.ts'

/** Brings a file of services into this database as the portal itself. */
export async function importServicesInto(
  databaseUrl: string,
  text: string,
  at: Date,
): Promise<Imported> {
  const database = openDatabase(databaseUrl, 1)
  try {
    return await importServices(work => database.transaction(systemActor, work), text, at)
  } finally {
    await database.close()
  }
}

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
