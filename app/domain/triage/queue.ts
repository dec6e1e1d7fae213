/** The front door's queue: what waits, how it is narrowed, and what each count on the desk adds up. */
import type { Actor } from '../access/actor.ts'
import type { Lane } from '../referral/routing.ts'
import type { UrgencyLevel } from '../referral/urgency.ts'

export type ContactState = 'waiting' | 'opened' | 'decided'

export const lanes = [
  'front_door',
  'early_help',
  'out_of_hours',
  'lado',
] as const satisfies readonly Lane[]

/** The ordinary queue never shows what is restricted to the designated officer. */
export const ordinaryLanes: readonly Lane[] = lanes.filter(lane => lane !== 'lado')

/** What a list shows. Every field of it can be written in an address; a name never can. */
export interface QueueFilter {
  readonly lanes: readonly Lane[]
  readonly urgency: UrgencyLevel | 'all'
  readonly state: 'waiting' | 'opened' | 'all'
  readonly lateOnly: boolean
}

/** Contacts that agree in all of this, counted together. */
export interface QueueGroup {
  readonly lane: Lane
  readonly urgency: UrgencyLevel
  readonly state: ContactState
  readonly isLate: boolean
  readonly count: number
}

/** Where the next page starts: after this contact, in the queue's own order. */
export interface QueueCursor {
  readonly rank: number
  readonly dueAt: Date
  readonly id: string
}

/** The address form of a filter: only what narrows is written. */
export type QueueQuery = Readonly<Record<string, string | undefined>>

/** The lanes an actor reads. Early help workers and the designated officer are given their own, and nothing else. */
export function lanesFor(actor: Pick<Actor, 'roles'>): readonly Lane[] {
  const readsAll = actor.roles.some(role =>
    ['front_door_officer', 'front_door_manager', 'out_of_hours'].includes(role),
  )
  return [
    ...(readsAll ? ordinaryLanes : []),
    ...(!readsAll && actor.roles.includes('early_help') ? (['early_help'] as const) : []),
    ...(actor.roles.includes('designated_officer') ? (['lado'] as const) : []),
  ]
}

/** How many contacts a filter finds, from the same counts that stand on the desk. */
export function countIn(groups: readonly QueueGroup[], filter: QueueFilter): number {
  return groups
    .filter(
      group =>
        filter.lanes.includes(group.lane) &&
        (filter.urgency === 'all' || filter.urgency === group.urgency) &&
        (filter.state === 'all' || filter.state === group.state) &&
        (!filter.lateOnly || group.isLate),
    )
    .reduce((sum, { count }) => sum + count, 0)
}

/** Reads a filter from an address. Anything unknown is left out, and nobody is shown a lane that is not theirs. */
export function readFilter(query: URLSearchParams, readable: readonly Lane[]): QueueFilter {
  const lane = readable.find(one => one === query.get('lane'))
  const urgency = query.get('urgency')
  const state = query.get('state')
  return {
    lanes: lane ? [lane] : readable,
    urgency:
      urgency === 'act_now' || urgency === 'urgent' || urgency === 'routine' ? urgency : 'all',
    state: state === 'waiting' || state === 'opened' ? state : 'all',
    lateOnly: query.get('late') === 'yes',
  }
}

/** The address form of a filter. */
export function writeFilter(filter: QueueFilter): QueueQuery {
  return {
    lane: filter.lanes.length === 1 ? filter.lanes[0] : undefined,
    urgency: filter.urgency === 'all' ? undefined : filter.urgency,
    state: filter.state === 'all' ? undefined : filter.state,
    late: filter.lateOnly ? 'yes' : undefined,
  }
}

/** Reads where a page starts; undefined, the first page, for anything that is not a place in the queue. */
export function readCursor(text: string | null): QueueCursor | undefined {
  const match = /^([1-4])~(\d{1,15})~([0-9a-f-]{36})$/.exec(text ?? '')
  const [, rank = '', due = '', id = ''] = match ?? []
  if (!match || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const dueAt = new Date(Number(due))
  if (dueAt.getTime() > 4_102_444_800_000) return undefined
  return { rank: Number(rank), dueAt, id }
}

export function writeCursor({ rank, dueAt, id }: QueueCursor): string {
  return `${String(rank)}~${String(dueAt.getTime())}~${id}`
}

/** One row of the desk, ready to read. */
export interface QueueRow {
  readonly id: string
  readonly reference: string
  readonly childName: string
  readonly age: string
  readonly agency: string
  readonly isPolice: boolean
  readonly urgency: UrgencyLevel
  readonly due: string
  readonly isLate: boolean
  readonly lane: Lane
  readonly state: ContactState
  /** "Not opened", or who opened it. */
  readonly stateWords: string
  /** What to know before opening: address not known, others on the referral, contacts before. */
  readonly flags: readonly string[]
}

/** A count that is a link to exactly the list it counts. */
export interface QueueCount {
  readonly label: string
  readonly count: number
  readonly query: QueueQuery
  readonly isCurrent: boolean
}

/** The desk: what needs somebody now. */
export interface QueuePage {
  readonly counts: readonly QueueCount[]
  readonly laneTabs: readonly QueueCount[]
  readonly filter: QueueFilter
  readonly narrowed: readonly { readonly label: string; readonly without: QueueQuery }[]
  readonly total: number
  readonly rows: readonly QueueRow[]
  readonly page: number
  readonly next: QueueQuery | null
  readonly first: QueueQuery
  readonly asOf: string
  /** Questions for advice that wait; null for those who do not give any. */
  readonly adviceWaiting: number | null
  /** Decided contacts on which the sender has done something since. */
  readonly additions: number
  /** Allegations begun and never sent that nobody has decided about; null for those who may not know. */
  readonly left: number | null
  /** Whether they may read which messages did not go out. */
  readonly readsMessages: boolean
}

/** What a search found. The words searched for are shown back and kept nowhere. */
export interface SearchResult {
  readonly words: string
  readonly problem: string | null
  readonly rows: readonly QueueRow[]
  readonly hasMore: boolean
}

export const laneWords: Readonly<Record<Lane, string>> = {
  front_door: 'Front door',
  early_help: 'Early help',
  out_of_hours: 'Out of hours',
  lado: 'Allegations',
}

export const urgencyWords: Readonly<Record<UrgencyLevel, string>> = {
  act_now: 'Act now',
  urgent: 'Urgent',
  routine: 'Routine',
}
