import type { FileStoreKind } from '#app/domain/files/file-rules.ts'
import type { Context } from '../context.ts'

/** Runs work in one short transaction as whoever acts: a file is never sent or read inside a long one. */
export type Transaction = Context['transaction']

/** A place where bytes of files are kept. Nothing about a person is ever part of a key. */
export interface FileStore {
  /** Keeps all of it or throws; what a failed write left is taken away by `remove`. */
  readonly write: (
    fileId: string,
    content: AsyncIterable<Uint8Array>,
    transaction: Transaction,
  ) => Promise<void>
  /** Piece by piece, in order. */
  readonly read: (fileId: string, transaction: Transaction) => AsyncIterable<Uint8Array>
  /** Removing what is not there is no error. */
  readonly remove: (fileId: string) => Promise<void>
}

/** The one door to the bytes of files: where new ones go, and where each kind of store keeps its own. */
export interface FileStores {
  readonly kind: FileStoreKind
  readonly of: (kind: FileStoreKind) => FileStore
}
