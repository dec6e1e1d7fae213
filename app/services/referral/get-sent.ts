import { permit } from '#app/domain/access/actor.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { whoAnswers } from '#app/domain/partnership/answering.ts'
import { guideRecord, type GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { dateAndTime, dueInWords } from '#app/domain/time/words.ts'
import { findSenderNames } from '#db/queries/copies.ts'
import { getSent as read } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record, type AuditType } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { formOf } from './draft-form.ts'
import { notAskedWords } from './draft-header.ts'

export interface SentView {
  readonly id: string
  readonly reference: string
  readonly formTitle: string
  readonly sends: string
  readonly receivedWords: string
  readonly dueWords: string
  readonly isUrgent: boolean
  readonly phoned: boolean
  readonly council: string
  readonly reader: { readonly name: string; readonly phone: string; readonly phoneHref: string }
  readonly routingNotes: readonly string[]
  readonly document: FormDocument
  readonly agreementSummary: string
  readonly guide: GuideRecord | null
  readonly sender: { readonly name: string; readonly organisation: string }
}

/** What was sent, as it was: for the confirmation and for the printed copy. */
export async function getSent(
  ctx: Context,
  input: {
    readonly id: string
    readonly as: Extract<AuditType, 'referral.viewed' | 'referral.printed'>
  },
): Promise<SentView> {
  permit(ctx.actor, 'referral.read')
  const now = ctx.clock.now()
  const rules = rulesOn(now)
  const { sent, draft, sender } = await ctx.transaction(async tx => {
    const row = await read(tx, input.id)
    await record(tx, ctx, input.as, { referralId: row.id })
    return { ...row, sender: await findSenderNames(tx, row.id) }
  })
  const form = formOf(draft)
  const council = findCouncil(rules.partnership, sent.councilCode) ?? rules.partnership.councils[0]
  const answering = whoAnswers(council, now, rules.calendar)
  const outcome = rules.tree.outcomes.find(({ id }) => id === sent.agreementOutcome)
  return {
    id: draft.id,
    reference: sent.reference,
    formTitle: form.title,
    sends: form.sends,
    receivedWords: dateAndTime(sent.receivedAt),
    dueWords: dueInWords(sent.dueAt, now, rules.calendar),
    isUrgent: sent.urgency !== 'routine',
    phoned: sent.phoned,
    council: council.name,
    reader: {
      name: answering.name,
      phone: answering.phone.number,
      phoneHref: `tel:${answering.phone.dial}`,
    },
    routingNotes: sent.routingNotes,
    document: sent.document,
    agreementSummary: outcome
      ? rules.agreementWords.outcomes[outcome.id].summary
      : (notAskedWords(form) ??
        'Sent before the agreement check was finished, because it was urgent'),
    guide: draft.guide && guideRecord(draft.guide),
    // Whoever sent it, also when a colleague or a lead reads it.
    sender,
  }
}
