import { permit } from '#app/domain/access/actor.ts'
import { toldName, type ToldChild } from '#app/domain/consultation/told-child.ts'
import type { AdviceList, AdviceRowView } from '#app/domain/consultation/view.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import {
  listDoneConsultations,
  listOwnConsultations,
  listWaitingConsultations,
  type ConsultationState,
  type ListedConsultation,
} from '#db/queries/consultations.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { slotWords } from './free-slots.ts'
import { stateWords } from './get-consultation.ts'

const most = 100

/** Questions for advice: what a front door has to answer, or what the person and their agency asked. */
export async function listAdvice(ctx: Context): Promise<AdviceList> {
  const { actor } = ctx
  permit(actor, actor.kind === 'frontDoor' ? 'advice.give' : 'advice.ask')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    await record(tx, ctx, 'advice.listed')
    if (actor.kind === 'frontDoor') {
      const waiting = await listWaitingConsultations(tx, actor.councilCode, most)
      const done = await listDoneConsultations(tx, actor.councilCode, 30)
      const rowOf = (row: (typeof waiting)[number]) => listRow(row, row.agency, now)
      return { side: 'frontDoor', waiting: waiting.map(rowOf), done: done.map(rowOf) }
    }
    const own = await listOwnConsultations(tx, most)
    return {
      side: 'sender',
      waiting: own.map(row => listRow(row, row.authorName, now)),
      done: [],
    }
  })
}

function listRow(row: ListedConsultation, by: string, now: Date): AdviceRowView {
  const state = row.state as ConsultationState
  const words = stateWords({ state, slotAt: row.slotAt }, now)
  return {
    id: row.id,
    reference: row.reference,
    about: toldName(row.child as ToldChild | null),
    by,
    when: row.slotAt ? slotWords(row.slotAt) : dateAndTime(row.createdAt),
    ...statusOf(row, state, words),
  }
}

function statusOf(
  row: ListedConsultation,
  state: ConsultationState,
  words: string,
): Pick<AdviceRowView, 'status' | 'meaning'> {
  if (state === 'waiting' && row.isImmediate) return { status: 'Ring now', meaning: 'act-now' }
  if (state === 'waiting') {
    return { status: words, meaning: words === 'Waiting' ? 'waiting' : 'attention' }
  }
  if (row.referralId !== null) return { status: 'Made into a referral', meaning: 'done' }
  if (row.isUnread) return { status: 'Advice not read yet', meaning: 'attention' }
  return { status: words, meaning: state === 'answered' ? 'done' : 'quiet' }
}
