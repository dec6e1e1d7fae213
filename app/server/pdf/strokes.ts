import type { Line, Placed } from './lay-out-lines.ts'
import { hasRightToLeft } from './reading-order.ts'
import type { Piece } from './typeface.server.ts'

/** Pieces that are drawn at once, from left to right. */
export interface Stroke {
  readonly font: string
  /** In a font that we draw ourselves. */
  readonly isDrawn: boolean
  /** Reading programs may think that it runs from right to left: it is kept apart from what stands around it. */
  readonly isAside: boolean
  readonly pieces: readonly Placed[]
}

/** What is sure to be taken for right to left wherever a PDF is read, letters first. */
const turnedLetters = /^[\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f]$/u
const turned =
  /^[\u0591-\u05f4\u0610-\u061b\u061f-\u065f\u066e-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff\u0750-\u077f\u060c\u200c\u200d .,:;!?"'()[\]/-]$/u

/**
 * A line as strokes, in the order in which it is read. Programs that take text out of a PDF expect words from right to
 * left as they are seen, from left to right, and turn them round by rules of their own. So such words are drawn that
 * way, as far as those rules are sure to turn them back; all else is drawn sign by sign where each stands.
 */
export function strokesOf(line: Line): readonly Stroke[] {
  const strokes: Stroke[] = []
  let run: Placed[] = []
  const end = () => {
    const [first] = run
    if (first) strokes.push(...drawn(run, first.piece))
    run = []
  }
  for (const placed of line) {
    const last = run.at(-1)
    if (last && !goesOn(last, placed)) end()
    run.push(placed)
  }
  end()
  return strokes
}

function drawn(run: readonly Placed[], piece: Piece): readonly Stroke[] {
  const { how, level } = piece
  const font = fontOf(piece)
  const isDrawn = 'drawn' in how
  const isTurned = level % 2 === 1
  const stroke = (pieces: readonly Placed[]) => ({ font, isDrawn, isAside: isAside(piece), pieces })
  if (!isTurned) return [stroke(run)]
  const letters = run.filter(({ piece }) => turnedLetters.test(piece.text)).length
  // Where there are few letters, some programs take the whole for left to right.
  return letters > run.length * 0.35
    ? [stroke(run.toReversed())]
    : run.map(placed => stroke([placed]))
}

/** Whether a piece is drawn together with the one before it. */
function goesOn(before: Placed, { piece, x }: Placed): boolean {
  const { piece: last } = before
  if (fontOf(last) !== fontOf(piece) || last.level !== piece.level) return false
  if (piece.level % 2 === 1)
    return 'drawn' in piece.how && turned.test(last.text) && turned.test(piece.text)
  if (Math.abs(before.x + last.width - x) >= 0.01) return false
  // Digits of Arabic run from left to right, but reading programs order them with whatever they are drawn with.
  if (isAside(last) !== isAside(piece)) return false
  // Signs that were set one by one in a font that pdfkit writes are drawn one by one: together it might join them.
  return 'drawn' in piece.how || piece.isSpace || piece.text.length > 1
}

function isAside({ text, level }: Piece): boolean {
  return level % 2 === 1 || hasRightToLeft(text)
}

function fontOf({ how }: Piece): string {
  return 'font' in how ? how.font : how.drawn.font
}
