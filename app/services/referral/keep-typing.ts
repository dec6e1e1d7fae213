import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { londonTime } from '#app/domain/time/london.ts'
import { listTyping, touchDraft } from '#db/queries/draft-typing.ts'
import { lockDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { canonical } from './seen.ts'
import { typedPageAt, type TypedAt } from './typed-page-at.ts'
import { atInWords, fieldsTyped, markOf, put, windowOf } from './typing.ts'

export type Kept =
  /** The London time for "Saved at 14:32", and who else's words stand beside these, if anybody's. */
  | { readonly ok: true; readonly at: string; readonly elsewhere: string | null }
  | { readonly ok: false; readonly reason: 'tooManyVersions' }

/** Far more windows than anybody has open on one page. */
const mostVersions = 20

/**
 * Keeps what a window holds of a page while somebody types: not checked, not an answer, not sent, and shown again in
 * the page on any device until the page is saved. No window ever writes over another's words.
 */
export async function keepTyping(
  ctx: Context,
  input: TypedAt & {
    readonly id: string
    readonly posted: Posted
    readonly seen: string
  },
): Promise<Kept> {
  permit(ctx.actor, 'referral.write')
  const window = windowOf(input.posted)
  if (!window) throw new NotFound('window')
  return ctx.transaction(async tx => {
    const draft = await lockDraft(tx, input.id)
    if (!draft) throw new NotFound('draft')
    const page = await typedPageAt(tx, ctx, draft, input)
    const now = ctx.clock.now()
    const rows = await listTyping(tx, draft.id, page.pageKey)
    const mine = rows.find(({ windowId }) => windowId === window.windowId)
    if (mine && mine.sequence >= window.sequence)
      return { ok: true, at: londonTime(mine.at), elsewhere: null }
    const others = rows.filter(
      row =>
        row.fields !== null && row.windowId !== window.windowId && !window.over.includes(row.id),
    )
    if (!mine && others.length >= mostVersions) return { ok: false, reason: 'tooManyVersions' }
    const fields = fieldsTyped(input.posted)
    const isPosted = page.adds && mine?.fields === null && mine.seen === markOf(fields)
    const saved = isPosted || page.isSaved(fields)
    const isSame = mine?.fields != null && canonical(mine.fields) === canonical(fields)
    await put(tx, ctx, page, {
      window,
      seen: isPosted ? mine.seen : input.seen,
      fields: saved ? null : fields,
      id: isSame ? mine.id : undefined,
    })
    await touchDraft(tx, draft.id, now)
    // One row for each window that types: a row for every few seconds would bury the looks that matter.
    if (!mine) await record(tx, ctx, 'draft.typed', { referralId: draft.id })
    const other = others.find(row => canonical(row.fields) !== canonical(fields))
    const isStale = !saved && page.seen !== input.seen
    return {
      ok: true,
      at: londonTime(now),
      elsewhere: other
        ? `${other.accountId === ctx.actor.accountId ? 'you in another tab' : other.accountName} ${atInWords(other.at, now)}`
        : isStale
          ? 'somebody who saved it'
          : null,
    }
  })
}
