import type { AdviceBefore } from '#app/domain/consultation/view.ts'
import { dateAndTime, longDate } from '#app/domain/time/words.ts'
import { listAdvice, listConsultationsOf } from '#db/queries/consultations.ts'
import type { Tx } from '#db/queries/tx.ts'
import { adviceEntry } from './advice-entries.ts'

/** The advice a referral was made from, for whoever may see the referral: what was asked, said and agreed. */
export async function adviceBefore(tx: Tx, referralId: string): Promise<readonly AdviceBefore[]> {
  const asked = await listConsultationsOf(tx, referralId)
  const given = await listAdvice(
    tx,
    asked.map(({ id }) => id),
  )
  return asked.map(one => ({
    id: one.id,
    reference: one.reference,
    askedWords: `${one.authorName}, ${dateAndTime(one.createdAt)}`,
    question: one.question,
    heldSaid:
      one.heldSaid === null
        ? null
        : `${one.heldWith ?? ''}, ${one.heldOn ? longDate(one.heldOn) : ''}: ${one.heldSaid}`,
    entries: given.filter(({ consultationId }) => consultationId === one.id).map(adviceEntry),
  }))
}
