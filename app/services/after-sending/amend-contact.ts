import { permit } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import { contactChangeProblems, type ContactChange } from '#app/domain/feedback/after-sending.ts'
import { messageWords } from '#app/domain/feedback/message.ts'
import { addAmendment } from '#db/queries/after-sending.ts'
import { addEvent, getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { messageId } from '../feedback/message-id.ts'
import { record } from '../record.ts'
import { contactPeople, readSinceSending, type AmendmentView } from './since-sending.ts'
import { tellFrontDoor } from './tell-front-door.ts'

export interface ContactDetailsPage {
  readonly id: string
  readonly reference: string
  readonly key: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly log: readonly AmendmentView[]
}

/** The form for a changed contact detail, with everything changed so far. */
export async function getContactDetails(ctx: Context, id: string): Promise<ContactDetailsPage> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const { sent, draft } = await getSent(tx, id)
    const { amendments } = await readSinceSending(tx, draft)
    await record(tx, ctx, 'referral.viewed', { referralId: draft.id })
    return {
      id: draft.id,
      reference: sent.reference,
      key: ctx.ids.uuid(),
      people: contactPeople(draft).map(person => ({ id: person.id, name: person.name })),
      log: amendments,
    }
  })
}

export type ContactAmended =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Adds a changed way to reach somebody. What was sent stays as it was; the change stands beside it, with its reason. */
export async function amendContact(
  ctx: Context,
  input: ContactChange & { readonly id: string; readonly key: string },
): Promise<ContactAmended> {
  permit(ctx.actor, 'referral.write')
  const change = {
    who: input.who,
    field: input.field,
    value: messageWords(input.value),
    why: messageWords(input.why),
  }
  return ctx.transaction(async tx => {
    const { sent, draft } = await getSent(tx, input.id)
    const people = contactPeople(draft)
    const problems = contactChangeProblems(
      change,
      people.map(({ id }) => id),
    )
    if (problems.length > 0) return { ok: false, problems }
    const { accountId, name } = ctx.actor
    const at = ctx.clock.now()
    const referralId = draft.id
    const isNew = await addAmendment(tx, {
      id: messageId({
        referralId,
        kind: 'amendment',
        accountId,
        key: input.key,
        words: JSON.stringify(change),
      }),
      referralId,
      field: `${change.who}/${change.field}`,
      position: people.findIndex(({ id }) => id === change.who),
      value: change.value,
      why: change.why,
      authorId: accountId,
      authorName: name,
      at,
    })
    if (!isNew) return { ok: true }
    await addEvent(tx, { id: ctx.ids.uuid(), referralId, type: 'contactChanged', accountId, at })
    await record(tx, ctx, 'referral.contactChanged', { referralId })
    await tellFrontDoor(tx, ctx, { referralId, ...sent, template: 'information-added' })
    return { ok: true }
  })
}
