import type { QualityBand } from '../quality/rubric.ts'

/** What a grade of 0 to 3 on one dimension is called. */
export const gradeWords = ['Absent', 'Weak', 'Sound', 'Strong'] as const

/** What a total is called; the most it can be is 30. */
export const bandWords: Readonly<Record<QualityBand, string>> = {
  strong: 'Strong',
  sound: 'Sound',
  needsWork: 'Needs work',
  poor: 'Needs a lot more',
}

/** The highest total: ten dimensions of 3. */
export const mostPoints = 30

/** The word for a grade; one outside 0 to 3 was never given. */
export function gradeWord(score: number): string {
  return gradeWords[score] ?? 'Not graded'
}
