import type { LevelNumber } from '../partnership/partnership.ts'
import { daysBetween } from '../time/calendar.ts'
import { counted } from '../time/words.ts'

/** An earlier contact about the same child, as the front door has confirmed it. */
export interface EarlierContact {
  /** London day of receipt, ISO. */
  readonly receivedOn: string
  readonly harmTags: readonly string[]
  readonly outcomeCode?: string | null
  readonly level?: LevelNumber | null
}

/** The contact being looked at now. */
export type CurrentContact = Omit<EarlierContact, 'outcomeCode'>

/** What the history shows, each measure apart because each is defined its own way. */
export interface HistoryFlags {
  /** Any contact in the 12 months before this one. */
  readonly repeatContact: boolean
  /** An earlier contact in those months became a referral: the Department for Education's measure. */
  readonly reReferral: boolean
  /** Issues this contact shares with one in those months. */
  readonly sameIssues: readonly string[]
  /** Issues on which this is at least the third contact in 12 months. */
  readonly thirdContactIssues: readonly string[]
  /** The level is higher than last time, or contacts are coming closer together. */
  readonly escalating: boolean
  /** Issues with three or more no further action outcomes in 12 months: a second manager looks. */
  readonly threeNoFurtherActionIssues: readonly string[]
  /** The most no further action outcomes on any one issue this contact shares, in 12 months. */
  readonly noFurtherActionOnSameIssue: number
  readonly earlierIn12Months: number
  readonly because: readonly string[]
}

/** Outcomes that open a referral in the Children in Need census sense. */
const REFERRAL_OUTCOMES: readonly string[] = ['C06', 'C07', 'C09']
const NO_FURTHER_ACTION = 'C01'
/** Tags that say how a concern came or how it looks, and are not an issue that can be repeated. */
const NOT_AN_ISSUE: readonly string[] = ['cumulative', 'duty_notification', 'immediate', 'strength']

/**
 * What the earlier contacts say about this one. Counted back from the day this contact came, not from
 * today, and including the day a year before it.
 */
export function historyFlags(
  earlier: readonly EarlierContact[],
  current: CurrentContact,
): HistoryFlags {
  const before = earlier
    .filter(({ receivedOn }) => receivedOn <= current.receivedOn)
    .sort((a, b) => b.receivedOn.localeCompare(a.receivedOn))
  const since = yearBefore(current.receivedOn)
  const recent = before.filter(({ receivedOn }) => receivedOn >= since)
  const issues = [...new Set(current.harmTags.filter(tag => !NOT_AN_ISSUE.includes(tag)))]

  const about = (issue: string): readonly EarlierContact[] =>
    recent.filter(({ harmTags }) => harmTags.includes(issue))
  const closed = (issue: string): number =>
    about(issue).filter(({ outcomeCode }) => outcomeCode === NO_FURTHER_ACTION).length

  const sameIssues = issues.filter(issue => about(issue).length >= 1)
  const thirdContactIssues = issues.filter(issue => about(issue).length >= 2)
  const threeNoFurtherActionIssues = issues.filter(issue => closed(issue) >= 3)
  const reReferral = recent.some(({ outcomeCode }) => REFERRAL_OUTCOMES.includes(outcomeCode ?? ''))
  const escalation = escalationReasons(before, current)
  const noFurtherActionOnSameIssue = Math.max(0, ...issues.map(closed))

  return {
    repeatContact: recent.length > 0,
    reReferral,
    sameIssues,
    thirdContactIssues,
    escalating: escalation.length > 0,
    threeNoFurtherActionIssues,
    noFurtherActionOnSameIssue,
    earlierIn12Months: recent.length,
    because: [
      ...(recent.length > 0 ? [`${counted(recent.length, 'earlier contact')} in 12 months`] : []),
      ...(reReferral ? ['An earlier contact in 12 months became a referral'] : []),
      ...(thirdContactIssues.length > 0
        ? ['At least the third contact about the same issue in 12 months']
        : sameIssues.length > 0
          ? ['About the same issue as an earlier contact']
          : []),
      ...(noFurtherActionOnSameIssue > 0
        ? [
            `No further action ${counted(noFurtherActionOnSameIssue, 'time')} on the same issue in 12 months`,
          ]
        : []),
      ...escalation,
    ],
  }
}

function escalationReasons(
  before: readonly EarlierContact[],
  current: CurrentContact,
): readonly string[] {
  const [last, previous] = before
  if (last === undefined) return []
  const higher =
    typeof current.level === 'number' &&
    typeof last.level === 'number' &&
    current.level > last.level
  const gap = daysBetween(last.receivedOn, current.receivedOn)
  const gapBefore =
    previous === undefined ? undefined : daysBetween(previous.receivedOn, last.receivedOn)
  return [
    ...(higher
      ? [`Level ${String(current.level)} now, level ${String(last.level)} last time`]
      : []),
    ...(gapBefore !== undefined && gap < gapBefore
      ? [
          `Contacts are closer together: ${counted(gap, 'day')} now, ${counted(gapBefore, 'day')} before`,
        ]
      : []),
  ]
}

/** The same date a year earlier; 28 February for a 29 February, so no day is lost from the count. */
function yearBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const dateThen = month === '02' && date === '29' ? '28' : date
  return `${String(Number(year) - 1)}-${month}-${dateThen}`
}
