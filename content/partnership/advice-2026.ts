import type { CallRules } from '#app/domain/consultation/call-times.ts'

const windows = [
  { opens: '09:00', closes: '12:30' },
  { opens: '13:30', closes: '16:30' },
]

/**
 * When each front door rings people back who ask for advice, and how many calls it makes at once. Example values:
 * each council sets its own before live use. A change is a new entry with its own start day.
 */
export const callRules: readonly CallRules[] = [
  {
    councilCode: '855',
    validFrom: '2026-01-01',
    minutes: 30,
    atOnce: 3,
    noticeMinutes: 60,
    days: 3,
    windows,
  },
  {
    councilCode: '856',
    validFrom: '2026-01-01',
    minutes: 30,
    atOnce: 3,
    noticeMinutes: 60,
    days: 3,
    windows,
  },
  {
    councilCode: '857',
    validFrom: '2026-01-01',
    minutes: 30,
    atOnce: 1,
    noticeMinutes: 60,
    days: 3,
    windows,
  },
]
