import type { ByteSource } from './byte-source.ts'
import { checkZip, endsAsZip, tailBytes } from './check-zip.ts'
import { FileRefused, type FileKind, type FileRules } from './file-rules.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'

/** What a file begins like. An archive is told apart by what is in it, which stands at its end. */
export type Beginning = 'pdf' | 'jpeg' | 'png' | 'zip' | 'text'

/** How many bytes from the front a kind is judged by. */
export const headBytes = 4_096

/** Judges by content alone: what a browser or a name says a file is counts for nothing. */
export function beginningOf(head: Uint8Array): Beginning | undefined {
  const letters = String.fromCharCode(...head.subarray(0, 8))
  if (letters.startsWith('%PDF-')) return 'pdf'
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg'
  if (letters === '\u0089PNG\r\n\u001a\n') return 'png'
  if (letters.startsWith('PK\u0003\u0004')) return 'zip'
  return isOpenedAsSomethingElse(letters, head) ? undefined : 'text'
}

/** Text that some program would run, draw or unpack is not plain text, whatever it is called. */
function isOpenedAsSomethingElse(letters: string, head: Uint8Array): boolean {
  if (/^(GIF8|MZ|BM|RIFF|Rar!|II\*|MM\*|PK|%!PS|\{\\rtf|#!|ID3|OggS|\u007fELF)/.test(letters))
    return true
  const words = new TextDecoder()
    .decode(head)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  return /^<(\?|!|[a-z])/.test(words) || /<(script|html|svg|iframe|object|embed)[\s>]/.test(words)
}

/** What was found once a file has been read to its end. */
export interface Found {
  readonly kind: FileKind
}

/**
 * Reads a file to its end and gives what is to be kept of it, piece by piece; returns which kind it is. Throws
 * FileRefused as soon as it is known that the file is not to be kept.
 */
export async function* readFile(
  source: ByteSource,
  rules: FileRules,
): AsyncGenerator<Uint8Array, Found> {
  const head = await source.peek(headBytes)
  if (head.length === 0) throw new FileRefused('empty')
  const beginning = beginningOf(head)
  switch (beginning) {
    case undefined:
      throw new FileRefused('otherKind')
    case 'jpeg':
      yield* stripJpeg(source, rules.mostPixels)
      await readRest(source)
      return { kind: 'jpeg' }
    case 'png':
      yield* stripPng(source, rules.mostPixels)
      await readRest(source)
      return { kind: 'png' }
    case 'text':
      yield* plainText(source)
      return { kind: 'txt' }
    case 'pdf':
    case 'zip':
      return { kind: yield* withTail(source, beginning, rules) }
  }
}

/** What follows the end of a picture is thrown away; the sender is not left waiting with it unsent. */
async function readRest(source: ByteSource): Promise<void> {
  while ((await source.some(65_536)).length > 0);
}

async function* withTail(
  source: ByteSource,
  beginning: 'pdf' | 'zip',
  rules: FileRules,
): AsyncGenerator<Uint8Array, FileKind> {
  let tail: Uint8Array = new Uint8Array(0)
  let size = 0
  for (;;) {
    const some = await source.some(65_536)
    if (some.length === 0) break
    size += some.length
    const joined = new Uint8Array(tail.length + some.length)
    joined.set(tail)
    joined.set(some, tail.length)
    // Cut in large steps, so that keeping the end costs little.
    tail = joined.length > 2 * tailBytes ? joined.slice(-tailBytes) : joined
    yield some
  }
  const end = { bytes: tail.slice(-tailBytes), size }
  if (beginning === 'zip') return checkZip(end, rules.mostUnpackedBytes)
  const words = String.fromCharCode(...end.bytes.slice(-2_048))
  if (!words.includes('%%EOF')) throw new FileRefused('damaged')
  if (endsAsZip(end)) throw new FileRefused('twoKinds')
  return 'pdf'
}

/** UTF-8 with no control characters but line ends and tabs: anything else is some other kind of file. */
async function* plainText(source: ByteSource): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (;;) {
    const some = await source.some(65_536)
    const text = decoded(decoder, some)
    if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) throw new FileRefused('otherKind')
    if (some.length === 0) return
    yield some
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes.length > 0 })
  } catch {
    throw new FileRefused('otherKind')
  }
}
