import { childName } from '#app/domain/triage/child-words.ts'
import type { LinkedReferrals } from '#app/domain/triage/contact-view.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { listByReference, type QueueEntry } from '#db/queries/contacts.ts'
import type { Tx } from '#db/queries/tx.ts'

/**
 * The earlier referral that its sender says a referral adds to, and those that say they add to it: by reference alone,
 * never by likeness, and only what this person may open.
 */
export async function linkedReferrals(
  tx: Tx,
  actor: Actor,
  { reference, addsTo }: { readonly reference: string; readonly addsTo: string | null },
): Promise<LinkedReferrals> {
  const lanes = lanesFor(actor)
  const { adding } = await listByReference(tx, { reference, lanes })
  const earlier = addsTo === null ? null : await listByReference(tx, { reference: addsTo, lanes })
  return {
    addsTo:
      addsTo === null ? null : { reference: addsTo, contacts: earlier?.own.map(linkOf) ?? [] },
    addedBy: adding.map(linkOf),
  }
}

function linkOf({ id, reference, child, organisationName, receivedAt, state }: QueueEntry) {
  const decided = state === 'decided' ? ', decided' : ''
  return {
    id,
    words: `${childName(child)}, ${reference}`,
    about: `${organisationName}, ${dateAndTime(receivedAt)}${decided}`,
  }
}
