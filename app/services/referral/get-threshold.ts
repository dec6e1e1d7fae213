import { permit } from '#app/domain/access/actor.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { chosen, levels, type Level } from '#app/domain/threshold/guide.ts'
import { guideRecord, type GuideRecord } from '#app/domain/threshold/guide-record.ts'
import type { ShownDuty } from '#app/domain/threshold/duty-routes.ts'
import { ownLevelAnswers } from '#app/domain/threshold/own-level.ts'
import type { OwnLevelAnswers, PictureLevels } from '#app/domain/threshold/own-level.ts'
import { isNonMobileInjury } from '#app/domain/threshold/non-mobile-injury.ts'
import { keptLevels, ownIsComplete, snapshot } from '#app/domain/threshold/snapshot.ts'
import type { PictureAge, ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { paths } from '#app/paths.ts'
import { listTyping, type Typing } from '#db/queries/draft-typing.ts'
import { getDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn, type Rules } from '../rules.ts'
import { draftDuties } from './draft-duties.ts'
import { formOf } from './draft-form.ts'
import { draftHeader, type DraftHeader } from './draft-header.ts'
import { levelFields, levelPage, protectiveIn } from './guide-after.ts'
import { seenOfGuide } from './seen.ts'
import { typingView } from './typing.ts'

/** Picks brought from the guide that the draft does not hold yet: shown first, stored only when pressed. */
export interface OfferedPicks {
  readonly ids: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Those to be added that mean phone now: the phone route is first already while they wait here. */
  readonly phoneNow: readonly string[]
  /** Age group and weeks as the guide's address has them. */
  readonly age: PictureAge | null
}

/** The page of a draft about its picture and the writer's own level. */
export interface ThresholdPage {
  readonly header: DraftHeader
  readonly record: GuideRecord
  readonly duties: readonly ShownDuty[]
  /** Where each pick sits, for the drawing. */
  readonly drawing: readonly {
    readonly level: Level
    readonly indicators: readonly { readonly id: string; readonly immediate: boolean }[]
  }[]
  readonly levels: readonly {
    readonly level: Level
    readonly name: string
    readonly meaning: string
  }[]
  readonly picture: PictureLevels
  readonly values: OwnLevelAnswers
  readonly protective: string
  /** The picture has changed since the own level was said, and shows another level now. */
  readonly asksAgain: boolean
  readonly isNonMobileInjury: boolean
  readonly offered: OfferedPicks | null
  /** The guide, with these picks, to choose more. */
  readonly chooseHref: string
  readonly seen: string
  readonly typing: TypingView
  readonly unsaved: UnsavedWords | null
}

/** The picture and own level of a draft. Nothing here is needed to send. */
export async function getThreshold(
  ctx: Context,
  input: {
    readonly id: string
    readonly picks: readonly string[]
    readonly age?: PictureAge
    readonly kept?: Posted
    /** Which version of what was typed to show. */
    readonly use?: string | undefined
  },
): Promise<ThresholdPage> {
  permit(ctx.actor, 'referral.write')
  const rules = rulesOn(ctx.clock.now())
  const { draft, rows } = await ctx.transaction(async tx => {
    const found = await getDraft(tx, input.id)
    await record(tx, ctx, 'draft.viewed', { referralId: found.id })
    return { draft: found, rows: await listTyping(tx, found.id, '@level') }
  })
  return thresholdPage(ctx, draft, rows, rules, input)
}

function thresholdPage(
  ctx: Context,
  draft: Draft,
  rows: readonly Typing[],
  rules: Rules,
  { picks, age, kept: posted, use }: Omit<Parameters<typeof getThreshold>[1], 'id'>,
): ThresholdPage {
  const form = formOf(draft)
  const kept = draft.guide ?? snapshot(rules.guide, [])
  const { indicators } = kept
  const { values, typing, unsaved } = typingView(ctx, levelPage(draft, form, rules), rows, {
    href: paths.referralThreshold(draft.id),
    keepHref: paths.keep(draft.id, '@level'),
    kept: posted,
    use,
  })
  const { protective, ...own } = levelFields(draft, form)
  return {
    header: draftHeader(draft, form, rules),
    record: guideRecord(kept),
    duties: draftDuties(draft, form, rules),
    drawing: levels
      .map(level => ({ level, indicators: indicators.filter(one => one.level === level) }))
      .filter(part => part.indicators.length > 0),
    levels: levels.map(level => ({
      level,
      name: kept.levelNames?.[level] ?? rules.guide.levels[level].name,
      // Only the version that was stamped may say what its level means.
      meaning: kept.guideVersion === rules.guide.id ? rules.guide.levels[level].meaning : '',
    })),
    picture: keptLevels(kept),
    values: values ? ownLevelAnswers(values) : own,
    protective: values ? protectiveIn(values) : protective,
    asksAgain: kept.own !== undefined && !ownIsComplete(kept),
    isNonMobileInjury: isNonMobileInjury({ picks: indicators }),
    offered: offeredPicks(rules, kept, picks, age ?? null),
    chooseHref: paths.thresholds({
      use: draft.id,
      ageGroup: kept.age?.group,
      weeks: kept.age?.weeks,
      pick: indicators.map(({ id }) => id),
    }),
    seen: seenOfGuide(draft.guide),
    typing,
    unsaved,
  }
}

function offeredPicks(
  { guide }: Rules,
  kept: ThresholdSnapshot,
  picks: readonly string[],
  age: PictureAge | null,
): OfferedPicks | null {
  const brought = chosen(guide, picks)
  const has = new Set(kept.indicators.map(({ id }) => id))
  const ids = brought.map(({ id }) => id)
  const fresh = brought.filter(({ id }) => !has.has(id))
  const added = fresh.map(({ text }) => text)
  const phoneNow = fresh.filter(({ immediate }) => immediate).map(({ text }) => text)
  const removed = kept.indicators.filter(({ id }) => !ids.includes(id)).map(({ text }) => text)
  const isSameAge = age === null || age.words === kept.age?.words
  return brought.length === 0 || (added.length + removed.length === 0 && isSameAge)
    ? null
    : { ids, added, removed, phoneNow, age }
}
