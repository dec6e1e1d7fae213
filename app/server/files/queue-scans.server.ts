import { systemActor } from '#app/domain/access/actor.ts'
import { onceId } from '#app/services/once-id.ts'
import type { Database } from '#db/database.server.ts'
import { listUnscanned } from '#db/queries/files.ts'
import { enqueueOnce } from '#db/queries/jobs.ts'

/** Asks again for every file that no scan has judged: a scanner may be new, or back after days. */
export async function queueScans(
  database: Pick<Database, 'transaction'>,
  now = new Date(),
): Promise<void> {
  await database.transaction(systemActor, async tx => {
    for (const fileId of await listUnscanned(tx, 1_000)) {
      // Once a day at most, however often the service starts.
      const id = onceId(['file.scan', fileId, now.toISOString().slice(0, 10)])
      await enqueueOnce(tx, { id, kind: 'file.scan', payload: { fileId }, maxAttempts: 400 })
    }
  })
}
