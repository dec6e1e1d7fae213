import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { countStoppedOn } from '#app/services/telemetry/count-stopped.ts'
import type { Database } from '#db/database.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ day: z.iso.date() })

/** Counts where drafts were left, a day at a time. A worker that was away makes up for every day it missed. */
export function countStoppedJob({
  database,
}: {
  readonly database: Pick<Database, 'transaction'>
}): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    return database.transaction(systemActor, tx => countStoppedOn(tx, payload.data.day))
  }
}
