import { counted, dateAndTime } from '../time/words.ts'

/** Source: statutory guidance on children who run away or go missing (2014), within 72 hours of the return. */
const INTERVIEW_HOURS = 72
const HOUR = 3_600_000
/** Local: three episodes in 90 days, 24 hours or more away, or any link with exploitation. */
const EPISODES = 3
const LONG_HOURS = 24

export interface MissingFacts {
  /** The later of leaving and last being seen by a responsible adult. */
  readonly startedAt: Date | undefined
  readonly returnedAt: Date | undefined
  /** This one among them, in 90 days. */
  readonly episodes: number | undefined
  readonly exploitation: boolean
  readonly interviewHeld: boolean
}

/** When the talk on return must have been offered by: 72 hours of the clock on the wall, weekends included. */
export function interviewDueAt(returnedAt: Date): Date {
  return new Date(returnedAt.getTime() + INTERVIEW_HOURS * HOUR)
}

/** What an episode asks of whoever reads it, in words. */
export function missingWords(facts: MissingFacts, now: Date): readonly string[] {
  const { startedAt, returnedAt, episodes, exploitation, interviewHeld } = facts
  const away = startedAt && (returnedAt ?? now).getTime() - startedAt.getTime()
  const triggers = [
    episodes !== undefined && episodes >= EPISODES && `${String(episodes)} episodes in 90 days`,
    away !== undefined && away >= LONG_HOURS * HOUR && '24 hours or more away',
    exploitation && 'a link with exploitation',
  ].filter(reason => reason !== false)
  return [
    ...(away !== undefined && away >= 0
      ? [`Away for about ${counted(Math.round(away / HOUR), 'hour')}`]
      : []),
    ...(returnedAt && !interviewHeld
      ? [
          `Return interview due by ${dateAndTime(interviewDueAt(returnedAt))}, 72 hours after the return`,
        ]
      : []),
    ...(triggers.length > 0 ? [`Think about a meeting: ${triggers.join(', ')}`] : []),
    'Think about exploitation every time a child is missing',
  ]
}
