import { permit } from '#app/domain/access/actor.ts'
import { maySubmit, mustRecord, reviewOn } from '#app/domain/consent/outcome-rules.ts'
import type { AnswerWords, NodeWords, OutcomeWords } from '#app/domain/consent/tree.ts'
import { walk, type Walk } from '#app/domain/consent/walk.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { AgreementRecord, Draft } from '#app/domain/referral/referral.ts'
import { reviewWords } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { addAgreementEntry } from '#db/queries/agreement-entries.ts'
import { getDraft, lockDraft, saveDraft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { checkBefore } from '../consent/check-before.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn, type Rules } from '../rules.ts'
import { formOf } from './draft-form.ts'
import { asksAgreement, draftHeader, isWrongForm, type DraftHeader } from './draft-header.ts'
import { noteChange } from './typing.ts'

/** One question of the check as drawn: its words, its options in order, and what was answered before. */
export interface AgreementQuestion {
  readonly header: DraftHeader
  readonly node: string
  readonly words: Omit<NodeWords, 'answers'>
  readonly options: readonly ({ readonly value: string } & AnswerWords)[]
  readonly chosen: string | null
  readonly backTo: string
  /** How many questions are behind and, at the most, ahead: an honest count, not a progress bar. */
  readonly asked: number
}

/** Where the check ended: what it means, what to do next, and what the form will ask because of it. */
export interface AgreementResult {
  readonly header: DraftHeader
  readonly outcome: string
  readonly words: OutcomeWords
  readonly phoneFirst: boolean
  readonly maySend: boolean
  /** The form asks for help that rests on agreement, and there is none: said here, before anything is written. */
  readonly isWrongForm: boolean
  readonly reviewOn: string | null
  readonly willAsk: readonly string[]
  readonly answers: readonly {
    readonly question: string
    readonly answer: string
    readonly change: string
  }[]
  readonly answeredBy: string
}

/** The path to the next page of the check: the next question, or the outcome. */
export async function getAgreementStart(
  ctx: Context,
  input: { readonly id: string },
): Promise<string> {
  permit(ctx.actor, 'referral.write')
  const draft = await viewed(ctx, input.id)
  if (!asksAgreement(formOf(draft))) return paths.referral(draft.id)
  return nextOf(draft.id, walkOf(rulesOn(ctx.clock.now()), draft.agreement?.answers ?? {}))
}

/** One question. A question that the answers so far do not lead to is not found. */
export async function getAgreementQuestion(
  ctx: Context,
  input: {
    readonly id: string
    readonly node: string
    /** What was posted when the session ended in the middle of it. */
    readonly kept?: string | undefined
  },
): Promise<AgreementQuestion> {
  permit(ctx.actor, 'referral.write')
  const draft = await viewed(ctx, input.id)
  refuseNotice(draft)
  const rules = rulesOn(ctx.clock.now())
  const { node, before } = nodeAt(rules, draft, input.node)
  const { answers, ...words } = rules.agreementWords.nodes[node.id]
  const previous = before.at(-1)
  return {
    header: draftHeader(draft, formOf(draft), rules),
    node: node.id,
    words,
    options: node.branches.map(({ answer }) => ({
      value: answer,
      ...(answers[answer] ?? { label: answer }),
    })),
    chosen:
      node.branches.find(({ answer }) => answer === input.kept)?.answer ??
      draft.agreement?.answers[node.id] ??
      null,
    backTo: previous ? paths.agreement(draft.id, previous.node) : paths.referral(draft.id),
    asked: before.length,
  }
}

export type AgreementAnswered =
  | { readonly ok: true; readonly next: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Records one answer. Later answers are kept while they still fit, so changing one answer repeats no work. */
export async function answerAgreement(
  ctx: Context,
  input: { readonly id: string; readonly node: string; readonly answer: string },
): Promise<AgreementAnswered> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await lockDraft(tx, input.id)
    if (!draft) throw new NotFound('draft')
    refuseNotice(draft)
    const rules = rulesOn(ctx.clock.now())
    const { node } = nodeAt(rules, draft, input.node)
    if (!node.branches.some(({ answer }) => answer === input.answer)) {
      return {
        ok: false,
        problems: [{ field: 'answer', message: rules.agreementWords.nodes[node.id].error }],
      }
    }
    const answers = { ...draft.agreement?.answers, [node.id]: input.answer }
    const agreement = recordOf(ctx, rules, answers)
    await saveDraft(
      tx,
      draft,
      { agreement, answers: withOutcome(draft, agreement.outcome) },
      ctx.clock.now(),
    )
    await record(tx, ctx, 'agreement.answered', { referralId: draft.id })
    await noteChange(tx, ctx, draft.id, '@agreement')
    const at = walkOf(rules, answers)
    // A question already answered after this one is passed over only when the person changes an earlier one.
    return { ok: true, next: nextOf(draft.id, at) }
  })
}

