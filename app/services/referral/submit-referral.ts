import { permit } from '#app/domain/access/actor.ts'
import { Conflict, NotFound } from '#app/domain/errors.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import { countersignSection, leadsAreTold } from '#app/domain/referral/countersign.ts'
import { routeOf } from '#app/domain/referral/form-route.ts'
import type { Draft, Sent } from '#app/domain/referral/referral.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { elapsedBucket } from '#app/domain/telemetry/form-event.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { snapshot } from '#app/domain/threshold/snapshot.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { dropTypingUnder } from '#db/queries/draft-typing.ts'
import { lockFiles } from '#db/queries/files.ts'
import { enqueue } from '#db/queries/jobs.ts'
import { findSent, lockDraft, saveSubmitted } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { moreSentJob } from '../after-sending/tell-of-more.ts'
import type { Context } from '../context.ts'
import { addEntry, readersFor, type Readers } from '../countersign/readers.ts'
import { cannotWaitLabel, saidWords } from '../countersign/said-words.ts'
import { queueEmail } from '../email/queue-email.ts'
import { sentFiles } from '../files/sent-files.ts'
import { record } from '../record.ts'
import { rulesOn, type Rules } from '../rules.ts'
import { countFormEvents } from '../telemetry/count-form-event.ts'
import { draftDuties } from './draft-duties.ts'
import { formOf } from './draft-form.ts'
import { checkQuality } from './check-quality.ts'
import { reviewDraft, type Blocker } from './review-draft.ts'

export interface SubmitInput {
  readonly id: string
  /** The key minted with the draft, and the fingerprint of what the sender checked. */
  readonly submissionKey: string
  readonly documentHash: string
  /** Why the writer cannot wait for a lead to read it; left out by whoever waits. */
  readonly cannotWait?: string
}

export type Submitted =
  | { readonly ok: true; readonly reference: string }
  /** Changed after it was checked: check again. Or sent before as something else: refused, never merged. */
  | {
      readonly ok: false
      readonly reason: 'changedSinceChecked' | 'sentOtherwise' | 'countersignNeeded' | Blocker
    }
  /** What is wrong with the words about why it cannot wait. */
  | { readonly ok: false; readonly reason: 'cannotWait'; readonly problem: string }

/**
 * Sends a draft to the front door, exactly once. A second click, a refresh or a retry finds the sent referral
 * under the same key and answers with the same reference; the alert, the receipt and the audit row are part of
 * the same transaction as the sending itself.
 */
export async function submitReferral(ctx: Context, input: SubmitInput): Promise<Submitted> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    // Before the draft itself, as adding a file does: nothing arrives between reading the files and sending.
    await lockFiles(tx, input.id)
    const [draft, entries, files] = await Promise.all([
      lockDraft(tx, input.id),
      listAgreementEntries(tx, input.id),
      sentFiles(tx, input.id),
    ])
    if (!draft) return answerAgain(tx, input)
    if (draft.submissionKey !== input.submissionKey) throw new Conflict('submission key')
    const at = ctx.clock.now()
    const rules = rulesOn(at)
    const form = formOf(draft)
    const review = reviewDraft(draft, form, rules, entries, files)
    if (review.documentHash !== input.documentHash)
      return { ok: false, reason: 'changedSinceChecked' }
    const [blocker] = review.blockers
    if (blocker) return { ok: false, reason: blocker }
    const reading = await readersFor(tx, ctx, draft, form, review)
    const how = howSent(reading, input)
    if (!how.ok) return how
    const stamp = {
      at,
      reference: ctx.ids.reference(),
      document:
        how.kind === 'countersigned' ? countersigned(ctx, review.document) : review.document,
      documentHash: review.documentHash,
      quality: checkQuality(draft, form, review),
    }
    const sent = submit(draft, form, ctx.actor, rules, stamp)
    const frozen = { ...draft, guide: frozenGuide(draft, form, rules) }
    const took = at.getTime() - draft.createdAt.getTime()
    const facts = { reference: sent.reference }
    await Promise.all([
      saveSubmitted(tx, frozen, sent, ctx.ids),
      dropTypingUnder(tx, draft.id),
      record(tx, ctx, 'referral.submitted', { referralId: draft.id }),
      countFormEvents(tx, ctx, draft, [{ kind: 'sent', elapsed: elapsedBucket(took) }]),
      alert(tx, ctx, draft, sent),
      ...(sent.addsTo === undefined ? [] : [enqueue(tx, moreSentJob(draft.id))]),
    ])
    if (how.kind !== 'plain')
      await noteSending(tx, ctx, draft, reading, how, {
        ...facts,
        documentHash: review.documentHash,
      })
    return { ok: true, reference: sent.reference }
  })
}

