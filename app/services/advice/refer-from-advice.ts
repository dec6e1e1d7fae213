import { permit } from '#app/domain/access/actor.ts'
import { knownFromAdvice, type AskedAdvice } from '#app/domain/consultation/carry.ts'
import { levels } from '#app/domain/threshold/guide.ts'
import {
  freeSlot,
  listAdvice,
  lockConsultation,
  saveAdviceSeen,
  saveConsultation,
  type AdviceRow,
  type Consultation,
} from '#db/queries/consultations.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { startFromRecord, type StartableForm } from '../referral/start-from-record.ts'
import { chosenDoor } from './door-choices.ts'

/**
 * Turns a question into a referral draft: what was picked, who the child is, what was asked and what was said are all
 * in it. Once: pressed again, it leads to the same draft. A call still to come stays booked unless whoever refers says
 * that it is not needed any more: then its time is free again in the same moment.
 */
export async function referFromAdvice(
  ctx: Context,
  input: {
    readonly id: string
    readonly formId: StartableForm
    /** What becomes of a call that is booked. */
    readonly call?: 'keep' | 'cancel'
  },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  permit(ctx.actor, 'advice.ask')
  permit(ctx.actor, 'referral.write')
  const at = ctx.clock.now()
  return ctx.transaction(async tx => {
    const row = await lockConsultation(tx, input.id)
    if (row.referralId !== null) return { id: row.referralId, isNew: false }
    const advice = await listAdvice(tx, [row.id])
    const referralId = await startFromRecord(tx, ctx, {
      formId: input.formId,
      known: knownFromAdvice(askedAdvice(row, advice, ctx)),
      guide: row.guide,
    })
    const isCancelled = input.call === 'cancel' && row.state === 'waiting'
    if (isCancelled) await freeSlot(tx, row.id)
    await saveConsultation(tx, row.id, {
      referralId,
      changedAt: at,
      ...(isCancelled ? { state: 'cancelled', slotAt: null } : {}),
    })
    if (isCancelled) await record(tx, ctx, 'advice.cancelled', { recordId: row.id })
    if (advice.length > 0) await saveAdviceSeen(tx, row.id, at)
    await record(tx, ctx, 'advice.referred', { recordId: row.id, referralId })
    return { id: referralId, isNew: true }
  })
}

/** A consultation as a referral takes it. */
export function askedAdvice(
  row: Consultation,
  advice: readonly AdviceRow[],
  ctx: Pick<Context, 'actor' | 'clock'>,
): AskedAdvice {
  return {
    reference: row.reference,
    frontDoor: chosenDoor(row.councilCode, ctx.actor.councilCode, ctx.clock.now()).name,
    question: row.question,
    phone: row.phone,
    child: row.child,
    held:
      row.way === 'held'
        ? {
            with: row.heldWith ?? '',
            on: row.heldOn ?? '',
            time: row.heldTime ?? '',
            said: row.heldSaid ?? '',
          }
        : null,
    advice: advice.map(given => ({
      words: given.words,
      level: levels.find(level => level === given.level) ?? null,
      agreed: given.agreed,
      owner: given.owner,
      dueOn: given.dueOn,
      by: given.givenByName,
      at: given.at,
    })),
  }
}
