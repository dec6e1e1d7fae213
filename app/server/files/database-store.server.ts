import type { FileStore } from '#app/services/files/file-store.ts'
import { addChunk, findChunk } from '#db/queries/files.ts'
import { inPieces } from './in-pieces.ts'

/** In bytes: small enough that many uploads at once cost little memory. */
const pieceBytes = 256 * 1024

/** Files in the database, beside everything else: one backup, one set of row policies, nothing more to run. */
export const databaseStore: FileStore = {
  write: async (fileId, content, transaction) => {
    let position = 0
    for await (const piece of inPieces(content, pieceBytes)) {
      const at = position
      await transaction(tx => addChunk(tx, fileId, at, piece))
      position += 1
    }
  },
  read: async function* (fileId, transaction) {
    for (let position = 0; ; position += 1) {
      const piece = await transaction(tx => findChunk(tx, fileId, position))
      if (piece === undefined) return
      yield piece
    }
  },
  // The pieces go with the row of their file.
  remove: () => Promise.resolve(),
}
