/** The rules in force on a day: everything local is dated content, and this is where a day picks its version. */
import { partnershipOn, type Partnership } from '#app/domain/partnership/partnership.ts'
import type { AgreementTree, AgreementWords } from '#app/domain/consent/tree.ts'
import { guideOn, type Guide } from '#app/domain/threshold/guide.ts'
import type { District } from '#app/domain/referral/routing.ts'
import type { FormRoute } from '#app/domain/referral/form-route.ts'
import type { Milestone } from '#app/domain/prebirth/gestation.ts'
import type { Checklist } from '#app/domain/police/checklist.ts'
import type { Calendar } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { treeV1 } from '#content/consent/tree-v1.ts'
import { wordsV1 } from '#content/consent/words-v1.ts'
import { formRoutes } from '#content/forms/form-routes.ts'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { partnerships } from '#content/partnership/partnerships.ts'
import { districts2026 } from '#content/partnership/districts-2026.ts'
import { checklistV1 } from '#content/police/checklist-v1.ts'
import { prebirthMilestones } from '#content/prebirth/milestones.ts'
import { shelvedGuides } from './threshold/guide-shelf.ts'

export interface Rules {
  /** The London day the rules are for. */
  readonly day: string
  readonly partnership: Partnership
  readonly districts: readonly District[]
  readonly calendar: Calendar
  readonly tree: AgreementTree
  readonly agreementWords: AgreementWords
  readonly guide: Guide
  /** The domestic abuse risk checklist of the police form. */
  readonly checklist: Checklist
  /** Who may use each form, who reads it and by when. */
  readonly formRoutes: readonly FormRoute[]
  /** What the pre-birth pathway expects by which week. */
  readonly milestones: readonly Milestone[]
}

export function rulesOn(at: Date): Rules {
  const day = londonDay(at)
  return {
    day,
    partnership: partnershipOn(partnerships, day),
    districts: districts2026,
    calendar: englandCalendar,
    tree: treeV1,
    agreementWords: wordsV1,
    guide: guideOn(shelvedGuides(), day),
    checklist: checklistV1,
    formRoutes,
    milestones: prebirthMilestones,
  }
}
