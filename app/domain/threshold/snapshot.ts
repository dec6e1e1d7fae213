import type { AgeGroup } from './age-groups.ts'
import type { ShownDuty } from './duty-routes.ts'
import { chosen } from './guide.ts'
import type { Guide, Indicator, Level } from './guide.ts'
import { differsFromPicture, pictureLevels } from './own-level.ts'
import type { OwnLevel, OwnLevelAnswers, PictureLevels } from './own-level.ts'
import { picture } from './picture.ts'

/** An indicator as it read on the day. The last four were not kept at first: a row without them still reads. */
export type SnapshotIndicator = Pick<Indicator, 'id' | 'level' | 'text' | 'immediate'> &
  Partial<Pick<Indicator, 'strength' | 'duty' | 'harms' | 'overTime'>>

/** A person's own level, with the words of the day around it. */
export interface OwnLevelRecord extends OwnLevel {
  readonly levelName: string
  /** Said on the form in one answer, in place of the two: why not the level above or below. */
  readonly whyNot?: string
  /** Instants are ISO strings, because the record is stored as JSON. */
  readonly at: string
  readonly byName: string
}

/** Who has read that an indicator means phone now, and when. It hides no number. */
export interface PhoneNowRead {
  /** The indicators it was read for: one picked later asks again. */
  readonly ids: readonly string[]
  readonly at: string
  readonly byName: string
}

/** What the box for them is called: family and friends who keep the child safe. */
export const protectiveLabel = 'Adults who help to protect the child'

/** The age a picture was made for: a group, never a birthday. */
export interface PictureAge {
  readonly group: AgeGroup
  /** How far on a pregnancy is, by its band. */
  readonly weeks?: string
  /** "0 to 4 years", or "Before birth, 20 to 27 weeks". */
  readonly words: string
}

/**
 * What the guide said on the day a referral used it, kept word for word with the referral, and what the sender made of
 * it. Everything after `picture` came with the second form of this record; a row without it renders as it always did.
 */
export interface ThresholdSnapshot {
  readonly guideVersion: string
  readonly indicators: readonly SnapshotIndicator[]
  readonly picture: string
  readonly form?: 2
  readonly levels?: PictureLevels
  readonly levelNames?: Readonly<Record<Level, string>>
  readonly age?: PictureAge
  readonly protective?: string
  readonly own?: OwnLevelRecord
  /** An own level begun and not finished, as typed: it goes along rather than being lost. */
  readonly ownTyped?: OwnLevelAnswers
  readonly phoneNowRead?: PhoneNowRead
  /** Set when sent. */
  readonly duties?: readonly ShownDuty[]
}

/** Freezes the chosen indicators as they read in this version; ids it does not have are left out. */
export function snapshot(
  guide: Guide,
  pickedIds: readonly string[],
  age?: PictureAge,
): ThresholdSnapshot {
  const indicators = chosen(guide, pickedIds).map(indicator => {
    const { id, level, text, immediate, strength, duty, harms, overTime } = indicator
    return Object.freeze({ id, level, text, immediate, strength, duty, harms, overTime })
  })
  const made = picture(guide, pickedIds)
  const { 1: one, 2: two, 3: three, 4: four } = guide.levels
  return Object.freeze({
    guideVersion: guide.id,
    indicators: Object.freeze(indicators),
    picture: made.words,
    form: 2,
    levels: pictureLevels(made),
    levelNames: { 1: one.name, 2: two.name, 3: three.name, 4: four.name },
    ...(age ? { age } : {}),
  })
}

/** The levels a kept picture shows, worked out for a row that did not keep them. */
export function keptLevels({ levels, indicators }: ThresholdSnapshot): PictureLevels {
  if (levels) return levels
  const highest = [...indicators].sort((a, b) => b.level - a.level)[0]?.level ?? null
  return { highest, consider: null }
}

/** What means phone now and nobody has yet said they have read. */
export function phoneNowUnread({
  indicators,
  phoneNowRead,
}: ThresholdSnapshot): readonly SnapshotIndicator[] {
  return indicators.filter(({ id, immediate }) => immediate && !phoneNowRead?.ids.includes(id))
}

/** Whether an own level is kept that still answers everything the kept picture asks. */
export function ownIsComplete(kept: ThresholdSnapshot): boolean {
  const { own } = kept
  if (!own) return false
  const { level, whyNotAbove, whyNotBelow, differsBecause, whyNot } = own
  if (whyNot !== undefined) return whyNot.trim() !== '' && own.why.trim() !== ''
  const isAnswered =
    own.why.trim() !== '' &&
    (level === 4 || whyNotAbove !== null) &&
    (level === 1 || whyNotBelow !== null)
  return isAnswered && (differsBecause !== null || !differsFromPicture(level, keptLevels(kept)))
}
