import { NotFound } from '#app/domain/errors.ts'
import type { AgencyKind } from '#app/domain/partnership/codes.ts'
import type { Guide } from '#app/domain/threshold/guide.ts'
import {
  findCase,
  practiceOn,
  type PracticeCase,
  type PracticeEdition,
} from '#app/domain/threshold/practice/practice-case.ts'
import type { Topic } from '#app/domain/threshold/topics.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { practiceEditions } from '#content/threshold/practice/practice-editions.ts'
import { guideTexts } from '#content/threshold/v1/topics-text.ts'

/** What there is to practise on a day, with the guide its reasons rest on. */
export interface Practice {
  readonly edition: PracticeEdition
  readonly guide: Guide
  readonly topics: readonly Topic[]
  /** The London day. */
  readonly day: string
}

/** The practice in force at an instant. Public: it needs nobody signed in. */
export function practiceAt(at: Date): Practice {
  const day = londonDay(at)
  const edition = practiceOn(practiceEditions, day)
  const guide = guideVersions.find(({ id }) => id === edition.guideId)
  if (!guide) throw new Error(`Practice ${edition.id} rests on no guide`)
  const topics = guideTexts.find(({ guideId }) => guideId === guide.id)?.topics ?? []
  return { edition, guide, topics, day }
}

/** The case with this id. Throws NotFound when the edition in force has none. */
export function getCase(practice: Practice, id: string): PracticeCase {
  const one = findCase(practice.edition, id)
  if (!one) throw new NotFound('practice case')
  return one
}

export function topicTitle({ topics }: Practice, id: string): string {
  return topics.find(topic => topic.id === id)?.title ?? id
}

/** Where the answers of people who did not say, or who work at a front door, are counted. */
export const otherKinds = { not_said: 'Kind not said', front_door: 'Council front door' } as const

/** A kind of agency in words, as the report and the pages show it. */
export function kindLabel(code: string): string {
  const other = Object.entries(otherKinds).find(([key]) => key === code)
  return other?.[1] ?? agencyKinds.find(kind => kind.code === code)?.label ?? code
}

/** A kind somebody gave for themselves; undefined when they gave none that is known. */
export function kindFrom(text: string): AgencyKind | undefined {
  return agencyKinds.find(({ code }) => code === text)?.code
}
