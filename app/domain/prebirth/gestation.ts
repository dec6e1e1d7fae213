import { addDays, daysBetween } from '../time/calendar.ts'
import { longDate } from '../time/words.ts'

/** A pregnancy is counted as 40 weeks that end on the due date. */
const TERM_DAYS = 280

/** Something the pre-birth pathway expects by a week of the pregnancy; local, and so content. */
export interface Milestone {
  readonly week: number
  readonly label: string
}

/** Weeks and days of pregnancy on a day; undefined before it began and six weeks after the due date. */
export function gestationOn(
  dueOn: string,
  day: string,
): { readonly weeks: number; readonly days: number } | undefined {
  const sofar = TERM_DAYS - daysBetween(day, dueOn)
  if (sofar < 0 || sofar > TERM_DAYS + 42) return undefined
  return { weeks: Math.floor(sofar / 7), days: sofar % 7 }
}

/** The day by which a milestone is expected. */
export function milestoneOn(dueOn: string, { week }: Milestone): string {
  return addDays(dueOn, week * 7 - TERM_DAYS)
}

/** The pregnancy and its countdown in words: what has passed is said to have passed, and nothing is decided. */
export function gestationWords(
  dueOn: string,
  today: string,
  milestones: readonly Milestone[],
): readonly string[] {
  const now = gestationOn(dueOn, today)
  if (!now) {
    return [`Due ${longDate(dueOn)}: check this date, because it is not within a pregnancy today`]
  }
  return [
    `${String(now.weeks)} weeks and ${String(now.days)} days pregnant today, due ${longDate(dueOn)}`,
    ...milestones.map(milestone => {
      const on = milestoneOn(dueOn, milestone)
      const passed = on < today ? ' (this day has passed)' : ''
      return `${milestone.label}: by ${longDate(on)}, week ${String(milestone.week)}${passed}`
    }),
  ]
}
