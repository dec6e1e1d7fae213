import type { Indicator } from './guide.ts'

export const ageGroups = ['unborn', '0-4', '5-11', '12-15', '16-17'] as const
export type AgeGroup = (typeof ageGroups)[number]

/** First and last age of each group, in whole years; -1 is before birth. */
const spans: Readonly<Record<AgeGroup, readonly [number, number]>> = {
  unborn: [-1, -1],
  '0-4': [0, 4],
  '5-11': [5, 11],
  '12-15': [12, 15],
  '16-17': [16, 17],
}

export const ageGroupNames: Readonly<Record<AgeGroup, string>> = {
  unborn: 'Before birth',
  '0-4': '0 to 4 years',
  '5-11': '5 to 11 years',
  '12-15': '12 to 15 years',
  '16-17': '16 to 17 years',
}

/** The group of an age in years, -1 before birth; undefined for a grown-up. */
export function ageGroupOf(years: number): AgeGroup | undefined {
  const whole = Math.floor(years)
  return ageGroups.find(group => spans[group][0] <= whole && whole <= spans[group][1])
}

/** Whether an indicator is about children of any age in the group. */
export function isForAge(
  indicator: Pick<Indicator, 'ageMin' | 'ageMax'>,
  group: AgeGroup,
): boolean {
  const [first, last] = spans[group]
  return indicator.ageMin <= last && indicator.ageMax >= first
}

/** The ages an indicator is about, in words: "Before birth", "Under 5", "Any age", "5 to 17". */
export function agesInWords({ ageMin, ageMax }: Indicator): string {
  if (ageMax === -1) return 'Before birth'
  if (ageMin === -1) return `Before birth and up to age ${ageMax}`
  if (ageMin === 0 && ageMax === 17) return 'Any age'
  if (ageMin === 0) return `Under ${ageMax + 1}`
  return ageMax === 17 ? `${ageMin} and over` : `${ageMin} to ${ageMax}`
}
