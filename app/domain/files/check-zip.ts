import { FileRefused, type FileKind } from './file-rules.ts'

/** How much of the end of a file is kept while it streams past: the list of what is in a document stands there. */
export const tailBytes = 1_000_000

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const mostEntries = 5_000

export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/** The end of a file and how long the whole file is. */
export interface Tail {
  readonly bytes: Uint8Array
  readonly size: number
}

/** Whether the end of a file is the end of an archive. */
export function endsAsZip({ bytes }: Tail): boolean {
  return findEnd(view(bytes)) !== undefined
}

/** Which document an archive is, judged by its own list of parts; refuses bombs, programs and locked files. */
export function checkZip(tail: Tail, mostUnpacked: number): FileKind {
  const entries = entriesOf(tail)
  const names = new Set(entries.map(({ name }) => name))
  const unpacked = entries.reduce((sum, one) => sum + one.unpacked, 0)
  if (unpacked > mostUnpacked) throw new FileRefused('unpacksTooLarge')
  // Parts that lie over each other are how a small file unpacks to a huge one.
  const inOrder = entries.toSorted((one, other) => one.at - other.at)
  for (const [index, one] of inOrder.entries()) {
    const next = inOrder[index + 1]?.at ?? tail.size
    if (one.at + one.packed > next) throw new FileRefused('unpacksTooLarge')
  }
  if (inOrder[0]?.at !== 0) throw new FileRefused('twoKinds')
  for (const name of names) {
    if (
      /vbaproject|\.(exe|dll|js|vbs|bat|cmd|ps1|jar|scr)$/i.test(name) ||
      name.startsWith('Basic/')
    )
      throw new FileRefused('macros')
    if (name.startsWith('/') || /(^|[/\\])\.\.([/\\]|$)/.test(name))
      throw new FileRefused('damaged')
  }
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return 'docx'
    if (names.has('xl/workbook.xml')) return 'xlsx'
  }
  if (names.has('mimetype') && names.has('content.xml') && names.has('META-INF/manifest.xml'))
    return 'odt'
  throw new FileRefused('otherKind')
}

function entriesOf({ bytes, size }: Tail): readonly ZipEntry[] {
  const data = view(bytes)
  const end = findEnd(data)
  if (end === undefined) throw new FileRefused('damaged')
  const count = data.getUint16(end + 10, true)
  const length = data.getUint32(end + 12, true)
  const start = data.getUint32(end + 16, true) - (size - bytes.length)
  // One disk, a list that ends where the end begins and lies in what we kept; larger ones use another format.
  if (count === 0 || count > mostEntries || start < 0 || start + length !== end)
    throw new FileRefused(count > mostEntries || start < 0 ? 'unpacksTooLarge' : 'damaged')
  const entries: ZipEntry[] = []
  let at = start
  while (at < end) {
    if (at + 46 > end || data.getUint32(at, true) !== entrySignature)
      throw new FileRefused('damaged')
    const flags = data.getUint16(at + 8, true)
    if ((flags & 1) === 1) throw new FileRefused('locked')
    const nameLength = data.getUint16(at + 28, true)
    const next =
      at + 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
    if (next > end) throw new FileRefused('damaged')
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: data.getUint32(at + 20, true),
      unpacked: data.getUint32(at + 24, true),
      at: data.getUint32(at + 42, true),
    })
    at = next
  }
  if (entries.length !== count) throw new FileRefused('damaged')
  return entries
}

/** Only at the very end, with no comment: what follows an archive could be another file. */
function findEnd(data: DataView): number | undefined {
  const last = Math.max(0, data.byteLength - 22 - 65_535)
  for (let at = data.byteLength - 22; at >= last; at -= 1) {
    if (data.getUint32(at, true) !== endSignature) continue
    if (at + 22 + data.getUint16(at + 20, true) === data.byteLength) return at
  }
  return undefined
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
