import { permit } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import { agencyCountersigns, saveCountersigns } from '#db/queries/countersign.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

export type CountersigningSet =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** A lead says whether the agency's leads read what is not urgent before it is sent. */
export async function setCountersigning(
  ctx: Context,
  input: { readonly countersigns: string },
): Promise<CountersigningSet> {
  permit(ctx.actor, 'referral.countersign')
  const { countersigns } = input
  if (countersigns !== 'yes' && countersigns !== 'no') {
    const message = 'Select whether a lead reads referrals before they are sent'
    return { ok: false, problems: [{ field: 'countersigns', message }] }
  }
  const { organisationId } = ctx.actor
  const wanted = countersigns === 'yes'
  await ctx.transaction(async tx => {
    if ((await agencyCountersigns(tx, organisationId)) === wanted) return
    await saveCountersigns(tx, organisationId, wanted)
    await record(tx, ctx, 'agency.countersignsChanged')
  })
  return { ok: true }
}
