import { permit } from '#app/domain/access/actor.ts'
import { adviceWay, askAnswers } from '#app/domain/consultation/ask.ts'
import type { AskPage, CarriedAge, PickedView } from '#app/domain/consultation/view.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { ageGroups } from '#app/domain/threshold/age-groups.ts'
import { pictureAge, weeksBands } from '#app/domain/threshold/picture-age.ts'
import {
  snapshot,
  type PictureAge,
  type ThresholdSnapshot,
} from '#app/domain/threshold/snapshot.ts'
import { findPhone } from '#db/queries/consultations.ts'
import type { Context } from '../context.ts'
import { rulesOn } from '../rules.ts'
import { chosenDoor, doorChoices } from './door-choices.ts'
import { freeSlots, slotChoices } from './free-slots.ts'

/** More picks than anybody reads; the guide itself has fewer than 300 indicators. */
export const mostPicks = 300

/** Choosing whom to ask and how, and then the form. `posted` is what was typed before, from wherever it was kept. */
export async function getAskForm(
  ctx: Context,
  input: {
    readonly way: string
    readonly council: string
    readonly picks: readonly string[]
    /** What the guide passed on about the child's age. */
    readonly age?: Posted
    readonly posted: Posted | undefined
  },
): Promise<AskPage> {
  permit(ctx.actor, 'advice.ask')
  const now = ctx.clock.now()
  const { councilCode, accountId } = ctx.actor
  const { posted } = input
  const way = adviceWay(posted ? postedField(posted, 'way') : input.way)
  const door = chosenDoor(posted ? postedField(posted, 'council') : input.council, councilCode, now)
  const picks = picksOf(posted ?? { pick: input.picks })
  const age = ageIn(posted ?? input.age ?? {})
  const picked = pickedFrom(rulesOn(now).guide, picks, age)
  const { slots, phone } = await ctx.transaction(async tx => ({
    slots: way === 'callback' ? slotChoices(await freeSlots(tx, door.code, now)) : [],
    phone: await findPhone(tx, accountId),
  }))
  return {
    doors: doorChoices(councilCode, now),
    door,
    way: way ?? null,
    picks,
    age: carriedAge(age),
    picked: pickedView(picked),
    isImmediate: picked?.indicators.some(({ immediate }) => immediate) ?? false,
    slots,
    key: (posted && postedField(posted, 'key')) || ctx.ids.uuid(),
    answers: posted ? askAnswers(posted) : { ...askAnswers({}), phone },
  }
}

export function picksOf(posted: Posted): readonly string[] {
  return (Object.hasOwn(posted, 'pick') ? (posted.pick ?? []) : []).slice(0, mostPicks)
}

/** The age group that the guide passed on, and how far on a pregnancy is; what is not understood is left out. */
export function ageIn(posted: Posted): PictureAge | undefined {
  const group = ageGroups.find(one => one === postedField(posted, 'ageGroup'))
  const weeks = weeksBands.find(one => one === postedField(posted, 'weeks'))
  return pictureAge(group, weeks)
}

export function carriedAge(age: PictureAge | undefined): CarriedAge {
  return age ? { ageGroup: age.group, ...(age.weeks ? { weeks: age.weeks } : {}) } : {}
}

/** What was picked as the guide reads now; null when nothing of it is in the guide. */
export function pickedFrom(
  guide: Parameters<typeof snapshot>[0],
  picks: readonly string[],
  age?: PictureAge,
): ThresholdSnapshot | null {
  const made = snapshot(guide, picks, age)
  return made.indicators.length > 0 ? made : null
}

export function pickedView(picked: ThresholdSnapshot | null): PickedView | null {
  return (
    picked && {
      version: picked.guideVersion,
      picture: picked.picture,
      age: picked.age?.words ?? null,
      indicators: picked.indicators.map(({ id, level, text, immediate }) => ({
        id,
        level,
        text,
        immediate,
      })),
    }
  )
}
