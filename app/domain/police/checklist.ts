import type { PoliceGrade } from '../partnership/codes.ts'
import { counted } from '../time/words.ts'

/** An answer to one question: "not known" is an answer, and counts neither way. */
export type ChecklistAnswer = 'yes' | 'no' | 'not_known'

/** One question of the checklist. */
export interface ChecklistItem {
  readonly id: string
  readonly text: string
  /** Words for the red flag a "yes" raises by itself, whatever the count. */
  readonly redFlag?: string
}

/** A red flag raised by several answers together: at least one "yes" from every group. */
export interface Combination {
  readonly redFlag: string
  readonly groups: readonly (readonly string[])[]
}

/** One version of the domestic abuse checklist. Bands are local: the least count of "yes" for each. */
export interface Checklist {
  readonly id: string
  readonly version: number
  readonly items: readonly ChecklistItem[]
  readonly combinations: readonly Combination[]
  readonly bands: { readonly medium: number; readonly high: number }
  /** Police call-outs in 12 months that are a red flag by themselves. */
  readonly callOutsForEscalation: number
  readonly escalationFlag: string
}

/** What the officer judges, apart from the questions. */
export interface OfficerJudgement {
  readonly grade?: PoliceGrade
  readonly callOutsIn12Months?: number
}

export type RiskBand = 'standard' | 'medium' | 'high'

/** What the answers come to: a suggestion with its reasons. The officer's own grade is never lowered. */
export interface Assessment {
  readonly yes: number
  readonly notKnown: number
  readonly unanswered: number
  readonly band: RiskBand
  readonly redFlags: readonly string[]
  readonly suggestedGrade: PoliceGrade
  readonly because: readonly string[]
}

const gradeOfBand: Readonly<Record<RiskBand, PoliceGrade>> = {
  standard: 'S',
  medium: 'M',
  high: 'H',
}
const gradeWords: Readonly<Record<PoliceGrade, string>> = { S: 'standard', M: 'medium', H: 'high' }
const gradeOrder: readonly PoliceGrade[] = ['S', 'M', 'H']

/** The higher of two grades. */
export function higherGrade(a: PoliceGrade, b: PoliceGrade): PoliceGrade {
  return gradeOrder.indexOf(a) >= gradeOrder.indexOf(b) ? a : b
}

/**
 * Reads a checklist: the count, its band, and red flags that outweigh the count. Source: bands and flags
 * used in published local practice; the officer's professional judgement can only raise the result.
 */
export function assess(
  checklist: Checklist,
  answers: Readonly<Record<string, ChecklistAnswer>>,
  judgement: OfficerJudgement = {},
): Assessment {
  const answerTo = (id: string): ChecklistAnswer | undefined =>
    Object.hasOwn(answers, id) ? answers[id] : undefined
  const isYes = (id: string): boolean => answerTo(id) === 'yes'
  const yes = checklist.items.filter(({ id }) => isYes(id)).length
  const notKnown = checklist.items.filter(({ id }) => answerTo(id) === 'not_known').length
  const unanswered = checklist.items.filter(({ id }) => answerTo(id) === undefined).length

  const band: RiskBand =
    yes >= checklist.bands.high ? 'high' : yes >= checklist.bands.medium ? 'medium' : 'standard'
  const redFlags = [
    ...checklist.items.flatMap(({ id, redFlag }) =>
      redFlag !== undefined && isYes(id) ? [redFlag] : [],
    ),
    ...checklist.combinations
      .filter(({ groups }) => groups.every(group => group.some(isYes)))
      .map(({ redFlag }) => redFlag),
    ...((judgement.callOutsIn12Months ?? 0) >= checklist.callOutsForEscalation
      ? [checklist.escalationFlag]
      : []),
  ]

  const fromFlags: PoliceGrade = redFlags.length > 0 ? 'H' : 'S'
  const fromAnswers = higherGrade(gradeOfBand[band], fromFlags)
  const suggestedGrade = higherGrade(fromAnswers, judgement.grade ?? 'S')
  const missing = notKnown + unanswered
  return {
    yes,
    notKnown,
    unanswered,
    band,
    redFlags,
    suggestedGrade,
    because: [
      `${String(yes)} of ${String(checklist.items.length)} answered yes: ${band} by count`,
      ...(missing > 0
        ? [`${counted(missing, 'answer')} not known or not given, so the count may be too low`]
        : []),
      ...redFlags.map(flag => `Red flag: ${flag}`),
      ...(judgement.grade === undefined
        ? []
        : [
            judgement.grade === fromAnswers
              ? `The officer’s own grade is the same: ${gradeWords[judgement.grade]}`
              : higherGrade(judgement.grade, fromAnswers) === judgement.grade
                ? `The officer judged it higher: ${gradeWords[judgement.grade]}. That stands`
                : `The officer judged it ${gradeWords[judgement.grade]}: the answers suggest a higher grade`,
          ]),
    ],
  }
}
