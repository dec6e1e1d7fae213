import { NotFound } from '#app/domain/errors.ts'
import { councilAsked, guideFor } from '#app/domain/threshold/document/guide-for-council.ts'
import { findIndicator } from '#app/domain/threshold/guide.ts'
import { indicatorPage, type IndicatorPage } from '#app/domain/threshold/indicator-page.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { guideShelf, publishedOn } from './guide-shelf.ts'

/**
 * An indicator at its lasting address: as the guide in force has it or, once it was retired, as the last version that
 * had it did. Public. Throws NotFound when no version in force so far ever had it.
 */
export function findIndicatorPage(
  at: Date,
  id: string,
  params: URLSearchParams,
): { readonly page: IndicatorPage; readonly isRetired: boolean } {
  const day = londonDay(at)
  const { guide } = publishedOn(day)
  const had = guideShelf()
    .map(each => each.guide)
    .filter(each => each === guide || each.effectiveOn <= day)
    .findLast(each => findIndicator(each, id))
  if (!had) throw new NotFound()
  const page = indicatorPage(guideFor(had, councilAsked(had, params)), id)
  return { page, isRetired: had !== guide }
}
