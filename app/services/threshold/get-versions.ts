import { NotFound } from '#app/domain/errors.ts'
import { documentOf, type PublishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import { councilAsked, guideFor } from '#app/domain/threshold/document/guide-for-council.ts'
import { differences } from '#app/domain/threshold/editing/differences.ts'
import { guideOn } from '#app/domain/threshold/guide.ts'
import { guideEdition } from '#app/domain/threshold/topics-edition.ts'
import type { GuideReading } from '#app/domain/threshold/topics-page.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { wordDifference, type WordDifference } from '../guide-editing/word-difference.ts'
import { findPublished, guideShelf, shelvedGuides } from './guide-shelf.ts'

/** Where a published version stands on a day. */
export interface VersionStanding {
  readonly id: string
  /** ISO days. */
  readonly effectiveOn: string
  readonly reviewOn: string
  readonly changes: string
  readonly approved: boolean
  readonly state: 'in_force' | 'superseded' | 'coming'
  /** The day the next version took or takes effect; null for the last. */
  readonly supersededOn: string | null
}

/** Every published version, newest first, as it stands at an instant. Public. */
export function listVersions(at: Date): readonly VersionStanding[] {
  const day = londonDay(at)
  const inForce = guideOn(shelvedGuides(), day)
  return guideShelf()
    .map(({ guide }, index, all) => {
      const { id, effectiveOn, reviewOn, changes, approved } = guide
      const next = all[index + 1]?.guide.effectiveOn ?? null
      const state = guide === inForce ? 'in_force' : effectiveOn > day ? 'coming' : 'superseded'
      return { id, effectiveOn, reviewOn, changes, approved, state, supersededOn: next } as const
    })
    .toReversed()
}

/** One published version whole, and where it stands. Public. Throws NotFound. */
export function getVersion(
  at: Date,
  id: string,
  params?: URLSearchParams,
): { readonly reading: GuideReading; readonly standing: VersionStanding } {
  const found = findPublished(id)
  const standing = listVersions(at).find(each => each.id === id)
  if (!found || !standing) throw new NotFound('version')
  return {
    reading: {
      guide: params ? guideFor(found.guide, councilAsked(found.guide, params)) : found.guide,
      text: found.text,
      edition: guideEdition(shelvedGuides(), found.guide, londonDay(at)),
    },
    standing,
  }
}

const compared = new WeakMap<PublishedGuide, WeakMap<PublishedGuide, readonly WordDifference[]>>()

/** What one published version says differently from another, word by word. Worked out once. Throws NotFound. */
export function compareVersions(fromId: string, toId: string): readonly WordDifference[] {
  const from = findPublished(fromId)
  const to = findPublished(toId)
  if (!from || !to) throw new NotFound('version')
  const known = compared.get(from) ?? new WeakMap<PublishedGuide, readonly WordDifference[]>()
  compared.set(from, known)
  const found = known.get(to) ?? differences(documentOf(from), documentOf(to)).map(wordDifference)
  known.set(to, found)
  return found
}
