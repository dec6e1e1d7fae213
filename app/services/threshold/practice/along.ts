import { NotFound } from '#app/domain/errors.ts'
import {
  chosenCases,
  placeIn,
  type PracticeChoice,
  type PracticePlace,
} from '#app/domain/threshold/practice/practice-choice.ts'
import type { MySet } from './my-sets.ts'
import { practiceAt } from './practice-now.ts'

/** Where a case stands in the set it belongs to, or in what somebody chose. */
export function placeOf(
  at: Date,
  input: {
    readonly caseId: string
    readonly choice: PracticeChoice
    readonly set: MySet | null
  },
): PracticePlace | null {
  const { caseId, choice, set } = input
  if (set) {
    const place = placeIn(set.caseIds, caseId)
    if (!place) throw new NotFound('case of the set')
    return place
  }
  if (Object.keys(choice).length === 0) return null
  return placeIn(
    chosenCases(practiceAt(at).edition.cases, choice).map(({ id }) => id),
    caseId,
  )
}