/** "Risk has changed": the check starts again at its first question, and the old outcome no longer counts. */
export async function restartAgreement(
  ctx: Context,
  input: { readonly id: string },
): Promise<{ readonly next: string }> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await lockDraft(tx, input.id)
    if (!draft) throw new NotFound('draft')
    refuseNotice(draft)
    await addAgreementEntry(tx, {
      id: ctx.ids.uuid(),
      referralId: draft.id,
      kind: 'riskChanged',
      personKey: '',
      personKind: null,
      personName: '',
      formVersion: 1,
      answers: checkBefore(ctx, draft),
      authorId: ctx.actor.accountId,
      authorName: ctx.actor.name,
      at: ctx.clock.now(),
    })
    await restartCheck(tx, ctx, draft)
    return { next: paths.agreement(draft.id, rulesOn(ctx.clock.now()).tree.start) }
  })
}

/** Clears the check of a locked draft. How it stood is kept by whoever asks for this, as an entry. */
export async function restartCheck(tx: Tx, ctx: Context, draft: Draft): Promise<void> {
  const agreement = recordOf(ctx, rulesOn(ctx.clock.now()), {})
  const answers = withOutcome(draft, undefined)
  await saveDraft(tx, draft, { agreement, answers }, ctx.clock.now())
  await record(tx, ctx, 'agreement.answered', { referralId: draft.id })
  await noteChange(tx, ctx, draft.id, '@agreement')
}

/** The outcome, once there is one. */
export async function getAgreementOutcome(
  ctx: Context,
  input: { readonly id: string },
): Promise<AgreementResult> {
  permit(ctx.actor, 'referral.write')
  const draft = await viewed(ctx, input.id)
  const rules = rulesOn(ctx.clock.now())
  const walked = walkOf(rules, draft.agreement?.answers ?? {})
  if (walked.status !== 'outcome' || !draft.agreement) throw new NotFound('outcome')
  const { outcome, path } = walked
  const words = rules.agreementWords
  const header = draftHeader(draft, formOf(draft), rules)
  return {
    header,
    isWrongForm: isWrongForm(header, outcome),
    outcome: outcome.id,
    words: words.outcomes[outcome.id],
    phoneFirst: outcome.phone,
    maySend: maySubmit(outcome),
    reviewOn: draft.agreement.reviewOn ? reviewWords(draft.agreement.reviewOn, rules.day) : null,
    willAsk: mustRecord(outcome, path).map(key => words.details[key].label),
    answers: path.map(({ node, answer }) => {
      const said = rules.tree.nodes.find(({ id }) => id === node)
      const question = said && words.nodes[said.id]
      return {
        question: question?.title ?? node,
        answer: question?.answers[answer]?.label ?? answer,
        change: paths.agreement(draft.id, node),
      }
    }),
    answeredBy: draft.agreement.answeredByName,
  }
}

/** A notification has no questions to answer: an answer would replace its rule with an outcome of somebody's making. */
function refuseNotice(draft: Draft): void {
  if (!asksAgreement(formOf(draft))) throw new NotFound('agreement check')
}

function viewed(ctx: Context, id: string): Promise<Draft> {
  return ctx.transaction(async tx => {
    const draft = await getDraft(tx, id)
    await record(tx, ctx, 'draft.viewed', { referralId: draft.id })
    return draft
  })
}

function walkOf(rules: Rules, answers: Readonly<Record<string, string>>): Walk {
  return walk(rules.tree, answers)
}

function nextOf(id: string, walked: Walk): string {
  if (walked.status === 'asking') return paths.agreement(id, walked.node.id)
  if (walked.status === 'error') return paths.agreement(id, walked.node)
  return paths.agreement(id, 'outcome')
}

/** The question a person may answer now: one already on their path, or the one they have come to. */
function nodeAt(rules: Rules, draft: Draft, id: string) {
  const walked = walkOf(rules, draft.agreement?.answers ?? {})
  const at = walked.path.findIndex(({ node }) => node === id)
  const isNext =
    (walked.status === 'asking' && walked.node.id === id) ||
    (walked.status === 'error' && walked.node === id)
  const node = rules.tree.nodes.find(candidate => candidate.id === id)
  if (!node || (at < 0 && !isNext)) throw new NotFound('agreement question')
  return { node, before: at < 0 ? walked.path : walked.path.slice(0, at) }
}

function recordOf(
  ctx: Context,
  rules: Rules,
  answers: Readonly<Record<string, string>>,
): AgreementRecord {
  const walked = walkOf(rules, answers)
  const review =
    walked.status === 'outcome' ? reviewOn(walked.outcome, rules.day, rules.calendar) : undefined
  return {
    treeId: `${rules.tree.id}-v${rules.tree.version}`,
    answers,
    path: walked.path.map(({ node }) => node),
    ...(walked.status === 'outcome' ? { outcome: walked.outcome.id } : {}),
    flags: walked.flags,
    answeredAt: ctx.clock.now().toISOString(),
    answeredBy: ctx.actor.accountId,
    answeredByName: ctx.actor.name,
    ...(review ? { reviewOn: review } : {}),
  }
}

/** The form reads the outcome as a fact: what it asks about the family follows from it. */
function withOutcome(draft: Draft, outcome: string | undefined) {
  return Object.fromEntries(
    Object.entries({ ...draft.answers, agreementOutcome: outcome }).filter(
      ([, answer]) => answer !== undefined,
    ),
  )
}
