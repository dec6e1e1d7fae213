import type { ShellPhone } from '#app/components/layout/shell.ts'
import { whoAnswers } from '#app/domain/partnership/answering.ts'
import type { Council, Partnership } from '#app/domain/partnership/partnership.ts'
import type { Calendar } from '#app/domain/time/calendar.ts'

/** Who answers for each council, by its code. */
type Answering = ReadonlyMap<string, ShellPhone>

/** The answer for the minute last asked about: every page shows it, and offices open and close on whole minutes. */
let latest:
  | { readonly partnership: Partnership; readonly minute: number; readonly answering: Answering }
  | undefined

/** Who to ring for each council of the partnership at a moment. */
export function phonesAt(partnership: Partnership, now: Date, calendar: Calendar): Answering {
  const minute = Math.floor(now.getTime() / 60_000)
  if (latest?.partnership !== partnership || latest.minute !== minute) {
    const answering = new Map(
      partnership.councils.map(council => [council.code, phoneOf(council, now, calendar)]),
    )
    latest = { partnership, minute, answering }
  }
  return latest.answering
}

function phoneOf(council: Council, now: Date, calendar: Calendar): ShellPhone {
  const { openNow, name, phone, note } = whoAnswers(council, now, calendar)
  return {
    council: council.name,
    frontDoor: name,
    phone: phone.number,
    phoneHref: `tel:${phone.dial}`,
    openNow,
    words: note,
    ...(ringsNowhere(phone.dial) ? { example: true } : {}),
  }
}

/** Numbers Ofcom keeps for drama ring nowhere; one stands in for a number we do not know yet. */
export function ringsNowhere(dial: string): boolean {
  return /^\+44(1164960|1632960|7700900)/.test(dial)
}
