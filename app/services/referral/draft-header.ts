import type { AgreementOutcome } from '#app/domain/consent/tree.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { draftUrgency } from '#app/domain/referral/draft-urgency.ts'
import { needsAgreement, routeOf } from '#app/domain/referral/form-route.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { guideRecord } from '#app/domain/threshold/guide-record.ts'
import { phoneNowUnread } from '#app/domain/threshold/snapshot.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { longDate, timeOnly } from '#app/domain/time/words.ts'
import { formRoutes } from '#content/forms/form-routes.ts'
import type { Rules } from '../rules.ts'

/** What every page of a draft says at its top. */
export interface DraftHeader {
  readonly id: string
  readonly formId: string
  readonly formTitle: string
  /** What is sent: "referral" or "notification". */
  readonly sends: string
  /** "Saved today at 2:32pm": always beside "Not sent yet". */
  readonly savedWords: string
  /** False for a notice that always takes the notification rule: its check is never asked and never restarted. */
  readonly asksAgreement: boolean
  readonly isUrgent: boolean
  readonly urgentBecause: readonly string[]
  /** What was picked that means phone now, and who has read it; null when nothing was. */
  readonly phoneNow: PhoneNowView | null
}

/** Acknowledging hides no number and blocks nothing: unread, the phone comes first on every page of the draft. */
export interface PhoneNowView {
  readonly because: readonly string[]
  readonly isRead: boolean
  readonly readWords: string | null
}

export function draftHeader(draft: Draft, form: FormDefinition, rules: Rules): DraftHeader {
  const urgency = draftUrgency(draft, dataItemsOf(form, draft.answers), rules)
  const savedOn = londonDay(draft.savedAt)
  const day = savedOn === rules.day ? 'today' : `on ${longDate(savedOn)}`
  return {
    id: draft.id,
    formId: form.id,
    formTitle: form.title,
    sends: form.sends,
    savedWords: `Saved ${day} at ${timeOnly(draft.savedAt)}`,
    asksAgreement: asksAgreement(form),
    isUrgent: urgency.level !== 'routine',
    urgentBecause: urgency.because,
    phoneNow: draft.guide && phoneNowView(draft.guide),
  }
}

function phoneNowView(kept: ThresholdSnapshot): PhoneNowView | null {
  const because = kept.indicators.filter(({ immediate }) => immediate).map(({ text }) => text)
  return because.length === 0
    ? null
    : {
        because,
        isRead: phoneNowUnread(kept).length === 0,
        readWords: guideRecord(kept).phoneNowRead,
      }
}

/** A notice under a duty always takes the notification rule, and some forms never ask the agreement check at all. */
export function asksAgreement(form: Pick<FormDefinition, 'id'>): boolean {
  return ['check', 'needed'].includes(routeOf(formRoutes, form.id).agreement)
}

/** Whether the draft is of a form that rests on agreement, and the check found none; never said of anything urgent. */
export function isWrongForm(
  { isUrgent, formId }: Pick<DraftHeader, 'isUrgent' | 'formId'>,
  outcome: AgreementOutcome | undefined,
): boolean {
  return !isUrgent && outcome !== undefined && needsAgreement(routeOf(formRoutes, formId), outcome)
}

/** What stands in place of the agreement check on a form that never asks it. */
export function notAskedWords(form: Pick<FormDefinition, 'id'>): string | null {
  const { agreement, agreementWords } = routeOf(formRoutes, form.id)
  return agreement === 'notAsked' ? (agreementWords ?? 'Not asked for this form') : null
}
