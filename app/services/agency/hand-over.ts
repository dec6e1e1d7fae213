import { can, permit, type Actor } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import {
  isHandOverReason,
  workReference,
  type HandOverReason,
  type OpenWork,
} from '#app/domain/referral/handing-over.ts'
import { longDate } from '#app/domain/time/words.ts'
import { findForm } from '#content/forms/forms.ts'
import {
  addHandOver,
  endAccount,
  listColleagues,
  listHandedFrom,
  listOpenWork,
  passOn,
  type Colleague,
} from '#db/queries/hand-over.ts'
import { enqueue } from '#db/queries/jobs.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { record, type AuditType } from '../record.ts'
import { atInWords } from '../referral/typing.ts'
import { restrictedLeftJob } from './restricted-left.ts'

/** One person's open work, as a lead sees it before passing it on. */
export interface ColleagueWork {
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly active: boolean
  readonly isSelf: boolean
  readonly counts: readonly { readonly label: string; readonly count: number }[]
  readonly items: readonly {
    readonly id: string
    readonly kind: OpenWork['kind']
    readonly what: string
    readonly why: string
  }[]
  /** Colleagues who may take it on. */
  readonly receivers: readonly { readonly accountId: string; readonly name: string }[]
  /** Chosen, and still one of them: what is asked to be confirmed. */
  readonly receiver: { readonly accountId: string; readonly name: string } | null
  /** "5 things handed over to Ada Khan by Lee Lead on 20 November 2026 at 15:25". */
  readonly history: readonly string[]
}

const kinds = [
  { kind: 'draft', label: 'Drafts not sent' },
  { kind: 'sent', label: 'Sent, and not finished' },
  { kind: 'advice', label: 'Advice waited for or not read' },
  { kind: 'noReferral', label: 'Decisions not to refer, to look at again' },
] as const satisfies readonly { readonly kind: OpenWork['kind']; readonly label: string }[]

export async function getColleagueWork(
  ctx: Context,
  input: { readonly id: string; readonly to: string },
): Promise<ColleagueWork> {
  permit(ctx.actor, 'agency.people')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const people = await listColleagues(tx, ctx.actor.organisationId)
    const person = personIn(people, input.id)
    await record(tx, ctx, 'agency.workViewed', { recordId: person.accountId })
    const work = await listOpenWork(tx, person.accountId)
    const history = await listHandedFrom(tx, person.accountId)
    const receivers = receiversIn(people, ctx.actor, person)
    return {
      accountId: person.accountId,
      name: person.name,
      jobTitle: person.jobTitle,
      active: person.active,
      isSelf: person.accountId === ctx.actor.accountId,
      counts: kinds.map(({ kind, label }) => ({
        label,
        count: work.filter(one => one.kind === kind).length,
      })),
      items: work.map(one => ({ id: one.id, kind: one.kind, ...wordsOf(one, now) })),
      receivers,
      receiver: receivers.find(({ accountId }) => accountId === input.to) ?? null,
      history: history.map(
        row =>
          `${row.n === 1 ? '1 thing' : `${row.n} things`} handed over to ${row.toName} by ${row.byName} ${atInWords(row.at, now)}`,
      ),
    }
  })
}

export type HandedOn =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Passes everything open of one person on to another of the same agency: once, however often it is pressed. What only
 * its writer may see is neither shown nor moved.
 */
export async function handOverWork(
  ctx: Context,
  input: { readonly id: string; readonly to: string; readonly why: string },
): Promise<HandedOn> {
  permit(ctx.actor, 'agency.people')
  return ctx.transaction(async tx => {
    const people = await listColleagues(tx, ctx.actor.organisationId)
    const from = personIn(people, input.id)
    const to = receiversIn(people, ctx.actor, from).find(({ accountId }) => accountId === input.to)
    const { why } = input
    if (!to || !isHandOverReason(why))
      return { ok: false, problems: handOverProblems(to !== undefined, why) }
    const work = await listOpenWork(tx, from.accountId)
    // One time for one press: what was handed over together is told of as one.
    const at = ctx.clock.now()
    let count = 0
    for (const { kind } of kinds) {
      const ids = work.filter(one => one.kind === kind).map(({ id }) => id)
      for (const id of await passOn(tx, kind, ids, from.accountId, to.accountId)) {
        await note(tx, ctx, { kind, id, at, why }, from, to)
        count += 1
      }
    }
    if (count > 0) {
      const facts = { reference: workReference(ctx.ids.uuid()) }
      const told = [to.accountId, ...(from.active ? [from.accountId] : [])]
      await queueEmail(
        tx,
        ctx,
        ...told.map(
          recipientAccountId =>
            ({ recipientAccountId, template: 'work-handed-over', facts }) as const,
        ),
      )
    }
    return { ok: true, count }
  })
}

