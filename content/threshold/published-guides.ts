import type { PublishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import { guide } from './v1/guide.ts'
import { guideTexts } from './v1/topics-text.ts'

/** Every version that came with the service, with its prose, oldest first. Later ones are published by editors. */
export const publishedGuides: readonly [PublishedGuide, ...PublishedGuide[]] = [
  { guide, text: guideTexts[0] },
]
