import type PDFDocument from 'pdfkit'
import type { Shape } from './shaper.server.ts'
import { boxWidth, drawBox } from './sign-box.ts'

type Pdf = InstanceType<typeof PDFDocument>
type Ref = ReturnType<Pdf['ref']>

/** Signs that take no room and show nothing: joiners, marks of order, choices of variant, tags of emoji. */
const unseen = /[\u00ad\u034f\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f\u{e0001}-\u{e007f}]/u

const tabWidth = 1_000
const fullFont = 250

/** One sign of a font we draw ourselves. */
export interface DrawnSign {
  readonly font: string
  readonly code: number
  /** In thousandths of the size. */
  readonly width: number
}

/**
 * Fonts whose signs we draw: letters that are one shape together, boxes for what no typeface of ours holds, and room
 * for what shows nothing. Each sign says in the file which characters it stands for, so that searching, copying and
 * reading aloud give back exactly what was written.
 */
export function drawnFonts(pdf: Pdf) {
  const fonts: { readonly name: string; readonly shapes: Shape[] }[] = []
  const known = new Map<string, DrawnSign>()
  const refs = new Map<string, Ref>()
  const boxes = new Set<number>()

  const shape = (drawn: Shape): DrawnSign => {
    const key = `${drawn.text}\0${drawn.width}\0${drawn.drawing}`
    const found = known.get(key)
    if (found) return found
    let font = fonts.at(-1)
    if (!font || font.shapes.length >= fullFont) {
      font = { name: `Drawn${fonts.length + 1}`, shapes: [] }
      fonts.push(font)
      refs.set(font.name, pdf.ref({}))
      // A word should not change between fonts, so a new one begins with what it needs.
      known.clear()
    }
    font.shapes.push(drawn)
    const made = { font: font.name, code: font.shapes.length, width: drawn.width }
    known.set(key, made)
    return made
  }
  const sign = (codePoint: number): DrawnSign => {
    const text = String.fromCodePoint(codePoint)
    if (codePoint === 9) return shape({ text, width: tabWidth, drawing: '' })
    if (isUnseen(codePoint)) return shape({ text, width: 0, drawing: '' })
    boxes.add(codePoint)
    return shape({ text, width: boxWidth(codePoint), drawing: drawBox(codePoint) })
  }

  /** The font as a page names it. */
  const refOf = (name: string) => refs.get(name)

  /** Writes the fonts into the file; nothing can be drawn with them afterwards. */
  const end = () => {
    for (const { name, shapes } of fonts) {
      const ref = refs.get(name)
      if (!ref) continue
      const names = shapes.map((_, index) => `s${index + 1}`)
      const procs: Record<string, Ref> = {}
      for (const [index, drawn] of shapes.entries()) procs[`s${index + 1}`] = procOf(pdf, drawn)
      Object.assign(ref.data, {
        Type: 'Font',
        Subtype: 'Type3',
        Name: name,
        FontBBox: [0, -300, 1_000, 1_000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        FirstChar: 1,
        LastChar: shapes.length,
        Widths: shapes.map(({ width }) => width),
        Encoding: ended(pdf, { Type: 'Encoding', Differences: [1, ...names] }),
        CharProcs: ended(pdf, procs),
        Resources: {},
        ToUnicode: toUnicode(pdf, shapes),
        // A tagged document must describe even a font that it draws itself (ISO 32000-1, table 112). 4: own signs.
        FontDescriptor: ended(pdf, {
          Type: 'FontDescriptor',
          FontName: name,
          Flags: 4,
          ItalicAngle: 0,
        }),
      })
      ref.end(undefined)
    }
  }

  return { shape, sign, refOf, boxes: () => [...boxes], end }
}

/** Whether a character shows nothing wherever it stands. */
export function isUnseen(codePoint: number): boolean {
  return unseen.test(String.fromCodePoint(codePoint))
}

function ended(pdf: Pdf, data: object): Ref {
  const ref = pdf.ref(data)
  ref.end(undefined)
  return ref
}

function procOf(pdf: Pdf, { width, drawing }: Shape): Ref {
  const proc = pdf.ref({})
  proc.end(Buffer.from(`${width} 0 d0\n${drawing}\n`))
  return proc
}

function toUnicode(pdf: Pdf, shapes: readonly Shape[]): Ref {
  const map = pdf.ref({})
  // A map may hold at most 100 pairs in one block.
  const blocks: string[] = []
  for (let from = 0; from < shapes.length; from += 100) {
    const part = shapes.slice(from, from + 100)
    const pairs = part.map(({ text }, index) => `<${hex(from + index + 1, 2)}> <${utf16(text)}>`)
    blocks.push(`${part.length} beginbfchar\n${pairs.join('\n')}\nendbfchar`)
  }
  map.end(
    Buffer.from(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`),
  )
  return map
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
