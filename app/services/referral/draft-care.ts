import type { Draft } from '#app/domain/referral/referral.ts'
import {
  deleteAt,
  draftReference,
  draftTimesOn,
  warnAt,
  type DraftTimes,
} from '#app/domain/referral/draft-times.ts'
import { latest } from '#app/domain/referral/countersign.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { draftTimes } from '#content/drafts/draft-times.ts'
import { addAudit } from '#db/queries/audit.ts'
import { listCountersign } from '#db/queries/countersign.ts'
import { isStillHere, listDraftKeepers, listDraftsAfter, removeDraft } from '#db/queries/drafts.ts'
import { enqueue, enqueueOnce, type NewJob } from '#db/queries/jobs.ts'
import { lockDraft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { restrictedLeftJob } from '../agency/restricted-left.ts'
import { queueEmailOnce } from '../email/queue-email.ts'
import { onceId } from '../once-id.ts'

/** The kind of job that looks after drafts nobody has sent. */
export const draftCareJobKind = 'draft-care'

/** What such a job is for. A warning and a deletion count only while the draft is as it was last kept then. */
export type DraftCare =
  | { readonly draftId: string; readonly step: 'remind'; readonly hours: number }
  | { readonly draftId: string; readonly step: 'warn' | 'delete'; readonly savedAt: string }
  /** A lead was asked to read it and has done nothing yet. */
  | { readonly draftId: string; readonly step: 'notRead'; readonly entryId: string }

const hour = 3_600_000
const maxAttempts = 2_500

export function timesOn(at: Date): DraftTimes {
  return draftTimesOn(draftTimes, londonDay(at))
}

/** A job that looks after a draft. Asked for twice, it waits once. */
export function careJob(care: DraftCare, runAt: Date): NewJob {
  return {
    id: onceId([draftCareJobKind, care]),
    kind: draftCareJobKind,
    payload: care,
    maxAttempts,
    runAt,
  }
}

/** Queues the reminders and the end of a draft in the transaction that begins it. */
export async function queueDraftCare(
  tx: Tx,
  draft: Pick<Draft, 'id' | 'createdAt' | 'savedAt'>,
): Promise<void> {
  const times = timesOn(draft.createdAt)
  await enqueue(
    tx,
    ...times.remindAfterHours.map(hours =>
      careJob(
        { draftId: draft.id, step: 'remind', hours },
        new Date(draft.createdAt.getTime() + hours * hour),
      ),
    ),
    warning(draft, times),
  )
}

function warning({ id, savedAt }: Pick<Draft, 'id' | 'savedAt'>, times: DraftTimes): NewJob {
  const care = { draftId: id, step: 'warn', savedAt: savedAt.toISOString() } as const
  return careJob(care, warnAt(savedAt, times))
}

/** Queues the end of every draft that came with the data, once however often the service starts. As the portal. */
export async function queueCareOfOlderDrafts(tx: Tx, now: Date): Promise<void> {
  const most = 500
  let after: string | undefined
  for (;;) {
    const drafts = await listDraftsAfter(tx, after, most)
    for (const draft of drafts) await enqueueOnce(tx, warning(draft, timesOn(now)))
    after = drafts.at(-1)?.id
    if (drafts.length < most) return
  }
}

/**
 * Reminds, warns or deletes. A draft that was sent, deleted or kept again meanwhile is left as it is, and doing it twice
 * does it once. As the portal. Gives one word for what became of it.
 */
export async function careForDraft(
  tx: Tx,
  care: DraftCare,
  ctx: { readonly now: Date; readonly uuid: () => string; readonly jobId: string },
): Promise<'reminded' | 'warned' | 'deleted' | 'later' | 'not_needed'> {
  const draft = await lockDraft(tx, care.draftId)
  if (!draft) return 'not_needed'
  // The designated officer's from the day its writer left: nobody else hears of it, and time never deletes it.
  if (draft.isRestricted && !(await isStillHere(tx, draft.authorId))) {
    await enqueueOnce(tx, restrictedLeftJob(onceId([ctx.jobId, 'left']), draft.authorId))
    return 'not_needed'
  }
  const times = timesOn(ctx.now)
  if (care.step === 'remind') {
    // A worker that was away for long sends the latest reminder and not all of them at once.
    const next = times.remindAfterHours.find(hours => hours > care.hours)
    const isLate =
      next !== undefined && ctx.now.getTime() >= draft.createdAt.getTime() + next * hour
    if (isLate) return 'not_needed'
    await tell(tx, draft, 'draft-not-sent', ['draft-not-sent', draft.id, care.hours])
    return 'reminded'
  }
  if (care.step === 'notRead') {
    const last = latest(await listCountersign(tx, draft.id))
    if (last?.id !== care.entryId) return 'not_needed'
    await tell(tx, draft, 'countersign-waiting', ['countersign-waiting', care.entryId])
    return 'reminded'
  }
  if (draft.savedAt.toISOString() !== care.savedAt) {
    await enqueueOnce(tx, warning(draft, times))
    return 'later'
  }
  if (care.step === 'warn') {
    await tell(tx, draft, 'draft-deleted-soon', ['draft-deleted-soon', draft.id, care.savedAt])
    const next = { ...care, step: 'delete' } as const
    await enqueueOnce(tx, careJob(next, deleteAt(draft.savedAt, ctx.now, times)))
    return 'warned'
  }
  // First, so that the row is part of the same change: what was deleted is gone, and that it was is not.
  await addAudit(tx, {
    id: ctx.uuid(),
    at: ctx.now,
    accountId: null,
    organisationId: draft.organisationId,
    type: 'draft.deleted',
    referralId: draft.id,
    requestId: ctx.jobId,
  })
  await removeDraft(tx, draft.id, ctx.now)
  return 'deleted'
}

async function tell(
  tx: Tx,
  draft: Draft,
  template: 'draft-not-sent' | 'draft-deleted-soon' | 'countersign-waiting',
  once: readonly unknown[],
): Promise<void> {
  for (const recipientAccountId of await listDraftKeepers(tx, draft))
    await queueEmailOnce(tx, onceId([...once, recipientAccountId]), {
      recipientAccountId,
      template,
      facts: { reference: draftReference(draft.id) },
    })
}
