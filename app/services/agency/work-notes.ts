import { latest, standingOf } from '#app/domain/referral/countersign.ts'
import type { Line } from '#app/domain/consultation/view.ts'
import { whyWords, type HandedOver } from '#app/domain/referral/handing-over.ts'
import { listCountersign } from '#db/queries/countersign.ts'
import { listHandOvers } from '#db/queries/hand-over.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { atInWords } from '../referral/typing.ts'

/** "Handed over by Lee Lead from Ada Khan to Ben Lee at 2:32pm, because Ada Khan is away". */
export function handedOverWords(one: HandedOver, now: Date): string {
  const { byName, fromName, toName, at } = one
  return `Handed over by ${byName} from ${fromName} to ${toName} ${atInWords(at, now)}${whyWords(one)}`
}

/** Who had advice or a decision not to refer before, when and why it moved: one line of the record, or none. */
export async function handedOverLines(
  tx: Tx,
  recordId: string,
  now: Date,
): Promise<readonly Line[]> {
  const handed = await listHandOvers(tx, { recordId })
  if (handed.length === 0) return []
  const words = handed.map(one => handedOverWords(one, now)).join('\n')
  return [{ key: 'Who had it before', words }]
}

/** What happened to a draft between colleagues: each time it was passed on, and what a lead was asked or said. */
export async function draftNotes(
  tx: Tx,
  ctx: Context,
  referralId: string,
): Promise<readonly string[]> {
  const now = ctx.clock.now()
  const handed = await listHandOvers(tx, { referralId })
  const entries = await listCountersign(tx, referralId)
  const last = latest(entries)
  const standing = standingOf(entries)
  return [
    ...handed.map(one => handedOverWords(one, now)),
    ...(last && standing === 'asked'
      ? [`${last.accountName} asked ${atInWords(last.at, now)} for this to be countersigned`]
      : []),
    ...(last && standing === 'givenBack'
      ? [`${last.accountName} gave this back ${atInWords(last.at, now)}: ${last.note ?? ''}`]
      : []),
  ]
}
