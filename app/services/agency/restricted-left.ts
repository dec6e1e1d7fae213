import { draftReference } from '#app/domain/referral/draft-times.ts'
import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { listRestrictedOf } from '#db/queries/hand-over.ts'
import type { NewJob } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import { queueEmailOnce } from '../email/queue-email.ts'
import { onceId } from '../once-id.ts'

/** The kind of job that tells the designated officer of what nobody at an agency can see any more. */
export const restrictedLeftJobKind = 'restricted-left'

/** Always queued, so that whoever ends the account learns nothing about whether there is anything. */
export function restrictedLeftJob(id: string, accountId: string): NewJob {
  return { id, kind: restrictedLeftJobKind, payload: { accountId }, maxAttempts: 2_500 }
}

/**
 * Tells the council's designated officers of each allegation, sent or begun, whose writer has left. It moves to nobody
 * at the agency: it may be about any of them. As the portal; twice is once.
 */
export async function tellOfRestricted(tx: Tx, accountId: string): Promise<'told' | 'nothing'> {
  const rows = await listRestrictedOf(tx, accountId)
  for (const row of rows)
    for (const officer of await listFrontDoorRecipients(tx, row.councilCode, true))
      await queueEmailOnce(tx, onceId([restrictedLeftJobKind, row.id, officer.accountId]), {
        recipientAccountId: officer.accountId,
        template: 'restricted-sender-left',
        facts: { reference: row.reference ?? draftReference(row.id) },
      })
  return rows.length > 0 ? 'told' : 'nothing'
}
