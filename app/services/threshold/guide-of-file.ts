import { publishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import type { LineProblem } from '#app/domain/threshold/document/file-parts.ts'
import { decodeGuideFile, readGuideFile } from '#app/domain/threshold/document/read-guide-file.ts'
import type { Guide } from '#app/domain/threshold/guide.ts'
import { publishedGuides } from '#content/threshold/published-guides.ts'

export type GuideOfFile =
  | { readonly ok: true; readonly guide: Guide }
  | { readonly ok: false; readonly problems: readonly LineProblem[] }

/**
 * A guide as `portal guide export` writes it, to test with before or after it is published. How worries are put into
 * words is the same for every version, so an indicator that no version had is found by nothing.
 */
export function guideOfFile(bytes: Uint8Array): GuideOfFile {
  const text = decodeGuideFile(bytes)
  if (typeof text !== 'string') return { ok: false, problems: [text] }
  const read = readGuideFile(text)
  if (!read.ok) return read
  const { language, effectiveOn, reviewOn } = publishedGuides[0].guide
  const facts = { id: 'file', effectiveOn, reviewOn, approved: false, language }
  return {
    ok: true,
    guide: publishedGuide(read.document, { ...facts, changes: read.summary }).guide,
  }
}
