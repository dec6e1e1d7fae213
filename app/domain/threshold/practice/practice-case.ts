import type { AgencyKind } from '../../partnership/codes.ts'
import type { Level } from '../guide.ts'

/** What a level may turn on: asked of whoever answers, and said of each case, so that the two can be compared. */
export const turningPoints = [
  'event',
  'pattern',
  'effect',
  'adults',
  'risk',
  'strengths',
  'duty',
] as const
export type TurningPoint = (typeof turningPoints)[number]

/** As an answer to "What weighs most?". */
export const turningPointNames: Readonly<Record<TurningPoint, string>> = {
  event: 'Something that happened',
  pattern: 'A pattern over time',
  effect: 'What it does to the child',
  adults: 'What the adults do about it',
  risk: 'What could happen next',
  strengths: 'What is going well',
  duty: 'A law or an agreed rule',
}

/** A made-up child's situation with the level the guide points to, and why. Nobody in it is real. */
export interface PracticeCase {
  /** Part of its address, so it never changes; it says nothing of the level. */
  readonly id: string
  readonly title: string
  /** Who knows this, as a person would say it: "A health visitor". */
  readonly teller: string
  readonly agency: AgencyKind
  /** In whole years; -1 is before birth. */
  readonly age: number
  /** Id of a topic of the guide. */
  readonly topic: string
  readonly text: string
  readonly level: Level
  readonly turnsOn: TurningPoint
  readonly why: string
  /** Absent at level 4. */
  readonly notHigher?: string
  /** Absent at level 1. */
  readonly notLower?: string
  /** Another level that people who know the field could give good reasons for. */
  readonly alsoArguable?: { readonly level: Level; readonly why: string }
  readonly mistake: { readonly level: Level; readonly why: string }
  /** Ids of the guide's indicators it rests on. */
  readonly indicators: readonly string[]
  /** Phone now: a written referral alone is too slow. */
  readonly actNow: boolean
}

/** The cases of one day's practice, written for one version of the guide. */
export interface PracticeEdition {
  readonly id: string
  /** ISO day. */
  readonly effectiveOn: string
  /** Id of the guide whose indicators the cases rest on. */
  readonly guideId: string
  readonly changes: string
  readonly cases: readonly PracticeCase[]
}

/** The edition in force on an ISO day: the latest that has taken effect, or the first ever. */
export function practiceOn(
  editions: readonly [PracticeEdition, ...PracticeEdition[]],
  day: string,
): PracticeEdition {
  return editions.reduce(
    (current, next) =>
      next.effectiveOn <= day && next.effectiveOn > current.effectiveOn ? next : current,
    editions[0],
  )
}

/** The case with this id, if the edition has it. */
export function findCase(edition: PracticeEdition, id: string): PracticeCase | undefined {
  return edition.cases.find(one => one.id === id)
}

/** An age in words: "not born yet", "under 1", "7". */
export function ageInWords(age: number): string {
  if (age === -1) return 'not born yet'
  return age === 0 ? 'under 1' : String(age)
}
