import { Forbidden } from '#app/domain/errors.ts'
import { permit } from '#app/domain/access/actor.ts'
import { readAdvice } from '#app/domain/consultation/advice.ts'
import type { Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { addAdviceOnce, lockConsultation, saveConsultation } from '#db/queries/consultations.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { onceId } from '../once-id.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'

export type Given =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The front door writes down the advice it gave: added with its name and the time, never edited, and the person who
 * asked is told that it is there. Exactly once for each form.
 */
export async function giveAdvice(
  ctx: Context,
  input: { readonly id: string; readonly posted: Posted },
): Promise<Given> {
  permit(ctx.actor, 'advice.give')
  const { actor } = ctx
  const at = ctx.clock.now()
  const { id, posted } = input
  const read = readAdvice(posted, rulesOn(at).day)
  return ctx.transaction(async tx => {
    const row = await lockConsultation(tx, id)
    // A council that was sent the referral reads the advice given before it; only the one that was asked gives it.
    if (row.councilCode !== actor.councilCode) throw new Forbidden('advice.give')
    if (!read.ok) return read
    const isNew = await addAdviceOnce(tx, {
      ...read.advice,
      id: onceId(['advice', id, actor.accountId, postedField(posted, 'key'), read.advice]),
      consultationId: id,
      organisationId: row.organisationId,
      councilCode: row.councilCode,
      givenBy: actor.accountId,
      givenByName: actor.name,
      givenByJobTitle: actor.jobTitle,
      at,
    })
    if (!isNew) return { ok: true }
    await saveConsultation(tx, id, { state: 'answered', changedAt: at })
    await record(tx, ctx, 'advice.given', { recordId: id })
    await queueEmail(tx, ctx, {
      recipientAccountId: row.authorId,
      template: 'advice-ready',
      facts: { reference: row.reference },
    })
    return { ok: true }
  })
}
