/** Guides as files for the command line, on a database of their own for as long as it takes. */
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Context } from '#app/services/context.ts'
import {
  editionFile,
  exportPublished,
  type ExportedGuide,
} from '#app/services/guide-editing/export-edition.ts'
import { importForAnybody, type Imported } from '#app/services/guide-editing/import-edition.ts'
import { putOnShelf } from '#app/services/threshold/guide-shelf.ts'
import { loadPublished } from '#app/services/threshold/load-published.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { findEditionByNumber, findEditorByEmail } from '#db/queries/guide-editions.ts'
import { systemIds } from './ids.server.ts'

/** Opens the database with what is published on the shelf, does the work and closes it. */
async function withGuides<T>(databaseUrl: string, work: (database: Database) => Promise<T>) {
  const database = openDatabase(databaseUrl, 1)
  try {
    putOnShelf(await database.transaction(systemActor, loadPublished))
    return await work(database)
  } finally {
    await database.close()
  }
}

/**
 * The version in force at an instant, a published one by its id, or any edition as 'edition-3'. Undefined when there is
 * none of that name.
 */
export function guideAsFile(
  databaseUrl: string,
  of: { readonly name: string | undefined; readonly at: Date },
): Promise<ExportedGuide | undefined> {
  return withGuides(databaseUrl, async database => {
    const number = /^edition-(\d{1,6})$/.exec(of.name ?? '')?.[1]
    if (number !== undefined) {
      const row = await database.transaction(systemActor, tx =>
        findEditionByNumber(tx, Number(number)),
      )
      return row && editionFile(row)
    }
    try {
      return exportPublished(of.name === undefined ? { at: of.at } : { id: of.name })
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  })
}

/** Imports a file as a new draft, in the name of an editor or of the command line. */
export function importGuideFile(
  databaseUrl: string,
  file: {
    readonly bytes: Uint8Array
    readonly editorEmail: string | undefined
    readonly at: Date
  },
): Promise<Imported | 'no_such_editor'> {
  return withGuides(databaseUrl, async database => {
    const { editorEmail, bytes, at } = file
    const editor =
      editorEmail === undefined
        ? undefined
        : await database.transaction(systemActor, tx => findEditorByEmail(tx, editorEmail))
    if (editorEmail !== undefined && !editor) return 'no_such_editor'
    const actor: Actor = editor
      ? {
          ...systemActor,
          kind: 'frontDoor',
          accountId: editor.id,
          name: editor.name,
          roles: ['threshold_editor'],
        }
      : systemActor
    const ctx: Context = {
      actor,
      requestId: 'command-line',
      clock: { now: () => at },
      ids: systemIds,
      transaction: work => database.transaction(actor, work),
    }
    return importForAnybody(ctx, bytes)
  })
}
