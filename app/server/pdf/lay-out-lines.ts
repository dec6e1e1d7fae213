import type { Piece } from './typeface.server.ts'

/** A piece with its place in the line, in thousandths of the size from the line's left edge. */
export interface Placed {
  readonly piece: Piece
  readonly x: number
}

/** The line as it is read: pieces in the order of the words, wherever they stand. */
export type Line = readonly Placed[]

/**
 * Breaks pieces into lines of this width, in thousandths of the size: between words where it can, and inside a word
 * only when the word alone is wider than a line. Every piece is in exactly one line, blanks at the end included.
 */
export function layOutLines(words: readonly (readonly Piece[])[], width: number): readonly Line[] {
  const lines: Line[] = []
  let line: Piece[] = []
  let used = 0
  const wrap = () => {
    lines.push(place(line))
    line = []
    used = 0
  }
  for (const word of words) {
    const size = widthOf(word)
    const isBlank = word.every(({ isSpace }) => isSpace)
    if (used > 0 && used + size > width && !isBlank && size <= width) wrap()
    for (const piece of word) {
      if (used > 0 && used + piece.width > width && !piece.isSpace) wrap()
      line.push(piece)
      used += piece.width
    }
  }
  wrap()
  return lines
}

/** Words and the blanks between them, each a text of its own; together they are the text, and nothing is lost. */
export function wordsAndBlanks(text: string): readonly string[] {
  // A long word is given in parts, so that it can be broken.
  return (text.match(/[^\S\u00a0]+|[^\s]{1,40}|\u00a0/gu) ?? []).flatMap(part =>
    /^\s+$/u.test(part) ? Array.from(part) : [part],
  )
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}

/** Signs that are written from right to left stand so; all others from left to right. */
function place(pieces: readonly Piece[]): Line {
  const placed: Placed[] = []
  let x = 0
  let index = 0
  while (index < pieces.length) {
    const run = rightToLeftRun(pieces, index)
    if (run.length === 0) {
      const piece = pieces[index]
      if (piece) placed.push({ piece, x })
      x += piece?.width ?? 0
      index += 1
      continue
    }
    const end = x + widthOf(run)
    let at = end
    for (const piece of run) {
      at -= piece.width
      placed.push({ piece, x: at })
    }
    x = end
    index += run.length
  }
  return placed
}

/** From here on: right-to-left signs and whatever stands between two of them that is no letter or digit. */
function rightToLeftRun(pieces: readonly Piece[], from: number): readonly Piece[] {
  if (pieces[from]?.isRightToLeft !== true) return []
  let end = from
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece?.isRightToLeft) end = index + 1
    else if (piece && /[\p{L}\p{N}]/u.test(piece.text)) break
  }
  return pieces.slice(from, end)
}
