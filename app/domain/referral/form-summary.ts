import { wordsOf, type DataItems } from '../forms/data-items.ts'
import { bandWords } from '../exploitation/screening.ts'
import { readScreening } from '../exploitation/read-screening.ts'
import { missingWords } from '../missing/return-interview.ts'
import { gestationWords, type Milestone } from '../prebirth/gestation.ts'
import { nextWorkingDay, statutory, type Calendar } from '../time/calendar.ts'
import { londonDay } from '../time/london.ts'
import { longDate } from '../time/words.ts'
import { missingFacts, visitDueOn } from './form-clock.ts'
import type { FormRoute } from './form-route.ts'

/** The local rules a summary reads. */
export interface SummaryRules {
  readonly calendar: Calendar
  readonly milestones: readonly Milestone[]
  readonly formRoutes: readonly FormRoute[]
}

/**
 * What a form's answers come to, in words: the screening's result with its reasons, the countdown of a pregnancy, the
 * clock of a return interview, a visit or an allegation. The sender sees it before sending and the front door after.
 */
export function formSummary(items: DataItems, at: Date, rules: SummaryRules): readonly string[] {
  return [
    ...screeningWords(items, at),
    ...missingLines(items, at),
    ...pregnancyLines(items, at, rules),
    ...fosteringLines(items, at, rules),
    ...allegationLines(items, at, rules),
    ...earlierLines(items),
  ]
}

function screeningWords(items: DataItems, at: Date): readonly string[] {
  const screening = readScreening(items, londonDay(at))
  if (!screening) return []
  const result = screening.isKnown
    ? bandWords[screening.band].toLowerCase()
    : 'nothing is known of any sign yet'
  return [`Exploitation screening: ${result}`, ...screening.because]
}

function missingLines(items: DataItems, at: Date): readonly string[] {
  const facts = missingFacts(items)
  return facts ? missingWords(facts, at) : []
}

function pregnancyLines(items: DataItems, at: Date, { milestones }: SummaryRules) {
  // Twins are due on one day, and said once.
  const due = new Set(
    (items.lists.children ?? []).map(({ values }) => wordsOf(values, 'child.dueOn')),
  )
  return [...due]
    .filter(day => day !== '')
    .flatMap(day => gestationWords(day, londonDay(at), milestones))
}

function fosteringLines({ values }: DataItems, at: Date, { calendar, formRoutes }: SummaryRules) {
  if (values['fostering.startedOn'] === undefined) return []
  const route = formRoutes.find(({ formId }) => formId === 'private-fostering')
  const by = route && visitDueOn(route, at, calendar)
  if (!route || by === undefined) return []
  const days = String(route.visitWithinWorkingDays)
  return [`The council visits within ${days} working days of being told: by ${longDate(by)}`]
}

function allegationLines({ values }: DataItems, at: Date, { calendar }: SummaryRules) {
  const known = wordsOf(values, 'allegation.knownOn')
  if (known === '') return []
  const by = nextWorkingDay(known, statutory(calendar))
  const late = by < londonDay(at) ? '. That day has passed' : ''
  return [
    `Heard of on ${longDate(known)}: the designated officer is told within one working day, by ${longDate(by)}${late}`,
    ...(['yes', 'watched'].includes(wordsOf(values, 'allegation.contactWithChildren'))
      ? ['The person is with children now']
      : []),
  ]
}

function earlierLines({ values }: DataItems): readonly string[] {
  const reference = wordsOf(values, 'route.earlierReference').trim()
  return reference === '' ? [] : [`Adds to an earlier referral, given as ${reference}`]
}
