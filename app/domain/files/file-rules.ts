/** What files may go with a referral, and what is said when one may not. */

export const fileKinds = ['pdf', 'jpeg', 'png', 'docx', 'xlsx', 'odt', 'txt'] as const
export type FileKind = (typeof fileKinds)[number]

/** `arriving` is never shown; only `clean` is ever given out. */
export type FileState = 'arriving' | 'waiting' | 'clean' | 'unsafe' | 'unscanned'

export type FileStoreKind = 'database' | 'disk' | 's3'

export interface FileRules {
  /** On one referral, and bytes in one file. */
  readonly mostFiles: number
  readonly mostBytes: number
  /** The most pixels a picture may have: a small file can hold one that no computer can open. */
  readonly mostPixels: number
  /** The most bytes a document may come to when it is unpacked. */
  readonly mostUnpackedBytes: number
  readonly kinds: Readonly<
    Record<
      FileKind,
      { readonly name: string; readonly type: string; readonly extensions: readonly string[] }
    >
  >
}

/** Why a file was not kept. */
export type RefusedBecause =
  | 'tooMany'
  | 'tooLarge'
  | 'empty'
  | 'otherKind'
  | 'damaged'
  | 'macros'
  | 'locked'
  | 'unpacksTooLarge'
  | 'twoKinds'
  | 'brokenOff'
  | 'heldTooLong'
  | 'noRoom'

/** Thrown while a file is read; it ends that file and no other. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  constructor(readonly because: RefusedBecause) {
    super('a file was not kept')
  }
}

/** What to tell the person about one file, and what they can do. */
export function refusedWords(because: RefusedBecause, name: string, rules: FileRules): string {
  const named = `“${name}” was not kept`
  switch (because) {
    case 'tooMany':
      return `${named}: a referral holds up to ${rules.mostFiles} files. Remove one first, or tell the front door what is in it`
    case 'tooLarge':
      return `${named}: it is larger than ${sizeWords(rules.mostBytes)}. Choose a smaller one, or split it`
    case 'empty':
      return `${named}: there is nothing in it. Open it on your computer to check, then choose it again`
    case 'otherKind':
      return `${named}: it is not one of the kinds listed. Save it as a PDF and choose that`
    case 'damaged':
      return `${named}: it is damaged and cannot be read. Open it on your computer, save it again and choose that`
    case 'macros':
      return `${named}: it holds a program. Save it as a PDF and choose that`
    case 'locked':
      return `${named}: it is locked with a password. Save a copy without one and choose that`
    case 'unpacksTooLarge':
      return `${named}: it becomes too large when it is opened. Save it as a PDF and choose that`
    case 'twoKinds':
      return `${named}: it holds a second file inside. Save it again as a PDF and choose that`
    case 'brokenOff':
      return `${named}: the connection broke off before all of it arrived. Choose it again`
    case 'heldTooLong':
      return `${named}: you were signed out, and it was held for you for an hour. Choose it again`
    case 'noRoom':
      return `${named}: it could not be stored just now. Your referral can be sent without it. Try again later`
  }
}

/** Bytes in words: "340 kB", "2.1 MB". */
export function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1024) return `${kilobytes} kB`
  const megabytes = bytes / (1024 * 1024)
  return `${Number.isInteger(megabytes) ? String(megabytes) : megabytes.toFixed(1)} MB`
}

/** Where a file stands, in words a person reads. */
export const stateWords: Readonly<Record<Exclude<FileState, 'arriving'>, string>> = {
  waiting: 'Waiting for scan',
  clean: 'Scanned, clean',
  unsafe: 'Not safe, held',
  unscanned: 'Could not be scanned yet',
}
