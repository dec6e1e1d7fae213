import type { Problem } from '../errors.ts'
import { storageProblems } from '../unstorable.ts'

/** What a sender may add after sending: more of what they know, or that they think a decision is wrong. */
export type MessageKind = 'information' | 'disagreement'

/** In characters. Long enough for a page of close writing, so nobody has to leave anything out. */
export const longestMessage = 10_000

/** The kind named in an address, or undefined when it names none. */
export function messageKind(text: string): MessageKind | undefined {
  return text === 'information' || text === 'disagreement' ? text : undefined
}

/** The words as they will be kept: without blanks at either end. */
export function messageWords(entered: string): string {
  return entered.trim()
}

/** What is wrong with a message, in words that say what to do; undefined when it can be kept. */
export function messageProblem(kind: MessageKind, words: string): Problem | undefined {
  if (words === '') return { field: 'words', message: empty[kind] }
  const [hidden] = storageProblems('words', labels[kind], words)
  if (hidden) return hidden
  if (words.length > longestMessage) {
    const over = words.length - longestMessage
    return {
      field: 'words',
      message: `Shorten this by ${inThousands(over)} ${over === 1 ? 'character' : 'characters'}. It can be up to ${inThousands(longestMessage)}`,
    }
  }
  return undefined
}

const labels: Readonly<Record<MessageKind, string>> = {
  information: 'What you want to add',
  disagreement: 'What you think should happen and why',
}

const empty: Readonly<Record<MessageKind, string>> = {
  information: 'Enter what you want to add',
  disagreement: 'Enter what you think should happen and why',
}

function inThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
