import { guideOn } from '#app/domain/threshold/guide.ts'
import { guideEdition } from '#app/domain/threshold/topics-edition.ts'
import type { GuideReading } from '#app/domain/threshold/topics-page.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { guideTexts } from '#content/threshold/v1/topics-text.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'

/** The guide in force at an instant, with its prose and its change log. Public: it needs nobody signed in. */
export function getGuideReading(at: Date): GuideReading {
  const day = londonDay(at)
  const guide = guideOn(guideVersions, day)
  const text = guideTexts.find(({ guideId }) => guideId === guide.id)
  if (!text) throw new Error(`Threshold guide ${guide.id} has no text to read`)
  return { guide, text, edition: guideEdition(guideVersions, guide, day) }
}
