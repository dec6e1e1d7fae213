import type { DraftTimes } from '#app/domain/referral/draft-times.ts'

/**
 * How long a draft waits. Practice leads and the data protection officer own these; a change is a new entry with the day
 * from which it counts. Reviewed every year.
 */
export const draftTimes: readonly DraftTimes[] = [
  {
    effectiveOn: '2026-01-01',
    remindAfterHours: [2, 24],
    deleteAfterDays: 90,
    warnDaysBefore: 7,
    countersignWithinHours: 4,
  },
]
