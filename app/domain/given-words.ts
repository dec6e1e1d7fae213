import type { Problem } from './errors.ts'
import { storageProblems } from './unstorable.ts'

/** Words a person typed, and what to say when they cannot be kept as they are. */
export interface GivenWords {
  readonly field: string
  /** As the page asks, for a message that has to name the question. */
  readonly label: string
  readonly text: string
  /** In characters. */
  readonly most: number
  /** What to say when nothing was typed; leave out where nothing has to be. */
  readonly missing?: string
}

/** What is wrong with words as typed: hidden characters, too many, or none where some are asked for. */
export function wordsProblems(given: GivenWords): readonly Problem[] {
  const { field, label, text, most, missing } = given
  const hidden = storageProblems(field, label, text)
  if (hidden.length > 0) return hidden
  if (missing !== undefined && text.trim() === '') return [{ field, message: missing }]
  if (text.length <= most) return []
  const over = text.length - most
  return [
    {
      field,
      message: `Shorten your answer to “${label}” by ${inThousands(over)} ${over === 1 ? 'character' : 'characters'}. It can be up to ${inThousands(most)}`,
    },
  ]
}

function inThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
