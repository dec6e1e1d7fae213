/** Ten dimensions of a good referral, each scored 0 absent, 1 weak, 2 sound, 3 strong. Ours: no national rubric exists. */
export const dimensions = [
  'concern',
  'impact',
  'voice',
  'threshold',
  'consent',
  'household',
  'history',
  'strengths',
  'ask',
  'inclusion',
] as const

export type Dimension = (typeof dimensions)[number]
export type Score = 0 | 1 | 2 | 3
export type QualityBand = 'strong' | 'sound' | 'needsWork' | 'poor'

/** What a dimension means and how each score reads, for whoever scores by hand. */
export interface DimensionGuide {
  readonly label: string
  readonly scores: Readonly<Record<Score, string>>
}

/** The band of a total out of 30. */
export function bandOf(total: number): QualityBand {
  if (total >= 24) return 'strong'
  if (total >= 17) return 'sound'
  return total >= 10 ? 'needsWork' : 'poor'
}
