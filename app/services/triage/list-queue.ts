import { can, permit } from '#app/domain/access/actor.ts'
import {
  countIn,
  laneWords,
  lanesFor,
  readCursor,
  readFilter,
  urgencyWords,
  writeCursor,
  writeFilter,
  type QueueCount,
  type QueueFilter,
  type QueueGroup,
  type QueuePage,
} from '#app/domain/triage/queue.ts'
import type { Lane } from '#app/domain/referral/routing.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { countWaitingConsultations } from '#db/queries/consultations.ts'
import * as contacts from '#db/queries/contacts.ts'
import { countLeftAllegations } from '#db/queries/left-allegations.ts'
import { readAdditions } from '../after-sending/list-additions.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { queueRows } from './queue-rows.ts'

/** Enough to fill a screen and a half, and few enough to read. */
const perPage = 25

/** The desk: what waits for this council, most urgent and soonest due first, with counts that are the lists' own. */
export async function listQueue(
  ctx: Context,
  input: { readonly query: URLSearchParams },
): Promise<QueuePage> {
  permit(ctx.actor, 'queue.read')
  const now = ctx.clock.now()
  const readable = lanesFor(ctx.actor)
  const filter = readFilter(input.query, readable)
  const after = readCursor(input.query.get('after'))
  const { groups, entries, rows, adviceWaiting, additions, left } = await ctx.transaction(
    async tx => {
      await record(tx, ctx, 'queue.viewed')
      const counted = await contacts.countQueue(tx, now)
      const found = await contacts.listQueue(tx, filter, { after, most: perPage + 1, now })
      return {
        groups: counted,
        entries: found,
        rows: await queueRows(tx, found.slice(0, perPage), now),
        additions: (await readAdditions(tx, readable, now)).length,
        left: can(ctx.actor, 'contact.restricted') ? await countLeftAllegations(tx) : null,
        adviceWaiting: can(ctx.actor, 'advice.give')
          ? await countWaitingConsultations(tx, ctx.actor.councilCode)
          : null,
      }
    },
  )
  const page = after ? pageNumber(input.query.get('page')) : 1
  const last = entries.length > perPage ? entries[perPage - 1] : undefined
  return {
    counts: countsOf(groups, filter),
    laneTabs: tabsOf(groups, filter, readable),
    filter,
    narrowed: narrowedBy(filter, readable),
    total: countIn(groups, filter),
    rows,
    page,
    next: last
      ? {
          ...writeFilter(filter),
          after: writeCursor({ rank: last.urgencyRank, dueAt: last.dueAt, id: last.id }),
          page: String(page + 1),
        }
      : null,
    first: writeFilter(filter),
    asOf: dateAndTime(now),
    adviceWaiting,
    additions,
    left,
    readsMessages: can(ctx.actor, 'outbox.read'),
  }
}

/** Only ever shown: the place in the queue is the key in the address, not this number. */
function pageNumber(text: string | null): number {
  const page = Number(text)
  return Number.isInteger(page) && page > 1 && page < 10_000 ? page : 2
}

const everything = { urgency: 'all', state: 'all', lateOnly: false } as const

/** What needs somebody now, within the lane being looked at. */
function countsOf(groups: readonly QueueGroup[], { lanes, ...now }: QueueFilter) {
  const kinds: readonly (Omit<QueueFilter, 'lanes'> & { readonly label: string })[] = [
    { ...everything, label: 'All waiting' },
    { ...everything, label: 'Act now', urgency: 'act_now' },
    { ...everything, label: 'Urgent', urgency: 'urgent' },
    { ...everything, label: 'Late', lateOnly: true },
    { ...everything, label: 'Not opened', state: 'waiting' },
  ]
  return kinds.map(({ label, ...kind }): QueueCount => {
    const filter = { ...kind, lanes }
    return {
      label,
      count: countIn(groups, filter),
      query: writeFilter(filter),
      isCurrent:
        kind.urgency === now.urgency && kind.state === now.state && kind.lateOnly === now.lateOnly,
    }
  })
}

function tabsOf(groups: readonly QueueGroup[], current: QueueFilter, readable: readonly Lane[]) {
  if (readable.length < 2) return []
  const choices: readonly { readonly label: string; readonly lanes: readonly Lane[] }[] = [
    { label: 'All lanes', lanes: readable },
    ...readable.map(lane => ({ label: laneWords[lane], lanes: [lane] })),
  ]
  return choices.map(({ label, lanes }): QueueCount => {
    const filter = { ...everything, lanes }
    return {
      label,
      count: countIn(groups, filter),
      query: writeFilter(filter),
      isCurrent: lanes.join() === current.lanes.join(),
    }
  })
}

function narrowedBy(filter: QueueFilter, readable: readonly Lane[]): QueuePage['narrowed'] {
  const [lane] = filter.lanes
  const isOneLane = readable.length > 1 && filter.lanes.length === 1
  const parts: (readonly [string, QueueFilter] | false)[] = [
    isOneLane && lane !== undefined && [laneWords[lane], { ...filter, lanes: readable }],
    filter.urgency !== 'all' && [urgencyWords[filter.urgency], { ...filter, urgency: 'all' }],
    filter.state !== 'all' && [
      filter.state === 'waiting' ? 'Not opened' : 'Opened',
      { ...filter, state: 'all' },
    ],
    filter.lateOnly && ['Late', { ...filter, lateOnly: false }],
  ]
  return parts.flatMap(part =>
    part === false ? [] : [{ label: part[0], without: writeFilter(part[1]) }],
  )
}
