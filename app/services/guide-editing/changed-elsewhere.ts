import { createHash } from 'node:crypto'
import { dateAndTime } from '#app/domain/time/words.ts'
import type { ChangeRow } from '#db/queries/guide-editions.ts'

/** What somebody else saved while a page was open: shown beside what was typed, and nothing is overwritten. */
export interface SavedElsewhere {
  /** What is saved now: posting again with it is a decision to keep one’s own words. */
  readonly seen: string
  readonly who: string
  readonly when: string
  readonly saved: readonly { readonly label: string; readonly words: string }[]
}

/**
 * A mark of what a page showed. Only what stood on that page is in it, so that two people who work on two pages of one
 * edition are never in each other’s way.
 */
export function seenOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)
}

export function changedElsewhere(
  seen: string,
  changes: readonly ChangeRow[],
  saved: SavedElsewhere['saved'],
): SavedElsewhere {
  const latest = changes.find(({ type }) => type === 'edited') ?? changes[0]
  return {
    seen,
    who: latest?.accountName ?? 'Somebody',
    when: latest ? dateAndTime(latest.at) : '',
    saved,
  }
}
