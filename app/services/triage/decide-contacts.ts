import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import {
  decisionOf,
  lengthProblems,
  readFields,
  type AlreadyDecided,
  type DecisionFields,
  type DecisionPage,
} from '#app/domain/triage/decision-form.ts'
import { decisionProblems, type Decision } from '#app/domain/triage/outcomes.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import {
  getContact,
  lockReferralContacts,
  saveDecided,
  saveReferralDecided,
  type Contact,
  type ContactInFull,
} from '#db/queries/contacts.ts'
import { addDecisions, listDecisions, type DecisionRecord } from '#db/queries/decisions.ts'
import { addFeedback } from '#db/queries/feedback.ts'
import { addEvent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { record } from '../record.ts'
import { alreadyDecided } from './already-decided.ts'
import { decisionBasis, decisionPage } from './decision-page.ts'

/** Recorded; or the form again with every answer kept; or somebody decided first. */
export type Decided =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'form'; readonly page: DecisionPage }
  | { readonly kind: 'already'; readonly already: AlreadyDecided }

/**
 * Records the decision about one or more children of a referral. The rows it rests on are locked first, so of two
 * people deciding at once the second is shown what the first recorded, and the same post sent twice is recorded once.
 * Nothing is recorded until the person has had in front of them the words the sender will read.
 */
export async function decideContacts(
  ctx: Context,
  input: { readonly contactId: string; readonly posted: Posted },
): Promise<Decided> {
  permit(ctx.actor, 'contact.decide')
  const now = ctx.clock.now()
  const isSave = (input.posted.do?.[0] ?? 'save') === 'save'
  return ctx.transaction(async (tx): Promise<Decided> => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const onReferral = await lockReferralContacts(tx, full.contact.referralId)
    const given = readFields(input.posted)
    const covered = coveredBy(given, onReferral)
    const mine = onReferral.find(({ id }) => id === input.contactId) ?? full.contact

    const already = [mine, ...covered].filter(({ state }) => state === 'decided')
    if (already.length > 0) return replayOrAlready(tx, ctx, full, already, given)

    const fields = withWords(given)
    const decision = decisionOf(fields)
    const bases = []
    // One after the other: they share one connection, and the order of the answers must not depend on timing.
    for (const contact of covered.length > 0 ? covered : [mine]) {
      bases.push(await decisionBasis(tx, ctx.actor, full, contact, now))
    }
    const [first] = bases
    if (!first) throw new NotFound('contact')
    const basis = bases.find(({ contact }) => contact.id === mine.id) ?? first
    const problems = isSave
      ? unique([
          ...(covered.length === 0
            ? [{ field: 'covers', message: 'Select which children this decision is about' }]
            : []),
          ...bases.flatMap(({ facts }) => decisionProblems(decision, facts)).map(asShown),
          ...needWords(fields),
          ...lengthProblems(fields),
        ])
      : []
    const wereShown = given.shownFor === given.outcomeCode && given.reason.trim() !== ''
    if (!isSave || problems.length > 0 || !wereShown) {
      const stage = isSave && problems.length === 0 ? 'check' : 'decide'
      const { referralId } = full.contact
      await record(tx, ctx, 'decision.viewed', { referralId, contactId: mine.id })
      const page = decisionPage(full, basis, onReferral, { stage, fields, problems }, now)
      return { kind: 'form', page }
    }
    await save(tx, ctx, full, { covered, onReferral, decision, fields })
    return { kind: 'recorded' }
  })
}

/** The children a post names. One that is not on this referral, whoever it belongs to, is not found. */
function coveredBy({ covers }: DecisionFields, onReferral: readonly Contact[]): readonly Contact[] {
  const found = onReferral.filter(({ id }) => covers.includes(id))
  if (found.length !== covers.length) throw new NotFound('contact')
  return found
}

/** Fills the words for the sender from the outcome's usual ones where nothing was typed, or another outcome's stand. */
function withWords(fields: DecisionFields): DecisionFields {
  const usual = contactOutcomes.find(({ code }) => code === fields.outcomeCode)
  if (!usual) return fields
  const before = contactOutcomes.find(({ code }) => code === fields.shownFor)
  const fill = (typed: string, words: string, wordsBefore: string | undefined): string =>
    typed.trim() === '' || typed === wordsBefore ? words : typed
  return {
    ...fields,
    reason: fill(fields.reason, usual.meaning, before?.meaning),
    nextSteps: fill(fields.nextSteps, usual.next, before?.next),
    shownFor: usual.code,
  }
}

