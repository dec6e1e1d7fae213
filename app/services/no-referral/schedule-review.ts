import { londonInstant } from '#app/domain/time/london.ts'
import { enqueue } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'

/** What a reminder job is called. Its worker is app/server/jobs/review-job.server.ts. */
export const reviewJobKind = 'review-reminder'

/**
 * Puts a reminder in the transaction that sets the day: at 8am in London. It is not taken back when the day changes;
 * when it comes it looks whether the record is still open and still waits for that day.
 */
export async function scheduleReview(
  tx: Tx,
  ctx: Pick<Context, 'ids'>,
  { noReferralId, reviewOn }: { readonly noReferralId: string; readonly reviewOn: string },
): Promise<void> {
  await enqueue(tx, {
    id: ctx.ids.uuid(),
    kind: reviewJobKind,
    payload: { noReferralId, reviewOn },
    maxAttempts: 50,
    runAt: londonInstant(reviewOn, '08:00'),
  })
}
