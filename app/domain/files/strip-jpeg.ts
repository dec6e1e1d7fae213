import type { ByteSource } from './byte-source.ts'
import { FileRefused } from './file-rules.ts'
import { onlyTurn, turnOf } from './picture-turn.ts'

const exif = 'Exif\0\0'
const isScan = 0xda
const isEnd = 0xd9

/** Segments a picture is drawn from. Everything else goes: where and when it was taken, with what, a thumbnail, notes. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  const isFrame = marker >= 0xc0 && marker <= 0xcf
  const isTable = marker === 0xdb || marker === 0xdd || marker === 0xdc
  if (isFrame || isTable || marker === isScan) return true
  if (marker === 0xe0) return startsWith(segment, 'JFIF\0')
  // The colours of photographs from print and from some cameras are wrong without these two.
  if (marker === 0xe2) return startsWith(segment, 'ICC_PROFILE\0')
  return marker === 0xee && startsWith(segment, 'Adobe')
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

/** A JPEG without its hidden details but which way up it is, and without anything that follows its end. Nothing is encoded again. */
export async function* stripJpeg(
  source: ByteSource,
  mostPixels: number,
): AsyncGenerator<Uint8Array> {
  const start = await source.take(2)
  if (start[0] !== 0xff || start[1] !== 0xd8) throw new FileRefused('damaged')
  yield start
  let hasFrame = false
  let isTurned = false
  for (;;) {
    const marker = await nextMarker(source)
    if (marker === isEnd) {
      if (!hasFrame) throw new FileRefused('damaged')
      yield Uint8Array.of(0xff, isEnd)
      return
    }
    // Restart marks and the like stand alone; they only make sense inside a scan.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) continue
    const size = await source.take(2)
    const length = (size[0] ?? 0) * 256 + (size[1] ?? 0)
    if (length < 2) throw new FileRefused('damaged')
    const segment = await source.take(length - 2)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const at = (index: number) => segment[index] ?? 0
      if ((at(1) * 256 + at(2)) * (at(3) * 256 + at(4)) > mostPixels)
        throw new FileRefused('unpacksTooLarge')
      hasFrame = true
    }
    if (marker === 0xe1 && !isTurned && startsWith(segment, exif)) {
      const turn = turnOf(segment.subarray(exif.length))
      if (turn === undefined) continue
      isTurned = true
      const kept = onlyTurn(turn)
      yield Uint8Array.of(0xff, marker, 0, 2 + exif.length + kept.length)
      yield Uint8Array.from(exif, letter => letter.charCodeAt(0))
      yield kept
      continue
    }
    if (!isNeeded(marker, segment)) continue
    // A thumbnail can hide in the oldest of headers, where it shows what was cut from the picture.
    if (marker === 0xe0) {
      const plain = segment.slice(0, 14)
      if (plain.length < 14) throw new FileRefused('damaged')
      plain[12] = 0
      plain[13] = 0
      yield Uint8Array.of(0xff, marker, 0, 16)
      yield plain
      continue
    }
    yield Uint8Array.of(0xff, marker)
    yield size
    yield segment
    if (marker === isScan) yield* scanOf(source)
  }
}

/** Skips fill bytes before a marker. */
async function nextMarker(source: ByteSource): Promise<number> {
  const [first] = await source.take(1)
  if (first !== 0xff) throw new FileRefused('damaged')
  for (;;) {
    const [marker] = await source.take(1)
    if (marker === undefined || marker === 0) throw new FileRefused('damaged')
    if (marker !== 0xff) return marker
  }
}

/** The picture's own bytes, up to the next marker that is not part of them. */
async function* scanOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (;;) {
    const ahead = await source.peek(65_536)
    if (ahead.length < 2) throw new FileRefused('damaged')
    let end = 0
    while (end < ahead.length - 1) {
      const next = ahead[end + 1] ?? 0
      const isOwn = next === 0 || (next >= 0xd0 && next <= 0xd7)
      if (ahead[end] === 0xff && !isOwn) break
      end += 1
    }
    if (end > 0) yield await source.take(end)
    if (end < ahead.length - 1) return
  }
}
