/** The times at which a front door can be asked to ring back. */
import { addDays, type Calendar } from '../time/calendar.ts'
import { londonDay, londonInstant } from '../time/london.ts'
import { isOpen, openingOn, type OfficeHours, type Opening } from '../time/office-hours.ts'

/** How one council rings people back, from `validFrom` until its next rules. */
export interface CallRules {
  readonly councilCode: string
  readonly validFrom: string
  /** How long a call is, in minutes. */
  readonly minutes: number
  /** How many calls are made at once. */
  readonly atOnce: number
  /** How long before a call it can still be asked for, in minutes. */
  readonly noticeMinutes: number
  /** How many days with calls are offered, today among them. */
  readonly days: number
  /** When in the day calls are made, London time; only what lies in office hours counts. */
  readonly windows: readonly Opening[]
}

const MINUTE = 60_000
/** Holidays and a closure never last so long; an office that never opens ends the search. */
const DAYS_TO_LOOK = 60

/** Every time that can be offered, soonest first: in office hours from its first minute to its last. */
export function callTimes(
  rules: CallRules,
  hours: OfficeHours,
  calendar: Calendar,
  now: Date,
): readonly Date[] {
  const earliest = now.getTime() + rules.noticeMinutes * MINUTE
  const found = new Map<string, Date[]>()
  const today = londonDay(now)
  for (let ahead = 0; ahead <= DAYS_TO_LOOK && found.size < rules.days; ahead += 1) {
    const day = addDays(today, ahead)
    const times = timesOn(day, rules, hours, calendar).filter(at => at.getTime() >= earliest)
    if (times.length > 0) found.set(day, times)
  }
  return [...found.values()].flat()
}

function timesOn(day: string, rules: CallRules, hours: OfficeHours, calendar: Calendar): Date[] {
  const opening = openingOn(day, hours, calendar)
  if (opening === null) return []
  const starts = rules.windows.flatMap(window => {
    const from = Math.max(minuteOf(opening.opens), minuteOf(window.opens))
    const until = Math.min(minuteOf(opening.closes), minuteOf(window.closes))
    const count = Math.max(0, Math.floor((until - from) / rules.minutes))
    return Array.from({ length: count }, (_, index) => from + index * rules.minutes)
  })
  const instants = starts.map(minute => londonInstant(day, clockOf(minute)).getTime())
  return [...new Set(instants)]
    .sort((a, b) => a - b)
    .map(at => new Date(at))
    .filter(at => {
      const last = new Date(at.getTime() + rules.minutes * MINUTE - 1)
      return isOpen(at, hours, calendar) && isOpen(last, hours, calendar)
    })
}

/** Those of the times at which somebody is still free to ring. `taken` counts calls by the time they begin, in ms. */
export function freeTimes(
  times: readonly Date[],
  taken: ReadonlyMap<number, number>,
  atOnce: number,
): readonly Date[] {
  return times.filter(at => (taken.get(at.getTime()) ?? 0) < atOnce)
}

/** The rules of a council in force on a day; undefined for a council that rings nobody back. */
export function callRulesOn(
  versions: readonly CallRules[],
  councilCode: string,
  day: string,
): CallRules | undefined {
  return versions
    .filter(rules => rules.councilCode === councilCode && rules.validFrom <= day)
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0]
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

function clockOf(minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}
