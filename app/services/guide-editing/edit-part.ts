import { permit } from '#app/domain/access/actor.ts'
import { Conflict, NotFound, type Problem } from '#app/domain/errors.ts'
import { checkDocument } from '#app/domain/threshold/document/check-document.ts'
import { ChangeSummary } from '#app/domain/threshold/document/guide-document.ts'
import { findPart, withPart, type Part, type Typed } from '#app/domain/threshold/editing/parts.ts'
import { listGuideChanges } from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { changedElsewhere, type SavedElsewhere } from './changed-elsewhere.ts'
import { getEditionText, isOpen, lockEditionText, saveText } from './edition-text.ts'

/** A page for one part of an edition’s text. */
export interface PartView {
  readonly editionId: string
  readonly number: number
  readonly revision: number
  readonly part: Part
}

export type PartSaved =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'changed'; readonly elsewhere: SavedElsewhere }

/** One part with its fields. Throws NotFound, and Conflict for an edition that can no longer change. */
export async function getPart(
  ctx: Context,
  input: { readonly id: string; readonly part: string },
): Promise<PartView> {
  permit(ctx.actor, 'guide.edit')
  const { row, document } = await ctx.transaction(tx => getEditionText(tx, input.id))
  const part = findPart(document, input.part)
  if (!part) throw new NotFound('part')
  if (!isOpen(row)) throw new Conflict('edition')
  return { editionId: row.id, number: row.number, revision: row.revision, part }
}

/** Saves what was typed into one part: over the text it was opened on, or not at all. */
export async function savePart(
  ctx: Context,
  input: {
    readonly id: string
    readonly part: string
    readonly revision: string
    readonly typed: Typed
  },
): Promise<PartSaved> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    const edition = await lockEditionText(tx, input.id)
    const { row, document } = edition
    const part = findPart(document, input.part)
    const edited = withPart(document, input.part, input.typed)
    if (!part || !edited) throw new NotFound('part')
    if (!isOpen(row)) throw new Conflict('edition')
    if (String(row.revision) !== input.revision)
      return { outcome: 'changed', elsewhere: await elsewhereOf(tx, row, part) }
    const checked = checkDocument(edited.raw)
    if (!checked.ok) {
      const problems = checked.problems.map(({ path, message }) => ({
        field: edited.fieldOf(path),
        message,
      }))
      return { outcome: 'refused', problems }
    }
    const to = { document: checked.document, summary: row.summary, detail: part.title }
    await saveText(tx, ctx, edition, to)
    return { outcome: 'saved' }
  })
}

async function elsewhereOf(
  tx: Tx,
  row: { readonly id: string; readonly revision: number },
  part: Part,
): Promise<SavedElsewhere> {
  return changedElsewhere(
    row.revision,
    await listGuideChanges(tx, row.id, 1),
    part.fields.map(({ label, value }) => ({ label, words: value === '' ? 'Empty' : value })),
  )
}

/** Saves what this edition says it changed. */
export async function saveSummary(
  ctx: Context,
  input: { readonly id: string; readonly revision: string; readonly words: string },
): Promise<PartSaved> {
  permit(ctx.actor, 'guide.edit')
  const words = input.words.replaceAll(/\s+/g, ' ').trim()
  return ctx.transaction(async tx => {
    const edition = await lockEditionText(tx, input.id)
    const { row, document } = edition
    if (!isOpen(row)) throw new Conflict('edition')
    const summary = ChangeSummary.safeParse(words)
    if (!summary.success)
      return {
        outcome: 'refused',
        problems: summary.error.issues.map(({ message }) => ({ field: 'summary', message })),
      }
    if (String(row.revision) !== input.revision)
      return {
        outcome: 'changed',
        elsewhere: changedElsewhere(row.revision, await listGuideChanges(tx, row.id, 1), [
          { label: 'What changed', words: row.summary },
        ]),
      }
    await saveText(tx, ctx, edition, { document, summary: words, detail: 'What changed' })
    return { outcome: 'saved' }
  })
}
