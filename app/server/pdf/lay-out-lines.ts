import { visualOrder } from './reading-order.ts'
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
 * Several lines of words that run from right to left begin at the right; a single one stays where it is looked for.
 */
export function layOutLines(
  words: readonly (readonly Piece[])[],
  width: number,
  base: number,
): readonly Line[] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const wrap = () => {
    lines.push(line)
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
  const edge = base % 2 === 1 && lines.length > 1 ? width : null
  return lines.map(pieces => place(pieces, base, edge))
}

/** Words and the blanks between them, each a text of its own; together they are the text, and nothing is lost. */
export function wordsAndBlanks(text: string): readonly string[] {
  // A long word is given in parts, so that it can be broken.
  return (text.match(/[^\S\u00a0]+|[^\s]{1,40}|\u00a0/gu) ?? []).flatMap(part =>
    /^\s+$/u.test(part) ? Array.from(part) : [part],
  )
}

/** In thousandths of the size. */
export function lineWidth(line: Line): number {
  return widthOf(line.map(({ piece }) => piece))
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}

/** Gives each piece its place by its level; blanks at the end of a line lie as the paragraph does (rule L1). */
function place(pieces: readonly Piece[], base: number, rightEdge: number | null): Line {
  const words = pieces.findLastIndex(({ isSpace }) => !isSpace) + 1
  const levels = pieces.map(({ level }, index) => (index < words ? level : base))
  // From right to left, blanks that end a line stand at its left, outside the column where they would move the words.
  const right = rightEdge ?? widthOf(pieces.slice(0, words))
  let x = base % 2 === 0 ? 0 : right - widthOf(pieces)
  const places: number[] = []
  for (const index of visualOrder(levels)) {
    places[index] = x
    x += pieces[index]?.width ?? 0
  }
  return pieces.map((piece, index) => ({ piece, x: places[index] ?? 0 }))
}
