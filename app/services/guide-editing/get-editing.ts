import { can, permit } from '#app/domain/access/actor.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import type { Verdict } from '#app/domain/threshold/editing/approvals.ts'
import { differences } from '#app/domain/threshold/editing/differences.ts'
import { partsOf } from '#app/domain/threshold/editing/parts.ts'
import { earliestDay, usualReview } from '#app/domain/threshold/editing/publish-days.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { dateAndTime, longDate } from '#app/domain/time/words.ts'
import {
  listEditions,
  listGuideChanges,
  type ChangeRow,
  type EditionRow,
} from '#db/queries/guide-editions.ts'
import type { Context } from '../context.ts'
import { findPublished, latestPublished } from '../threshold/guide-shelf.ts'
import { seenOf } from './changed-elsewhere.ts'
import { getEditionText, isOpen } from './edition-text.ts'
import { publishRules } from './publish-edition.ts'
import { standingOf } from './standing.ts'
import { wordDifference, type WordDifference } from './word-difference.ts'

type Status = EditionRow['status']

/** Every edition, newest first, and what the person may do. */
export interface EditionsView {
  readonly canEdit: boolean
  /** The version that takes effect last: what a new draft begins from. */
  readonly latest: {
    readonly id: string
    readonly effectiveWords: string
    readonly reviewWords: string
  }
  readonly editions: readonly {
    readonly id: string
    readonly number: number
    readonly status: Status
    readonly summary: string
    readonly byName: string
    readonly savedWords: string
    /** The published version it became, and from when. */
    readonly versionId: string | null
    readonly effectiveWords: string | null
  }[]
}

export interface ReviewLine {
  readonly id: string
  readonly who: string
  readonly organisation: string
  readonly isOutside: boolean
  readonly verdict: 'approved' | 'changes_asked'
  readonly note: string
  readonly when: string
  /** What editors said to a request for changes; null when nobody has, or nothing was asked. */
  readonly answer: { readonly words: string; readonly by: string } | null
}

/** One edition: where it stands, its parts, who approved it and everything that happened. */
export interface EditionView {
  readonly id: string
  readonly number: number
  readonly status: Status
  readonly summary: string
  /** A mark of the summary the page shows. */
  readonly summarySeen: string
  readonly basedOn: string
  readonly revision: number
  readonly contentHash: string
  readonly canEdit: boolean
  readonly canReview: boolean
  /** Whether the person wrote in it: nobody judges their own. */
  readonly isOwn: boolean
  readonly isOpen: boolean
  /** Set when another version was published after this draft was begun. */
  readonly overtakenBy: string | null
  readonly effectiveWords: string | null
  readonly reviewWords: string | null
  readonly versionId: string | null
  readonly canWithdraw: boolean
  readonly parts: readonly { readonly id: string; readonly title: string }[]
  readonly domains: readonly {
    readonly key: string
    readonly name: string
    readonly count: number
  }[]
  readonly changed: number
  readonly standing: readonly ReviewLine[]
  readonly earlier: readonly ReviewLine[]
  readonly isComplete: boolean
  readonly missing: readonly string[]
  /** Requests for changes that wait for an answer. */
  readonly asked: readonly ReviewLine[]
  readonly log: readonly {
    readonly what: string
    readonly who: string
    readonly when: string
    readonly detail: string
  }[]
}

/** The page of editions. */
export async function getEditions(ctx: Context): Promise<EditionsView> {
  permit(ctx.actor, 'guide.read')
  const rows = await ctx.transaction(listEditions)
  const { guide } = latestPublished()
  return {
    canEdit: can(ctx.actor, 'guide.edit'),
    latest: {
      id: guide.id,
      effectiveWords: longDate(guide.effectiveOn),
      reviewWords: longDate(guide.reviewOn),
    },
    editions: rows.map(row => ({
      id: row.id,
      number: row.number,
      status: row.status,
      summary: row.summary,
      byName: row.createdByName,
      savedWords: dateAndTime(row.savedAt),
      versionId: row.status === 'published' ? row.effectiveOn : null,
      // One that was withdrawn never took effect.
      effectiveWords:
        row.status === 'published' && row.effectiveOn !== null ? longDate(row.effectiveOn) : null,
    })),
  }
}

