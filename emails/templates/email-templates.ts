import { adviceAsked } from './advice-asked.ts'
import { adviceReady } from './advice-ready.ts'
import { agreementChanged } from './agreement-changed.ts'
import { agreementHeard } from './agreement-heard.ts'
import { countersignAnswered } from './countersign-answered.ts'
import { countersignAsked } from './countersign-asked.ts'
import { countersignWaiting } from './countersign-waiting.ts'
import { draftDeletedSoon } from './draft-deleted-soon.ts'
import { draftNotSent } from './draft-not-sent.ts'
import type { Email, EmailFacts } from './email-facts.ts'
import { feedbackReady } from './feedback-ready.ts'
import { guideReviewDue } from './guide-review-due.ts'
import { informationAdded } from './information-added.ts'
import { leftForYou } from './left-for-you.ts'
import { questionAsked } from './question-asked.ts'
import { referralArrived } from './referral-arrived.ts'
import { referralReceived } from './referral-received.ts'
import { referralWithdrawn } from './referral-withdrawn.ts'
import { restrictedSenderLeft } from './restricted-sender-left.ts'
import { reviewDue } from './review-due.ts'
import { sentWithout } from './sent-without.ts'
import { workHandedOver } from './work-handed-over.ts'

/** Every e-mail we send, by the name under which it waits to be sent. */
export const emailTemplates = {
  'advice-asked': adviceAsked,
  'advice-ready': adviceReady,
  'agreement-changed': agreementChanged,
  'agreement-heard': agreementHeard,
  'countersign-answered': countersignAnswered,
  'countersign-asked': countersignAsked,
  'countersign-waiting': countersignWaiting,
  'draft-deleted-soon': draftDeletedSoon,
  'draft-not-sent': draftNotSent,
  'feedback-ready': feedbackReady,
  'guide-review-due': guideReviewDue,
  'information-added': informationAdded,
  'left-for-you': leftForYou,
  'question-asked': questionAsked,
  'referral-arrived': referralArrived,
  'referral-received': referralReceived,
  'referral-withdrawn': referralWithdrawn,
  'restricted-sender-left': restrictedSenderLeft,
  'review-due': reviewDue,
  'sent-without': sentWithout,
  'work-handed-over': workHandedOver,
} as const satisfies Readonly<Record<string, (facts: EmailFacts) => Email>>

export type EmailTemplate = keyof typeof emailTemplates

/** Whether this is the name of one of our e-mails. */
export function isEmailTemplate(name: string): name is EmailTemplate {
  return Object.hasOwn(emailTemplates, name)
}
