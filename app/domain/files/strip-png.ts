import type { ByteSource } from './byte-source.ts'
import { FileRefused } from './file-rules.ts'

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

/** A PNG without its hidden details, and without anything that follows its end. Nothing is encoded again. */
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
