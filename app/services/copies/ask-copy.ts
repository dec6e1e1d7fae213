import { permit } from '#app/domain/access/actor.ts'
import { addCopy, type CopyKind, type FamilyConfirmed } from '#db/queries/copies.ts'
import { enqueue } from '#db/queries/jobs.ts'
import { getSent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { messageId } from '../feedback/message-id.ts'
import { record } from '../record.ts'

/** Days a file is kept. Long enough to fetch, too short to become a second record. */
const keptDays = 3
const day = 86_400_000

/** Asks for the sender's own copy, as a PDF or as data. Asking twice with one key is asking once. */
export async function askCopy(
  ctx: Context,
  input: { readonly id: string; readonly kind: 'pdf' | 'json'; readonly key: string },
): Promise<void> {
  permit(ctx.actor, 'referral.read')
  await ctx.transaction(async tx => {
    const { draft } = await getSent(tx, input.id)
    await queueCopy(tx, ctx, { referralId: draft.id, kind: input.kind, key: input.key })
  })
}

/** Adds a copy and the jobs that make it and later remove it: all of them with the change, or none. */
export async function queueCopy(
  tx: Tx,
  ctx: Context,
  wanted: {
    readonly referralId: string
    readonly kind: CopyKind
    readonly key: string
    readonly family?: FamilyConfirmed
  },
): Promise<void> {
  const { referralId, kind, key, family } = wanted
  const { accountId, name } = ctx.actor
  const at = ctx.clock.now()
  const expiresAt = new Date(at.getTime() + keptDays * day)
  const words = family ? JSON.stringify(family) : ''
  const id = messageId({ referralId, kind: `copy ${kind}`, accountId, key, words })
  const isNew = await addCopy(tx, {
    id,
    referralId,
    kind,
    family: family ?? null,
    requestedBy: accountId,
    requestedByName: name,
    requestedAt: at,
    expiresAt,
  })
  if (!isNew) return
  await record(tx, ctx, kind === 'family' ? 'familyCopy.confirmed' : 'copy.asked', { referralId })
  await enqueue(tx, { id: ctx.ids.uuid(), kind: 'copy', payload: { copyId: id }, maxAttempts: 5 })
  await enqueue(tx, {
    id: ctx.ids.uuid(),
    kind: 'copy.expire',
    payload: {},
    maxAttempts: 50,
    runAt: expiresAt,
  })
}
