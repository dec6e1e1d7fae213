import { draftReference } from '#app/domain/referral/draft-times.ts'
import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { listRestrictedOf } from '#db/queries/hand-over.ts'
import { enqueueOnce, type NewJob } from '#db/queries/jobs.ts'
import { listWritersGone } from '#db/queries/left-allegations.ts'
import type { Tx } from '#db/queries/tx.ts'
import { queueEmailOnce } from '../email/queue-email.ts'
import { passAllegation } from '../left-allegation/pass-to-council.ts'
import { onceId } from '../once-id.ts'

/** The kind of job that brings to the designated officer what nobody at an agency can see any more. */
export const restrictedLeftJobKind = 'restricted-left'

/** Always queued, so that whoever ends the account learns nothing about whether there is anything. */
export function restrictedLeftJob(id: string, accountId: string): NewJob {
  return { id, kind: restrictedLeftJobKind, payload: { accountId }, maxAttempts: 2_500 }
}

/** The same for whoever left before an unsent allegation was passed on, once however often the service starts. As the portal. */
export async function queueLeftBefore(tx: Tx): Promise<void> {
  for (const accountId of await listWritersGone(tx, 1_000))
    await enqueueOnce(
      tx,
      restrictedLeftJob(onceId([restrictedLeftJobKind, 'before', accountId]), accountId),
    )
}

/**
 * Passes each allegation that was begun to the designated officers of the council it would have gone to, and tells them
 * of each that was sent, when its writer has left. It moves to nobody at the agency: it may be about any of them. As the
 * portal; twice is once.
 */
export async function tellOfRestricted(
  tx: Tx,
  accountId: string,
  at: { readonly now: Date; readonly uuid: () => string; readonly jobId: string },
): Promise<'told' | 'nothing'> {
  const rows = await listRestrictedOf(tx, accountId)
  for (const { id, status, reference, writer } of rows) {
    const isDraft = status === 'draft'
    const councilCode = isDraft
      ? await passAllegation(tx, id, { ...writer, accountId }, at)
      : writer.sentTo
    if (councilCode === undefined) continue
    for (const officer of await listFrontDoorRecipients(tx, councilCode, true))
      await queueEmailOnce(
        tx,
        onceId([isDraft ? 'left' : restrictedLeftJobKind, id, officer.accountId]),
        {
          recipientAccountId: officer.accountId,
          template: isDraft ? 'left-for-you' : 'restricted-sender-left',
          facts: { reference: reference ?? draftReference(id) },
        },
      )
  }
  return rows.length > 0 ? 'told' : 'nothing'
}
