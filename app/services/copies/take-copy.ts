import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { findCopy, findCopyFile } from '#db/queries/copies.ts'
import { getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

export interface CopyFile {
  readonly bytes: Uint8Array
  readonly type: string
  /** A name that says nothing about a child. */
  readonly fileName: string
}

/** A copy that has no file to give: it is being made, could not be made, or its time is over. */
export interface NoCopyFile {
  readonly bytes: null
}

/** The file of a copy that is ready and whose time is not over. Taking it is recorded. */
export async function takeCopy(
  ctx: Context,
  input: { readonly id: string; readonly copyId: string },
): Promise<CopyFile | NoCopyFile> {
  permit(ctx.actor, 'referral.read')
  return ctx.transaction(async tx => {
    const { sent, draft } = await getSent(tx, input.id)
    const file = await findCopyFile(tx, draft.id, input.copyId)
    if (!file?.bytes || file.expiresAt <= ctx.clock.now()) {
      const known = await findCopy(tx, input.copyId)
      if (known?.referralId !== draft.id) throw new NotFound('copy')
      return { bytes: null }
    }
    await record(tx, ctx, 'copy.downloaded', { referralId: draft.id })
    const isData = file.kind === 'json'
    const name = file.kind === 'family' ? 'family-copy' : 'referral'
    return {
      bytes: file.bytes,
      type: isData ? 'application/json; charset=utf-8' : 'application/pdf',
      fileName: `${name}-${sent.reference}.${isData ? 'json' : 'pdf'}`,
    }
  })
}
