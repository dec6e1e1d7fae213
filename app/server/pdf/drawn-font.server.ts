import type PDFDocument from 'pdfkit'
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
 * Fonts whose signs we draw: boxes for what no typeface of ours holds, and room for what shows nothing. Each sign
 * says in the file which character it stands for, so that searching, copying and reading aloud give back exactly
 * what was written.
 */
export function drawnFonts(pdf: Pdf) {
  const fonts: { readonly name: string; readonly signs: number[] }[] = []
  const known = new Map<number, DrawnSign>()
  const refs = new Map<string, Ref>()

  const sign = (codePoint: number): DrawnSign => {
    const found = known.get(codePoint)
    if (found) return found
    let font = fonts.at(-1)
    if (!font || font.signs.length >= fullFont) {
      font = { name: `Drawn${fonts.length + 1}`, signs: [] }
      fonts.push(font)
      refs.set(font.name, pdf.ref({}))
    }
    font.signs.push(codePoint)
    const made = { font: font.name, code: font.signs.length, width: widthOf(codePoint) }
    known.set(codePoint, made)
    return made
  }

  /** The font as a page names it. */
  const refOf = (name: string) => refs.get(name)

  /** Writes the fonts into the file; nothing can be drawn with them afterwards. */
  const end = () => {
    for (const { name, signs } of fonts) {
      const ref = refs.get(name)
      if (!ref) continue
      const names = signs.map((_, index) => `s${index + 1}`)
      const procs: Record<string, Ref> = {}
      for (const [index, codePoint] of signs.entries())
        procs[`s${index + 1}`] = procOf(pdf, codePoint)
      const encoding: Ref = pdf.ref({ Type: 'Encoding', Differences: [1, ...names] })
      encoding.end(undefined)
      const charProcs = pdf.ref(procs)
      charProcs.end(undefined)
      Object.assign(ref.data, {
        Type: 'Font',
        Subtype: 'Type3',
        Name: name,
        FontBBox: [0, -200, 1_000, 1_000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        FirstChar: 1,
        LastChar: signs.length,
        Widths: signs.map(widthOf),
        Encoding: encoding,
        CharProcs: charProcs,
        Resources: {},
        ToUnicode: toUnicode(pdf, signs),
      })
      ref.end(undefined)
    }
  }

  const boxes = () => [...known.keys()].filter(one => one !== 9 && !isUnseen(one))

  return { sign, refOf, boxes, end }
}

function widthOf(codePoint: number): number {
  if (codePoint === 9) return tabWidth
  return isUnseen(codePoint) ? 0 : boxWidth(codePoint)
}

/** Whether a character shows nothing wherever it stands. */
export function isUnseen(codePoint: number): boolean {
  return unseen.test(String.fromCodePoint(codePoint))
}

function procOf(pdf: Pdf, codePoint: number): Ref {
  const proc = pdf.ref({})
  const shows = codePoint !== 9 && !isUnseen(codePoint)
  proc.end(Buffer.from(`${widthOf(codePoint)} 0 d0\n${shows ? drawBox(codePoint) : ''}\n`))
  return proc
}

function toUnicode(pdf: Pdf, signs: readonly number[]): Ref {
  const map = pdf.ref({})
  // A map may hold at most 100 pairs in one block.
  const blocks: string[] = []
  for (let from = 0; from < signs.length; from += 100) {
    const part = signs.slice(from, from + 100)
    const pairs = part.map(
      (codePoint, index) => `<${hex(from + index + 1, 2)}> <${utf16(codePoint)}>`,
    )
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

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
