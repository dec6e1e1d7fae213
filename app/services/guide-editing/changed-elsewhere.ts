import { dateAndTime } from '#app/domain/time/words.ts'
import type { ChangeRow } from '#db/queries/guide-editions.ts'

/** What somebody else saved while a page was open: shown beside what was typed, and nothing is overwritten. */
export interface SavedElsewhere {
  /** The text that is saved now: posting again with it is a decision to keep one’s own words. */
  readonly revision: number
  readonly who: string
  readonly when: string
  readonly saved: readonly { readonly label: string; readonly words: string }[]
}

export function changedElsewhere(
  revision: number,
  changes: readonly ChangeRow[],
  saved: SavedElsewhere['saved'],
): SavedElsewhere {
  const [latest] = changes
  return {
    revision,
    who: latest?.accountName ?? 'Somebody',
    when: latest ? dateAndTime(latest.at) : '',
    saved,
  }
}
