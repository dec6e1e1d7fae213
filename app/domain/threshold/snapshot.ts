import { chosen } from './guide.ts'
import type { Guide, Indicator } from './guide.ts'
import { picture } from './picture.ts'

/** What the guide said on the day a referral used it, kept word for word with the referral. */
export interface ThresholdSnapshot {
  readonly guideVersion: string
  readonly indicators: readonly Pick<Indicator, 'id' | 'level' | 'text' | 'immediate'>[]
  readonly picture: string
}

/** Freezes the chosen indicators as they read in this version; ids it does not have are left out. */
export function snapshot(guide: Guide, pickedIds: readonly string[]): ThresholdSnapshot {
  const indicators = chosen(guide, pickedIds).map(({ id, level, text, immediate }) =>
    Object.freeze({ id, level, text, immediate }),
  )
  return Object.freeze({
    guideVersion: guide.id,
    indicators: Object.freeze(indicators),
    picture: picture(guide, pickedIds).words,
  })
}
