import { permit } from '#app/domain/access/actor.ts'
import { Conflict, NotFound, type Problem } from '#app/domain/errors.ts'
import { checkDocument } from '#app/domain/threshold/document/check-document.ts'
import { ChangeSummary } from '#app/domain/threshold/document/guide-document.ts'
import { findPart, withPart, type Part, type Typed } from '#app/domain/threshold/editing/parts.ts'
import { listGuideChanges } from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { changedElsewhere, seenOf, type SavedElsewhere } from './changed-elsewhere.ts'
import { getEditionText, isOpen, lockEditionText, saveText } from './edition-text.ts'

/** A page for one part of an edition’s text. */
export interface PartView {
  readonly editionId: string
  readonly number: number
  /** A mark of what the page shows, to be posted with it. */
  readonly seen: string
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
  return { editionId: row.id, number: row.number, seen: seenOf(part.fields), part }
}

/**
 * Saves what was typed into one part: over that part as it was opened, or not at all. What others save meanwhile in
 * other parts stays.
 */
export async function savePart(
  ctx: Context,
  input: {
    readonly id: string
    readonly part: string
    readonly seen: string
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
    if (seenOf(part.fields) !== input.seen)
      return { outcome: 'changed', elsewhere: await elsewhereOf(tx, row.id, part) }
    const checked = checkDocument(edited.raw)
    if (!checked.ok) {
      return { outcome: 'refused', problems: once(checked.problems, edited.fieldOf) }
    }
    const to = { document: checked.document, summary: row.summary, detail: part.title }
    await saveText(tx, ctx, edition, to)
    return { outcome: 'saved' }
  })
}

/** Each thing to mend once, however many places say it. */
function once(
  problems: readonly { readonly path: string; readonly message: string }[],
  fieldOf: (path: string) => string,
): readonly Problem[] {
  const all = problems.map(({ path, message }) => ({ field: fieldOf(path), message }))
  return [...new Map(all.map(each => [`${each.field} ${each.message}`, each])).values()]
}

async function elsewhereOf(tx: Tx, editionId: string, part: Part): Promise<SavedElsewhere> {
  return changedElsewhere(
    seenOf(part.fields),
    await listGuideChanges(tx, editionId, 50),
    part.fields.map(({ label, value }) => ({ label, words: value === '' ? 'Empty' : value })),
  )
}

/** Saves what this edition says it changed. */
export async function saveSummary(
  ctx: Context,
  input: { readonly id: string; readonly seen: string; readonly words: string },
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
    if (seenOf(row.summary) !== input.seen)
      return {
        outcome: 'changed',
        elsewhere: changedElsewhere(seenOf(row.summary), await listGuideChanges(tx, row.id, 50), [
          { label: 'What changed', words: row.summary },
        ]),
      }
    await saveText(tx, ctx, edition, { document, summary: words, detail: 'What changed' })
    return { outcome: 'saved' }
  })
}
