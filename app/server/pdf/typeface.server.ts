import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import { drawnFonts, isUnseen, type DrawnSign } from './drawn-font.server.ts'
import { isOrder } from './reading-order.ts'
import { runsOf, scriptsApart, type Run, type Script } from './scripts.ts'
import type { Shape, Shaper } from './shaper.server.ts'
import { unwrapWoff } from './unwrap-woff.ts'

type Pdf = InstanceType<typeof PDFDocument>

export type Weight = 'regular' | 'bold'

/** Text of one line that is drawn at once, with its width in thousandths of the size. */
export interface Piece {
  readonly text: string
  readonly width: number
  readonly how: { readonly font: string } | { readonly drawn: DrawnSign }
  readonly isSpace: boolean
  /** Of its place in the line: even from left to right, odd from right to left. */
  readonly level: number
  /** Drawn in another typeface, or as a box: an exact copy of the words is then kept beside the drawing. */
  readonly isFallback: boolean
}

export interface Typeface {
  /** A word or a part of one, or blanks between words, as pieces that can be drawn. */
  readonly set: (text: string, weight: Weight, level: number) => readonly Piece[]
  /** Every sign so far that was drawn as a numbered box. */
  readonly boxes: () => readonly number[]
  /** Names of the scripts so far whose letters are joined in writing, and are not here. */
  readonly apart: () => readonly string[]
  readonly drawnRef: (font: string) => unknown
  /** Writes what the typeface itself drew; call once, before the document ends. */
  readonly end: () => void
}

/** The part of a fontkit font that is used here; pdfkit keeps one behind every embedded font. */
interface OpenFont {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean
  readonly layout: (text: string) => {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[]
    readonly advanceWidth: number
  }
}

interface Face {
  readonly font: OpenFont
  readonly isFallback: boolean
  /** Copies of the face in the file; in each, one glyph stands for one text and no other. */
  readonly copies: { readonly name: string; readonly claims: Map<number, string> }[]
}

const require = createRequire(import.meta.url)

const subsets = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
]
const weights: Readonly<Record<Weight, number>> = { regular: 400, bold: 600 }
const most = 5_000

/**
 * Sets words in our typeface or that of their script, in a plain one where those lack a sign, and as numbered boxes
 * where that lacks it too. Whatever is drawn, the file says character for character what was written: a word that a
 * font would join, reorder or merge with another is drawn in shapes of our own that know their words, or set sign by
 * sign, in a copy of the font where its glyph stands for nothing else.
 */
export function openTypeface(pdf: Pdf, shaper: Shaper | null): Typeface {
  const drawn = drawnFonts(pdf)
  const faces = new Map<string, Face>()
  const set = new Map<string, readonly Piece[]>()
  const apart = new Set<string>()

  const open = (key: string, file: string, isFallback: boolean): Face => {
    const found = faces.get(key)
    if (found) return found
    const face = {
      font: register(pdf, key, file),
      isFallback,
      copies: [{ name: key, claims: new Map() }],
    }
    faces.set(key, face)
    return face
  }
  const facesFor = function* (weight: Weight): Generator<Face> {
    for (const subset of subsets) {
      yield open(`${weight}-${subset}`, ourFile(subset, weight), false)
    }
    yield open('plain', '@fontsource/unifont/files/unifont-latin-400-normal.woff', true)
  }

  const inFace = (face: Face, text: string): Piece | undefined => {
    const run = face.font.layout(text)
    const says = run.glyphs.flatMap(({ codePoints }) => [...codePoints])
    if (String.fromCodePoint(...says) !== text || run.glyphs.some(({ id }) => id === 0))
      return undefined
    const fits = (claims: ReadonlyMap<number, string>) =>
      run.glyphs.every(
        ({ id, codePoints }) => (claims.get(id) ?? codePoints.join()) === codePoints.join(),
      )
    const copy = face.copies.find(({ claims }) => fits(claims)) ?? addCopy(pdf, face)
    // Two glyphs of one word may stand for different texts under one number; then no copy can hold the word.
    for (const { id, codePoints } of run.glyphs) {
      if ((copy.claims.get(id) ?? codePoints.join()) !== codePoints.join()) return undefined
      copy.claims.set(id, codePoints.join())
    }
    return {
      text,
      width: (run.advanceWidth * 1_000) / face.font.unitsPerEm,
      how: { font: copy.name },
      isSpace: /^\s+$/u.test(text),
      level: 0,
      isFallback: face.isFallback,
    }
  }

  const sign = (text: string, weight: Weight): Piece => {
    const codePoint = text.codePointAt(0) ?? 0
    if (!isHidden(codePoint)) {
      for (const face of facesFor(weight)) {
        if (!face.font.hasGlyphForCodePoint(codePoint)) continue
        const piece = inFace(face, text)
        if (piece) return piece
      }
    }
    const made = drawn.sign(codePoint)
    return {
      text,
      width: made.width,
      how: { drawn: made },
      isSpace: codePoint === 9,
      level: 0,
      isFallback: true,
    }
  }

  const whole = (text: string, weight: Weight): Piece | undefined => {
    const codePoints = Array.from(text, one => one.codePointAt(0) ?? 0)
    if (codePoints.some(isHidden)) return undefined
    for (const face of facesFor(weight)) {
      if (face.isFallback) return undefined
      if (codePoints.every(one => face.font.hasGlyphForCodePoint(one))) return inFace(face, text)
    }
    return undefined
  }

  /** Letters of another script as they are joined, or a sign of ours as it stands between such letters. */
  const shaped = ({ text, script }: Run, weight: Weight, isRightToLeft: boolean) =>
    shaper
      ?.shape(text, {
        file: script ? scriptFile(script, weight) : ourFile('latin', weight),
        script: script?.tag ?? 'Zyyy',
        isRightToLeft,
      })
      ?.flatMap((shape, index, all) =>
        isRightToLeft && index > all.findLastIndex(({ text: letters }) => !endsWithMark(letters))
          ? [{ ...shape, said: Array.from(shape.text).toReversed().join('') }]
          : signsOf(shape, isRightToLeft),
      )
      .map(({ said, ...shape }): Piece => {
        const { text: letters, width } = shape
        const how = { drawn: drawn.shape({ ...shape, text: said }) }
        const isSpace = /^\s+$/u.test(letters)
        return { text: letters, width, how, isSpace, level: 0, isFallback: true }
      })

  const plain = (text: string, weight: Weight): readonly Piece[] => {
    const one = text.length > 80 ? undefined : whole(text, weight)
    return one ? [one] : Array.from(text, each => sign(each, weight))
  }
  const oneByOne = (text: string, weight: Weight): readonly Piece[] =>
    Array.from(text).flatMap(
      each =>
        (isHidden(each.codePointAt(0) ?? 0)
          ? undefined
          : shaped({ text: each, script: null }, weight, true)) ?? [sign(each, weight)],
    )

  const pieces = (text: string, weight: Weight, level: number): readonly Piece[] => {
    const runs = runsOf(text)
    const isRightToLeft = level % 2 === 1
    return runs.flatMap(run => {
      if (run.script)
        return (
          (isLoose(run.text) ? undefined : shaped(run, weight, isRightToLeft)) ??
          Array.from(run.text, each => sign(each, weight))
        )
      // Brackets open to the other side where words run from right to left, and the shaper turns them round.
      if (isRightToLeft) return oneByOne(run.text, weight)
      // A full stop is drawn as the word before it, or programs that read the file see a gap between the two.
      const isStop = runs.length > 1 && /^[!-/:-?]+$/.test(run.text)
      return (isStop ? shaped(run, weight, false) : undefined) ?? plain(run.text, weight)
    })
  }

  return {
    set: (text, weight, level) => {
      const key = `${weight} ${level} ${text}`
      const known = set.get(key)
      if (known) return known
      const made = pieces(text, weight, level).map(piece =>
        level === 0 ? piece : { ...piece, level },
      )
      for (const name of scriptsApart(text)) apart.add(name)
      if (set.size < most) set.set(key, made)
      return made
    },
    boxes: drawn.boxes,
    apart: () => [...apart].toSorted(),
    drawnRef: drawn.refOf,
    end: drawn.end,
  }
}

