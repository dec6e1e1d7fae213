import type { CodeEntry, Disability } from '#app/domain/partnership/codes.ts'

/** Disability codes of the Children in Need census, in words a referrer would use. */
export const disabilities: readonly CodeEntry<Disability>[] = [
  { code: 'NONE', label: 'No disability' },
  { code: 'MOB', label: 'Moving around' },
  { code: 'HAND', label: 'Using their hands' },
  { code: 'PC', label: 'Personal care, such as washing or dressing' },
  { code: 'INC', label: 'Continence' },
  { code: 'COMM', label: 'Communicating' },
  { code: 'LD', label: 'Learning' },
  { code: 'HEAR', label: 'Hearing' },
  { code: 'VIS', label: 'Seeing' },
  { code: 'BEH', label: 'Behaviour' },
  { code: 'CON', label: 'Consciousness, such as fits' },
  { code: 'AUT', label: 'Autism' },
  { code: 'DDA', label: 'Another disability' },
]
