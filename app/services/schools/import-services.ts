import { readServices } from '#app/domain/services-register/read-services.ts'
import { saveServices } from '#db/queries/services.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Imported } from './import-schools.ts'

/** Brings in a whole file of services in one transaction, or nothing of it. Run again, it updates and closes. */
export async function importServices(
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  text: string,
  at: Date,
): Promise<Imported> {
  const read = readServices(text)
  if (!read.ok) return read
  const { closed } = await transaction(tx => saveServices(tx, read.services, at))
  return { ok: true, saved: read.services.length, closed }
}