/** One edition. Throws NotFound. */
export async function getEdition(ctx: Context, id: string): Promise<EditionView> {
  permit(ctx.actor, 'guide.read')
  const { edition, changes, found } = await ctx.transaction(async tx => {
    const edition = await getEditionText(tx, id)
    return {
      edition,
      changes: await listGuideChanges(tx, id),
      found: await standingOf(tx, edition.row),
    }
  })
  const { row, document } = edition
  const line = (each: Verdict) => reviewLine(each, found.answers)
  const base = findPublished(row.basedOn)
  const latest = latestPublished().guide.id
  const today = londonDay(ctx.clock.now())
  const open = isOpen(row)
  const canEdit = can(ctx.actor, 'guide.edit')
  return {
    id: row.id,
    number: row.number,
    // A reviewer who asks for changes after the second approval cannot write where an edition stands.
    status: row.status === 'approved' && !found.isComplete ? 'in_review' : row.status,
    summary: row.summary,
    summarySeen: seenOf(row.summary),
    basedOn: row.basedOn,
    revision: row.revision,
    contentHash: row.contentHash,
    canEdit,
    canReview: can(ctx.actor, 'guide.review'),
    isOwn: found.contributors.includes(ctx.actor.accountId),
    isOpen: open,
    overtakenBy: open && latest !== row.basedOn ? latest : null,
    effectiveWords: row.effectiveOn === null ? null : longDate(row.effectiveOn),
    reviewWords: row.reviewOn === null ? null : longDate(row.reviewOn),
    versionId: row.status === 'published' ? row.effectiveOn : null,
    canWithdraw:
      canEdit && (open || (row.status === 'published' && (row.effectiveOn ?? today) > today)),
    parts: partsOf(document),
    domains: document.domains.map(({ key, name }) => ({
      key,
      name,
      count: document.indicators.filter(one => one.domain === key).length,
    })),
    changed: base ? differences(documentOf(base), document).length : 0,
    standing: found.standing.map(line),
    earlier: found.earlier.map(line),
    asked: found.asked.map(line),
    isComplete: found.isComplete,
    missing: found.missing,
    log: changes.map(logLine),
  }
}

/** What an edition changes in the published text it was made from, word by word. Throws NotFound. */
export async function getDifference(
  ctx: Context,
  id: string,
): Promise<{
  readonly id: string
  readonly number: number
  readonly basedOn: string
  readonly differences: readonly WordDifference[]
}> {
  permit(ctx.actor, 'guide.read')
  const { row, document } = await ctx.transaction(tx => getEditionText(tx, id))
  const base = findPublished(row.basedOn)
  return {
    id: row.id,
    number: row.number,
    basedOn: row.basedOn,
    differences: (base ? differences(documentOf(base), document) : []).map(wordDifference),
  }
}

/** The days a page for publishing offers, as ISO days. */
export async function getPublishDays(ctx: Context): Promise<{
  readonly effectiveOn: string
  readonly reviewOn: string
  readonly earliestWords: string
}> {
  permit(ctx.actor, 'guide.edit')
  const earliest = earliestDay(await ctx.transaction(tx => publishRules(tx, ctx.clock.now())))
  return {
    effectiveOn: earliest,
    reviewOn: usualReview(earliest),
    earliestWords: longDate(earliest),
  }
}

function reviewLine(
  each: Verdict,
  answers: Awaited<ReturnType<typeof standingOf>>['answers'],
): ReviewLine {
  const answer = answers.findLast(({ reviewId }) => reviewId === each.id)
  return {
    id: each.id,
    who: each.reviewerName,
    organisation: each.organisationName,
    isOutside: each.organisationKind !== 'front_door',
    verdict: each.verdict,
    note: each.note,
    when: dateAndTime(each.at),
    answer: answer ? { words: answer.words, by: `${answer.who}, ${dateAndTime(answer.at)}` } : null,
  }
}

const logWords: Readonly<Record<string, string>> = {
  started: 'Draft begun',
  imported: 'Imported from a file',
  edited: 'Text changed',
  sentForReview: 'Sent for review',
  takenBack: 'Taken back to a draft',
  approved: 'Approved by a reviewer',
  changesAsked: 'Changes asked for by a reviewer',
  changesAnswered: 'Asked changes answered by an editor',
  published: 'Published',
  withdrawn: 'Withdrawn',
}

function logLine({ type, accountName, at, detail }: ChangeRow) {
  return { what: logWords[type] ?? type, who: accountName, when: dateAndTime(at), detail }
}
