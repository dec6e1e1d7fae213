import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import { messageWords } from '#app/domain/feedback/message.ts'
import {
  isLeftDecision,
  leftDecisionProblems,
  notSentSection,
  type LeftDecisionGiven,
} from '#app/domain/referral/left-allegation.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import {
  addLeftDecision,
  findTakenOnContact,
  getLeftAllegation,
  saveTakenOn,
  type LeftAllegation,
} from '#db/queries/left-allegations.ts'
import { lockLeft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { formOf } from '../referral/draft-form.ts'
import { rulesOn } from '../rules.ts'

export type LeftDecided =
  /** The contact it became; null where it was not taken on. */
  | { readonly ok: true; readonly contactId: string | null }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The designated officer decides about an allegation that was left unsent. Taken on, it is a contact like any other
 * allegation, word for word as it was left and marked as not sent by its writer, with its clock from the day it came.
 * Not taken on, it stays as it is with the reason. Decided once, whoever presses first.
 */
export async function decideLeft(
  ctx: Context,
  input: LeftDecisionGiven & { readonly id: string },
): Promise<LeftDecided> {
  permit(ctx.actor, 'contact.restricted')
  permit(ctx.actor, 'contact.decide')
  const given = {
    decision: input.decision,
    caseManager: messageWords(input.caseManager),
    why: messageWords(input.why),
  }
  return ctx.transaction(async tx => {
    const { left } = await getLeftAllegation(tx, input.id)
    const problems = leftDecisionProblems(given)
    if (problems.length > 0 || !isLeftDecision(given.decision)) return { ok: false, problems }
    const { accountId, name } = ctx.actor
    const isNew = await addLeftDecision(tx, {
      referralId: left.referralId,
      councilCode: left.councilCode,
      kind: given.decision,
      caseManager: given.caseManager,
      why: given.why,
      decidedBy: accountId,
      decidedByName: name,
      decidedAt: ctx.clock.now(),
    })
    if (isNew) {
      if (given.decision === 'takenOn') await takeOn(tx, ctx, left, given)
      await record(tx, ctx, `allegation.${given.decision}`, { referralId: left.referralId })
    }
    const contact = await findTakenOnContact(tx, left.referralId)
    return { ok: true, contactId: contact?.contactId ?? null }
  })
}

async function takeOn(
  tx: Tx,
  ctx: Context,
  left: LeftAllegation,
  { caseManager, why }: Pick<LeftDecisionGiven, 'caseManager' | 'why'>,
): Promise<void> {
  const draft = await lockLeft(tx, left.referralId)
  if (!draft) throw new NotFound('left allegation')
  const now = ctx.clock.now()
  const { accountId, name, jobTitle } = ctx.actor
  const said = notSentSection({
    writer: [left.writerName, left.writerJobTitle, left.agencyName].filter(Boolean).join(', '),
    leftWords: dateAndTime(left.leftAt),
    by: [name, jobTitle].filter(Boolean).join(', '),
    atWords: dateAndTime(now),
    caseManager,
    why,
  })
  const sent = submit(draft, formOf(draft), { councilCode: left.councilCode }, rulesOn(now), {
    // Its clock has run since it came to the council, not since somebody found the time to read it.
    at: left.leftAt,
    reference: ctx.ids.reference(),
    document: { ...left.document, sections: [said, ...left.document.sections] },
    documentHash: left.documentHash,
    quality: null,
  })
  // In the keeping of this council since then, wherever a postcode would send it today.
  const here = { ...sent, councilCode: left.councilCode, dueAt: left.dueAt }
  await saveTakenOn(tx, draft, here, { accountId, uuid: ctx.ids.uuid })
}
