import type { Posted } from '#app/domain/forms/answers.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import type { Problem } from '#app/domain/errors.ts'
import { readAnswer, type PracticeAnswer } from '#app/domain/threshold/practice/practice-answer.ts'
import { addResultOnce } from '#db/queries/practice.ts'
import type { Context } from '../../context.ts'
import { getCase, practiceAt } from './practice-now.ts'
import { practiceId } from './practice-id.ts'

/** Far more than a partnership answers in a day; what comes after is explained and not counted. */
export const mostAnswersADay = 5_000

export type Answered =
  | { readonly ok: true; readonly answer: PracticeAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Counts an answer to a case, once for each drawing of its page. Done by the portal and never as the person: nothing
 * of who they are or where they work is written, only the kind of agency.
 */
export async function answerPractice(
  portal: Context,
  input: { readonly caseId: string; readonly agencyKind: string; readonly posted: Posted },
): Promise<Answered> {
  const { edition, guide, day } = practiceAt(portal.clock.now())
  const one = getCase(practiceAt(portal.clock.now()), input.caseId)
  const read = readAnswer(input.posted)
  if (!read.ok) return read
  // A page without a key of ours was not drawn by us: all such answers to a case in a day count as one.
  const key = postedField(input.posted, 'key').slice(0, 64) || day
  await portal.transaction(tx =>
    addResultOnce(
      tx,
      {
        id: practiceId(['answer', edition.id, one.id, key]),
        caseId: one.id,
        guideId: guide.id,
        agencyKind: input.agencyKind,
        level: read.answer.level,
        answeredOn: day,
      },
      mostAnswersADay,
    ),
  )
  return read
}