/** The file of our own typeface for a set of letters. */
function ourFile(subset: string, weight: Weight): string {
  return `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weights[weight]}-normal.woff`
}

/** The file of the typeface for another script. */
function scriptFile({ name }: Script, weight: Weight): string {
  return `@fontsource/noto-sans-${name}/files/noto-sans-${name}-${name}-${weights[weight]}-normal.woff`
}

/** Whether a mark stands on no letter: that is not how anybody writes, and shapers and readers make their own of it. */
function isLoose(text: string): boolean {
  return /(?:^|[^\p{L}\p{M}\p{Cf}])\p{M}/u.test(text)
}

function endsWithMark(text: string): boolean {
  return /[\p{Mn}\p{Cf}]$/u.test(text)
}

interface SaidShape extends Shape {
  /** The signs in the order in which a reading program is to find them. */
  readonly said: string
}

/**
 * A shape of several signs, sign by sign: its leftmost letter shows all of it, the others show nothing, and marks take
 * no room, as programs that read a PDF think. Those programs turn round whatever runs from right to left, sign by
 * sign, so that a shape must not stand for several at once. Only the last shapes of a word do that end with a mark,
 * turned round beforehand: a mark alone at the left of a word is taken for one on whatever was drawn before.
 */
function signsOf({ text, width, drawing }: Shape, isRightToLeft: boolean): readonly SaidShape[] {
  const signs = Array.from(text)
  const isLetter = (sign: string) => !/[\p{Mn}\p{Cf}]/u.test(sign)
  const letters = signs.filter(isLetter).length
  const shown =
    letters === 0 ? 0 : isRightToLeft ? signs.findLastIndex(isLetter) : signs.findIndex(isLetter)
  return signs.map((sign, index) => ({
    text: sign,
    said: sign,
    width: isLetter(sign) ? width / letters : index === shown ? width : 0,
    drawing: index === shown ? drawing : '',
  }))
}

/** Signs that fonts leave out or obey instead of showing. */
function isHidden(codePoint: number): boolean {
  return codePoint < 32 || isUnseen(codePoint) || isOrder(String.fromCodePoint(codePoint))
}

/** Fonts once read are kept for every copy after. */
const opened = new Map<string, OpenFont>()

/** pdfkit opens fonts with fontkit and keeps them to itself; its types leave that out. Its version is pinned. */
function register(pdf: Pdf, key: string, file: string): OpenFont {
  const known = opened.get(file)
  pdf.registerFont(
    key,
    (known as unknown as Buffer | undefined) ?? unwrapWoff(readFileSync(require.resolve(file))),
  )
  if (known) return known
  pdf.font(key)
  const { font } = (pdf as unknown as { readonly _font: { readonly font: OpenFont } })._font
  opened.set(file, font)
  return font
}

function addCopy(pdf: Pdf, face: Face) {
  const name = `${face.copies[0]?.name ?? 'font'}-${face.copies.length + 1}`
  // Under another name pdfkit takes it for another font and numbers its glyphs anew.
  const font = Object.create(face.font, {
    postscriptName: { value: `${face.font.postscriptName}-${face.copies.length + 1}` },
  }) as OpenFont
  pdf.registerFont(name, font as unknown as string)
  const copy = { name, claims: new Map<number, string>() }
  face.copies.push(copy)
  return copy
}
