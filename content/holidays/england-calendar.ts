import type { Calendar } from '#app/domain/time/calendar.ts'
import { englandBankHolidays } from './england.ts'

/** The calendar for a council with no closures of its own: what every statutory limit uses. */
export const englandCalendar: Calendar = { bankHolidays: englandBankHolidays, closures: [] }
