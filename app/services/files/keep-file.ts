import { createHash } from 'node:crypto'
import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { byteSource } from '#app/domain/files/byte-source.ts'
import { givenName, safeFileName } from '#app/domain/files/file-name.ts'
import {
  FileRefused,
  type FileKind,
  type FileRules,
  type RefusedBecause,
} from '#app/domain/files/file-rules.ts'
import { readFile } from '#app/domain/files/read-file.ts'
import { fileRules } from '#content/files/rules.ts'
import {
  addFile,
  countFiles,
  deleteFile,
  findFilesOf,
  lockFiles,
  saveArrived,
} from '#db/queries/files.ts'
import { enqueue } from '#db/queries/jobs.ts'
import { addEvent, findSent } from '#db/queries/referrals.ts'
import { tellFrontDoor } from '../after-sending/tell-front-door.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { noteChange } from '../referral/typing.ts'
import type { FileStores } from './file-store.ts'

export interface NewFile {
  readonly referralId: string
  /** As its sender's computer calls it. */
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

interface NotKept {
  readonly ok: false
  readonly because: RefusedBecause
  readonly name: string
}

export type Kept = { readonly ok: true; readonly fileId: string } | NotKept

/** A file of which all has arrived and which is not part of its referral yet. */
export interface HeldFile {
  readonly fileId: string
  readonly name: string
  readonly kind: FileKind
  readonly byteCount: number
  readonly sha256: string
}

export type Held = { readonly ok: true; readonly file: HeldFile } | NotKept

/** Minutes after which a file that is still arriving is taken for one that never will. */
const arrivesWithin = 60

/** Who may add files, and whether to this referral at all: asked before the first byte is read. */
export async function mayKeepFiles(ctx: Context, referralId: string): Promise<void> {
  permit(ctx.actor, 'referral.write')
  const found = await ctx.transaction(tx => findFilesOf(tx, referralId))
  if (!found) throw new NotFound('referral')
}

/**
 * Keeps one file from the moment all of it has arrived, whatever becomes of the page it was posted with. The bytes go
 * to their store as they come; what is refused or broken off leaves nothing behind.
 */
export async function keepFile(
  ctx: Context,
  stores: FileStores,
  file: NewFile,
  rules: FileRules = fileRules,
): Promise<Kept> {
  const held = await holdFile(ctx, stores, file, rules)
  if (!held.ok) return held
  const { fileId, name } = held.file
  try {
    if (await keepHeld(ctx, file.referralId, held.file)) return { ok: true, fileId }
    return { ok: false, because: 'brokenOff', name }
  } catch (error) {
    await undo(ctx, file.referralId, fileId)
    throw error
  }
}

/**
 * Stores one file without making it part of its referral. Nobody is shown it; unless it is kept within the hour it is
 * removed, as one that never arrived is.
 */
export async function holdFile(
  ctx: Context,
  stores: FileStores,
  file: NewFile,
  rules: FileRules = fileRules,
): Promise<Held> {
  permit(ctx.actor, 'referral.write')
  const { referralId } = file
  const fileId = ctx.ids.uuid()
  const shown = safeFileName(file.name, ['']).replace(/\.$/, '')
  try {
    await begin(ctx, stores, { ...file, fileId, shown }, rules)
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, because: error.because, name: shown }
    throw error
  }
  try {
    const seen = { kind: undefined as FileKind | undefined, size: 0, hash: createHash('sha256') }
    const source = byteSource(limited(file.content, rules.mostBytes))
    await stores
      .of(stores.kind)
      .write(fileId, watched(readFile(source, rules), seen), ctx.transaction)
    if (!seen.kind) throw new Error('a file was stored without being read')
    const held: HeldFile = {
      fileId,
      name: safeFileName(file.name, rules.kinds[seen.kind].extensions),
      kind: seen.kind,
      byteCount: seen.size,
      sha256: seen.hash.digest('hex'),
    }
    return { ok: true, file: held }
  } catch (error) {
    await undo(ctx, referralId, fileId)
    if (error instanceof FileRefused) return { ok: false, because: error.because, name: shown }
    throw error
  }
}

