import { callRulesOn, callTimes, freeTimes } from '#app/domain/consultation/call-times.ts'
import type { SlotChoice } from '#app/domain/consultation/view.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { timeOnly, weekdayDate } from '#app/domain/time/words.ts'
import { callRules } from '#content/partnership/advice-2026.ts'
import { countTaken } from '#db/queries/consultations.ts'
import type { Tx } from '#db/queries/tx.ts'
import { rulesOn } from '../rules.ts'

export interface FreeSlots {
  readonly times: readonly Date[]
  readonly atOnce: number
}

/** The times at which a council's front door can still ring somebody back, soonest first. */
export async function freeSlots(tx: Tx, councilCode: string, now: Date): Promise<FreeSlots> {
  const { partnership, calendar, day } = rulesOn(now)
  const council = findCouncil(partnership, councilCode)
  const rules = callRulesOn(callRules, councilCode, day)
  if (!council || !rules) return { times: [], atOnce: 0 }
  const times = callTimes(rules, council.hours, calendar, now)
  const taken = await countTaken(tx, councilCode, now)
  return { times: freeTimes(times, taken, rules.atOnce), atOnce: rules.atOnce }
}

/** "Monday 23 November 2026, 9:30am". */
export function slotWords(at: Date): string {
  return `${weekdayDate(londonDay(at))}, ${timeOnly(at)}`
}

export function slotChoices({ times }: FreeSlots): readonly SlotChoice[] {
  return times.map(at => ({ value: at.toISOString(), words: slotWords(at) }))
}
