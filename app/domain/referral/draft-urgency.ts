import type { AgreementTree } from '../consent/tree.ts'
import { wordsOf, type DataItems } from '../forms/data-items.ts'
import { isScreenedHigh } from '../exploitation/read-screening.ts'
import type { LevelNumber } from '../partnership/partnership.ts'
import type { Checklist } from '../police/checklist.ts'
import { gradeOf, readChecklist } from '../police/read-checklist.ts'
import type { Draft } from './referral.ts'
import { isNonMobileInjury } from '../threshold/non-mobile-injury.ts'
import { urgencyOf, type Urgency } from './urgency.ts'

export interface UrgencyRules {
  readonly tree: AgreementTree
  readonly checklist: Checklist
}

/** What a draft says about urgency: from the sender's own answers, their picks and their phone call. */
export function draftUrgency(
  { formId, agreement, guide }: Pick<Draft, 'formId' | 'agreement' | 'guide'>,
  items: DataItems,
  { tree, checklist }: UrgencyRules,
): Urgency {
  const outcome = tree.outcomes.find(({ id }) => id === agreement?.outcome)
  const danger = wordsOf(items.values, 'safety.dangerNow')
  const immediate = guide?.indicators.filter(indicator => indicator.immediate) ?? []
  return urgencyOf({
    dangerNow: danger === 'yes' || outcome?.id === 'OUT_A',
    dangerNotSure: danger === 'notSure',
    // "Not sure" says to phone for advice before anything is sent: it is not yet a worry that cannot wait.
    phoneOutcome: outcome?.phone === true && outcome.sendsAs !== null,
    urgentForm: formId === 'urgent-referral',
    missingNow: wordsOf(items.values, 'missing.now') === 'missing',
    exploitationHigh: isScreenedHigh(items),
    immediateIndicators: immediate.length,
    nonMobileInjury: saysNonMobileInjury(guide, items),
    levelStated: levelStated(items, guide),
    policeGrade: gradeOf(items),
    redFlags: redFlagsOf(items, checklist),
  })
}

/** An injury to a child who cannot move around, picked or ticked: the phone route, whatever the explanation. */
export function saysNonMobileInjury(guide: Draft['guide'], { values }: DataItems): boolean {
  const types = values['concern.harmTypes']
  return isNonMobileInjury({
    picks: guide?.indicators ?? [],
    harmTags: Array.isArray(types) ? types.map(String) : [],
  })
}

/** The level the sender chose, if they chose one: on the form, or beside their picture where the form does not ask. */
export function levelStated({ values }: DataItems, guide: Draft['guide']): LevelNumber | undefined {
  const level = /[1-4]/.exec(wordsOf(values, 'concern.level'))?.[0]
  return level === undefined ? guide?.own?.level : (Number(level) as LevelNumber)
}

/** What outweighs a police checklist's count: its own red flags, a weapon, a child hurt or held. */
function redFlagsOf(items: DataItems, checklist: Checklist): readonly string[] {
  const { values, lists } = items
  const presence = (lists.children ?? []).flatMap(({ values: child }) => {
    const where = child['child.presence']
    return Array.isArray(where) ? where.map(String) : []
  })
  return [
    ...(presence.includes('injured') ? ['a child was hurt'] : []),
    ...(presence.includes('held') ? ['a child was being held at the time'] : []),
    ...(wordsOf(values, 'police.weaponUsed') === 'yes' ? ['a weapon was used or threatened'] : []),
    ...(readChecklist(items, checklist)?.redFlags ?? []),
  ]
}