/** What is missing before work can be passed on. */
export function handOverProblems(isTaken: boolean, why: string): readonly Problem[] {
  return [
    ...(isTaken ? [] : [{ field: 'to', message: 'Select who takes on the work' }]),
    ...(isHandOverReason(why) ? [] : [{ field: 'why', message: 'Select why it moves' }]),
  ]
}

/** Ends the account of a colleague who leaves: their sessions end with it. Pressed twice it is ended once. */
export async function endColleagueAccount(
  ctx: Context,
  input: { readonly id: string },
): Promise<void> {
  permit(ctx.actor, 'agency.people')
  await ctx.transaction(async tx => {
    const person = personIn(await listColleagues(tx, ctx.actor.organisationId), input.id)
    // Nobody ends their own: an agency would be left without a lead.
    if (person.accountId === ctx.actor.accountId) throw new NotFound('colleague')
    if (!(await endAccount(tx, person.accountId))) return
    await record(tx, ctx, 'agency.accountEnded', { recordId: person.accountId })
    await enqueue(tx, restrictedLeftJob(ctx.ids.uuid(), person.accountId))
  })
}

const audits = {
  draft: 'draft.handedOver',
  sent: 'referral.handedOver',
  advice: 'advice.handedOver',
  noReferral: 'noReferral.handedOver',
} as const satisfies Readonly<Record<OpenWork['kind'], AuditType>>

async function note(
  tx: Tx,
  ctx: Context,
  {
    kind,
    id,
    at,
    why,
  }: Pick<OpenWork, 'kind' | 'id'> & { readonly at: Date; readonly why: HandOverReason },
  from: Colleague,
  to: { readonly accountId: string; readonly name: string },
): Promise<void> {
  const isReferral = kind === 'draft' || kind === 'sent'
  await addHandOver(tx, {
    id: ctx.ids.uuid(),
    referralId: isReferral ? id : null,
    recordId: isReferral ? null : id,
    fromAccountId: from.accountId,
    fromName: from.name,
    toAccountId: to.accountId,
    toName: to.name,
    byAccountId: ctx.actor.accountId,
    byName: ctx.actor.name,
    why,
    at,
  })
  await record(tx, ctx, audits[kind], isReferral ? { referralId: id } : { recordId: id })
}

function personIn(people: readonly Colleague[], id: string): Colleague {
  const person = people.find(({ accountId }) => accountId === id)
  if (!person) throw new NotFound('colleague')
  return person
}

/** Those who may sign in, may write referrals, and are somebody else. */
function receiversIn(people: readonly Colleague[], actor: Actor, from: Colleague) {
  return people
    .filter(
      ({ accountId, active, roles }) =>
        active && accountId !== from.accountId && can({ ...actor, roles }, 'referral.write'),
    )
    .map(({ accountId, name }) => ({ accountId, name }))
}

/** Enough to know it by, and nothing about a child. */
function wordsOf(one: OpenWork, now: Date): { readonly what: string; readonly why: string } {
  switch (one.kind) {
    case 'draft':
      return {
        what: `Draft: ${titleOf(one.formId)}`,
        why: `Not sent. Last saved ${atInWords(one.at, now)}`,
      }
    case 'sent':
      return {
        what: `${titleOf(one.formId)}, ${one.reference}`,
        why: one.hasQuestion
          ? 'The front door asked a question that nobody has answered'
          : one.isUnread
            ? 'Decided, and nobody has read the answer'
            : 'Waiting for a decision',
      }
    case 'advice':
      return {
        what: `Advice, ${one.reference}`,
        why: one.isUnread ? 'Answered, and nobody has read it' : 'Waiting for a call',
      }
    case 'noReferral':
      return {
        what: `Decision not to refer, ${one.reference}`,
        why: `To look at again by ${longDate(one.reviewOn)}`,
      }
  }
}

function titleOf(formId: string): string {
  return findForm(formId)?.title ?? 'Referral'
}
