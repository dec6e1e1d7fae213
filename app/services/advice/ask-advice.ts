import { permit } from '#app/domain/access/actor.ts'
import { adviceWay, readAsk, type Ask } from '#app/domain/consultation/ask.ts'
import { Invalid, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { addConsultationOnce, takeSlot } from '#db/queries/consultations.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { onceId } from '../once-id.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { freeSlots } from './free-slots.ts'
import { ageIn, pickedFrom, picksOf } from './get-ask-form.ts'
import { meansPhoneNow } from './means-phone-now.ts'

export type Asked =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const slotGone: Problem = {
  field: 'slot',
  message: 'Somebody has just taken that time. Select another: everything you wrote is kept',
}

/**
 * Asks a front door to ring back, or keeps what was said in a call already held. Exactly once for each form. A time
 * is never given twice: when it has gone, nothing is kept and the person chooses again with every word in place.
 */
export async function askAdvice(ctx: Context, posted: Posted): Promise<Asked> {
  permit(ctx.actor, 'advice.ask')
  const now = ctx.clock.now()
  const { day, partnership } = rulesOn(now)
  const way = adviceWay(postedField(posted, 'way'))
  const council = findCouncil(partnership, postedField(posted, 'council'))
  // Said where the page that comes back has something to lead to: the two ways, or the form for one of them.
  if (!way) return { ok: false, problems: [{ field: 'way', message: 'Choose how to ask first' }] }
  if (!council) {
    const message = 'Check which front door this goes to, and send it again'
    return { ok: false, problems: [{ field: 'question', message }] }
  }
  const read = readAsk(posted, way, day)
  if (!read.ok) return read
  try {
    return await keep(ctx, { ask: read.ask, way, councilCode: council.code, posted, now })
  } catch (error) {
    // Thrown inside the transaction, so that a question without its time is not kept.
    if (error instanceof Invalid) return { ok: false, problems: error.problems }
    throw error
  }
}

interface Keep {
  readonly ask: Ask
  readonly way: 'callback' | 'held'
  readonly councilCode: string
  readonly posted: Posted
  readonly now: Date
}

async function keep(ctx: Context, input: Keep): Promise<Asked> {
  const { ask, way, councilCode, posted, now } = input
  const { actor } = ctx
  const rules = rulesOn(now)
  const guide = pickedFrom(rules.guide, picksOf(posted), ageIn(posted))
  const id = onceId([
    'consultation',
    actor.accountId,
    postedField(posted, 'key'),
    way,
    councilCode,
    ask,
  ])
  const isImmediate = meansPhoneNow(rules, {
    picked: guide,
    words: [ask.question, ask.held?.said ?? ''],
    child: ask.child,
  })
  const slotAt = ask.slotAt === null ? null : new Date(ask.slotAt)
  return ctx.transaction(async tx => {
    const reference = ctx.ids.reference()
    const isNew = await addConsultationOnce(tx, {
      id,
      reference,
      organisationId: actor.organisationId,
      authorId: actor.accountId,
      authorName: actor.name,
      councilCode,
      way,
      state: way === 'held' ? 'recorded' : 'waiting',
      question: ask.question,
      child: ask.child,
      phone: ask.phone,
      guide,
      isImmediate,
      slotAt,
      heldWith: ask.held?.with ?? null,
      heldOn: ask.held?.on ?? null,
      heldTime: ask.held?.time ?? null,
      heldSaid: ask.held?.said ?? null,
      createdAt: now,
      changedAt: now,
    })
    if (!isNew) return { ok: true, id }
    if (slotAt) await take(tx, ctx, { councilCode, slotAt, id })
    await record(tx, ctx, 'advice.asked', { recordId: id })
    if (isImmediate && way === 'callback') {
      for (const { accountId } of await listFrontDoorRecipients(tx, councilCode)) {
        await queueEmail(tx, ctx, {
          recipientAccountId: accountId,
          template: 'advice-asked',
          facts: { reference },
        })
      }
    }
    return { ok: true, id }
  })
}

/** Takes the time for a consultation, or throws what to tell the person. Only a time on offer can be taken. */
export async function take(
  tx: Tx,
  ctx: Context,
  wanted: { readonly councilCode: string; readonly slotAt: Date; readonly id: string },
): Promise<void> {
  const { councilCode, slotAt, id } = wanted
  const free = await freeSlots(tx, councilCode, ctx.clock.now())
  const isOffered = free.times.some(at => at.getTime() === slotAt.getTime())
  const isTaken =
    isOffered &&
    (await takeSlot(
      tx,
      { councilCode, startsAt: slotAt, consultationId: id, atOnce: free.atOnce },
      ctx.ids.uuid,
    ))
  if (!isTaken) throw new Invalid([slotGone])
}
