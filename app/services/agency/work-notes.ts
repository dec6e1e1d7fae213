import { latest, standingOf } from '#app/domain/referral/countersign.ts'
import type { HandedOver } from '#app/domain/referral/handing-over.ts'
import { listCountersign } from '#db/queries/countersign.ts'
import { listHandOvers } from '#db/queries/hand-over.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { atInWords } from '../referral/typing.ts'

/** "Handed over by Lee Lead from Ada Khan to Ben Lee at 2:32pm". */
export function handedOverWords({ byName, fromName, toName, at }: HandedOver, now: Date): string {
  return `Handed over by ${byName} from ${fromName} to ${toName} ${atInWords(at, now)}`
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