async function begin(
  ctx: Context,
  stores: FileStores,
  file: NewFile & { readonly fileId: string; readonly shown: string },
  rules: FileRules,
): Promise<void> {
  const at = ctx.clock.now()
  await ctx.transaction(async tx => {
    const { referralId, fileId } = file
    if (!(await findFilesOf(tx, referralId))) throw new NotFound('referral')
    await lockFiles(tx, referralId)
    if ((await countFiles(tx, referralId)) >= rules.mostFiles) throw new FileRefused('tooMany')
    await addFile(tx, {
      id: fileId,
      referralId,
      givenName: givenName(file.name),
      name: file.shown,
      // Not known until it was read; a row that is still arriving is shown to nobody.
      kind: 'txt',
      state: 'arriving',
      store: stores.kind,
      uploadedBy: ctx.actor.accountId,
      uploadedByName: ctx.actor.name,
      uploadedAt: at,
    })
    await enqueue(tx, {
      id: ctx.ids.uuid(),
      kind: 'file.sweep',
      payload: {},
      maxAttempts: 50,
      runAt: new Date(at.getTime() + (arrivesWithin + 1) * 60_000),
    })
  })
}

/**
 * Makes a held file part of its referral: recorded, queued for its scan, and told to the front door when the referral
 * was sent already. False when it is held no more.
 */
export async function keepHeld(
  ctx: Context,
  referralId: string,
  { fileId, ...facts }: HeldFile,
): Promise<boolean> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    // Sending takes the same lock: a file is in what is sent, or it is added after it.
    await lockFiles(tx, referralId)
    const row = await findSent(tx, referralId)
    const isThere = await saveArrived(tx, referralId, fileId, {
      ...facts,
      isLater: row !== undefined,
    })
    if (!isThere) return false
    await record(tx, ctx, 'file.added', { referralId })
    await enqueue(tx, {
      id: ctx.ids.uuid(),
      kind: 'file.scan',
      payload: { fileId },
      maxAttempts: 400,
    })
    if (!row) {
      await noteChange(tx, ctx, referralId, '@files')
      return true
    }
    await addEvent(tx, {
      id: ctx.ids.uuid(),
      referralId,
      type: 'fileAdded',
      accountId: ctx.actor.accountId,
      at: ctx.clock.now(),
    })
    await tellFrontDoor(tx, ctx, {
      referralId,
      councilCode: row.sent.councilCode,
      reference: row.sent.reference,
      isRestricted: row.sent.isRestricted,
      template: 'information-added',
    })
    return true
  })
}

/** Nothing stays of a file that was not kept. If even this fails, a job does it later. */
async function undo(ctx: Context, referralId: string, fileId: string): Promise<void> {
  await ctx.transaction(tx => deleteFile(tx, referralId, fileId)).catch(() => undefined)
}

async function* limited(
  content: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  const chunks = content[Symbol.asyncIterator]()
  let size = 0
  for (;;) {
    const next = await chunks.next().catch(() => undefined)
    if (next === undefined) throw new FileRefused('brokenOff')
    if (next.done) return
    size += next.value.length
    if (size > most) throw new FileRefused('tooLarge')
    yield next.value
  }
}

/** Counts and fingerprints exactly what goes into the store. */
async function* watched(
  content: AsyncGenerator<Uint8Array, { readonly kind: FileKind }>,
  seen: {
    kind: FileKind | undefined
    size: number
    readonly hash: { readonly update: (bytes: Uint8Array) => unknown }
  },
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = await content.next()
    if (next.done) {
      seen.kind = next.value.kind
      return
    }
    seen.size += next.value.length
    seen.hash.update(next.value)
    yield next.value
  }
}
