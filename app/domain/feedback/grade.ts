/** What a grade of 0 to 3 on one dimension is called. */
export const gradeWords = ['Absent', 'Weak', 'Sound', 'Strong'] as const

/** The word for a grade; one outside 0 to 3 was never given. */
export function gradeWord(score: number): string {
  return gradeWords[score] ?? 'Not graded'
}
