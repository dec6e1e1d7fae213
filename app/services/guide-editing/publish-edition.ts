import { permit } from '#app/domain/access/actor.ts'
import { Conflict, type Problem } from '#app/domain/errors.ts'
import { idProblems } from '#app/domain/threshold/document/check-document.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import { publishProblems, type PublishRules } from '#app/domain/threshold/editing/publish-days.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { publishedGuides } from '#content/threshold/published-guides.ts'
import { guideNoticeWorkingDays } from '#content/threshold/publishing.ts'
import { announceGuide, changeEdition, oneAtATime } from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { rulesOn } from '../rules.ts'
import { guideOf, loadPublished } from '../threshold/load-published.ts'
import { lockEditionText, noteChange } from './edition-text.ts'
import { queueReviewReminders } from './review-reminders.ts'
import type { StepDone } from './review-edition.ts'
import { standingOf } from './standing.ts'

/** What publishing rests on at this moment, read from what is published and not from what this process remembers. */
export async function publishRules(tx: Tx, at: Date): Promise<PublishRules> {
  const published = await loadPublished(tx)
  return {
    today: londonDay(at),
    calendar: rulesOn(at).calendar,
    noticeWorkingDays: guideNoticeWorkingDays,
    taken: [...publishedGuides, ...published].map(({ guide }) => guide.effectiveOn),
  }
}

/**
 * Publishes an edition that two people approved, one of them from outside the council, from a day on. One at a time: of
 * two who publish together the second finds it published. Every process is told once it is safe.
 */
export async function publishEdition(
  ctx: Context,
  input: {
    readonly id: string
    readonly revision: string
    readonly effectiveOn: string
    readonly reviewOn: string
  },
): Promise<StepDone> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    await oneAtATime(tx)
    const { row, document } = await lockEditionText(tx, input.id)
    const canBePublished = row.status === 'approved' || row.status === 'in_review'
    if (!canBePublished || String(row.revision) !== input.revision) throw new Conflict('edition')
    const now = ctx.clock.now()
    const all = [...publishedGuides, ...(await loadPublished(tx))]
    const latest = all
      .toSorted((a, b) => a.guide.effectiveOn.localeCompare(b.guide.effectiveOn))
      .at(-1)
    const standing = await standingOf(tx, row)
    const problems: Problem[] = [
      ...standing.missing.map(what => ({
        field: 'publish',
        message: `${what} must approve this text first`,
      })),
      ...standing.asked.map(({ reviewerName }) => ({
        field: 'publish',
        message: `Answer what ${reviewerName} asked to change first`,
      })),
      ...idProblems(document, all.map(documentOf)).map(({ message }) => ({
        field: 'publish',
        message,
      })),
      ...publishProblems(input, await publishRules(tx, now)),
    ]
    // Publishing it would take back, unseen, what the other version changed.
    if (latest && latest.guide.id !== row.basedOn)
      problems.unshift({
        field: 'publish',
        message: `Version ${latest.guide.id} was published after this draft was begun. Begin a new draft and make the changes again there`,
      })
    if (problems.length > 0) return { ok: false, problems }
    const change = {
      status: 'published',
      effectiveOn: input.effectiveOn,
      reviewOn: input.reviewOn,
      publishedBy: ctx.actor.accountId,
      publishedByName: ctx.actor.name,
      publishedAt: now,
    } as const
    // Read as every process will read it, before it is a record for good.
    const { guide } = guideOf({ ...row, ...change })
    await changeEdition(tx, row.id, change)
    await noteChange(tx, ctx, row, 'published', `From ${input.effectiveOn}`)
    await queueReviewReminders(tx, {
      id: guide.id,
      editionId: row.id,
      reviewOn: input.reviewOn,
    })
    await announceGuide(tx)
    return { ok: true }
  })
}

/** Withdraws a draft for good, or a published version before its first day. Nothing that was in force is withdrawn. */
export async function withdrawEdition(
  ctx: Context,
  input: { readonly id: string; readonly revision: string },
): Promise<StepDone> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    await oneAtATime(tx)
    const { row } = await lockEditionText(tx, input.id)
    const today = londonDay(ctx.clock.now())
    const wasInForce = row.status === 'published' && (row.effectiveOn ?? today) <= today
    if (wasInForce || row.status === 'withdrawn' || String(row.revision) !== input.revision)
      throw new Conflict('edition')
    await changeEdition(tx, row.id, { status: 'withdrawn', withdrawnAt: ctx.clock.now() })
    await noteChange(tx, ctx, row, 'withdrawn')
    await announceGuide(tx)
    return { ok: true }
  })
}
