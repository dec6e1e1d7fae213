import { permit } from '#app/domain/access/actor.ts'
import { senderEventWords } from '#app/domain/feedback/after-sending.ts'
import type { ChildRecord } from '#app/domain/referral/referral.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { childName } from '#app/domain/triage/child-words.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { addSeen, listAdditions as list } from '#db/queries/after-sending.ts'
import { getContact } from '#db/queries/contacts.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

const most = 50

export interface AdditionRow {
  readonly contactId: string
  readonly reference: string
  readonly childName: string
  readonly agency: string
  readonly what: string
  readonly whenWords: string
}

export interface AdditionsPage {
  readonly rows: readonly AdditionRow[]
  /** False when there were more than the page holds. */
  readonly isWhole: boolean
}

/** Decided contacts on which the sender has done something since, until a person says that they have seen it. */
export async function listAdditions(ctx: Context): Promise<AdditionsPage> {
  permit(ctx.actor, 'contact.read')
  const lanes = lanesFor(ctx.actor)
  const rows = await ctx.transaction(async tx => {
    await record(tx, ctx, 'additions.listed')
    return readAdditions(tx, lanes, ctx.clock.now())
  })
  return {
    rows: rows.slice(0, most).map(row => ({
      contactId: row.contactId,
      reference: row.reference,
      // The column holds what sending wrote.
      childName: childName(row.child as ChildRecord),
      agency: row.organisation,
      what: row.types.map(type => senderEventWords[type]).join('. '),
      whenWords: dateAndTime(row.at),
    })),
    isWhole: rows.length <= most,
  }
}

/** How far back the desk looks, in days: what nobody has marked as seen by then is in the referral itself. */
const daysBack = 90

/** One row more than a page, so that a page knows whether it is whole. */
export async function readAdditions(tx: Tx, lanes: readonly string[], now: Date) {
  if (lanes.length === 0) return []
  const since = new Date(now.getTime() - daysBack * 86_400_000)
  return list(tx, lanes, { most: most + 1, since })
}

/** A person has seen what was added to a decided contact's referral: it leaves the list until something new comes. */
export async function markAdditionsSeen(
  ctx: Context,
  input: { readonly contactId: string },
): Promise<void> {
  permit(ctx.actor, 'contact.read')
  await ctx.transaction(async tx => {
    const { contact } = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { referralId, councilCode } = contact
    await addSeen(tx, {
      id: ctx.ids.uuid(),
      referralId,
      councilCode,
      kind: 'seen',
      note: '',
      by: ctx.actor.accountId,
      byName: ctx.actor.name,
      at: ctx.clock.now(),
    })
    await record(tx, ctx, 'referral.additionsSeen', { referralId, contactId: contact.id })
  })
}
