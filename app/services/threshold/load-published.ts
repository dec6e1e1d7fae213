import { checkDocument } from '#app/domain/threshold/document/check-document.ts'
import { publishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import type { PublishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import { publishedGuides } from '#content/threshold/published-guides.ts'
import { listPublished, type EditionRow } from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'

const read = new Map<string, PublishedGuide>()

/**
 * Every version editors published. A version is read once and then the same object for as long as the process lasts,
 * so that what is worked out from it, such as the index of a search, is worked out once.
 */
export async function loadPublished(tx: Tx): Promise<readonly PublishedGuide[]> {
  const rows = await listPublished(tx)
  return rows.map(row => {
    const key = `${row.id} ${row.contentHash}`
    const known = read.get(key)
    if (known) return known
    const made = guideOf(row)
    read.set(key, made)
    return made
  })
}

/** Throws when what was published is no guide: it was checked before, so something else has changed it. */
export function guideOf(row: EditionRow): PublishedGuide {
  const checked = checkDocument(row.content)
  if (!checked.ok || row.effectiveOn === null || row.reviewOn === null)
    throw new Error(`Edition ${row.number} of the threshold guide cannot be read`)
  return publishedGuide(checked.document, {
    // Its first day: no two versions begin on one day, and a reader can tell what it means.
    id: row.effectiveOn,
    effectiveOn: row.effectiveOn,
    reviewOn: row.reviewOn,
    changes: row.summary,
    approved: true,
    language: publishedGuides[0].guide.language,
  })
}
