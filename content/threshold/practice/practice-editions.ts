import type { PracticeEdition } from '#app/domain/threshold/practice/practice-case.ts'
import { edition as v1 } from './v1/edition.ts'

/** Every edition, oldest first. A case keeps its id; a changed one is told in a new edition. */
export const practiceEditions: readonly [PracticeEdition, ...PracticeEdition[]] = [v1]
