import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import { wordsProblems } from '#app/domain/feedback/after-sending.ts'
import { longestMessage, messageWords } from '#app/domain/feedback/message.ts'
import { addAnswer, findQuery } from '#db/queries/after-sending.ts'
import { addEvent, getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { frontDoorOf, type FrontDoor } from '../feedback/front-door.ts'
import { messageId } from '../feedback/message-id.ts'
import { record } from '../record.ts'
import { readSinceSending, type QueryView } from './since-sending.ts'
import { tellFrontDoor } from './tell-front-door.ts'

export interface QueryPage {
  readonly id: string
  readonly reference: string
  readonly key: string
  readonly frontDoor: FrontDoor
  readonly query: QueryView
}

/** One question of the front door's with its thread, and the form to answer it. */
export async function getQuery(
  ctx: Context,
  input: { readonly id: string; readonly queryId: string },
): Promise<QueryPage> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const { sent, draft } = await getSent(tx, input.id)
    const { queries } = await readSinceSending(tx, draft)
    const query = queries.find(({ id }) => id === input.queryId)
    if (!query) throw new NotFound('query')
    await record(tx, ctx, 'referral.viewed', { referralId: draft.id })
    return {
      id: draft.id,
      reference: sent.reference,
      key: ctx.ids.uuid(),
      frontDoor: frontDoorOf(sent.councilCode, ctx.clock.now()),
      query,
    }
  })
}

export type QueryAnswered =
  | { readonly ok: true }
  | { readonly ok: false; readonly words: string; readonly problems: readonly Problem[] }

/** Answers a question: appended to its thread, never edited, and whoever asked is told. */
export async function answerQuery(
  ctx: Context,
  input: {
    readonly id: string
    readonly queryId: string
    readonly key: string
    readonly words: string
  },
): Promise<QueryAnswered> {
  permit(ctx.actor, 'referral.write')
  const words = messageWords(input.words)
  return ctx.transaction(async tx => {
    const { sent, draft } = await getSent(tx, input.id)
    const query = await findQuery(tx, draft.id, input.queryId)
    if (!query) throw new NotFound('query')
    const problems = wordsProblems(
      'words',
      'Your answer',
      words,
      longestMessage,
      'Enter your answer, or say that you do not know',
    )
    if (problems.length > 0) return { ok: false, words: input.words, problems }
    const { accountId, name } = ctx.actor
    const at = ctx.clock.now()
    const referralId = draft.id
    const id = messageId({
      referralId,
      kind: `answer ${query.id}`,
      accountId,
      key: input.key,
      words,
    })
    const answer = { id, queryId: query.id, referralId, words, authorId: accountId, at }
    if (!(await addAnswer(tx, { ...answer, authorName: name }))) return { ok: true }
    await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: 'queryAnswered', accountId, at })
    await record(tx, ctx, 'referral.queryAnswered', { referralId })
    await tellFrontDoor(tx, ctx, {
      referralId,
      ...sent,
      template: 'information-added',
      also: query.askedBy,
    })
    return { ok: true }
  })
}
