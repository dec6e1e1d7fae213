import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { deleteFile, findFilesOf, lockFiles } from '#db/queries/files.ts'
import { enqueue } from '#db/queries/jobs.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { noteChange } from '../referral/typing.ts'

/** Takes a file from a draft, with its bytes. What was sent stays as it was sent. */
export async function removeFile(
  ctx: Context,
  input: { readonly referralId: string; readonly fileId: string },
): Promise<void> {
  permit(ctx.actor, 'referral.write')
  const { referralId, fileId } = input
  await ctx.transaction(async tx => {
    const of = await findFilesOf(tx, referralId)
    if (!of) throw new NotFound('referral')
    await lockFiles(tx, referralId)
    // Pressed twice, or in another tab: it is gone, which is what was wanted.
    if (!of.isDraft || !(await deleteFile(tx, referralId, fileId))) return
    await record(tx, ctx, 'file.removed', { referralId })
    await noteChange(tx, ctx, referralId, '@files')
    await enqueue(tx, { id: ctx.ids.uuid(), kind: 'file.sweep', payload: {}, maxAttempts: 50 })
  })
}
