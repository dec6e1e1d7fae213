import { and, asc, eq, inArray, lt, ne, sql } from 'drizzle-orm'
import type { FileKind, FileState, FileStoreKind } from '#app/domain/files/file-rules.ts'
import { referral } from '../schema/referral.ts'
import { fileRemoval, referralFile, referralFileChunk } from '../schema/referral-file.ts'
import type { Tx } from './tx.ts'

type Row = typeof referralFile.$inferSelect

export type FileRow = Omit<Row, 'kind' | 'state' | 'store'> & {
  readonly kind: FileKind
  readonly state: FileState
  readonly store: FileStoreKind
}

/** The columns hold what the services wrote; the casts live here and nowhere else. */
function typed(row: Row): FileRow {
  return {
    ...row,
    kind: row.kind as FileKind,
    state: row.state as FileState,
    store: row.store as FileStoreKind,
  }
}

/** The referral that files belong to, draft or sent, when this actor may see it. */
export async function findFilesOf(tx: Tx, referralId: string) {
  const [row] = await tx
    .select({ id: referral.id, isDraft: sql<boolean>`${referral.status} = 'draft'` })
    .from(referral)
    .where(eq(referral.id, referralId))
  return row
}

/** One at a time for each referral until the transaction ends, so that two uploads together cannot pass the limit. */
export async function lockFiles(tx: Tx, referralId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`files ${referralId}`}))`)
}

/** Files of a referral, those still arriving included. */
export async function countFiles(tx: Tx, referralId: string): Promise<number> {
  return tx.$count(referralFile, eq(referralFile.referralId, referralId))
}

export async function addFile(tx: Tx, file: typeof referralFile.$inferInsert): Promise<void> {
  await tx.insert(referralFile).values(file)
}

/** All of a file has arrived. False when there is no such file that still arrives. */
export async function saveArrived(
  tx: Tx,
  referralId: string,
  id: string,
  found: {
    readonly name: string
    readonly kind: FileKind
    readonly byteCount: number
    readonly sha256: string
    readonly isLater: boolean
  },
): Promise<boolean> {
  const rows = await tx
    .update(referralFile)
    .set({ ...found, state: 'waiting' })
    .where(
      and(
        eq(referralFile.id, id),
        eq(referralFile.referralId, referralId),
        eq(referralFile.state, 'arriving'),
      ),
    )
    .returning({ id: referralFile.id })
  return rows.length > 0
}

/** Files of a referral that have arrived: those it was sent with, then those added later, oldest first. */
export async function listFiles(tx: Tx, referralId: string): Promise<readonly FileRow[]> {
  const rows = await tx
    .select()
    .from(referralFile)
    .where(and(eq(referralFile.referralId, referralId), ne(referralFile.state, 'arriving')))
    .orderBy(asc(referralFile.isLater), asc(referralFile.uploadedAt), asc(referralFile.id))
    .limit(200)
  return rows.map(typed)
}

export async function findFile(tx: Tx, id: string): Promise<FileRow | undefined> {
  const [row] = await tx.select().from(referralFile).where(eq(referralFile.id, id))
  return row && typed(row)
}

/** Removes a file with its pieces in the database. False when there was none that this actor may remove. */
export async function deleteFile(tx: Tx, referralId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(referralFile)
    .where(and(eq(referralFile.id, id), eq(referralFile.referralId, referralId)))
    .returning({ id: referralFile.id })
  return rows.length > 0
}

export async function addChunk(
  tx: Tx,
  fileId: string,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  await tx.insert(referralFileChunk).values({ fileId, position, bytes })
}

export async function findChunk(
  tx: Tx,
  fileId: string,
  position: number,
): Promise<Uint8Array | undefined> {
  const [row] = await tx
    .select({ bytes: referralFileChunk.bytes })
    .from(referralFileChunk)
    .where(and(eq(referralFileChunk.fileId, fileId), eq(referralFileChunk.position, position)))
  return row?.bytes
}

/** What a scan found. Only the portal itself writes it. */
export async function saveScanned(
  tx: Tx,
  id: string,
  state: 'clean' | 'unsafe' | 'unscanned',
  at: Date,
): Promise<void> {
  await tx
    .update(referralFile)
    .set({ state, scannedAt: at })
    .where(and(eq(referralFile.id, id), inArray(referralFile.state, ['waiting', 'unscanned'])))
}

/** Files that no scan has judged yet, longest waiting first. */
export async function listUnscanned(tx: Tx, most: number): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: referralFile.id })
    .from(referralFile)
    .where(inArray(referralFile.state, ['waiting', 'unscanned']))
    .orderBy(asc(referralFile.uploadedAt))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Removes what began to arrive before this moment and never did. How many there were. */
export async function deleteNeverArrived(tx: Tx, before: Date): Promise<number> {
  const rows = await tx
    .delete(referralFile)
    .where(and(eq(referralFile.state, 'arriving'), lt(referralFile.uploadedAt, before)))
    .returning({ id: referralFile.id })
  return rows.length
}

/** Bytes outside the database that belong to no file any more. */
export async function listRemovals(tx: Tx, most: number) {
  const rows = await tx.select().from(fileRemoval).orderBy(asc(fileRemoval.at)).limit(most)
  return rows.map(({ fileId, store }) => ({ fileId, store: store as FileStoreKind }))
}

export async function deleteRemoval(tx: Tx, fileId: string): Promise<void> {
  await tx.delete(fileRemoval).where(eq(fileRemoval.fileId, fileId))
}
