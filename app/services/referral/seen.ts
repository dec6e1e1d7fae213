import { createHash } from 'node:crypto'
import type { Answers } from '#app/domain/forms/answers.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'

/** A fingerprint of what these questions held when the page was drawn: equal only when nothing has changed. */
export function seenOf(questions: readonly Question[], answers: Answers): string {
  const shown = questions.map(({ id }) => [id, answers[id] ?? null])
  return hashOf(shown)
}

/** The same for what a draft carries from the guide: picks and words, not when or by whom they were said. */
export function seenOfGuide(kept: ThresholdSnapshot | null): string {
  const { indicators = [], own, ownTyped, protective } = kept ?? {}
  const said = own && { ...own, at: null, byName: null }
  const shown = [indicators.map(({ id }) => id), said ?? null, ownTyped ?? null, protective ?? null]
  return hashOf(shown)
}

/** A short fingerprint of plain data. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 22)
}

/** JSON with the keys of every object in order, because the database does not keep the order they were given in. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
