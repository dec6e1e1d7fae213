import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { removeDraft } from '#db/queries/drafts.ts'
import { getDraft, lockDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { formOf } from './draft-form.ts'
import { draftHeader, type DraftHeader } from './draft-header.ts'

/** What somebody is about to delete. */
export async function getDraftToDelete(
  ctx: Context,
  { id }: { readonly id: string },
): Promise<DraftHeader> {
  permit(ctx.actor, 'referral.write')
  const draft = await ctx.transaction(async tx => {
    const found = await getDraft(tx, id)
    await record(tx, ctx, 'draft.viewed', { referralId: id })
    return found
  })
  return draftHeader(draft, formOf(draft), rulesOn(ctx.clock.now()))
}

/** Deletes a draft with everything in it. That it was deleted, when and by whom, stays. */
export async function deleteDraft(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  permit(ctx.actor, 'referral.write')
  await ctx.transaction(async tx => {
    const draft = await lockDraft(tx, id)
    if (!draft) throw new NotFound('draft')
    await record(tx, ctx, 'draft.deleted', { referralId: id })
    await removeDraft(tx, id, ctx.clock.now())
  })
}
