import type { ByteSource } from './byte-source.ts'
import { FileRefused } from './file-rules.ts'
import { onlyTurn, turnOf } from './picture-turn.ts'

/** What a picture is drawn from. Text, times, EXIF, private and unknown parts go. */
const needed: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
])

/** A PNG without its hidden details but which way up it is, and without anything that follows its end. Nothing is encoded again. */
export async function* stripPng(
  source: ByteSource,
  mostPixels: number,
): AsyncGenerator<Uint8Array> {
  yield await source.take(8)
  for (let count = 0; ; count += 1) {
    const head = await source.take(8)
    const view = new DataView(head.buffer, head.byteOffset, 8)
    const length = view.getUint32(0)
    const type = String.fromCharCode(...head.subarray(4))
    if (!/^[A-Za-z]{4}$/.test(type) || (count === 0) !== (type === 'IHDR'))
      throw new FileRefused('damaged')
    if (type === 'IHDR') {
      const size = await source.peek(8)
      if (length !== 13 || size.length < 8) throw new FileRefused('damaged')
      const sides = new DataView(size.buffer, size.byteOffset, 8)
      if (sides.getUint32(0) * sides.getUint32(4) > mostPixels)
        throw new FileRefused('unpacksTooLarge')
    }
    if (type === 'eXIf' && length <= 65_536) {
      const turn = turnOf(await source.take(length))
      await source.take(4)
      if (turn !== undefined) yield turnPart(turn)
      continue
    }
    const isKept = needed.has(type)
    if (isKept) yield head
    // The part and the four bytes that check it.
    let left = length + 4
    while (left > 0) {
      const some = await source.some(Math.min(left, 65_536))
      if (some.length === 0) throw new FileRefused('damaged')
      left -= some.length
      if (isKept) yield some
    }
    if (type === 'IEND') return
  }
}

function turnPart(turn: number): Uint8Array {
  const data = onlyTurn(turn)
  const named = Uint8Array.of(0x65, 0x58, 0x49, 0x66, ...data)
  const part = new Uint8Array(named.length + 8)
  const view = new DataView(part.buffer)
  view.setUint32(0, data.length)
  part.set(named, 4)
  view.setUint32(named.length + 4, crc32(named))
  return part
}

/** The check of a part (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
