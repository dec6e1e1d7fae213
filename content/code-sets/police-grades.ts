import type { PoliceGradeEntry } from '#app/domain/partnership/codes.ts'

/** Police risk grades. Some forces use colours; both spellings are read, and the word is always shown. */
export const policeGrades: readonly PoliceGradeEntry[] = [
  { code: 'S', label: 'Standard', colourName: 'green' },
  { code: 'M', label: 'Medium', colourName: 'amber' },
  { code: 'H', label: 'High', colourName: 'red' },
]
