import { listPractice, type CaseLine } from './list-practice.ts'

export type { CaseLine }

/** The situations that can be set at a moment, by topic and then by title. */
export function setCases(now: Date): readonly CaseLine[] {
  return listPractice(now, {}).cases.toSorted(
    (a, b) => a.topic.localeCompare(b.topic, 'en-GB') || a.title.localeCompare(b.title, 'en-GB'),
  )
}
