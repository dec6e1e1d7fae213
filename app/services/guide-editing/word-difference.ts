import { diffWordsWithSpace } from 'diff'
import type { Difference } from '#app/domain/threshold/editing/differences.ts'

/** Words in a row that both texts have, or only the later, or only the earlier. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly words: string
}

/** One difference, word by word. */
export interface WordDifference {
  readonly key: string
  readonly label: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly runs: readonly WordRun[]
}

/** A comparison that takes longer than this, in milliseconds, shows the two texts whole. */
const patienceMs = 100

/** Shows a difference word by word. */
export function wordDifference({ key, label, before, after }: Difference): WordDifference {
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'added' : 'removed'
    return { key, label, kind, runs: [{ kind, words: before ?? after ?? '' }] }
  }
  const found = diffWordsWithSpace(before, after, { timeout: patienceMs })
  const runs: readonly WordRun[] | undefined = found?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
  return {
    key,
    label,
    kind: 'changed',
    runs: runs ?? [
      { kind: 'removed', words: before },
      { kind: 'added', words: after },
    ],
  }
}
