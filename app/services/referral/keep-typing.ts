import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { itemsOf, type Posted } from '#app/domain/forms/answers.ts'
import { drawnQuestions } from '#app/domain/forms/journey.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { londonDay, londonTime } from '#app/domain/time/london.ts'
import { listTyping, touchDraft } from '#db/queries/draft-typing.ts'
import { lockDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { formOf, itemStepAt, stepAt } from './draft-form.ts'
import { canonical, seenOf } from './seen.ts'
import { atInWords, fieldsTyped, isSaved, put, windowOf, type TypedPage } from './typing.ts'

/** Where on a draft: a page, or a part of one entry of a repeated page. */
export interface PagePlace {
  readonly id: string
  readonly pageId: string
  readonly itemId?: string | undefined
  readonly partId?: string | undefined
}

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
  input: PagePlace & { readonly posted: Posted; readonly seen: string },
): Promise<Kept> {
  permit(ctx.actor, 'referral.write')
  const window = windowOf(input.posted)
  if (!window) throw new NotFound('window')
  return ctx.transaction(async tx => {
    const draft = await lockDraft(tx, input.id)
    if (!draft) throw new NotFound('draft')
    const page = typedPage(draft, input)
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
    const saved = isSaved(page, fields, londonDay(now))
    await put(tx, ctx, page, { window, seen: input.seen, fields: saved ? null : fields })
    await touchDraft(tx, draft.id, now)
    // One row for each window that types: a row for every few seconds would bury the looks that matter.
    if (!mine) await record(tx, ctx, 'draft.typed', { referralId: draft.id })
    const other = others.find(row => canonical(row.fields) !== canonical(fields))
    const isStale = !saved && seenOf(page.questions, page.stored) !== input.seen
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

/** The questions of a page, or of a part of an entry, with what is stored. */
export function typedPage(
  draft: Draft,
  { pageId, itemId, partId }: Omit<PagePlace, 'id'>,
): TypedPage {
  const form = formOf(draft)
  if (itemId === undefined || partId === undefined) {
    const step = stepAt(form, draft, pageId)
    if (step.kind !== 'questions') throw new NotFound('page')
    return {
      draftId: draft.id,
      pageKey: pageId,
      questions: drawnQuestions(step),
      stored: draft.answers,
    }
  }
  const { part } = itemStepAt(form, draft, pageId, itemId, partId)
  return {
    draftId: draft.id,
    pageKey: `${pageId}/${itemId}/${partId}`,
    questions: drawnQuestions(part),
    stored: itemsOf(draft.answers, pageId).find(({ id }) => id === itemId)?.answers ?? {},
  }
}
