import { readRegister, type RowError } from '#app/domain/schools/read-register.ts'
import { saveSchools } from '#db/queries/schools.ts'
import type { Tx } from '#db/queries/tx.ts'

export type Imported =
  | { readonly ok: true; readonly saved: number; readonly closed: number }
  | { readonly ok: false; readonly errors: readonly RowError[] }

/** Brings in the whole register in one transaction, or nothing of it. Run again, it updates and closes. */
export async function importSchools(
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  text: string,
  at: Date,
): Promise<Imported> {
  const read = readRegister(text)
  if (!read.ok) return read
  const { closed } = await transaction(tx => saveSchools(tx, read.schools, at))
  return { ok: true, saved: read.schools.length, closed }
}
