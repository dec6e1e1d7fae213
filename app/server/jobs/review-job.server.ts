import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { queueEmailOnce } from '#app/services/email/queue-email.ts'
import { onceId } from '#app/services/once-id.ts'
import type { Database } from '#db/database.server.ts'
import { findNoReferral, listReviewers } from '#db/queries/no-referrals.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ noReferralId: z.uuid(), reviewOn: z.iso.date() })

/**
 * Reminds the writer of a decision not to refer on the day they set, or their leads when the writer has left. A record
 * that was reviewed, closed or referred meanwhile waits for another day or for none, and nobody is written to.
 */
export function reviewJob({
  database,
}: {
  readonly database: Pick<Database, 'transaction'>
}): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    const { noReferralId, reviewOn } = payload.data
    return database.transaction(systemActor, async tx => {
      const row = await findNoReferral(tx, noReferralId)
      if (row?.state !== 'open' || row.reviewOn !== reviewOn) return 'not_needed'
      for (const recipientAccountId of await listReviewers(tx, row)) {
        // The same id for the same job: a reminder whose worker is lost after it was queued is sent once.
        await queueEmailOnce(tx, onceId([job.id, recipientAccountId]), {
          recipientAccountId,
          template: 'review-due',
          facts: { reference: row.reference },
        })
      }
      return 'reminded'
    })
  }
}
