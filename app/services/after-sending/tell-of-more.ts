import { readsRestricted } from '#app/domain/access/actor.ts'
import { listWhoHasEarlier } from '#db/queries/after-sending.ts'
import type { NewJob } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import { queueEmailOnce } from '../email/queue-email.ts'
import { onceId } from '../once-id.ts'

/** The kind of job that tells whoever has an earlier referral that somebody has sent more on it. */
export const moreSentJobKind = 'more-sent'

/**
 * Queued with the sending whenever a reference was given, whether or not it is one of ours: only the portal looks, later,
 * so that no sender learns whether another agency's reference exists.
 */
export function moreSentJob(referralId: string): NewJob {
  return {
    id: onceId([moreSentJobKind, referralId]),
    kind: moreSentJobKind,
    payload: { referralId },
    maxAttempts: 2_500,
  }
}

/**
 * Writes to the people at the same council who opened or decided the earlier referral, under its own reference, which
 * they know. Where nobody has it yet both stand in the queue and nobody is written to. As the portal; twice is once.
 */
export async function tellOfMore(tx: Tx, referralId: string): Promise<'told' | 'nothing'> {
  const found = await listWhoHasEarlier(tx, referralId)
  // More that only the designated officer may read is no news to anybody who cannot open it.
  const told = found.filter(({ isRestricted, roles }) => !isRestricted || readsRestricted(roles))
  for (const { accountId, reference } of told)
    await queueEmailOnce(tx, onceId([moreSentJobKind, referralId, accountId]), {
      recipientAccountId: accountId,
      template: 'information-added',
      facts: { reference },
    })
  return told.length > 0 ? 'told' : 'nothing'
}
