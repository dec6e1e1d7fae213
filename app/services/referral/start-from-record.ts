import { can } from '#app/domain/access/actor.ts'
import { prefill, type Known } from '#app/domain/forms/prefill.ts'
import type { ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { currentForms } from '#content/forms/forms.ts'
import { addDraft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { countFormEvents } from '../telemetry/count-form-event.ts'
import { queueDraftCare } from './draft-care.ts'

/** The forms a question or a decision not to refer can become: the full one, and the short one that does not wait. */
export const startableForms = ['childrens-referral', 'urgent-referral'] as const
export type StartableForm = (typeof startableForms)[number]

export function startableForm(text: string): StartableForm {
  return startableForms.find(id => id === text) ?? 'childrens-referral'
}

/**
 * Starts a draft from what the person has written before, in the transaction that links the two, so nothing is
 * retyped and nothing is linked to a draft that is not there. The guide's words stay those of the day they were chosen.
 */
export async function startFromRecord(
  tx: Tx,
  ctx: Context,
  from: {
    readonly formId: StartableForm
    readonly known: Known
    readonly guide: ThresholdSnapshot | null
  },
): Promise<string> {
  const form = currentForms.find(({ id }) => id === from.formId)
  if (!form || !can(ctx.actor, 'referral.write')) throw new Error(`no form ${from.formId}`)
  const at = ctx.clock.now()
  const id = ctx.ids.uuid()
  await addDraft(tx, {
    id,
    organisationId: ctx.actor.organisationId,
    authorId: ctx.actor.accountId,
    formId: form.id,
    formVersion: form.version,
    revision: 1,
    answers: {
      agencyKind: ctx.actor.agencyKind,
      ...prefill(form, from.known, ctx.ids.uuid),
    },
    visitedPages: [],
    agreement: null,
    guide: from.guide,
    submissionKey: ctx.ids.uuid(),
    createdAt: at,
    savedAt: at,
  })
  await queueDraftCare(tx, { id, createdAt: at, savedAt: at })
  const counted = { formId: form.id, formVersion: form.version }
  await Promise.all([
    record(tx, ctx, 'draft.started', { referralId: id }),
    countFormEvents(tx, ctx, counted, [{ kind: 'started' }]),
  ])
  return id
}
