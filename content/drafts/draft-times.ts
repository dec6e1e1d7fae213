import type { DraftTimes } from '#app/domain/referral/draft-times.ts'

const workday = { opens: '08:30', closes: '16:30' } as const

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
    leadHours: [null, workday, workday, workday, workday, workday, null],
  },
]
