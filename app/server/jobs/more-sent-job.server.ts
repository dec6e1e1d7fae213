import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { tellOfMore } from '#app/services/after-sending/tell-of-more.ts'
import type { Database } from '#db/database.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ referralId: z.uuid() })

/** Tells whoever has an earlier referral that more was sent on it. */
export function moreSentHandler({
  database,
}: {
  readonly database: Pick<Database, 'transaction'>
}): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    return database.transaction(systemActor, tx => tellOfMore(tx, payload.data.referralId))
  }
}