type HowSent =
  | { readonly ok: true; readonly kind: 'plain' | 'countersigned' | 'sentUrgent' }
  | { readonly ok: true; readonly kind: 'sentWithout'; readonly why: string }

/** With a lead's reading, without it for a reason, or as what nobody waits for. */
function howSent(
  { readers, isReader, agencyCountersigns }: Readers,
  { cannotWait }: SubmitInput,
): HowSent | Extract<Submitted, { readonly ok: false }> {
  if (readers.length === 0) return { ok: true, kind: agencyCountersigns ? 'sentUrgent' : 'plain' }
  if (isReader) return { ok: true, kind: 'countersigned' }
  if (cannotWait === undefined) return { ok: false, reason: 'countersignNeeded' }
  const why = saidWords(cannotWait, { label: cannotWaitLabel, empty: 'Enter why this cannot wait' })
  return why.ok
    ? { ok: true, kind: 'sentWithout', why: why.words }
    : { ok: false, reason: 'cannotWait', problem: why.problem }
}

/** What is frozen says who read it first, so that the front door and every copy say it too. */
function countersigned({ actor, clock }: Context, document: FormDocument): FormDocument {
  const { name, jobTitle } = actor
  const said = countersignSection({ name, jobTitle, atWords: dateAndTime(clock.now()) })
  return { ...document, sections: [...document.sections, said] }
}

/** Keeps how it was sent beside it, and tells the writer or the leads. */
async function noteSending(
  tx: Tx,
  ctx: Context,
  draft: Draft,
  { leads, entries }: Readers,
  how: HowSent,
  { reference, documentHash }: Pick<Sent, 'reference' | 'documentHash'>,
): Promise<void> {
  const facts = { reference }
  const { formRoutes } = rulesOn(ctx.clock.now())
  const formRoute = routeOf(formRoutes, draft.formId)
  if (how.kind === 'plain' || !leadsAreTold(formRoute)) return
  const others = leads.filter(
    ({ accountId }) => accountId !== ctx.actor.accountId && accountId !== draft.authorId,
  )
  // A notice that is not urgent goes as always: nobody was passed over.
  if (how.kind === 'sentUrgent' && (others.length === 0 || formRoute.audience !== 'everyone'))
    return
  await addEntry(tx, ctx, draft.id, entries, {
    kind: how.kind,
    note: how.kind === 'sentWithout' ? how.why : null,
    documentHash,
  })
  if (how.kind === 'countersigned') {
    await record(tx, ctx, 'referral.countersigned', { referralId: draft.id })
    const template = 'countersign-answered'
    await queueEmail(tx, ctx, { recipientAccountId: draft.authorId, template, facts })
    return
  }
  await record(tx, ctx, 'referral.sentWithout', { referralId: draft.id })
  await queueEmail(
    tx,
    ctx,
    ...others.map(
      ({ accountId }) =>
        ({ recipientAccountId: accountId, template: 'sent-without', facts }) as const,
    ),
  )
}

/** The receipt for the writer, and the alert for whoever is told at once. */
async function alert(tx: Tx, ctx: Context, draft: Draft, sent: Sent): Promise<void> {
  const facts = { reference: sent.reference }
  const told = await listTold(tx, sent)
  await queueEmail(
    tx,
    ctx,
    { recipientAccountId: draft.authorId, template: 'referral-received', facts },
    ...told.map(
      ({ accountId }) =>
        ({ recipientAccountId: accountId, template: 'referral-arrived', facts }) as const,
    ),
  )
}

/** Who at the council is told at once: of what is urgent, and of what only they may read. */
async function listTold(tx: Tx, { urgency, isRestricted, councilCode }: Sent) {
  if (urgency === 'routine' && !isRestricted) return []
  return listFrontDoorRecipients(tx, councilCode, isRestricted)
}

/** What goes along from the guide, with the duties as they read on the day of sending. */
function frozenGuide(draft: Draft, form: FormDefinition, rules: Rules): Draft['guide'] {
  const duties = draftDuties(draft, form, rules)
  if (duties.length === 0) return draft.guide
  return { ...(draft.guide ?? snapshot(rules.guide, [])), duties }
}

/** There is no draft any more: the same send again, or something that was never this person's. */
async function answerAgain(tx: Tx, input: SubmitInput): Promise<Submitted> {
  const row = await findSent(tx, input.id)
  if (row?.submissionKey !== input.submissionKey) throw new NotFound('draft')
  return row.sent.documentHash === input.documentHash
    ? { ok: true, reference: row.sent.reference }
    : { ok: false, reason: 'sentOtherwise' }
}
