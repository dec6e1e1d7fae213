import type { AgreementTree } from '../consent/tree.ts'
import { wordsOf, type DataItems } from '../forms/data-items.ts'
import type { PoliceGrade } from '../partnership/codes.ts'
import type { LevelNumber } from '../partnership/partnership.ts'
import type { Draft } from './referral.ts'
import { urgencyOf, type Urgency } from './urgency.ts'

/** Indicators of injury to a child who cannot move: always the phone route, whatever the explanation. */
const nonMobileInjury: ReadonlySet<string> = new Set(['HLT-037', 'HLT-038'])

/**
 * What a draft says about urgency: from the sender's own answers, their picks and their phone call. The urgent
 * form is itself the sender's word that this is urgent. `redFlags` come from a police checklist.
 */
export function draftUrgency(
  draft: Pick<Draft, 'formId' | 'agreement' | 'guide'>,
  items: DataItems,
  tree: AgreementTree,
  redFlags: readonly string[] = [],
): Urgency {
  const outcome = tree.outcomes.find(({ id }) => id === draft.agreement?.outcome)
  const immediate = draft.guide?.indicators.filter(indicator => indicator.immediate) ?? []
  return urgencyOf({
    dangerNow: wordsOf(items.values, 'safety.dangerNow') === 'yes' || outcome?.id === 'OUT_A',
    phoneOutcome: outcome?.phone === true,
    urgentForm: draft.formId === 'urgent-referral',
    immediateIndicators: immediate.length,
    nonMobileInjury: immediate.some(({ id }) => nonMobileInjury.has(id)),
    levelStated: levelStated(items),
    policeGrade: gradeOf(items),
    redFlags,
  })
}

/** The level the sender chose, if they chose one. */
export function levelStated({ values }: DataItems): LevelNumber | undefined {
  const level = /[1-4]/.exec(wordsOf(values, 'concern.level'))?.[0]
  return level === undefined ? undefined : (Number(level) as LevelNumber)
}

function gradeOf({ values }: DataItems): PoliceGrade | undefined {
  const grade = wordsOf(values, 'police.grade')
  return grade === 'S' || grade === 'M' || grade === 'H' ? grade : undefined
}
