import type { HarmTag } from '#app/domain/partnership/codes.ts'

/** Where the person who writes meets the family. Decides which accounts they could give. */
export type Setting =
  | 'school'
  | 'earlyYears'
  | 'clinic'
  | 'homeVisit'
  | 'hospital'
  | 'mentalHealth'
  | 'community'
  | 'police'
  | 'ambulance'

/**
 * One event as a professional would tell it. Words in braces are filled in: {child} {he} {him} {his} {He} {His}
 * {carer} {Carer} (such as "his mother") {other} {otherName} {staff} {d0} (the day) {d1} (the day before) {d4}
 * {w1} (a week before) {month} {since} {now%} {was%} {time}.
 */
export interface Telling {
  readonly level: 2 | 3 | 4
  readonly seenBy: readonly Setting[]
  readonly what: string
  /** The child's exact words, where any were said. */
  readonly words?: string
  readonly where: string
  readonly source: 'saw' | 'toldByChild' | 'toldByAdult' | 'record'
  /** Indicators of the threshold guide a careful person would pick. */
  readonly picks: readonly string[]
  readonly reason: string
  readonly injury?: string
}

/** One kind of worry, in enough pieces that no two referrals need read alike. */
export interface Story {
  readonly id: string
  readonly harms: readonly HarmTag[]
  /** Ages in whole years it could be about; -1 before birth. */
  readonly ages: readonly [number, number]
  readonly share: number
  /** The adult whose behaviour is the worry, when it is one. */
  readonly person: 'carer' | 'other' | 'outside' | 'none'
  readonly tellings: readonly Telling[]
  readonly impact: readonly string[]
  readonly voice: readonly string[]
  readonly day: readonly string[]
  readonly pattern: readonly string[]
  readonly worry: readonly string[]
  /** What parents say when they agree to help. */
  readonly parents: readonly string[]
  /** What parents say when they do not. */
  readonly unwilling?: readonly string[]
  readonly working: readonly string[]
  readonly help: readonly (readonly [what: string, result: string])[]
  readonly ask: readonly string[]
}
