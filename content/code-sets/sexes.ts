import type { CodeEntry, Sex } from '#app/domain/partnership/codes.ts'

/** Sex codes since the 2024-25 census, which replaced the older numbers 1, 2, 0 and 9. */
export const sexes: readonly CodeEntry<Sex>[] = [
  { code: 'F', label: 'Female' },
  { code: 'M', label: 'Male' },
  { code: 'U', label: 'Not known, or not born yet' },
]
