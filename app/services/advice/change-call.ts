import { permit } from '#app/domain/access/actor.ts'
import { slotOf } from '#app/domain/consultation/ask.ts'
import { Conflict, Invalid, type Problem } from '#app/domain/errors.ts'
import {
  freeSlot,
  lockConsultation,
  saveAdviceSeen,
  saveConsultation,
} from '#db/queries/consultations.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { take } from './ask-advice.ts'

export type Changed =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Gives a call another time, after a cancelled one too. The old time is free again in the same moment. */
export async function rebookCall(
  ctx: Context,
  input: { readonly id: string; readonly slot: string },
): Promise<Changed> {
  permit(ctx.actor, 'advice.ask')
  const at = ctx.clock.now()
  const chosen = slotOf(input.slot)
  try {
    return await ctx.transaction(async tx => {
      const row = await lockConsultation(tx, input.id)
      if (row.way !== 'callback' || row.state === 'answered' || row.referralId !== null) {
        throw new Conflict('the call can no longer be changed')
      }
      if (chosen === null) {
        throw new Invalid([{ field: 'slot', message: 'Select when they should ring you' }])
      }
      const slotAt = new Date(chosen)
      // The same form sent twice has already done what it asks.
      if (row.state === 'waiting' && row.slotAt?.getTime() === chosen) return { ok: true }
      await freeSlot(tx, row.id)
      await take(tx, ctx, { councilCode: row.councilCode, slotAt, id: row.id })
      await saveConsultation(tx, row.id, { state: 'waiting', slotAt, changedAt: at })
      await record(tx, ctx, 'advice.rebooked', { recordId: row.id })
      return { ok: true }
    })
  } catch (error) {
    if (error instanceof Invalid) return { ok: false, problems: error.problems }
    throw error
  }
}

/** Takes a call back. What was asked stays, and can be given another time. */
export async function cancelCall(ctx: Context, id: string): Promise<void> {
  permit(ctx.actor, 'advice.ask')
  await ctx.transaction(async tx => {
    const row = await lockConsultation(tx, id)
    if (row.state !== 'waiting') return
    await freeSlot(tx, id)
    await saveConsultation(tx, id, {
      state: 'cancelled',
      slotAt: null,
      changedAt: ctx.clock.now(),
    })
    await record(tx, ctx, 'advice.cancelled', { recordId: id })
  })
}

/** The person who asked says they have read the advice. Saying so twice is saying it once. */
export async function markAdviceRead(ctx: Context, id: string): Promise<void> {
  permit(ctx.actor, 'advice.ask')
  await ctx.transaction(async tx => {
    await lockConsultation(tx, id)
    await saveAdviceSeen(tx, id, ctx.clock.now())
    await record(tx, ctx, 'advice.read', { recordId: id })
  })
}
