import { ageInYears } from '#app/domain/time/age.ts'
import { evaluateText } from '#app/domain/threshold/evaluate/evaluate-text.ts'
import type { ToldChild } from '#app/domain/consultation/told-child.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import type { Rules } from '../rules.ts'

/** Whether something picked or written means phone now. It only ever puts the phone first: it stops nothing. */
export function meansPhoneNow(
  { guide, day }: Pick<Rules, 'guide' | 'day'>,
  said: {
    readonly picked: ThresholdSnapshot | null
    readonly words: readonly string[]
    readonly child: ToldChild | null
  },
): boolean {
  if (said.picked?.indicators.some(({ immediate }) => immediate)) return true
  const age = said.child?.bornOn ? ageInYears(said.child.bornOn, day) : undefined
  return said.words.some(text => {
    const { immediate, found } = evaluateText(guide, text, age)
    // One indicator is enough here: the phone first once too often costs little, once too seldom may cost a child.
    return immediate || found.some(({ indicator }) => indicator.immediate)
  })
}
