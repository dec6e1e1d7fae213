import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { careForDraft } from '#app/services/referral/draft-care.ts'
import type { Database } from '#db/database.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.discriminatedUnion('step', [
  z.object({ draftId: z.uuid(), step: z.literal('remind'), hours: z.number() }),
  z.object({ draftId: z.uuid(), step: z.literal('notRead'), entryId: z.uuid() }),
  z.object({ draftId: z.uuid(), step: z.enum(['warn', 'delete']), savedAt: z.iso.datetime() }),
])

/** Reminds the writer of a draft that was not sent, warns before it is deleted, and deletes it. */
export function draftCareJob({
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
      careForDraft(tx, payload.data, { now: now(), uuid: randomUUID, jobId: job.id }),
    )
  }
}
