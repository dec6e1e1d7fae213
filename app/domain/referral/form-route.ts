import { agreementHeld, maySubmit } from '../consent/outcome-rules.ts'
import type { AgreementOutcome } from '../consent/tree.ts'
import type { Lane } from './routing.ts'

/**
 * How the agreement check meets a form: asked; asked, and the form may only go with agreement; a notification under a
 * duty, which takes its own rule; or not asked at all.
 */
export type AgreementMode = 'check' | 'needed' | 'notification' | 'notAsked'

/** What the partnership decides about one form: who may use it, how it is offered, who reads it and by when. */
export interface FormRoute {
  readonly formId: string
  /** The start page's words for what has happened, and one sentence that helps to choose. */
  readonly choose: { readonly text: string; readonly hint: string }
  readonly audience: 'everyone' | 'police' | 'public'
  readonly agreement: AgreementMode
  /** Said in place of the agreement check when it is not asked. */
  readonly agreementWords?: string
  /** The team that reads it, when it is not urgent. Without one it goes by the address and the agreement check. */
  readonly lane?: Lane
  /** What every referral on this form is about, beside what the sender ticks. */
  readonly harmTags?: readonly string[]
  /** After a section comes the next one, and at the end the page that sends: nobody in a hurry is sent back to choose. */
  readonly runsOn?: true
  /** The council sees the child within this many working days of being told, beside the time to decide. */
  readonly visitWithinWorkingDays?: number
  /** Only people with the permission for restricted referrals see it, whatever else they may read. */
  readonly restricted?: true
}

/** A form nobody has decided about is an ordinary referral: open to all who refer, with the agreement check. */
export function routeOf(routes: readonly FormRoute[], formId: string): FormRoute {
  return (
    routes.find(route => route.formId === formId) ?? {
      formId,
      choose: { text: '', hint: '' },
      audience: 'everyone',
      agreement: 'check',
    }
  )
}

/**
 * Whether this form cannot go where the check ended, although another form can: a voluntary service cannot start without
 * agreement, so a request for one is not sent without it.
 */
export function needsAgreement(
  { agreement }: Pick<FormRoute, 'agreement'>,
  outcome: AgreementOutcome,
): boolean {
  return agreement === 'needed' && maySubmit(outcome) && !agreementHeld(outcome)
}
