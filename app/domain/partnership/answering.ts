import { addDays, type Calendar } from '../time/calendar.ts'
import { londonDay } from '../time/london.ts'
import { hoursInWords } from '../time/hours-in-words.ts'
import { isOpen, nextOpening } from '../time/office-hours.ts'
import { timeOnly, weekdayDate } from '../time/words.ts'
import type { Council, PhoneNumber } from './partnership.ts'

/** Who answers for a council at this moment, and words for the page. */
export interface Answering {
  readonly openNow: boolean
  readonly name: string
  readonly phone: PhoneNumber
  readonly words: string
  /** For the brackets after a name and number that say who answers: 'open now', or when the front door opens. */
  readonly note: string
}

/** Who to ring for a council now: the front door while it is open, the out-of-hours team at every other time. */
export function whoAnswers(council: Council, at: Date, calendar: Calendar): Answering {
  if (isOpen(at, council.hours, calendar)) {
    return {
      openNow: true,
      name: council.frontDoorName,
      phone: council.phone,
      words: `${council.frontDoorName} is open now`,
      note: 'open now',
    }
  }
  const opens = opensAgain(council, at, calendar)
  return {
    openNow: false,
    name: council.outOfHoursName,
    phone: council.outOfHoursPhone,
    words: `${council.outOfHoursName} answers now. ${opens}`,
    note: `out of hours. ${opens}`,
  }
}

function opensAgain(council: Council, at: Date, calendar: Calendar): string {
  const next = nextOpening(at, council.hours, calendar)
  if (next === undefined) return `${council.frontDoorName} has no opening hours set`
  const today = londonDay(at)
  const day = londonDay(next)
  const when =
    day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : `on ${weekdayDate(day)}`
  return `${council.frontDoorName} opens ${when} at ${timeOnly(next)}`
}

/** One of a council's numbers and when it is answered. */
export interface NumberWithHours {
  /** 'Rutland', or 'Rutland at other times'. */
  readonly place: string
  readonly name: string
  readonly phone: PhoneNumber
  readonly words: string
}

/** Every number of a council with its hours: for paper and kept copies, which cannot know what time they are read. */
export function everyNumber(council: Council): readonly NumberWithHours[] {
  const { name, phone, outOfHoursPhone } = council
  const hours = hoursInWords(council.hours)
  const day = { place: name, name: council.frontDoorName, phone, words: hours }
  if (phone.dial === outOfHoursPhone.dial) {
    return [{ ...day, words: `${hours}. The same number at all other times` }]
  }
  return [
    day,
    {
      place: `${name} at other times`,
      name: council.outOfHoursName,
      phone: outOfHoursPhone,
      words: 'nights, weekends and bank holidays',
    },
  ]
}
