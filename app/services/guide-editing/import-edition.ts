import { permit } from '#app/domain/access/actor.ts'
import { idProblems } from '#app/domain/threshold/document/check-document.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import type { LineProblem } from '#app/domain/threshold/document/file-parts.ts'
import {
  atLine,
  decodeGuideFile,
  inOrder,
  readGuideFile,
} from '#app/domain/threshold/document/read-guide-file.ts'
import type { Context } from '../context.ts'
import { guideShelf, latestPublished } from '../threshold/guide-shelf.ts'
import { addDraft } from './start-edition.ts'

export type Imported =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: readonly LineProblem[] }

/** Makes a new draft of a whole guide in a file: all of it, or nothing and every mistake by its line. */
export async function importEdition(ctx: Context, bytes: Uint8Array): Promise<Imported> {
  permit(ctx.actor, 'guide.edit')
  return importForAnybody(ctx, bytes)
}

/** The same for the command line, where whoever runs the service has said who imports. */
export async function importForAnybody(ctx: Context, bytes: Uint8Array): Promise<Imported> {
  const text = decodeGuideFile(bytes)
  if (typeof text !== 'string') return { ok: false, problems: [text] }
  const read = readGuideFile(text)
  if (!read.ok) return read
  const ids = idProblems(read.document, guideShelf().map(documentOf))
  if (ids.length > 0)
    return { ok: false, problems: inOrder(ids.map(problem => atLine(problem, read.lineOf))) }
  const { document, summary } = read
  const id = await ctx.transaction(tx =>
    addDraft(tx, ctx, { type: 'imported', basedOn: latestPublished().guide.id, document, summary }),
  )
  return { ok: true, id }
}
