import { addDays } from '#app/domain/time/calendar.ts'
import { londonInstant } from '#app/domain/time/london.ts'
import { publishedGuides } from '#content/threshold/published-guides.ts'
import { listGuidePeople } from '#db/queries/guide-editions.ts'
import { enqueue, enqueueOnce } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import { queueEmailOnce } from '../email/queue-email.ts'
import { onceId } from '../once-id.ts'
import { loadPublished } from '../threshold/load-published.ts'

/** The kind of job that reminds editors that a version is to be looked at again. */
export const guideReviewJobKind = 'guide-review'

/** How long before the review day editors first hear of it, in days. Again on the day itself. */
const daysBefore = [30, 0] as const

/** The version a reminder is about. */
export interface ReviewDue {
  /** Its id: the reference of the e-mail. */
  readonly id: string
  /** ISO day. */
  readonly reviewOn: string
}

const maxAttempts = 2_500

function jobsFor({ id, reviewOn }: ReviewDue, key: string) {
  return daysBefore.map(days => ({
    id: onceId([guideReviewJobKind, key, reviewOn, String(days)]),
    kind: guideReviewJobKind,
    payload: { guideId: id, reviewOn },
    maxAttempts,
    runAt: londonInstant(addDays(reviewOn, -days), '08:00'),
  }))
}

/** Queues both reminders of a version in the transaction that publishes it. */
export async function queueReviewReminders(
  tx: Tx,
  due: ReviewDue & { readonly editionId: string },
): Promise<void> {
  for (const job of jobsFor(due, due.editionId)) await enqueue(tx, job)
}

/** Queues the reminders of the versions that came with the service, once however often it starts. As the portal. */
export async function queueFirstReminders(tx: Tx): Promise<void> {
  for (const { guide } of publishedGuides)
    for (const job of jobsFor(guide, guide.id)) await enqueueOnce(tx, job)
}

/**
 * Writes to every editor that a version is due to be looked at, unless a later one has been published since. Doing it
 * again sends nothing twice. As the portal. Gives one word for what became of it.
 */
export async function remindEditors(
  tx: Tx,
  job: { readonly id: string; readonly guideId: string; readonly reviewOn: string },
): Promise<'reminded' | 'not_needed'> {
  const all = [...publishedGuides, ...(await loadPublished(tx))].map(({ guide }) => guide)
  const due = all.find(({ id, reviewOn }) => id === job.guideId && reviewOn === job.reviewOn)
  if (!due || all.some(({ effectiveOn }) => effectiveOn > due.effectiveOn)) return 'not_needed'
  for (const recipientAccountId of await listGuidePeople(tx, 'threshold_editor')) {
    await queueEmailOnce(tx, onceId([job.id, recipientAccountId]), {
      recipientAccountId,
      template: 'guide-review-due',
      facts: { reference: job.guideId },
    })
  }
  return 'reminded'
}
