/**
 * Which way up a picture is. Cameras write it among the hidden details (Exif 2.32, tag 0x0112), and a picture without it
 * is shown lying on its side: a photo of a bruise or of a room has to be seen as it was taken. It says nothing of where,
 * when or with what, so it alone is kept, in a block written anew.
 */

const turnTag = 0x0112

/** 2 to 8 when the picture has to be turned or mirrored to be seen; undefined when it stands as it is. */
export function turnOf(tiff: Uint8Array): number | undefined {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (view.byteLength < 14) return undefined
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const isLittle = order === 0x4949
  const first = view.getUint32(4, isLittle)
  if (view.getUint16(2, isLittle) !== 42 || first + 2 > view.byteLength) return undefined
  const count = view.getUint16(first, isLittle)
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * 12
    if (at + 12 > view.byteLength) return undefined
    if (view.getUint16(at, isLittle) !== turnTag) continue
    const turn = view.getUint16(at + 8, isLittle)
    return turn >= 2 && turn <= 8 ? turn : undefined
  }
  return undefined
}

/** A block of hidden details that says which way up, and nothing else. */
export function onlyTurn(turn: number): Uint8Array {
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [turnTag >> 8, turnTag & 0xff, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0]
  return Uint8Array.of(...header, 0, 1, ...entry, 0, 0, 0, 0)
}
