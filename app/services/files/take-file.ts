import { can, permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { fileRules } from '#content/files/rules.ts'
import { listReferralContacts } from '#db/queries/contacts.ts'
import { findFile } from '#db/queries/files.ts'
import { findLeftAllegation } from '#db/queries/left-allegations.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import type { FileStores } from './file-store.ts'

export interface TakenFile {
  readonly name: string
  readonly type: string
  readonly byteCount: number
  readonly content: AsyncIterable<Uint8Array>
}

/** The bytes of one file that was scanned and found clean, for its sender or the front door. Taking it is recorded. */
export async function takeFile(
  ctx: Context,
  stores: FileStores,
  input: { readonly referralId: string; readonly fileId: string },
): Promise<TakenFile> {
  const isFrontDoor = can(ctx.actor, 'contact.read')
  if (!isFrontDoor) permit(ctx.actor, 'referral.read')
  const file = await ctx.transaction(async tx => {
    const found = await findFile(tx, input.fileId)
    if (found?.referralId !== input.referralId || found.state !== 'clean')
      throw new NotFound('file')
    if (isFrontDoor) {
      const contacts = await listReferralContacts(tx, input.referralId)
      const lanes = lanesFor(ctx.actor)
      // What was left unsent has no contact yet; only the designated officer is shown that it is there.
      const isRead =
        contacts.some(({ lane }) => lanes.includes(lane)) ||
        (contacts.length === 0 && (await findLeftAllegation(tx, input.referralId)) !== undefined)
      if (!isRead) throw new NotFound('file')
    }
    await record(tx, ctx, 'file.downloaded', { referralId: input.referralId })
    return found
  })
  return {
    name: file.name,
    type: fileRules.kinds[file.kind].type,
    byteCount: file.byteCount,
    content: stores.of(file.store).read(file.id, ctx.transaction),
  }
}
