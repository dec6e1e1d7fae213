import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay, londonInstant } from '#app/domain/time/london.ts'
import { addFormEvents, countStopped, removeFormEventsBefore } from '#db/queries/form-events.ts'
import { enqueueOnce } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import { onceId } from '../once-id.ts'

/** The kind of job that counts, each night, the drafts that have been left. */
export const countStoppedJobKind = 'forms.stopped'

/** A draft nobody has saved for this many days counts as left. One that is taken up again may be counted again. */
const leftAfterDays = 7
/** Counts are kept for two years, to compare one year with the next. */
const keptDays = 731
const maxAttempts = 2_500

function jobOn(day: string) {
  return {
    id: onceId([countStoppedJobKind, day]),
    kind: countStoppedJobKind,
    payload: { day },
    maxAttempts,
    runAt: londonInstant(day, '02:30'),
  }
}

/** Queues the next night, once however often the service starts. As the portal. */
export async function queueCountStopped(tx: Tx, now: Date): Promise<void> {
  await enqueueOnce(tx, jobOn(addDays(londonDay(now), 1)))
}

/**
 * Counts the drafts that reached seven days without a save on this London day: a form, a kind of agency and a page, and
 * nothing of the draft itself. Counting a day twice counts it once. Queues the night after.
 */
export async function countStoppedOn(tx: Tx, day: string): Promise<'counted' | 'nothing'> {
  const lastSaved = addDays(day, -leftAfterDays)
  const left = await countStopped(
    tx,
    londonInstant(lastSaved, '00:00'),
    londonInstant(addDays(lastSaved, 1), '00:00'),
  )
  const rows = left.flatMap(({ formId, formVersion, agencyKind, pageId, count }) =>
    Array.from({ length: count }, (_, index) => ({
      id: onceId([countStoppedJobKind, day, formId, formVersion, agencyKind, pageId, index]),
      formId,
      formVersion,
      agencyKind,
      kind: 'stopped',
      ...(pageId === null ? {} : { pageId }),
      happenedOn: day,
    })),
  )
  if (rows.length > 0) await addFormEvents(tx, rows)
  await removeFormEventsBefore(tx, addDays(day, -keptDays))
  await enqueueOnce(tx, jobOn(addDays(day, 1)))
  return rows.length > 0 ? 'counted' : 'nothing'
}
