/** The agreement check as it would have been answered. */
import type { AgreementTree, OutcomeId } from '#app/domain/consent/tree.ts'
import { walk, walkNotification } from '#app/domain/consent/walk.ts'
import { reviewOn } from '#app/domain/consent/outcome-rules.ts'
import type { AgreementRecord } from '#app/domain/referral/referral.ts'
import type { Calendar } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'

const protection = { Q1: 'no', Q2: 'no', Q3: 'yes' }
const help = { Q1: 'no', Q2: 'no', Q3: 'no', Q7: 'no', Q8: 'yes', Q9: 'parental_responsibility' }

/** Answers that lead to each outcome. */
const answersTo: Readonly<Record<OutcomeId, Readonly<Record<string, string>>>> = {
  OUT_A: { Q1: 'yes' },
  OUT_C: { Q1: 'no', Q2: 'no', Q3: 'unsure' },
  OUT_D: { ...protection, Q4: 'yes' },
  OUT_E1: { ...protection, Q4: 'no', Q5: 'yes', Q6: 'yes' },
  OUT_E2: { ...protection, Q4: 'no', Q5: 'yes', Q6: 'no' },
  OUT_F: { ...protection, Q4: 'no', Q5: 'no' },
  OUT_G: { Q1: 'no', Q2: 'no', Q3: 'no', Q7: 'yes' },
  OUT_H: { ...help, Q10: 'no' },
  OUT_I: { ...help, Q10: 'yes', Q11: 'agreed' },
  OUT_J: { ...help, Q10: 'yes', Q11: 'agreed_with_limits' },
  OUT_K: { ...help, Q10: 'yes', Q11: 'not_reached' },
  OUT_L: { ...help, Q10: 'yes', Q11: 'declined', Q12: 'yes' },
  OUT_M: { ...help, Q10: 'yes', Q11: 'declined', Q12: 'no' },
}

export interface AnsweredBy {
  readonly id: string
  readonly name: string
}

/** The record of a check that ended in this outcome. Throws when the tree does not lead there. */
export function agreementFor(
  outcome: OutcomeId,
  by: AnsweredBy,
  at: Date,
  tree: AgreementTree,
  calendar: Calendar,
  isNotification = false,
): AgreementRecord {
  const walked = isNotification ? walkNotification(tree) : walk(tree, answersTo[outcome])
  if (walked.status !== 'outcome' || walked.outcome.id !== outcome) {
    throw new Error(`The answers do not lead to ${outcome}`)
  }
  const review = reviewOn(walked.outcome, londonDay(at), calendar)
  return {
    treeId: `${tree.id}-v${String(tree.version)}`,
    answers: Object.fromEntries(walked.path.map(({ node, answer }) => [node, answer])),
    path: walked.path.map(({ node }) => node),
    outcome,
    flags: walked.flags,
    answeredAt: at.toISOString(),
    answeredBy: by.id,
    answeredByName: by.name,
    ...(review === undefined ? {} : { reviewOn: review }),
  }
}
