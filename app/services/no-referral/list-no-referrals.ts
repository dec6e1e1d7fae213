import { permit } from '#app/domain/access/actor.ts'
import { toldName } from '#app/domain/consultation/told-child.ts'
import type { NoReferralRow } from '#app/domain/no-referral/view.ts'
import { longDate } from '#app/domain/time/words.ts'
import { listNoReferrals as read, type NoReferral } from '#db/queries/no-referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { stateWords } from './get-no-referral.ts'

const most = 200

/** The writer's own decisions not to refer, and for a lead their agency's: what is due first. */
export async function listNoReferrals(ctx: Context): Promise<readonly NoReferralRow[]> {
  permit(ctx.actor, 'noReferral.write')
  const { day } = rulesOn(ctx.clock.now())
  const rows = await ctx.transaction(async tx => {
    await record(tx, ctx, 'noReferral.listed')
    return read(tx, most)
  })
  return rows.map(row => ({
    id: row.id,
    reference: row.reference,
    about: toldName(row.child),
    by: row.authorName,
    review: row.state === 'open' ? longDate(row.reviewOn) : '',
    status: stateWords(row, day),
    meaning: meaningOf(row, day),
  }))
}

function meaningOf({ state, reviewOn }: NoReferral, day: string): NoReferralRow['meaning'] {
  if (state === 'closed') return 'quiet'
  if (state === 'referred') return 'done'
  return reviewOn <= day ? 'attention' : 'waiting'
}