function needWords({ outcomeCode, reason, nextSteps }: DecisionFields): readonly Problem[] {
  if (outcomeCode === '') return []
  return [
    ...(reason.trim() === ''
      ? [{ field: 'reason', message: 'Enter what the sender will read' }]
      : []),
    ...(nextSteps.trim() === ''
      ? [{ field: 'nextSteps', message: 'Enter what happens next' }]
      : []),
  ]
}

/** On this form, what the sender is told is one of the two boxes they will read. */
function asShown({ field, message }: Problem): Problem {
  return { field: field === 'feedback' ? 'reason' : field, message }
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ field, message }, index) =>
      problems.findIndex(other => other.field === field && other.message === message) === index,
  )
}

/** Recorded, when this very post was recorded before; otherwise what stands, and what this person had written. */
async function replayOrAlready(
  tx: Tx,
  ctx: Context,
  full: ContactInFull,
  already: readonly Contact[],
  fields: DecisionFields,
): Promise<Decided> {
  const decisions = await listDecisions(
    tx,
    already.map(({ id }) => id),
  )
  const isReplay =
    decisions.length > 0 && decisions.every(decision => isSame(decision, fields, ctx))
  if (isReplay) return { kind: 'recorded' }
  await record(tx, ctx, 'decision.viewed', {
    referralId: full.contact.referralId,
    contactId: full.contact.id,
  })
  const now = ctx.clock.now()
  return { kind: 'already', already: alreadyDecided(full, already, decisions, fields, now) }
}

/** The same person sent the same decision before: a double press, or a page sent again. */
function isSame(decision: DecisionRecord, fields: DecisionFields, ctx: Context): boolean {
  return (
    decision.decidedBy === ctx.actor.accountId &&
    decision.outcomeCode === fields.outcomeCode &&
    decision.rationale === rationaleOf(fields)
  )
}

/** Why a family that has not agreed is assessed is part of why: it is kept with the rationale. */
function rationaleOf({ rationale, overrideReason, outcomeCode }: DecisionFields): string {
  return outcomeCode === 'C06' && overrideReason.trim() !== ''
    ? `${rationale}\n\nWhy an assessment without agreement: ${overrideReason}`
    : rationale
}

async function save(
  tx: Tx,
  ctx: Context,
  { referral, contact }: ContactInFull,
  made: {
    readonly covered: readonly Contact[]
    readonly onReferral: readonly Contact[]
    readonly decision: Decision
    readonly fields: DecisionFields
  },
): Promise<void> {
  const { covered, onReferral, decision, fields } = made
  const at = ctx.clock.now()
  const { actor, ids } = ctx
  const { referralId } = contact
  const { level } = decision
  if (level === null) throw new Error('a decision without a level passed the rules')
  const rows = covered.map(one => ({
    id: ids.uuid(),
    contactId: one.id,
    councilCode: one.councilCode,
    outcomeCode: decision.outcomeCode,
    level,
    rationale: rationaleOf(fields),
    historyConsidered: decision.historyConsidered,
    noFurtherAction: decision.noFurtherAction ?? null,
    decidedBy: actor.accountId,
    decidedByName: actor.name,
    decidedAt: at,
  }))
  const todo = decision.actions.filter(({ what }) => what.trim() !== '')
  const actions = rows.flatMap(row =>
    todo.map(action => ({
      ...action,
      id: ids.uuid(),
      decisionId: row.id,
      councilCode: row.councilCode,
    })),
  )
  await addDecisions(tx, rows, actions)
  await addFeedback(
    tx,
    covered.map(one => ({
      id: ids.uuid(),
      referralId,
      contactId: one.id,
      organisationId: one.organisationId,
      councilCode: one.councilCode,
      outcomeCode: decision.outcomeCode,
      levelDecided: level,
      reason: fields.reason,
      nextSteps: decision.missing
        ? `${fields.nextSteps}\n\nWhat we need from you: ${decision.missing}`
        : fields.nextSteps,
      decidedAt: at,
    })),
  )
  const decidedIds = covered.map(({ id }) => id)
  await saveDecided(tx, decidedIds, { by: actor.accountId, at })
  const isLast = onReferral.every(({ id, state }) => state === 'decided' || decidedIds.includes(id))
  if (isLast) await saveReferralDecided(tx, referralId)
  const event = { id: ids.uuid(), referralId, type: 'decided', accountId: actor.accountId, at }
  await addEvent(tx, event)
  for (const id of decidedIds) {
    await record(tx, ctx, 'contact.decided', { referralId, contactId: id })
  }
  await queueEmail(tx, ctx, {
    recipientAccountId: referral.authorId,
    template: 'feedback-ready',
    facts: { reference: referral.reference },
  })
}
