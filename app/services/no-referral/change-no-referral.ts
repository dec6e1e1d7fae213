import { permit } from '#app/domain/access/actor.ts'
import { knownFromDecision } from '#app/domain/consultation/carry.ts'
import { Conflict, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { addedProblems, readReview, type NoReferralEntry } from '#app/domain/no-referral/entry.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { snapshot, type ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import { getConsultation, listAdvice } from '#db/queries/consultations.ts'
import {
  addEntryOnce,
  listEntries,
  lockNoReferral,
  saveNoReferral,
  type NoReferral,
} from '#db/queries/no-referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { askedAdvice } from '../advice/refer-from-advice.ts'
import type { Context } from '../context.ts'
import { onceId } from '../once-id.ts'
import { record } from '../record.ts'
import { startFromRecord, type StartableForm } from '../referral/start-from-record.ts'
import { rulesOn } from '../rules.ts'
import { scheduleReview } from './schedule-review.ts'

export type RecordChanged =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

export type Reviewed =
  | { readonly ok: true; readonly referralId: string | null }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Adds to a record what the writer or their lead has to say: what stands there already is never changed. */
export async function addToNoReferral(
  ctx: Context,
  input: { readonly id: string; readonly posted: Posted },
): Promise<RecordChanged> {
  permit(ctx.actor, 'noReferral.write')
  const words = postedField(input.posted, 'added').trim()
  return ctx.transaction(async tx => {
    const row = await lockNoReferral(tx, input.id)
    const problems = addedProblems(words)
    if (problems.length > 0) return { ok: false, problems }
    if (!(await addEntry(tx, ctx, row, input.posted, { kind: 'added', words }))) return { ok: true }
    await record(tx, ctx, 'noReferral.added', { recordId: row.id })
    return { ok: true }
  })
}

/**
 * Keeps what was found at a review: still not referring with another day and its reminder, closed, or refer now, which
 * makes the draft in the same moment. Exactly once for each form.
 */
export async function reviewNoReferral(
  ctx: Context,
  input: { readonly id: string; readonly posted: Posted },
): Promise<Reviewed> {
  permit(ctx.actor, 'noReferral.write')
  const at = ctx.clock.now()
  const read = readReview(input.posted, rulesOn(at).day)
  return ctx.transaction(async tx => {
    const row = await lockNoReferral(tx, input.id)
    if (!read.ok) return read
    const { entry } = read
    const isNew = await addEntry(tx, ctx, row, input.posted, entry)
    if (!isNew) return { ok: true, referralId: row.referralId }
    // Referred is referred: the referral is where it goes on from there.
    if (row.state === 'referred') throw new Conflict('the record was referred')
    await record(tx, ctx, 'noReferral.reviewed', { recordId: row.id })
    if (entry.outcome === 'refer') {
      return { ok: true, referralId: await refer(tx, ctx, row, 'childrens-referral') }
    }
    if (entry.reviewOn === null) {
      await saveNoReferral(tx, row.id, { state: 'closed', changedAt: at })
    } else {
      const { reviewOn } = entry
      await saveNoReferral(tx, row.id, { state: 'open', reviewOn, changedAt: at })
      await scheduleReview(tx, ctx, { noReferralId: row.id, reviewOn })
    }
    return { ok: true, referralId: null }
  })
}

/** Turns a record into a referral draft with everything in it. Once: pressed again, it leads to the same draft. */
export async function referFromNoReferral(
  ctx: Context,
  input: { readonly id: string; readonly formId: StartableForm },
): Promise<string> {
  permit(ctx.actor, 'noReferral.write')
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const row = await lockNoReferral(tx, input.id)
    return refer(tx, ctx, row, input.formId)
  })
}

async function refer(
  tx: Tx,
  ctx: Context,
  row: NoReferral,
  formId: StartableForm,
): Promise<string> {
  if (row.referralId !== null) return row.referralId
  const at = ctx.clock.now()
  const { accountId, name } = ctx.actor
  const entries = await listEntries(tx, row.id)
  const asked =
    row.consultationId === null
      ? null
      : askedAdvice(
          await getConsultation(tx, row.consultationId),
          await listAdvice(tx, [row.consultationId]),
          ctx,
        )
  const referralId = await startFromRecord(tx, ctx, {
    formId,
    known: knownFromDecision({ child: row.child, entries }, asked),
    guide: withOwnLevel(row, entries, ctx),
  })
  await addEntryOnce(
    tx,
    { id: ctx.ids.uuid(), noReferralId: row.id, authorId: accountId, authorName: name, at },
    { kind: 'referred' },
  )
  await saveNoReferral(tx, row.id, { state: 'referred', referralId, changedAt: at })
  await record(tx, ctx, 'noReferral.referred', { recordId: row.id, referralId })
  return referralId
}

/** The guide's words as they were, with the level the writer gave then and why. */
function withOwnLevel(
  row: NoReferral,
  entries: Awaited<ReturnType<typeof listEntries>>,
  ctx: Context,
): ThresholdSnapshot | null {
  const first = entries.find(({ content }) => content.kind === 'decided')
  if (first?.content.kind !== 'decided') return row.guide
  const { own, levelName } = first.content
  const guide = row.guide ?? snapshot(rulesOn(ctx.clock.now()).guide, [])
  return {
    ...guide,
    own: {
      ...own,
      levelName: levelName ?? guide.levelNames?.[own.level] ?? '',
      at: first.at.toISOString(),
      byName: first.authorName,
    },
  }
}

/** True when this call added it. */
async function addEntry(
  tx: Tx,
  ctx: Context,
  row: NoReferral,
  posted: Posted,
  entry: NoReferralEntry,
): Promise<boolean> {
  const { accountId, name } = ctx.actor
  return addEntryOnce(
    tx,
    {
      id: onceId(['entry', row.id, accountId, postedField(posted, 'key'), entry]),
      noReferralId: row.id,
      authorId: accountId,
      authorName: name,
      at: ctx.clock.now(),
    },
    entry,
  )
}
