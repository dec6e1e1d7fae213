import { labelOf } from '#app/domain/partnership/codes.ts'
import type { DecisionView } from '#app/domain/triage/contact-view.ts'
import { dateAndTime, longDate } from '#app/domain/time/words.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import type { DecisionRecord } from '#db/queries/decisions.ts'

/** The questions of no further action, in the order they are asked. */
export const noFurtherActionQuestions = [
  ['checksDone', 'What checks were done?'],
  ['parentSpokenTo', 'Who spoke to a parent, or why did nobody?'],
  ['earlyHelpConsidered', 'How was early help considered?'],
  ['feedback', 'What was the sender told?'],
  ['secondReviewer', 'Which second manager looked?'],
] as const

/** A stored decision as it is read. */
export function decisionView(row: DecisionRecord): DecisionView {
  const given: object =
    typeof row.noFurtherAction === 'object' && row.noFurtherAction !== null
      ? row.noFurtherAction
      : {}
  const answers = new Map<string, unknown>(Object.entries(given))
  return {
    outcome: labelOf(contactOutcomes, row.outcomeCode),
    level: row.level,
    rationale: row.rationale,
    historyConsidered: row.historyConsidered,
    noFurtherAction: noFurtherActionQuestions.flatMap(([key, question]) => {
      const answer = answers.get(key)
      return typeof answer === 'string' && answer !== '' ? [{ question, answer }] : []
    }),
    actions: row.actions.map(({ what, owner, dueOn }) => ({
      what,
      owner,
      dueOn: longDate(dueOn),
    })),
    by: row.decidedByName,
    at: dateAndTime(row.decidedAt),
  }
}
