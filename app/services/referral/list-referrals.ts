import { permit } from '#app/domain/access/actor.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { findReference } from '#app/domain/referral/reference.ts'
import { dateAndTime, dueInWords } from '#app/domain/time/words.ts'
import { unstorable } from '#app/domain/unstorable.ts'
import { findForm } from '#content/forms/forms.ts'
import { countUnreadAdvice } from '#db/queries/consultations.ts'
import { countReviewsDue } from '#db/queries/no-referrals.ts'
import { listOwn, type ListCursor } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { countersignLists, type CountersignLists } from '../countersign/list-countersign.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { lastChangedIn } from './typing.ts'

export type ReferralFilter = 'all' | 'action' | 'drafts' | 'waiting' | 'decided'

export interface ReferralRow {
  readonly id: string
  readonly formTitle: string
  readonly status: 'draft' | 'sent' | 'decided'
  readonly reference: string | null
  readonly children: string | null
  readonly authorName: string | null
  readonly whenWords: string
  readonly dueWords: string | null
  readonly council: string | null
  readonly feedbackWaiting: boolean
  /** The front door asked something that nobody has answered. */
  readonly questionWaiting: boolean
  readonly isWithdrawn: boolean
  /** Of a draft: "Last changed by Ada Teacher at 14:32, page ‘The child’". */
  readonly changedWords: string | null
  /** A draft that a lead was asked to read before it is sent. */
  readonly isAsked: boolean
}

export interface ReferralList {
  readonly filter: ReferralFilter
  readonly rows: readonly ReferralRow[]
  /** Where the next page starts: a time and an id, nothing about a child. */
  readonly next: string | null
  /** What else waits for the person: advice to read, and decisions not to refer to look at again. */
  readonly waiting: { readonly advice: number; readonly reviews: number }
  /** For an agency's lead: drafts to read before they are sent, and what went without, of the last 14 days. */
  readonly countersign: CountersignLists
}

const pageSize = 25
const statuses = {
  all: undefined,
  action: undefined,
  drafts: 'draft',
  waiting: 'sent',
  decided: 'decided',
} as const

/** The actor's own referrals, what waits for them first; a safeguarding lead's whole agency's. */
export async function listReferrals(
  ctx: Context,
  input: { readonly filter: string; readonly after: string },
): Promise<ReferralList> {
  permit(ctx.actor, 'referral.read')
  const filter = isFilter(input.filter) ? input.filter : 'all'
  const status = statuses[filter]
  const after = cursorOf(input.after)
  const now = ctx.clock.now()
  const rules = rulesOn(now)
  const { found, waiting, countersign } = await ctx.transaction(async tx => {
    const rows = await listOwn(
      tx,
      {
        ...(status ? { status } : {}),
        needsAction: filter === 'action',
        ...(after ? { after } : {}),
      },
      pageSize + 1,
    )
    await record(tx, ctx, 'drafts.listed')
    return {
      found: rows,
      waiting: {
        advice: await countUnreadAdvice(tx),
        reviews: await countReviewsDue(tx, rules.day),
      },
      countersign: await countersignLists(tx, ctx),
    }
  })
  const shown = found.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    filter,
    rows: shown.map(row => rowOf(row, now)),
    waiting,
    countersign,
    next:
      found.length > pageSize && last
        ? `${last.rank}~${last.savedAt.toISOString()}~${last.id}`
        : null,
  }
}

function rowOf(row: Awaited<ReturnType<typeof listOwn>>[number], now: Date): ReferralRow {
  const rules = rulesOn(now)
  return {
    id: row.id,
    formTitle: findForm(row.formId)?.title ?? 'Referral',
    status: row.status === 'draft' || row.status === 'decided' ? row.status : 'sent',
    reference: row.reference,
    children: row.children,
    authorName: row.authorName,
    whenWords: dateAndTime(row.receivedAt ?? row.savedAt),
    dueWords:
      row.status === 'sent' && row.dueAt ? dueInWords(row.dueAt, now, rules.calendar) : null,
    council: row.councilCode && (findCouncil(rules.partnership, row.councilCode)?.name ?? null),
    feedbackWaiting: row.feedbackWaiting,
    questionWaiting: row.rank === 1,
    isWithdrawn: row.isWithdrawn,
    isAsked: row.status === 'draft' && row.isAsked,
    changedWords: row.status === 'draft' ? changedWordsOf(row, now) : null,
  }
}

function changedWordsOf(
  { formId, formVersion, lastChange }: Awaited<ReturnType<typeof listOwn>>[number],
  now: Date,
): string | null {
  const form = findForm(formId, formVersion)
  return form && lastChange
    ? lastChangedIn(form, { ...lastChange, at: new Date(lastChange.at) }, now)
    : null
}

const longestSearch = 200

export type OwnFound =
  | { readonly ok: true; readonly words: string; readonly rows: readonly ReferralRow[] }
  | { readonly ok: false; readonly words: string; readonly problem: string }

/** Finds the actor's own referrals by reference or by a child's name. Posted, so that no name is ever in an address. */
export async function searchReferrals(ctx: Context, words: string): Promise<OwnFound> {
  permit(ctx.actor, 'referral.read')
  const asked = words.trim()
  if (asked === '') return { ok: false, words, problem: 'Enter a reference or a child’s name' }
  if (asked.length > longestSearch || unstorable.test(asked))
    return { ok: false, words, problem: 'Enter a shorter name, or a reference' }
  const reference = findReference(asked)
  const search = {
    // In a pattern these stand for anything; in a name they stand for themselves, which no name needs.
    words: asked
      .replace(/[%_\\]/g, ' ')
      .split(/\s+/)
      .filter(word => word !== ''),
    ...(reference ? { reference } : {}),
  }
  const found = await ctx.transaction(async tx => {
    await record(tx, ctx, 'drafts.listed')
    return listOwn(tx, { search }, pageSize)
  })
  return { ok: true, words: asked, rows: found.map(row => rowOf(row, ctx.clock.now())) }
}

function isFilter(text: string): text is ReferralFilter {
  return Object.hasOwn(statuses, text)
}

/** A cursor from the address; anything that is not one starts at the top. */
function cursorOf(text: string): ListCursor | undefined {
  const [rank = '', time = '', id = ''] = text.split('~')
  if (!/^[1-4]$/.test(rank)) return undefined
  // Exactly as written above: PostgreSQL fails on years and ids that only look right.
  if (!/^[1-9]\d{3}-[\d-]{5}T[\d:.]{12}Z$/.test(time)) return undefined
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const savedAt = new Date(time)
  return Number.isNaN(savedAt.getTime()) ? undefined : { rank: Number(rank), savedAt, id }
}
