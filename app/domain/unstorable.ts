import type { Problem } from './errors.ts'

/** NUL and half of a surrogate pair cannot be stored and given back as they were, so they are refused in words. */
export const unstorable = /\0|\p{Surrogate}/u

/** What to say about an answer that holds one; nobody can see it, so the words say which answer. */
export function hiddenCharacterMessage(label: string): string {
  return `Delete the hidden character from your answer to “${label}”: it cannot be stored`
}

/** The problem with an answer that cannot be stored; none for one that can. */
export function storageProblems(field: string, label: string, text: string): readonly Problem[] {
  return unstorable.test(text) ? [{ field, message: hiddenCharacterMessage(label) }] : []
}
