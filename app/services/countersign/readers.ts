import { seesWholeAgency } from '#app/domain/access/actor.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import {
  entryAt,
  readersOf,
  type CountersignEntry,
  type Lead,
} from '#app/domain/referral/countersign.ts'
import { routeOf } from '#app/domain/referral/form-route.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { Urgency } from '#app/domain/referral/urgency.ts'
import {
  addCountersign,
  agencyCountersigns,
  listCountersign,
  listLeads,
} from '#db/queries/countersign.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { rulesOn } from '../rules.ts'

/** Who else reads a draft before this person sends it, and what was said so far. */
export interface Readers {
  /** Empty when it goes without. */
  readonly readers: readonly Lead[]
  /** This person is one of them: sending it is countersigning it. */
  readonly isReader: boolean
  readonly agencyCountersigns: boolean
  readonly leads: readonly Lead[]
  readonly entries: readonly CountersignEntry[]
}

/** Read in the transaction that decides, whoever asks: the page, asking, giving back and sending all rest on this. */
export async function readersFor(
  tx: Tx,
  ctx: Context,
  draft: Draft,
  form: FormDefinition,
  { urgency }: { readonly urgency: Urgency },
): Promise<Readers> {
  const [countersigns, leads, entries] = await Promise.all([
    agencyCountersigns(tx, draft.organisationId),
    listLeads(tx, draft.organisationId),
    listCountersign(tx, draft.id),
  ])
  const route = routeOf(rulesOn(ctx.clock.now()).formRoutes, form.id)
  const readers = readersOf({
    agencyCountersigns: countersigns,
    urgency: urgency.level,
    route,
    authorId: draft.authorId,
    leads,
  })
  return {
    readers,
    isReader:
      seesWholeAgency(ctx.actor) &&
      readers.some(({ accountId }) => accountId === ctx.actor.accountId),
    agencyCountersigns: countersigns,
    leads,
    entries,
  }
}

/** Adds what this person did, after everything that was done before. */
export async function addEntry(
  tx: Tx,
  ctx: Context,
  referralId: string,
  entries: readonly CountersignEntry[],
  said: Pick<CountersignEntry, 'kind' | 'note' | 'documentHash'>,
): Promise<string> {
  const id = ctx.ids.uuid()
  await addCountersign(tx, {
    ...said,
    id,
    referralId,
    accountId: ctx.actor.accountId,
    accountName: ctx.actor.name,
    at: entryAt(entries, ctx.clock.now()),
  })
  return id
}
