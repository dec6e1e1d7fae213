import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { remindEditors } from '#app/services/guide-editing/review-reminders.ts'
import type { Database } from '#db/database.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ guideId: z.string().max(20), reviewOn: z.iso.date() })

/** Reminds editors 30 days before, and on, the day a version of the guide is to be looked at again. */
export function guideReviewJob({
  database,
}: {
  readonly database: Pick<Database, 'transaction'>
}): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    return database.transaction(systemActor, tx =>
      remindEditors(tx, { id: job.id, ...payload.data }),
    )
  }
}
