import { addWorkingDays, type Calendar } from '../time/calendar.ts'
import type { AgreementOutcome, DetailKey } from './tree.ts'
import type { PathStep } from './walk.ts'

/** Whether this outcome may be sent. One that may not keeps its draft, with a day to look again. */
export function maySubmit(outcome: AgreementOutcome): boolean {
  return outcome.sendsAs !== null
}

/** Whether someone who can agree has agreed, with or without limits. */
export function agreementHeld(outcome: AgreementOutcome): boolean {
  return outcome.agreement === 'agreed' || outcome.agreement === 'agreed_limited'
}

/**
 * Whether the referral may ask for help or an assessment: agreement is held, or a child may be
 * suffering significant harm, when none is needed. A voluntary service still cannot start without
 * agreement: `agreementHeld` says that.
 */
export function mayRequestService(outcome: AgreementOutcome): boolean {
  return (
    outcome.sendsAs === 'protection' || (outcome.sendsAs === 'request' && agreementHeld(outcome))
  )
}

/** Whether the referral asks for a decision although the family does not know or does not agree. */
export function isOverride(outcome: AgreementOutcome): boolean {
  return outcome.agreement === 'overridden' || outcome.agreement === 'not_sought_unsafe'
}

/**
 * What to record beside this outcome, in the order to ask. How the agreeing person can agree decides
 * between the basis of parental responsibility and a note of how an under-16 was judged able.
 */
export function mustRecord(
  outcome: AgreementOutcome,
  path: readonly PathStep[] = [],
): readonly DetailKey[] {
  const who = path.find(({ node }) => node === 'Q9')?.answer
  const basis: DetailKey[] =
    who === 'competent_under_16'
      ? ['competence_note']
      : who === 'parental_responsibility'
        ? ['pr_basis']
        : []
  return [...new Set([...outcome.record, ...basis])]
}

/**
 * Whether the details may be written after sending. Always so when a child may be suffering significant
 * harm: a missing authoriser or attempt is shown as outstanding and never holds the referral back.
 */
export function detailsMayFollow(outcome: AgreementOutcome): boolean {
  return outcome.sendsAs === 'protection'
}

/** Working days until a paused check is looked at again. Source: the agreement tree, "review in two working days". */
export const REVIEW_WORKING_DAYS = 2

/** The day to look again at an outcome that was not sent; undefined when it may be sent. */
export function reviewOn(
  outcome: AgreementOutcome,
  today: string,
  calendar: Calendar,
): string | undefined {
  if (maySubmit(outcome)) return undefined
  // "Not sure" asks for advice the same day, so it is looked at again the same day.
  if (outcome.agreement === 'undetermined') return today
  return addWorkingDays(today, REVIEW_WORKING_DAYS, calendar)
}
