import type { Indicator } from './guide.ts'

/** Rows of a topic: each indicator stands in exactly one, with its own ages beside it. */
export const topicBands = ['most', 'unborn', 'early', 'older'] as const
export type TopicBand = (typeof topicBands)[number]

export const topicBandNames: Readonly<Record<TopicBand, string>> = {
  most: 'Any age, or most ages',
  unborn: 'Before birth',
  early: 'Babies and children under 6',
  older: 'Aged 10 and over',
}

/**
 * The row an indicator stands in. Ages are years, -1 before birth. The groups of the age filter would repeat most
 * indicators five times over; these keep what is only about a baby, or only about a teenager, apart from the rest.
 */
export function topicBand({ ageMin, ageMax }: Pick<Indicator, 'ageMin' | 'ageMax'>): TopicBand {
  if (ageMax === -1) return 'unborn'
  if (ageMax <= 5) return 'early'
  return ageMin >= 10 ? 'older' : 'most'
}
