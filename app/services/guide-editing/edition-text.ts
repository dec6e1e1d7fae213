import { createHash } from 'node:crypto'
import { Conflict, NotFound } from '#app/domain/errors.ts'
import { checkDocument } from '#app/domain/threshold/document/check-document.ts'
import type { GuideDocument } from '#app/domain/threshold/document/guide-document.ts'
import { writeGuideFile } from '#app/domain/threshold/document/write-guide-file.ts'
import {
  addGuideChange,
  changeEdition,
  findEdition,
  lockEdition,
  type EditionRow,
} from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'

/** What happened to an edition, in the past tense. */
export type GuideChangeType =
  | 'started'
  | 'imported'
  | 'edited'
  | 'sentForReview'
  | 'takenBack'
  | 'approved'
  | 'changesAsked'
  | 'changesAnswered'
  | 'published'
  | 'withdrawn'

/** An edition with its text read. */
export interface Edition {
  readonly row: EditionRow
  readonly document: GuideDocument
}

/** What a verdict is given for: the edition written as a file, the summary of what changed included. */
export function contentHash(document: GuideDocument, summary: string): string {
  return createHash('sha256').update(writeGuideFile(document, summary)).digest('hex')
}

/** The edition with this id. Throws NotFound. */
export async function getEditionText(tx: Tx, id: string): Promise<Edition> {
  return readEdition(await findEdition(tx, id))
}

/** The same, held until the transaction ends. */
export async function lockEditionText(tx: Tx, id: string): Promise<Edition> {
  return readEdition(await lockEdition(tx, id))
}

/** A row with its text read. Throws NotFound when there is none. */
export function readEdition(row: EditionRow | undefined): Edition {
  if (!row) throw new NotFound('edition')
  const checked = checkDocument(row.content)
  if (!checked.ok) throw new Error(`Edition ${row.number} of the threshold guide cannot be read`)
  return { row, document: checked.document }
}

/** Whether an edition’s text may still change. */
export function isOpen({ status }: Pick<EditionRow, 'status'>): boolean {
  return status === 'draft' || status === 'in_review' || status === 'approved'
}

/** Writes down who did what to an edition, in the transaction of the change. */
export async function noteChange(
  tx: Tx,
  ctx: Context,
  edition: { readonly id: string; readonly revision: number },
  type: GuideChangeType,
  detail = '',
  reviewId: string | null = null,
): Promise<void> {
  const isPerson = ctx.actor.kind !== 'system'
  await addGuideChange(tx, {
    id: ctx.ids.uuid(),
    editionId: edition.id,
    type,
    accountId: isPerson ? ctx.actor.accountId : null,
    accountName: isPerson ? ctx.actor.name : 'The command line',
    detail,
    reviewId,
    revision: edition.revision,
    at: ctx.clock.now(),
  })
}

/**
 * Saves a checked text over a locked edition. Every verdict is left behind, because it was given for another text, and
 * the edition is a draft again. Saving the same text changes nothing. Throws Conflict for one that is published.
 */
export async function saveText(
  tx: Tx,
  ctx: Context,
  { row }: Edition,
  to: { readonly document: GuideDocument; readonly summary: string; readonly detail: string },
): Promise<void> {
  if (!isOpen(row)) throw new Conflict('edition')
  const hash = contentHash(to.document, to.summary)
  if (hash === row.contentHash) return
  const revision = row.revision + 1
  await changeEdition(tx, row.id, {
    content: to.document,
    summary: to.summary,
    contentHash: hash,
    revision,
    status: 'draft',
    savedAt: ctx.clock.now(),
  })
  await noteChange(tx, ctx, { id: row.id, revision }, 'edited', to.detail)
}
