import { permit } from '#app/domain/access/actor.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import type { GuideDocument } from '#app/domain/threshold/document/guide-document.ts'
import { addEdition, nextEditionNumber, oneAtATime } from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { latestPublished } from '../threshold/guide-shelf.ts'
import { contentHash, noteChange } from './edition-text.ts'

/** Begins a draft from the version that takes effect last, and gives its id. */
export async function startEdition(ctx: Context): Promise<string> {
  permit(ctx.actor, 'guide.edit')
  const base = latestPublished()
  return ctx.transaction(tx =>
    addDraft(tx, ctx, {
      type: 'started',
      basedOn: base.guide.id,
      document: documentOf(base),
      summary: 'Not said yet.',
    }),
  )
}

/** Adds a draft with this text. Inside one transaction: an edition is there whole or not at all. */
export async function addDraft(
  tx: Tx,
  ctx: Context,
  draft: {
    readonly type: 'started' | 'imported'
    readonly basedOn: string
    readonly document: GuideDocument
    readonly summary: string
  },
): Promise<string> {
  const { type, basedOn, document, summary } = draft
  await oneAtATime(tx)
  const id = ctx.ids.uuid()
  const at = ctx.clock.now()
  const isPerson = ctx.actor.kind !== 'system'
  await addEdition(tx, {
    id,
    number: await nextEditionNumber(tx),
    basedOn,
    status: 'draft',
    content: document,
    summary,
    revision: 1,
    contentHash: contentHash(document, summary),
    createdBy: isPerson ? ctx.actor.accountId : null,
    createdByName: isPerson ? ctx.actor.name : 'The command line',
    createdAt: at,
    savedAt: at,
  })
  await noteChange(tx, ctx, { id, revision: 1 }, type)
  return id
}
