import { addAudit } from '#db/queries/audit.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { About, Context } from './context.ts'

/** Past tense, subject first. One is written in the same transaction for every look at and change to a child's data. */
export type AuditType =
  | 'draft.started'
  | 'draft.viewed'
  | 'draft.saved'
  | 'draft.typed'
  | 'draft.deleted'
  | 'draft.countersignAsked'
  | 'draft.givenBack'
  | 'draft.handedOver'
  | 'draft.phoneNowRead'
  | 'drafts.listed'
  | 'agreement.answered'
  | 'agreement.viewed'
  | 'agreement.recorded'
  | 'agreement.riskChanged'
  | 'files.viewed'
  | 'file.added'
  | 'file.removed'
  | 'file.downloaded'
  | 'referral.submitted'
  | 'referral.countersigned'
  | 'referral.sentWithout'
  | 'referral.handedOver'
  | 'concern.received'
  | 'referral.viewed'
  | 'referral.printed'
  | 'referral.informationAdded'
  | 'referral.disagreed'
  | 'referral.queryAsked'
  | 'referral.queryAnswered'
  | 'referral.contactChanged'
  | 'referral.withdrawn'
  | 'referral.withdrawalAcknowledged'
  | 'referral.additionsSeen'
  | 'additions.listed'
  | 'copies.viewed'
  | 'copy.asked'
  | 'copy.downloaded'
  | 'familyCopy.previewed'
  | 'familyCopy.confirmed'
  | 'feedback.viewed'
  | 'queue.viewed'
  | 'queue.searched'
  | 'outbox.viewed'
  | 'contact.viewed'
  | 'contact.opened'
  | 'decision.viewed'
  | 'score.viewed'
  | 'contact.decided'
  | 'referral.scored'
  | 'looks.viewed'
  | 'allegations.listed'
  | 'allegation.left'
  | 'allegation.viewed'
  | 'allegation.takenOn'
  | 'allegation.notTakenOn'
  | 'agency.viewed'
  | 'agency.countersignsChanged'
  | 'agency.peopleViewed'
  | 'agency.workViewed'
  | 'agency.accountEnded'
  | 'thresholds.reportViewed'
  | 'forms.telemetryViewed'
  | 'practice.setAssigned'
  | 'practice.setChanged'
  | 'practice.setWithdrawn'
  | 'advice.listed'
  | 'advice.asked'
  | 'advice.viewed'
  | 'advice.given'
  | 'advice.read'
  | 'advice.rebooked'
  | 'advice.cancelled'
  | 'advice.referred'
  | 'advice.handedOver'
  | 'noReferral.listed'
  | 'noReferral.decided'
  | 'noReferral.viewed'
  | 'noReferral.printed'
  | 'noReferral.added'
  | 'noReferral.reviewed'
  | 'noReferral.referred'
  | 'noReferral.handedOver'

/** Writes the audit row. If it cannot be written nothing happens and nothing is shown: the transaction fails. */
export async function record(
  tx: Tx,
  ctx: Context,
  type: AuditType,
  about: About = {},
): Promise<void> {
  await addAudit(tx, {
    id: ctx.ids.uuid(),
    at: ctx.clock.now(),
    accountId: ctx.actor.accountId,
    organisationId: ctx.actor.organisationId,
    type,
    referralId: about.referralId ?? null,
    contactId: about.contactId ?? null,
    recordId: about.recordId ?? null,
    requestId: ctx.requestId,
  })
}
