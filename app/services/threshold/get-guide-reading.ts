import { councilAsked, guideFor } from '#app/domain/threshold/document/guide-for-council.ts'
import { guideEdition } from '#app/domain/threshold/topics-edition.ts'
import type { GuideReading } from '#app/domain/threshold/topics-page.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { publishedOn, shelvedGuides } from './guide-shelf.ts'

/**
 * The guide in force at an instant, with its prose and its change log: the shared one, or with one council's names and
 * responses. Public: it needs nobody signed in.
 */
export function getGuideReading(at: Date, params?: URLSearchParams): GuideReading {
  const day = londonDay(at)
  const { guide, text } = publishedOn(day)
  return {
    guide: params ? guideFor(guide, councilAsked(guide, params)) : guide,
    text,
    edition: guideEdition(shelvedGuides(), guide, day),
  }
}
