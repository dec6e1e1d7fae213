import { permit } from '#app/domain/access/actor.ts'
import type { HandedOver } from '#app/domain/referral/handing-over.ts'
import { levelsFor } from '#app/domain/partnership/partnership.ts'
import { guideRecord, type GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { counted, dateAndTime, dueInWords } from '#app/domain/time/words.ts'
import { listChildrenForSender } from '#db/queries/feedback-for-sender.ts'
import { listFeedback } from '#db/queries/feedback.ts'
import { listHandOvers } from '#db/queries/hand-over.ts'
import { getSent, listMessages } from '#db/queries/referrals.ts'
import { listScores } from '#db/queries/scores.ts'
import { readSinceSending, type SinceSending } from '../after-sending/since-sending.ts'
import { handedOverWords } from '../agency/work-notes.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { formOf } from '../referral/draft-form.ts'
import { rulesOn } from '../rules.ts'
import { childAnswers, type ChildAnswers } from './child-answers.ts'
import { frontDoorOf, type FrontDoor } from './front-door.ts'
import { gradeView, type GradeView } from './grade-view.ts'

export interface ProgressStep {
  readonly label: string
  readonly isDone: boolean
  readonly words: string
}

/** A sent referral as its sender follows it, from sending to the grade. */
export interface ProgressView {
  readonly id: string
  readonly reference: string
  readonly formTitle: string
  readonly frontDoor: FrontDoor
  /** Who opened it: 'Priya Shah, team manager'. Null until somebody has. */
  readonly heldBy: string | null
  readonly steps: readonly ProgressStep[]
  /** Null once every child is decided. */
  readonly waiting: { readonly dueWords: string; readonly isLate: boolean } | null
  readonly children: readonly ChildAnswers[]
  readonly hasAnswer: boolean
  /** When the answer was read, in words; null while some of it is not. */
  readonly readWords: string | null
  readonly grade: GradeView | null
  /** What went along from the guide, with the sender's own level. */
  readonly guide: GuideRecord | null
  readonly since: SinceSending
  readonly mayWithdraw: boolean
  /** Who handed it over, from whom to whom and when. */
  readonly handedOver: readonly string[]
  readonly messages: readonly {
    readonly id: string
    readonly kind: 'information' | 'disagreement'
    readonly whenWords: string
    readonly authorName: string
    readonly words: string
  }[]
}

/**
 * What happened to a referral and what was decided, for the people who sent it. A look changes nothing: reading is
 * said by pressing a button (mark-read). The council's own record of the decision is never part of this.
 */
export async function getProgress(ctx: Context, id: string): Promise<ProgressView> {
  permit(ctx.actor, 'referral.read')
  const found = await ctx.transaction(async tx => {
    const row = await getSent(tx, id)
    const children = await listChildrenForSender(tx, id)
    const feedback = await listFeedback(tx, id)
    const [score] = await listScores(tx, id)
    const messages = await listMessages(tx, id)
    const since = await readSinceSending(tx, row.draft)
    const handed = await listHandOvers(tx, { referralId: id })
    const type = feedback.length > 0 || score ? 'feedback.viewed' : 'referral.viewed'
    await record(tx, ctx, type, { referralId: id })
    return { row, children, feedback, score, messages, since, handed }
  })
  return progressView(found, ctx.clock.now())
}

interface Found {
  readonly row: Awaited<ReturnType<typeof getSent>>
  readonly children: Awaited<ReturnType<typeof listChildrenForSender>>
  readonly feedback: Awaited<ReturnType<typeof listFeedback>>
  readonly score: Awaited<ReturnType<typeof listScores>>[number] | undefined
  readonly messages: Awaited<ReturnType<typeof listMessages>>
  readonly since: SinceSending
  readonly handed: readonly HandedOver[]
}

function progressView(found: Found, now: Date): ProgressView {
  const { row, children, feedback, score } = found
  const { sent, draft } = row
  const frontDoor = frontDoorOf(sent.councilCode, now)
  const { partnership, calendar, day } = rulesOn(sent.receivedAt)
  const answers = childAnswers(children, feedback, {
    frontDoor: frontDoor.name,
    levels: levelsFor(partnership, sent.councilCode, day),
    levelStated: sent.levelStated,
  })
  const opened = children.find(({ openedByName }) => openedByName !== null)
  return {
    id: draft.id,
    reference: sent.reference,
    formTitle: formOf(draft).title,
    frontDoor,
    heldBy: opened?.openedByName
      ? [opened.openedByName, opened.openedByJobTitle].filter(Boolean).join(', ')
      : null,
    steps: stepsOf(found, answers, frontDoor),
    waiting:
      row.status === 'sent'
        ? { dueWords: dueInWords(sent.dueAt, now, calendar), isLate: now > sent.dueAt }
        : null,
    children: answers,
    hasAnswer: feedback.length > 0,
    readWords: readWords(feedback),
    grade: score ? gradeView(score) : null,
    guide: draft.guide && guideRecord(draft.guide),
    since: found.since,
    handedOver: found.handed.map(one => handedOverWords(one, now)),
    mayWithdraw: row.status === 'sent' && found.since.withdrawal === null,
    messages: found.messages.map(({ id, kind, at, authorName, words }) => ({
      id,
      kind: kind === 'disagreement' ? kind : 'information',
      whenWords: dateAndTime(at),
      authorName,
      words,
    })),
  }
}

function stepsOf(
  { row, children, feedback, score, since }: Found,
  answers: readonly ChildAnswers[],
  { name }: FrontDoor,
): readonly ProgressStep[] {
  const opened = earliest(children.flatMap(({ openedAt }) => openedAt ?? []))
  const decided = answers.filter(({ answer }) => answer !== null).length
  const last = feedback.at(-1)?.decidedAt
  const isAll = row.status === 'decided'
  return [
    { label: 'Sent', isDone: true, words: `${dateAndTime(row.sent.receivedAt)}, to ${name}` },
    {
      label: 'Opened',
      isDone: opened !== undefined,
      words: opened ? dateAndTime(opened) : 'Nobody has opened it yet',
    },
    ...queryStep(since),
    ...withdrawalStep(since),
    {
      label: 'Decided',
      isDone: isAll,
      words: last
        ? isAll || decided === answers.length
          ? dateAndTime(last)
          : `${decided} of ${counted(answers.length, 'child', 'children')} so far, the last on ${dateAndTime(last)}`
        : 'Not decided yet',
    },
    {
      label: 'Read by you',
      isDone: readWords(feedback) !== null,
      words: readWords(feedback) ?? (feedback.length > 0 ? 'Not read yet' : 'Nothing to read yet'),
    },
    {
      label: 'Graded',
      isDone: score !== undefined,
      words: score ? dateAndTime(score.scoredAt) : 'Not graded yet. Not every referral is graded',
    },
  ]
}

/** A question is a step of its own: it holds nothing up, and it waits for the sender. */
function queryStep({ queries }: SinceSending): readonly ProgressStep[] {
  if (queries.length === 0) return []
  const open = queries.filter(({ isOpen }) => isOpen).length
  const words =
    open === 0
      ? `${counted(queries.length, 'question')}, answered`
      : `${counted(open, 'question')} waiting for your answer. The time to decide goes on`
  return [{ label: 'Asked', isDone: open === 0, words }]
}

function withdrawalStep({ withdrawal }: SinceSending): readonly ProgressStep[] {
  if (!withdrawal) return []
  const known = withdrawal.acknowledgedWords
  return [
    { label: 'Withdrawn', isDone: true, words: withdrawal.byWords },
    {
      label: 'Withdrawal read',
      isDone: known !== null,
      words: known ?? 'The front door has not answered it yet',
    },
  ]
}

function readWords(feedback: Found['feedback']): string | null {
  if (feedback.length === 0 || feedback.some(({ openedAt }) => openedAt === null)) return null
  const latest = feedback
    .flatMap(({ openedAt }) => openedAt ?? [])
    .sort((a, b) => b.getTime() - a.getTime())[0]
  return latest ? dateAndTime(latest) : null
}

function earliest(dates: readonly Date[]): Date | undefined {
  return [...dates].sort((a, b) => a.getTime() - b.getTime())[0]
}
