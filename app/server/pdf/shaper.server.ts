import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from 'harfbuzzjs'
import { unwrapWoff } from './unwrap-woff.ts'

/** Letters that are one shape in writing, with the shape. Sizes are in thousandths of the size of the words. */
export interface Shape {
  readonly text: string
  readonly width: number
  /** As PDF drawing operators, from the shape's left edge on the line. */
  readonly drawing: string
}

export interface Shaper {
  /**
   * A text in one typeface and direction as shapes, in the order of the text; together they hold all of it. Undefined
   * where the typeface lacks a sign.
   */
  readonly shape: (text: string, how: Shaping) => readonly Shape[] | undefined
}

export interface Shaping {
  /** A WOFF file that npm ships. */
  readonly file: string
  /** ISO 15924. */
  readonly script: string
  readonly isRightToLeft: boolean
}

const require = createRequire(import.meta.url)
let opened: Promise<Shaper> | undefined

/**
 * HarfBuzz, which shapes text in browsers too. It is loaded with the first copy that needs it, and kept with its
 * typefaces for all that follow. fontkit, which pdfkit brings, fails on ordinary words of Gujarati and Punjabi.
 */
export function openShaper(): Promise<Shaper> {
  opened ??= load()
  return opened
}

async function load(): Promise<Shaper> {
  const { Blob, Buffer, Direction, Face, Font, shape } = await import('harfbuzzjs')
  const fonts = new Map<string, Font>()
  const outlines = new Map<string, string>()

  const open = (file: string): Font => {
    const known = fonts.get(file)
    if (known) return known
    const font = new Font(new Face(new Blob(unwrapWoff(readFileSync(require.resolve(file))))))
    font.setScale(1_000, 1_000)
    fonts.set(file, font)
    return font
  }
  const outline = (font: Font, file: string, glyph: number, x: number, y: number): string => {
    const key = `${file} ${glyph} ${x} ${y}`
    const known = outlines.get(key)
    if (known !== undefined) return known
    const drawn = drawOutline(font.glyphToJson(glyph), x, y)
    outlines.set(key, drawn)
    return drawn
  }

  return {
    shape: (text, { file, script, isRightToLeft }) => {
      const font = open(file)
      const buffer = new Buffer()
      buffer.addText(text)
      buffer.setScript(script)
      buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
      shape(font, buffer)
      const glyphs = buffer.getGlyphInfosAndPositions()
      if (glyphs.some(({ codepoint: glyph }) => glyph === 0)) return undefined
      const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].toSorted((a, b) => a - b)
      if (starts[0] !== 0) return undefined
      return starts.map((start, index) => {
        let width = 0
        const drawing = glyphs
          .filter(({ cluster }) => cluster === start)
          .map(({ codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
            const drawn = outline(font, file, glyph, width + xOffset, yOffset)
            width += xAdvance
            return drawn
          })
          .join('')
        return { text: text.slice(start, starts[index + 1]), width, drawing }
      })
    },
  }
}

/** A glyph moved to its place and filled; PDF has cubic curves only. */
function drawOutline(
  commands: readonly { readonly type: string; readonly values: readonly number[] }[],
  left: number,
  up: number,
): string {
  let [fromX, fromY] = [0, 0]
  const lines = commands.map(({ type, values }) => {
    const at = values.map((value, index) => value + (index % 2 === 0 ? left : up))
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = at
    const third = (from: number, to: number) => from + ((to - from) * 2) / 3
    const curve = [third(fromX, x1), third(fromY, y1), third(x2, x1), third(y2, y1), ...at.slice(2)]
    ;[fromX = fromX, fromY = fromY] = at.slice(-2)
    switch (type) {
      case 'M':
        return `${numbers(at)} m`
      case 'L':
        return `${numbers(at)} l`
      case 'Q':
        return `${numbers(curve)} c`
      case 'C':
        return `${numbers(at)} c`
      default:
        return 'h'
    }
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\nf\n`
}

function numbers(values: readonly number[]): string {
  return values.map(value => Math.round(value)).join(' ')
}
