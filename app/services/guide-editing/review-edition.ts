import { permit } from '#app/domain/access/actor.ts'
import { Conflict, Forbidden, type Problem } from '#app/domain/errors.ts'
import { idProblems } from '#app/domain/threshold/document/check-document.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import { differences } from '#app/domain/threshold/editing/differences.ts'
import { storageProblems } from '#app/domain/unstorable.ts'
import {
  addReview,
  changeEdition,
  listContributors,
  type EditionRow,
} from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { findPublished, guideShelf } from '../threshold/guide-shelf.ts'
import { isOpen, lockEditionText, noteChange } from './edition-text.ts'
import { getEdition, type EditionView } from './get-editing.ts'
import { standingOf } from './standing.ts'

/** What became of a step: done, or what stands in its way in words. */
export type StepDone =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

const done: StepDone = { ok: true }

/** Longest note of a reviewer, in characters. */
export const longestNote = 2_000

/** Hands a draft to the reviewers, as it reads now. */
export async function sendForReview(
  ctx: Context,
  input: { readonly id: string; readonly revision: string },
): Promise<StepDone> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    const { row, document } = await lockEditionText(tx, input.id)
    if (row.status !== 'draft' || String(row.revision) !== input.revision)
      throw new Conflict('edition')
    const base = findPublished(row.basedOn)
    const problems: Problem[] = idProblems(document, guideShelf().map(documentOf)).map(
      ({ message }) => ({ field: 'send', message }),
    )
    if (row.summary === 'Not said yet.')
      problems.push({ field: 'summary', message: 'Say what changed before others read it' })
    if (base && differences(documentOf(base), document).length === 0)
      problems.push({
        field: 'send',
        message: 'Change something first: this draft says the same as the published version',
      })
    if (problems.length > 0) return { ok: false, problems }
    await changeEdition(tx, row.id, { status: 'in_review' })
    await noteChange(tx, ctx, row, 'sentForReview')
    return done
  })
}

/** Takes an edition back from the reviewers to work on it. What they said stays written. */
export async function takeBack(
  ctx: Context,
  input: { readonly id: string; readonly revision: string },
): Promise<StepDone> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    const { row } = await lockEditionText(tx, input.id)
    const isWithReviewers = row.status === 'in_review' || row.status === 'approved'
    if (!isWithReviewers || String(row.revision) !== input.revision) throw new Conflict('edition')
    await changeEdition(tx, row.id, { status: 'draft' })
    await noteChange(tx, ctx, row, 'takenBack')
    return done
  })
}

/** An edition for a reviewer to read and judge. Throws Forbidden for whoever wrote in it, Conflict when it is not sent. */
export async function getToReview(ctx: Context, id: string): Promise<EditionView> {
  permit(ctx.actor, 'guide.review')
  const view = await getEdition(ctx, id)
  if (view.isOwn) throw new Forbidden('own edition')
  if (view.status !== 'in_review' && view.status !== 'approved') throw new Conflict('edition')
  return view
}

/**
 * A reviewer’s verdict on the very text they read: the revision and the hash of the page they had. Nobody judges what
 * they wrote in. The second approval that completes the rule makes the edition approved; publishing is an editor’s.
 */
export async function reviewEdition(
  ctx: Context,
  input: {
    readonly id: string
    readonly revision: string
    readonly contentHash: string
    readonly verdict: string
    readonly note: string
  },
): Promise<StepDone> {
  permit(ctx.actor, 'guide.review')
  const note = input.note.trim()
  return ctx.transaction(async tx => {
    const { row } = await lockEditionText(tx, input.id)
    const isOpenToReview = row.status === 'in_review' || row.status === 'approved'
    if (!isOpenToReview) throw new Conflict('edition')
    const contributors = await listContributors(tx, row.id)
    if (contributors.includes(ctx.actor.accountId)) throw new Forbidden('own edition')
    if (String(row.revision) !== input.revision || row.contentHash !== input.contentHash)
      throw new Conflict('edition')
    const { verdict } = input
    const problems = noteProblems(verdict, note)
    if (problems.length > 0 || (verdict !== 'approved' && verdict !== 'changes_asked'))
      return { ok: false, problems }
    const { actor } = ctx
    await addReview(tx, {
      id: ctx.ids.uuid(),
      editionId: row.id,
      reviewerId: actor.accountId,
      reviewerName: actor.name,
      organisationName: actor.organisationName,
      organisationKind: actor.agencyKind,
      verdict,
      note,
      revision: row.revision,
      contentHash: row.contentHash,
      at: ctx.clock.now(),
    })
    await noteChange(tx, ctx, row, verdict === 'approved' ? 'approved' : 'changesAsked')
    await settle(tx, row)
    return done
  })
}

/**
 * Says in an editor’s words what became of the changes a reviewer asked for. It is kept with who and when, and is shown
 * to the reviewer; until then, or until that reviewer approves, nothing is published. Throws Conflict when nothing of
 * that kind is waiting.
 */
export async function answerChanges(
  ctx: Context,
  input: { readonly id: string; readonly reviewId: string; readonly words: string },
): Promise<StepDone> {
  permit(ctx.actor, 'guide.edit')
  const words = input.words.trim()
  return ctx.transaction(async tx => {
    const { row } = await lockEditionText(tx, input.id)
    const { asked } = await standingOf(tx, row)
    if (!isOpen(row) || !asked.some(({ id }) => id === input.reviewId))
      throw new Conflict('edition')
    const field = `answer-${input.reviewId}`
    const problems =
      words === ''
        ? [{ field, message: 'Enter what you changed, or why you did not' }]
        : tooLong(field, 'answer', words)
    if (problems.length > 0) return { ok: false, problems }
    await noteChange(tx, ctx, row, 'changesAnswered', words, input.reviewId)
    await settle(tx, row)
    return done
  })
}

/** With the reviewers, and nothing is missing or waits for an answer: approved. */
async function settle(tx: Tx, row: EditionRow): Promise<void> {
  const { isComplete } = await standingOf(tx, row)
  if (row.status === 'in_review' && isComplete)
    await changeEdition(tx, row.id, { status: 'approved' })
}

function noteProblems(verdict: string, note: string): readonly Problem[] {
  if (verdict !== 'approved' && verdict !== 'changes_asked')
    return [{ field: 'verdict', message: 'Select whether you approve this text' }]
  if (verdict === 'changes_asked' && note === '')
    return [{ field: 'note', message: 'Enter what you would change, and why' }]
  return tooLong('note', 'note', note)
}

function tooLong(field: string, what: string, words: string): readonly Problem[] {
  if (words.length > longestNote)
    return [
      {
        field,
        message: `Shorten your ${what} by ${words.length - longestNote} characters. It can be up to ${longestNote}`,
      },
    ]
  return storageProblems(field, `Your ${what}`, words)
}
