import type { OfficeHours } from '../time/office-hours.ts'

/** How long a draft waits, from a day on. */
export interface DraftTimes {
  /** ISO day. */
  readonly effectiveOn: string
  /** Hours after a draft is begun at which its writer is reminded that it was not sent. */
  readonly remindAfterHours: readonly number[]
  /** Days after anybody last kept something in it. */
  readonly deleteAfterDays: number
  readonly warnDaysBefore: number
  /** How long a writer waits for a lead to read what is not urgent. */
  readonly countersignWithinHours: number
  /** The hours those are counted in: when a lead can be expected to look. */
  readonly leadHours: OfficeHours
}

/** The times in force on an ISO day; the earliest before any was. */
export function draftTimesOn(all: readonly DraftTimes[], day: string): DraftTimes {
  const sorted = [...all].sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))
  const found = sorted.find(({ effectiveOn }) => effectiveOn <= day) ?? sorted.at(-1)
  if (!found) throw new Error('no times for drafts')
  return found
}

const hour = 3_600_000

/** When the writer is warned that a draft last kept then will be deleted. */
export function warnAt(savedAt: Date, times: DraftTimes): Date {
  return new Date(savedAt.getTime() + (times.deleteAfterDays - times.warnDaysBefore) * 24 * hour)
}

/** When a draft of which somebody was warned then is deleted: never less than the whole warning later. */
export function deleteAt(savedAt: Date, warnedAt: Date, times: DraftTimes): Date {
  return new Date(
    Math.max(
      savedAt.getTime() + times.deleteAfterDays * 24 * hour,
      warnedAt.getTime() + times.warnDaysBefore * 24 * hour,
    ),
  )
}

/** What an e-mail calls a draft: it has no reference of its own yet, and this says nothing about a child. */
export function draftReference(id: string): string {
  return `DRAFT-${id.slice(0, 8).toUpperCase()}`
}
