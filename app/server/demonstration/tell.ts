/** Fills the braces of a story’s words. */
import type { DemoChild, Household } from './households.ts'
import type { Chance } from './chance.ts'
import { addDays, weekdayOf } from '#app/domain/time/calendar.ts'
import { clockWords, weekdayDate } from '#app/domain/time/words.ts'

export type Words = (template: string) => string

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const pronouns = {
  F: { he: 'she', him: 'her', his: 'her', himself: 'herself' },
  M: { he: 'he', him: 'him', his: 'his', himself: 'himself' },
  U: { he: 'they', him: 'them', his: 'their', himself: 'themselves' },
} as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Four days earlier, or the Friday before when that is a weekend. */
function schoolDayBefore(day: string): string {
  const earlier = addDays(day, -4)
  const weekday = weekdayOf(earlier)
  return addDays(earlier, weekday === 0 ? -2 : weekday === 6 ? -1 : 0)
}

const monthBefore = (day: string, back: number): string =>
  months[(Number(day.slice(5, 7)) - 1 + 24 - back) % 12] ?? ''

/** Says any template of one referral with the same child, adults, dates and people. */
export function wordsFor(
  family: Household,
  child: DemoChild,
  staff: string,
  event: { readonly on: string; readonly time: string },
  chance: Chance,
): Words {
  const eventOn = event.on
  const they = pronouns[child.sex]
  const carer = child.sex === 'U' ? family.carer.forename : `${they.his} mother`
  const other =
    child.sex === 'U'
      ? 'her partner'
      : family.other.relationship === 'father'
        ? `${they.his} father`
        : `${they.his} mother’s partner`
  const nowPercent = chance.whole(48, 88)
  const bits: Readonly<Record<string, string>> = {
    child: child.forename || 'the baby',
    ...they,
    He: capital(they.he),
    His: capital(they.his),
    carer,
    Carer: capital(carer),
    other,
    Other: capital(other),
    otherName: family.other.forename,
    staff,
    d0: weekdayDate(eventOn),
    d1: weekdayDate(addDays(eventOn, -1)),
    d4: weekdayDate(schoolDayBefore(eventOn)),
    w1: weekdayDate(addDays(eventOn, -7)),
    month: monthBefore(eventOn, chance.whole(1, 2)),
    since: monthBefore(eventOn, chance.whole(4, 8)),
    'now%': `${String(nowPercent)}%`,
    'was%': `${String(Math.min(97, nowPercent + chance.whole(9, 30)))}%`,
    time: clockWords(event.time),
  }
  return template =>
    capital(template.replace(/\{([\w%]+)\}/g, (whole, name: string) => bits[name] ?? whole))
}

/** How a colleague is named in a referral, such as "Ms A. Patel". */
export function colleague(chance: Chance): string {
  const title = chance.pick(['Ms', 'Mr', 'Mrs', 'Ms'])
  const initial = chance.pick(Array.from('ABCDEFGHJKLMNPRST'))
  return `${title} ${initial}. ${chance.pick(['Okafor', 'Lindqvist', 'Barrowby', 'Sandhu', 'Penrose-Hill', 'Ellery', 'Karim', 'Stathern', 'Wymondley', 'Desai', 'Fairholt', 'Nkemelu', 'Orme', 'Tarrant', 'Vashti', 'Coulby'])}`
}
