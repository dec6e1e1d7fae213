import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { tellOfRestricted } from '#app/services/agency/restricted-left.ts'
import type { Database } from '#db/database.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ accountId: z.uuid() })

/** Brings to the designated officer what only somebody who has left could see. */
export function restrictedLeftHandler({
  database,
  now,
}: {
  readonly database: Pick<Database, 'transaction'>
  readonly now: () => Date
}): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    return database.transaction(systemActor, tx =>
      tellOfRestricted(tx, payload.data.accountId, {
        now: now(),
        uuid: randomUUID,
        jobId: job.id,
      }),
    )
  }
}
