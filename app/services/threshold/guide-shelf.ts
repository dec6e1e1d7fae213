/**
 * Every published version of the guide that this process knows: those that came with the service and those editors
 * published since. Reading it costs nothing and needs no database, so public pages stay as quick as they were.
 */
import type { PublishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import { guideOn } from '#app/domain/threshold/guide.ts'
import type { Guide } from '#app/domain/threshold/guide.ts'
import { publishedGuides } from '#content/threshold/published-guides.ts'

type Shelf = readonly [PublishedGuide, ...PublishedGuide[]]

let shelf: Shelf = publishedGuides
let guides = guidesOf(publishedGuides)

/** Puts what editors published beside what came with the service. It replaces what was put there before. */
export function putOnShelf(published: readonly PublishedGuide[]): void {
  const [first, ...others] = publishedGuides
  // In the order they take effect; the first version stays first, for a day before any began.
  const later = [...others, ...published].toSorted((a, b) =>
    a.guide.effectiveOn.localeCompare(b.guide.effectiveOn),
  )
  shelf = [first, ...later]
  guides = guidesOf(shelf)
}

/** Every published version with its prose, oldest first. */
export function guideShelf(): Shelf {
  return shelf
}

/** Every published version, oldest first. */
export function shelvedGuides(): readonly [Guide, ...Guide[]] {
  return guides
}

/** The version in force on an ISO day, with its prose. */
export function publishedOn(day: string): PublishedGuide {
  const guide = guideOn(guides, day)
  return shelf.find(each => each.guide === guide) ?? shelf[0]
}

/** A published version by its id, in force or not; undefined when there is none. */
export function findPublished(id: string): PublishedGuide | undefined {
  return shelf.find(({ guide }) => guide.id === id)
}

/** The version that takes effect last, today's or one still to come: what the next edition is made from. */
export function latestPublished(): PublishedGuide {
  return shelf.at(-1) ?? shelf[0]
}

function guidesOf([first, ...others]: Shelf): readonly [Guide, ...Guide[]] {
  return [first.guide, ...others.map(({ guide }) => guide)]
}
