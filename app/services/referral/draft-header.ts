import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { draftUrgency } from '#app/domain/referral/draft-urgency.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { longDate, timeOnly } from '#app/domain/time/words.ts'
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
  }
}

/** A police notification always takes the notification rule of the agreement tree (domain rule for its behaviour). */
export function asksAgreement(form: FormDefinition): boolean {
  return form.id !== 'police-domestic-abuse-notification'
}
