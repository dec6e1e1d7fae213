import { can, permit } from '#app/domain/access/actor.ts'
import { noAdvice } from '#app/domain/consultation/advice.ts'
import { toldLines } from '#app/domain/consultation/told-child.ts'
import type {
  ConsultationHead,
  FrontDoorConsultation,
  Line,
  SenderConsultation,
} from '#app/domain/consultation/view.ts'
import { levelsFor } from '#app/domain/partnership/partnership.ts'
import { dateAndTime, longDate } from '#app/domain/time/words.ts'
import {
  findAsker,
  getConsultation as read,
  listAdvice,
  type AdviceRow,
  type Consultation,
} from '#db/queries/consultations.ts'
import { isSent } from '#db/queries/referral-state.ts'
import { handedOverLines } from '../agency/work-notes.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { adviceEntry } from './advice-entries.ts'
import { chosenDoor } from './door-choices.ts'
import { freeSlots, slotChoices, slotWords } from './free-slots.ts'
import { pickedView } from './get-ask-form.ts'

/** A question for advice and what came of it, for those who asked and for the front door that was asked. */
export async function getConsultation(
  ctx: Context,
  id: string,
): Promise<SenderConsultation | FrontDoorConsultation> {
  permit(ctx.actor, ctx.actor.kind === 'frontDoor' ? 'advice.give' : 'advice.ask')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const row = await read(tx, id)
    await record(tx, ctx, 'advice.viewed', { recordId: id })
    const advice = await listAdvice(tx, [id])
    const head = headOf(row, advice, now)
    if (ctx.actor.kind === 'frontDoor') {
      const { actor } = ctx
      const asker = await findAsker(tx, row.authorId, row.organisationId)
      const { partnership, day } = rulesOn(now)
      return {
        ...head,
        side: 'frontDoor',
        asker: askerLines(row, asker),
        askerPhone: row.phone || (asker?.phone ?? ''),
        levels: levelsFor(partnership, row.councilCode, day).map(({ level, name }) => ({
          level,
          name,
        })),
        canAdvise: can(actor, 'advice.give') && row.councilCode === actor.councilCode,
        key: ctx.ids.uuid(),
        answers: noAdvice,
      }
    }
    const canRebook = row.way === 'callback' && row.referralId === null && row.state !== 'answered'
    const handed = await handedOverLines(tx, id, now)
    return {
      ...head,
      lines: [...head.lines, ...handed],
      side: 'sender',
      door: chosenDoor(row.councilCode, ctx.actor.councilCode, now),
      hasUnread: advice.some(({ seenAt }) => seenAt === null),
      asksToRefer: advice.some(({ referNow }) => referNow),
      slots: canRebook ? slotChoices(await freeSlots(tx, row.councilCode, now)) : [],
      canRebook,
      canCancel: row.state === 'waiting',
      referral:
        row.referralId === null
          ? null
          : { id: row.referralId, isSent: await isSent(tx, row.referralId) },
    }
  })
}

function headOf(row: Consultation, advice: readonly AdviceRow[], now: Date): ConsultationHead {
  return {
    id: row.id,
    reference: row.reference,
    stateWords: stateWords(row, now),
    isWaiting: row.state === 'waiting',
    isImmediate: row.isImmediate,
    lines: [
      ...(row.way === 'callback'
        ? [
            { key: 'Call', words: row.slotAt ? slotWords(row.slotAt) : 'No time set' },
            { key: 'Number to ring', words: row.phone },
          ]
        : [
            { key: 'Spoke to', words: row.heldWith ?? '' },
            {
              key: 'When',
              words: [row.heldOn && longDate(row.heldOn), row.heldTime].filter(Boolean).join(', '),
            },
          ]),
      ...toldLines(row.child),
      { key: 'Written by', words: `${row.authorName}, ${dateAndTime(row.createdAt)}` },
    ],
    question: row.question,
    heldSaid: row.heldSaid,
    picked: pickedView(row.guide),
    advice: advice.map(adviceEntry),
  }
}

export function stateWords(
  row: Pick<Consultation, 'state' | 'slotAt'>,
  now: Date,
): 'Waiting' | 'Call time has passed' | 'Advice given' | 'Call written down' | 'Cancelled' {
  switch (row.state) {
    case 'waiting':
      return row.slotAt && row.slotAt < now ? 'Call time has passed' : 'Waiting'
    case 'answered':
      return 'Advice given'
    case 'recorded':
      return 'Call written down'
    case 'cancelled':
      return 'Cancelled'
  }
}

function askerLines(
  row: Consultation,
  asker: Awaited<ReturnType<typeof findAsker>>,
): readonly Line[] {
  return [
    {
      key: 'From',
      words: [asker?.name ?? row.authorName, asker?.jobTitle].filter(Boolean).join(', '),
    },
    { key: 'Agency', words: asker?.agency ?? '' },
  ]
}
