import type { PoliceGrade } from '../partnership/codes.ts'
import type { LevelNumber } from '../partnership/partnership.ts'

/** How soon a person reads it: now, with a phone call; first today; or in turn within one working day. */
export type UrgencyLevel = 'act_now' | 'urgent' | 'routine'

/** What is known about how urgent a referral is. */
export interface UrgencyFacts {
  /** Someone is in danger, or needs urgent medical help, now. */
  readonly dangerNow: boolean
  /** The sender could not say whether anyone is in danger: a person must find out. */
  readonly dangerNotSure?: boolean
  /** The agreement check ended by saying to phone. */
  readonly phoneOutcome: boolean
  /** How many chosen indicators carry the tag `immediate`. */
  readonly immediateIndicators: number
  readonly levelStated?: LevelNumber
  readonly policeGrade?: PoliceGrade
  /** Red flags from a domestic abuse checklist, in words. */
  readonly redFlags: readonly string[]
  /** An injury, mark or bruise on a child who cannot yet move around, whatever the explanation. */
  readonly nonMobileInjury: boolean
  /** The sender chose the urgent form. */
  readonly urgentForm?: boolean
  /** A child is missing now. */
  readonly missingNow?: boolean
  /** An exploitation screening came out high: high signs are referred at once. */
  readonly exploitationHigh?: boolean
}

/** An urgency and every reason for it, in words. */
export interface Urgency {
  readonly level: UrgencyLevel
  readonly because: readonly string[]
}

/**
 * How urgent the facts make a referral. Each fact can only raise it: nothing a person answers, and
 * nothing missing, ever lowers it. People at the front door may raise it further.
 */
export function urgencyOf(facts: UrgencyFacts): Urgency {
  const actNow = [
    facts.dangerNow && 'Someone is in danger or needs urgent medical help now',
    facts.nonMobileInjury && 'A child who cannot yet move around has an injury or mark',
    facts.immediateIndicators > 0 &&
      (facts.immediateIndicators === 1
        ? 'An indicator was chosen that means phone now'
        : `${String(facts.immediateIndicators)} indicators were chosen that mean phone now`),
  ].filter(reason => reason !== false)
  const urgent = [
    facts.dangerNotSure === true && 'The sender is not sure whether someone is in danger now',
    facts.phoneOutcome && 'The agreement check said to phone',
    facts.levelStated === 4 && 'The referrer judged it to be level 4',
    facts.urgentForm === true && 'The urgent form was used',
    facts.missingNow === true && 'A child is missing now',
    facts.exploitationHigh === true && 'The exploitation screening came out high',
    facts.policeGrade === 'H' && 'The police graded the risk high',
    ...facts.redFlags.map(flag => `Domestic abuse: ${flag}`),
  ].filter(reason => reason !== false)

  const level = actNow.length > 0 ? 'act_now' : urgent.length > 0 ? 'urgent' : 'routine'
  return { level, because: [...actNow, ...urgent] }
}

/** Whether this goes to whoever is on duty at this hour. */
export function isUrgent({ level }: Urgency): boolean {
  return level !== 'routine'
}
