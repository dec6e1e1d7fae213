import type { GuideText } from '#app/domain/threshold/topics.ts'
import { introduction } from './introduction.ts'
import { duties } from './topics-duties.ts'
import { topics } from './topics.ts'

/** The prose of each version of the guide: a version without one cannot be read as a document. */
export const guideTexts: readonly [GuideText, ...GuideText[]] = [
  { guideId: '2026-11', introduction, duties, topics },
]
