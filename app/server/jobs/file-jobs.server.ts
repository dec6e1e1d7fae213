import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import type { FileStores, Transaction } from '#app/services/files/file-store.ts'
import type { Database } from '#db/database.server.ts'
import {
  deleteNeverArrived,
  deleteRemoval,
  findFile,
  listRemovals,
  saveScanned,
} from '#db/queries/files.ts'
import type { Scan } from '../files/scan.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ fileId: z.uuid() })

interface FileJobParts {
  readonly database: Pick<Database, 'transaction'>
  readonly stores: FileStores
  readonly now: () => Date
}

/** Has one file scanned. Until the scanner has said that it is clean, nobody is given it. */
export function scanFileJob({
  database,
  stores,
  now,
  scan,
}: FileJobParts & { readonly scan: Scan | undefined }): JobHandler {
  const asPortal: Transaction = work => database.transaction(systemActor, work)
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    const file = await asPortal(tx => findFile(tx, payload.data.fileId))
    if (!file || !['waiting', 'unscanned'].includes(file.state)) return 'not_needed'
    const save = (state: 'clean' | 'unsafe' | 'unscanned') =>
      asPortal(tx => saveScanned(tx, file.id, state, now()))
    if (!scan) {
      await save('unscanned')
      return 'no_scanner'
    }
    try {
      const found = await scan(stores.of(file.store).read(file.id, asPortal))
      await save(found)
      return found
    } catch (error) {
      await save('unscanned')
      throw error
    }
  }
}

/** What began to arrive this many minutes ago and never did is removed. */
const arrivesWithin = 60

/** Removes what never arrived, and the bytes outside the database that belong to no file any more. */
export function sweepFilesJob({ database, stores, now }: FileJobParts): JobHandler {
  return async () => {
    const before = new Date(now().getTime() - arrivesWithin * 60_000)
    const removals = await database.transaction(systemActor, async tx => {
      await deleteNeverArrived(tx, before)
      return listRemovals(tx, 1_000)
    })
    for (const { fileId, store } of removals) {
      await stores.of(store).remove(fileId)
      await database.transaction(systemActor, tx => deleteRemoval(tx, fileId))
    }
    return removals.length > 0 ? 'removed' : 'nothing'
  }
}
