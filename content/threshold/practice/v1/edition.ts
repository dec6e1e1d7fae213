import type { PracticeEdition } from '#app/domain/threshold/practice/practice-case.ts'
import { level1 } from './level-1.ts'
import { level2 } from './level-2.ts'
import { level3 } from './level-3.ts'
import { level4 } from './level-4.ts'

/** Own words throughout: no child, family or worker in them is real, and none is taken from a review. */
export const edition: PracticeEdition = {
  id: '2026-11',
  effectiveOn: '2026-11-01',
  guideId: '2026-11',
  changes: 'First edition.',
  cases: [...level1, ...level2, ...level3, ...level4],
}
