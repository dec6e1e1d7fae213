import { addEvent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { tellFrontDoor as tellWhoHasIt } from '../after-sending/tell-front-door.ts'
import type { Context } from '../context.ts'

/**
 * Tells the front door of a sent referral that agreement or risk has changed: an event in its course, and an e-mail
 * that says nothing more. Changed risk reaches the managers as well, because whoever has it may be away.
 */
export async function tellFrontDoor(
  tx: Tx,
  ctx: Context,
  about: {
    readonly referralId: string
    readonly reference: string
    readonly councilCode: string
    readonly isRestricted?: boolean | undefined
    readonly what: 'agreementChanged' | 'riskChanged'
  },
): Promise<void> {
  const { referralId, what } = about
  const { accountId } = ctx.actor
  const at = ctx.clock.now()
  await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: what, accountId, at })
  await tellWhoHasIt(tx, ctx, {
    ...about,
    template: 'agreement-changed',
    managersToo: what === 'riskChanged',
  })
}
