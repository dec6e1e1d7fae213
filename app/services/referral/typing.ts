import type { Posted } from '#app/domain/forms/answers.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import { placeTitle } from '#app/domain/referral/draft-places.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { longDate, timeOnly } from '#app/domain/time/words.ts'
import {
  addDraftChange,
  dropOldMarks,
  dropTyping,
  putTyping,
  type LastChange,
  type Typing,
} from '#db/queries/draft-typing.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { canonical, hashOf } from './seen.ts'
import type { TypedPage, TypedPlace } from './typed-page.ts'

/** Fields that say how a page was drawn or sent, and are nobody's words. */
const controls = [
  ...['seen', 'then', 'window', 'sequence', 'over', 'newItem', 'refused', 'key'],
  ...['submissionKey', 'documentHash'],
]

/** The words of a posted page. */
export function fieldsTyped(posted: Posted): Posted {
  return Object.fromEntries(Object.entries(posted).filter(([name]) => !controls.includes(name)))
}

/** Which window posted, how far it had counted, and which versions its page was drawn with. */
export interface Window {
  readonly windowId: string
  readonly sequence: number
  readonly over: readonly string[]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const count = /^\d{1,9}$/

/** Undefined when the page was posted without, or with something that is none. */
export function windowOf(posted: Posted): Window | undefined {
  const first = (name: string): string =>
    (Object.hasOwn(posted, name) ? posted[name]?.[0] : undefined) ?? ''
  const [windowId, sequence] = [first('window'), first('sequence')]
  if (!uuid.test(windowId) || !count.test(sequence)) return undefined
  const over = (Object.hasOwn(posted, 'over') ? (posted.over ?? []) : []).filter(id =>
    uuid.test(id),
  )
  return { windowId, sequence: Number(sequence), over: over.slice(0, 100) }
}

/** Keeps what a window holds in the place of what it held before. Older news than is kept changes nothing. */
export async function put(
  tx: Tx,
  ctx: Context,
  { draftId: referralId, pageKey }: TypedPlace,
  words: {
    readonly window: Window
    readonly seen: string
    readonly fields: Posted | null
    /** The version these words already are: nobody typed on, so whoever was shown it was shown this. */
    readonly id?: string | undefined
  },
): Promise<string> {
  const id = words.id ?? ctx.ids.uuid()
  for (const version of words.window.over) await dropTyping(tx, { referralId, pageKey }, version)
  await putTyping(tx, {
    id,
    referralId,
    pageKey,
    windowId: words.window.windowId,
    sequence: words.window.sequence,
    seen: words.seen.slice(0, 64).replace(/[^\w-]/g, ''),
    fields: words.fields,
    accountId: ctx.actor.accountId,
    accountName: ctx.actor.name,
    at: ctx.clock.now(),
  })
  return id
}

const day = 86_400_000

/**
 * The page was saved: the words are answers now. A mark with the window's count and what it posted stays for a day, so
 * that the same words kept by a slower request finds them saved and brings nothing back.
 */
export async function settle(
  tx: Tx,
  ctx: Context,
  place: TypedPlace,
  posted: Posted,
): Promise<void> {
  const window = windowOf(posted)
  await dropOldMarks(tx, place.draftId, new Date(ctx.clock.now().getTime() - day))
  if (window) await put(tx, ctx, place, { window, seen: markOf(posted), fields: null })
}

/** What a mark remembers of the words that were saved: their fingerprint, and none of them. */
export function markOf(posted: Posted): string {
  return hashOf(fieldsTyped(posted))
}

/** The page was not saved as it is: its words are kept, so that they are there again on any device. */
export async function keepRefused(
  tx: Tx,
  ctx: Context,
  place: TypedPlace,
  { posted, seen }: { readonly posted: Posted; readonly seen: string },
): Promise<readonly string[]> {
  const window = windowOf(posted)
  if (!window) return []
  return [await put(tx, ctx, place, { window, seen, fields: fieldsTyped(posted) })]
}

/** Records who saved a page, or changed another part of a draft. */
export async function noteChange(
  tx: Tx,
  ctx: Context,
  referralId: string,
  /** A page, an entry's part, or a place of app/domain/referral/draft-places.ts. */
  pageKey: string,
): Promise<void> {
  await addDraftChange(tx, {
    id: ctx.ids.uuid(),
    referralId,
    pageKey,
    accountId: ctx.actor.accountId,
    accountName: ctx.actor.name,
    at: ctx.clock.now(),
  })
}

/** "at 2:32pm", or with its day when that is not today. */
export function atInWords(at: Date, now: Date): string {
  const on = londonDay(at)
  return `${on === londonDay(now) ? '' : `on ${longDate(on)} `}at ${timeOnly(at)}`
}

/** "Last changed by Ada Teacher at 2:32pm"; null before anybody has. */
export function lastChangedWords(changes: readonly LastChange[], now: Date): string | null {
  const [last] = changes
  return last ? `Last changed by ${last.accountName} ${atInWords(last.at, now)}` : null
}

/** "Last changed by Ada Teacher at 2:32pm, page ‘The child’": of a whole draft, where the page is not told by itself. */
export function lastChangedIn(
  form: FormDefinition,
  change: Pick<LastChange, 'pageKey' | 'accountName' | 'at'> | null | undefined,
  now: Date,
): string | null {
  if (!change) return null
  const title = placeTitle(form, change.pageKey)
  const page = title === null ? '' : `, page ‘${title}’`
  return `Last changed by ${change.accountName} ${atInWords(change.at, now)}${page}`
}

/**
 * What to fill a page with: the words that were typed and not saved, when there are any. Where there is more than one
 * version, all of them are shown beside each other and the writer chooses; none is ever dropped unseen.
 */
export function typingView(
  ctx: Context,
  page: TypedPage,
  rows: readonly Typing[],
  at: {
    readonly href: string
    readonly keepHref: string
    readonly kept: Posted | undefined
    readonly use: string | undefined
  },
): {
  readonly values: Posted | undefined
  readonly unsaved: UnsavedWords | null
  readonly typing: TypingView
} {
  const now = ctx.clock.now()
  const withWords = rows.flatMap(row =>
    row.fields === null ? [] : [{ ...row, fields: row.fields }],
  )
  const live = withWords.filter(
    (row, index) =>
      !page.isSaved(row.fields) &&
      withWords.findIndex(other => canonical(other.fields) === canonical(row.fields)) === index,
  )
  const typing: TypingView = {
    window: ctx.ids.uuid(),
    keepHref: at.keepHref,
    over: withWords.map(({ id }) => id),
  }
  // What was posted when the session ended stands before what its own window typed earlier.
  const postedFrom = at.kept && windowOf(at.kept)?.windowId
  const chosen =
    at.kept || at.use === 'saved' ? undefined : (live.find(({ id }) => id === at.use) ?? live[0])
  const shown = at.kept ? { fields: fieldsTyped(at.kept) } : chosen
  const others = live.filter(
    row =>
      row !== chosen &&
      row.windowId !== postedFrom &&
      (!shown || canonical(row.fields) !== canonical(shown.fields)),
  )
  const { saved } = page
  if (!shown && others.length === 0) return { values: undefined, unsaved: null, typing }
  const inForm = page.inWords(shown?.fields ?? saved)
  const versions = [
    ...(shown ? [{ title: page.savedTitle, use: 'saved', fields: saved }] : []),
    ...others.map(row => ({ title: titleOf(ctx, row, now), use: row.id, fields: row.fields })),
  ].map(({ title, use, fields }) => ({
    title,
    href: `${at.href}?use=${use}`,
    words: page.inWords(fields),
  }))
  const isStale = chosen !== undefined && chosen.seen !== page.seen
  return {
    values: shown?.fields,
    typing,
    unsaved: {
      title: at.kept ? 'What you posted' : chosen ? titleOf(ctx, chosen, now) : page.savedTitle,
      isConflict: others.length > 0 || isStale,
      useSavedHref: shown ? `${at.href}?use=saved` : null,
      versions: versions.map(({ title, href }) => ({ title, href })),
      rows: page.labels.flatMap(({ id, label }) => {
        const cells = versions.map(({ words }) => words.get(id) ?? 'No answer')
        const mine = inForm.get(id) ?? 'No answer'
        return cells.some(words => words !== mine) ? [{ label, mine, cells }] : []
      }),
    },
  }
}

function titleOf(ctx: Context, row: Typing, now: Date): string {
  const who = row.accountId === ctx.actor.accountId ? 'you' : row.accountName
  return `Typed by ${who} ${atInWords(row.at, now)}`
}
