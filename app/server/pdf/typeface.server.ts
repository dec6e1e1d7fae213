import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'
import { drawnFonts, isUnseen, type DrawnSign } from './drawn-font.server.ts'
import { unwrapWoff } from './unwrap-woff.ts'

type Pdf = InstanceType<typeof PDFDocument>

export type Weight = 'regular' | 'bold'

/** Text of one line that is drawn at once, with its width in thousandths of the size. */
export interface Piece {
  readonly text: string
  readonly width: number
  readonly how: { readonly font: string } | { readonly drawn: DrawnSign }
  readonly isSpace: boolean
  readonly isRightToLeft: boolean
  /** Drawn in another typeface, or as a box: an exact copy of the words is then kept beside the drawing. */
  readonly isFallback: boolean
}

export interface Typeface {
  /** A word, or blanks between words, as pieces that can be drawn. */
  readonly set: (text: string, weight: Weight) => readonly Piece[]
  /** Every sign so far that was drawn as a numbered box. */
  readonly boxes: () => readonly number[]
  /** Whether anything so far was set in a script whose letters are joined in writing, and are not here. */
  readonly standsApart: () => boolean
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
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** They change the order in which signs are shown: a copy shows that they are there instead of obeying. */
const orders = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
/** Scripts whose letters change beside each other: set one by one they can be read, but not as they are written. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const most = 5_000

/**
 * Sets words in our typeface, in a plain one where ours lacks a sign, and as numbered boxes where that lacks it too.
 * Whatever is drawn, the file says character for character what was written: a word that a font would join, reorder
 * or merge with another is set sign by sign, in a copy of the font where its glyph stands for nothing else.
 */
export function openTypeface(pdf: Pdf): Typeface {
  const drawn = drawnFonts(pdf)
  const faces = new Map<string, Face>()
  const set = new Map<string, readonly Piece[]>()
  let apart = false

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
      const file = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weights[weight]}-normal.woff`
      yield open(`${weight}-${subset}`, file, false)
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
      isRightToLeft: rightToLeft.test(text),
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
      isRightToLeft: false,
      isFallback: true,
    }
  }

  const whole = (text: string, weight: Weight): Piece | undefined => {
    const codePoints = Array.from(text, one => one.codePointAt(0) ?? 0)
    if (rightToLeft.test(text) || codePoints.some(isHidden)) return undefined
    for (const face of facesFor(weight)) {
      if (face.isFallback) return undefined
      if (codePoints.every(one => face.font.hasGlyphForCodePoint(one))) return inFace(face, text)
    }
    return undefined
  }

  return {
    set: (text, weight) => {
      const key = `${weight} ${text}`
      const known = set.get(key)
      if (known) return known
      const one = text.length > 80 ? undefined : whole(text, weight)
      const pieces = one ? [one] : Array.from(text, each => sign(each, weight))
      apart ||= joined.test(text)
      if (set.size < most) set.set(key, pieces)
      return pieces
    },
    boxes: drawn.boxes,
    standsApart: () => apart,
    drawnRef: drawn.refOf,
    end: drawn.end,
  }
}

/** Signs that fonts leave out or obey instead of showing. */
function isHidden(codePoint: number): boolean {
  return codePoint < 32 || isUnseen(codePoint) || orders.test(String.fromCodePoint(codePoint))
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
