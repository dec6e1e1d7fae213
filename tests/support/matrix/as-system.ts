import type postgres from 'postgres'
import { asOwner } from '../database.ts'

/** Runs as the portal itself: the owner of the tables is bound by their row policies like everybody else. */
export async function asSystem<T>(
  url: string,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  return asOwner(url, async sql => {
    const done: T[] = []
    await sql.begin(async tx => {
      await tx`select set_config('role', 'portal_app', true), set_config('app.kind', 'system', true)`
      done.push(await work(tx))
    })
    const [result] = done
    return result as T
  })
}
