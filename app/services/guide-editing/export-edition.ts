import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import { writeGuideFile } from '#app/domain/threshold/document/write-guide-file.ts'
import { londonDay } from '#app/domain/time/london.ts'
import type { EditionRow } from '#db/queries/guide-editions.ts'
import type { Context } from '../context.ts'
import { findPublished, publishedOn } from '../threshold/guide-shelf.ts'
import { getEditionText, readEdition, type Edition } from './edition-text.ts'

/** A guide as one file, ready to be kept. */
export interface ExportedGuide {
  /** A safe name for it: 'threshold-guide-2026-11.md'. */
  readonly name: string
  readonly text: string
}

/** A draft or any other edition, for whoever works on the guide. Throws NotFound. */
export async function exportEdition(ctx: Context, id: string): Promise<ExportedGuide> {
  permit(ctx.actor, 'guide.read')
  return fileOf(await ctx.transaction(tx => getEditionText(tx, id)))
}

/** An edition that was read as the portal, for the command line. */
export function editionFile(row: EditionRow): ExportedGuide {
  return fileOf(readEdition(row))
}

function fileOf({ row, document }: Edition): ExportedGuide {
  return {
    name: `threshold-guide-edition-${row.number}.md`,
    text: writeGuideFile(document, row.summary),
  }
}

/** A published version by its id, or the one in force at an instant. Public. Throws NotFound. */
export function exportPublished(
  of: { readonly id: string } | { readonly at: Date },
): ExportedGuide {
  const found = 'id' in of ? findPublished(of.id) : publishedOn(londonDay(of.at))
  if (!found) throw new NotFound('version')
  return {
    name: `threshold-guide-${found.guide.id}.md`,
    text: writeGuideFile(documentOf(found), found.guide.changes),
  }
}
