import { addDays } from '../../time/calendar.ts'

/** How far back the report looks. */
export const reportPeriods = ['3', '12', 'all'] as const
export type ReportPeriod = (typeof reportPeriods)[number]

export const reportPeriodNames: Readonly<Record<ReportPeriod, string>> = {
  '3': 'Last 3 months',
  '12': 'Last 12 months',
  all: 'Everything',
}

/** The period an address asks for: twelve months when it names none. */
export function reportPeriod(text: string | null): ReportPeriod {
  return reportPeriods.find(period => period === text) ?? '12'
}

/** The first London day of the period that ends on an ISO day. */
export function firstDayOfPeriod(period: ReportPeriod, today: string): string {
  if (period === 'all') return '2000-01-01'
  return addDays(today, period === '3' ? -91 : -365)
}
