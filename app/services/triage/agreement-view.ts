import type { AgreementView } from '#app/domain/triage/contact-view.ts'
import { agreementNotAsked, agreementUnfinished } from '#app/domain/referral/submit.ts'
import type { OutcomeId } from '#app/domain/consent/tree.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import type { ContactInFull } from '#db/queries/contacts.ts'
import { rulesOn } from '../rules.ts'
import type { ChildAgreement } from './people-agreement.ts'

/** The outcome of the agreement check; undefined when it was not made or not finished. */
export function agreementOutcomeOf(
  referral: ContactInFull['referral'],
  now: Date,
): OutcomeId | undefined {
  return rulesOn(now).tree.outcomes.find(({ id }) => id === referral.agreementOutcome)?.id
}

/** What the family knows and agreed to, and what it holds the front door to. `limits` are the sender's words. */
export function agreementView(
  referral: ContactInFull['referral'],
  limits: string | null,
  { flags, entries }: ChildAgreement,
  now: Date,
): AgreementView {
  const outcome = agreementOutcomeOf(referral, now)
  const answered = referral.agreement
  return {
    summary: outcome
      ? rulesOn(now).agreementWords.outcomes[outcome].summary
      : referral.agreementOutcome === agreementUnfinished
        ? 'The agreement check was not finished when this was sent'
        : referral.agreementOutcome === agreementNotAsked
          ? 'This form does not ask the agreement check. Nobody was asked to agree to anything'
          : 'No agreement check was made',
    limits:
      outcome === 'OUT_J'
        ? (limits ?? 'Limits were asked for. Read “What the family knows” in the referral')
        : null,
    warning: (outcome && warnings[outcome]) ?? null,
    flags,
    entries,
    checkedBy: answered
      ? `${answered.answeredByName}, ${dateAndTime(new Date(answered.answeredAt))}`
      : null,
  }
}

/** What an outcome holds the front door to. Source: the behaviour rules of the agreement tree. */
const warnings: Readonly<Partial<Record<OutcomeId, string>>> = {
  OUT_D: 'The family has not been told. Agree with the sender how and when to tell them',
  OUT_F: 'The family has not been told yet. Speak to the sender before you contact them',
  OUT_L: 'Shared as information without agreement. No service can start from it',
}
