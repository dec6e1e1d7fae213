import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { levelPageOf, withOwnLevel } from '#app/domain/referral/level-answers.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { guideRecord, type RecordLine } from '#app/domain/threshold/guide-record.ts'
import type { OwnLevelAnswers } from '#app/domain/threshold/own-level.ts'
import { phoneNowUnread, protectiveLabel, snapshot } from '#app/domain/threshold/snapshot.ts'
import type { PictureAge, ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { paths } from '#app/paths.ts'
import { lockDraft, saveDraft, type DraftChange } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record, type AuditType } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { formOf } from './draft-form.ts'
import { draftHeader } from './draft-header.ts'
import { guideAfter } from './guide-after.ts'
import { seenOfGuide } from './seen.ts'
import { keepRefused, noteChange, settle } from './typing.ts'

/** Saved and where to go next, or the page again with what is wrong and everything kept. */
export type ThresholdSaved =
  | { readonly ok: true; readonly next: string }
  | {
      readonly ok: false
      readonly status: 409 | 422
      readonly values: OwnLevelAnswers
      readonly protective: string
      readonly problems: readonly Problem[]
      readonly seen: string
      /** What somebody else saved since the page was drawn. */
      readonly saved: readonly RecordLine[]
      readonly unsaved: null
      /** The version of these words that was kept, for the page to take the place of. */
      readonly over: readonly string[]
    }

export interface ThresholdSave {
  readonly id: string
  readonly posted: Posted
  /** The fingerprint the page was drawn with. */
  readonly seen: string
  /** "later" keeps what is there without asking for the rest. */
  readonly then: 'continue' | 'later'
}

/**
 * Keeps the writer's own level, reasons and protective adults with the draft. Every answer that can be kept is kept
 * even when others are missing; an urgent draft is never held up for one.
 */
export async function saveThreshold(ctx: Context, input: ThresholdSave): Promise<ThresholdSaved> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const form = formOf(draft)
    const rules = rulesOn(ctx.clock.now())
    const { values, protective, read, wrong, before, after } = guideAfter(
      draft,
      rules,
      input.posted,
      { at: ctx.clock.now().toISOString(), byName: ctx.actor.name },
    )
    const page = { draftId: draft.id, pageKey: '@level' }
    const current = seenOfGuide(draft.guide)
    const again = async (
      problems: readonly Problem[],
      status: 409 | 422,
      seen: string,
    ): Promise<ThresholdSaved> => ({
      ok: false,
      status,
      values,
      protective,
      problems,
      seen,
      saved: status === 409 ? linesOf(before) : [],
      unsaved: null,
      over: await keepRefused(tx, ctx, page, { posted: input.posted, seen }),
    })
    if (input.seen !== current && seenOfGuide(after) !== current) {
      await record(tx, ctx, 'draft.viewed', { referralId: draft.id })
      return again([], 409, current)
    }
    if (wrong.length > 0) return again(wrong, 422, current)
    const pageId = read.ok ? levelPageOf(form) : undefined
    await save(tx, ctx, draft, {
      guide: after,
      ...(read.ok ? { answers: withOwnLevel(form, draft.answers, read.own) } : {}),
      ...(pageId ? { visitedPages: [...new Set([...draft.visitedPages, pageId])] } : {}),
    })
    const asksForRest =
      input.then === 'continue' && !draftHeader({ ...draft, guide: after }, form, rules).isUrgent
    if (!read.ok && asksForRest) return again(read.problems, 422, seenOfGuide(after))
    await settle(tx, ctx, page, input.posted)
    return { ok: true, next: paths.referral(draft.id) }
  })
}

/** Puts picks from the guide on the draft as the guide in force words them; own level and reasons stay. */
export async function usePicks(
  ctx: Context,
  input: { readonly id: string; readonly picks: readonly string[]; readonly age?: PictureAge },
): Promise<{ readonly next: string }> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const { guide } = rulesOn(ctx.clock.now())
    const { own, ownTyped, protective, phoneNowRead, age } = draft.guide ?? {}
    await save(tx, ctx, draft, {
      guide: {
        ...snapshot(guide, input.picks, input.age ?? age),
        ...(own ? { own } : {}),
        ...(ownTyped ? { ownTyped } : {}),
        ...(protective === undefined ? {} : { protective }),
        ...(phoneNowRead ? { phoneNowRead } : {}),
      },
    })
    return { next: paths.referralThreshold(draft.id) }
  })
}

/** Keeps who read that an indicator means phone now, and when. Pressing twice keeps the first. */
export async function readPhoneNow(
  ctx: Context,
  input: { readonly id: string; readonly from: string },
): Promise<{ readonly next: string }> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const { guide } = draft
    if (guide && phoneNowUnread(guide).length > 0) {
      const phoneNowRead = {
        ids: guide.indicators.filter(({ immediate }) => immediate).map(({ id }) => id),
        at: ctx.clock.now().toISOString(),
        byName: ctx.actor.name,
      }
      await save(tx, ctx, draft, { guide: { ...guide, phoneNowRead } }, 'draft.phoneNowRead')
    }
    // Only back to a page of this draft: the field is the browser's to change.
    const home = paths.referral(draft.id)
    const isOwnPage =
      input.from.startsWith(home) && /^(\/[\w/-]*)?$/.test(input.from.slice(home.length))
    return { next: isOwnPage ? input.from : home }
  })
}

async function locked(tx: Tx, id: string): Promise<Draft> {
  const draft = await lockDraft(tx, id)
  if (!draft) throw new NotFound('draft')
  return draft
}

async function save(
  tx: Tx,
  ctx: Context,
  draft: Draft,
  change: DraftChange,
  type: AuditType = 'draft.saved',
): Promise<void> {
  await saveDraft(tx, draft, change, ctx.clock.now())
  await record(tx, ctx, type, { referralId: draft.id })
  await noteChange(tx, ctx, draft.id, '@level')
}

function linesOf(kept: ThresholdSnapshot): readonly RecordLine[] {
  const { own, protective } = guideRecord(kept)
  return [...own, ...(protective === null ? [] : [{ label: protectiveLabel, words: protective }])]
}
