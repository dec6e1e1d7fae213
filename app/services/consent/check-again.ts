import { permit } from '#app/domain/access/actor.ts'
import type { AnswerWords, NodeWords, OutcomeId, OutcomeWords } from '#app/domain/consent/tree.ts'
import { walk, type AgreementAnswers, type PathStep } from '#app/domain/consent/walk.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { addAgreementEntry } from '#db/queries/agreement-entries.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { frontDoorOf, type FrontDoor } from '../feedback/front-door.ts'
import { messageId } from '../feedback/message-id.ts'
import { formOf } from '../referral/draft-form.ts'
import { asksAgreement } from '../referral/draft-header.ts'
import { record } from '../record.ts'
import { rulesOn, type Rules } from '../rules.ts'
import { checkBefore } from './check-before.ts'
import { newestForm } from './entry-forms.ts'
import { referralAtHand, referralToAddTo, type ReferralAtHand } from './referral-at-hand.ts'
import { tellFrontDoor } from './tell-front-door.ts'

/** One question of the check, asked again after sending. The answers so far travel with the form and nowhere else. */
export interface AgainQuestion {
  readonly node: string
  readonly words: Omit<NodeWords, 'answers'>
  readonly options: readonly ({ readonly value: string } & AnswerWords)[]
  readonly soFar: readonly PathStep[]
}

/** After "risk has changed": that the front door was told, then the check once more, then how it ended. */
export interface CheckAgainPage {
  readonly id: string
  readonly reference: string
  readonly frontDoor: FrontDoor
  readonly toldWords: string
  readonly question: AgainQuestion | null
  readonly outcome: (OutcomeWords & { readonly phone: boolean }) | null
  readonly problems: readonly Problem[]
  readonly key: string
}

interface Input {
  readonly id: string
  /** The entry that said risk has changed, or the one that ended the check again. */
  readonly entryId: string
}

/** The page after the front door was told. */
export async function getCheckAgain(ctx: Context, input: Input): Promise<CheckAgainPage> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const at = await referralAtHand(tx, input.id)
    await record(tx, ctx, 'agreement.viewed', { referralId: at.draft.id })
    return pageOf(ctx, at, input, { answers: {}, problems: [], key: ctx.ids.uuid() })
  })
}

export type CheckedAgain =
  | { readonly ok: true; readonly entryId: string }
  | { readonly ok: false; readonly status: 200 | 422; readonly page: CheckAgainPage }

/** Takes one more answer: the next question, or the outcome, which becomes an entry and is told to the front door. */
export async function checkAgain(
  ctx: Context,
  input: Input & { readonly key: string; readonly posted: Posted },
): Promise<CheckedAgain> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async (tx): Promise<CheckedAgain> => {
    const at = await referralToAddTo(tx, input.id)
    const rules = rulesOn(ctx.clock.now())
    const { key, posted } = input
    const answers = readAnswers(rules, posted)
    const walked = walk(rules.tree, answers)
    if (walked.status === 'outcome') {
      return { ok: true, entryId: await keep(tx, ctx, at, key, walked.outcome.id, answers) }
    }
    await record(tx, ctx, 'agreement.viewed', { referralId: at.draft.id })
    const isBlank = (posted.answer?.[0] ?? '') === ''
    const problems =
      walked.status === 'error' || isBlank
        ? [{ field: 'answer', message: errorAt(rules, walked.node) }]
        : []
    const page = pageOf(ctx, at, input, { answers, problems, key })
    return { ok: false, status: problems.length > 0 ? 422 : 200, page }
  })
}

/** The answers carried by the form, and the one just given to the question it was drawn for. */
function readAnswers(rules: Rules, posted: Posted): AgreementAnswers {
  const soFar = rules.tree.nodes.flatMap(({ id }) => {
    const answer = Object.hasOwn(posted, id) ? posted[id]?.[0] : undefined
    return answer === undefined ? [] : [[id, answer] as const]
  })
  const asked = posted.node?.[0] ?? ''
  const isNode = rules.tree.nodes.some(({ id }) => id === asked)
  return Object.fromEntries(isNode ? [...soFar, [asked, posted.answer?.[0] ?? '']] : soFar)
}

function errorAt(rules: Rules, node: string | { readonly id: string }): string {
  const id = typeof node === 'string' ? node : node.id
  const found = rules.tree.nodes.find(one => one.id === id)
  return found ? rules.agreementWords.nodes[found.id].error : 'Select an answer'
}

async function keep(
  tx: Tx,
  ctx: Context,
  at: ReferralAtHand,
  key: string,
  outcome: OutcomeId,
  answers: AgreementAnswers,
): Promise<string> {
  const { accountId, name } = ctx.actor
  const words = JSON.stringify(Object.entries(answers))
  const id = messageId({ referralId: at.draft.id, kind: 'checkAgain', accountId, key, words })
  const { summary } = rulesOn(ctx.clock.now()).agreementWords.outcomes[outcome]
  const isNew = await addAgreementEntry(tx, {
    id,
    referralId: at.draft.id,
    kind: 'checkAgain',
    personKey: '',
    personKind: null,
    personName: '',
    formVersion: newestForm('checkAgain').version,
    answers: { ...checkBefore(ctx, at.draft), riskAfter: summary, outcome, check: answers },
    authorId: accountId,
    authorName: name,
    at: ctx.clock.now(),
  })
  if (!isNew) return id
  await record(tx, ctx, 'agreement.answered', { referralId: at.draft.id })
  if (at.sent) {
    await tellFrontDoor(tx, ctx, { ...at.sent, referralId: at.draft.id, what: 'agreementChanged' })
  }
  return id
}

function pageOf(
  ctx: Context,
  at: ReferralAtHand,
  { entryId }: Input,
  given: {
    readonly answers: AgreementAnswers
    readonly problems: readonly Problem[]
    readonly key: string
  },
): CheckAgainPage {
  const entry = at.entries.find(({ id }) => id === entryId)
  if (!at.sent || !entry || !['riskChanged', 'checkAgain'].includes(entry.kind)) {
    throw new NotFound('entry')
  }
  const rules = rulesOn(ctx.clock.now())
  const ended = rules.tree.outcomes.find(({ id }) => id === entry.answers.outcome)
  return {
    id: at.draft.id,
    reference: at.sent.reference,
    frontDoor: frontDoorOf(at.sent.councilCode, ctx.clock.now()),
    toldWords: dateAndTime(entry.at),
    question: ended || !asksAgreement(formOf(at.draft)) ? null : questionOf(rules, given.answers),
    outcome: ended ? { ...rules.agreementWords.outcomes[ended.id], phone: ended.phone } : null,
    problems: given.problems,
    key: given.key,
  }
}

function questionOf(rules: Rules, answers: AgreementAnswers): AgainQuestion | null {
  const walked = walk(rules.tree, answers)
  if (walked.status === 'outcome') return null
  const node =
    walked.status === 'asking' ? walked.node : rules.tree.nodes.find(({ id }) => id === walked.node)
  if (!node) return null
  const { answers: labels, ...words } = rules.agreementWords.nodes[node.id]
  return {
    node: node.id,
    words,
    options: node.branches.map(({ answer }) => ({
      value: answer,
      ...(labels[answer] ?? { label: answer }),
    })),
    soFar: walked.path,
  }
}
