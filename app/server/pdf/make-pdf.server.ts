import { setImmediate } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { wordsOfCopy, type CopyDocument, type CopyRow } from '#app/domain/copies/copy-document.ts'
import { layOutLines, lineWidth, wordsAndBlanks, type Line } from './lay-out-lines.ts'
import { hasRightToLeft, readingOrder } from './reading-order.ts'
import { languageOf, runsOf } from './scripts.ts'
import { openShaper } from './shaper.server.ts'
import { strokesOf, type Stroke } from './strokes.ts'
import { openTypeface, type Typeface, type Weight } from './typeface.server.ts'

type Pdf = InstanceType<typeof PDFDocument>
type Element = ReturnType<Pdf['struct']>

interface Style {
  readonly size: number
  readonly weight: Weight
}

const margin = { top: 64, side: 56, bottom: 64 }
const page = { width: 595.28, height: 841.89 }
const inside = page.width - 2 * margin.side
const keyWidth = 165
const bulletWidth = 12
const gap = 14
const leading = 1.35
const ink = '#1d2b2a'
const faint = '#4f5b5a'
const title: Style = { size: 20, weight: 'bold' }
const heading: Style = { size: 15, weight: 'bold' }
const subheading: Style = { size: 12, weight: 'bold' }
const words: Style = { size: 11, weight: 'regular' }
const strong: Style = { size: 11, weight: 'bold' }
const small: Style = { size: 9, weight: 'regular' }

/** Which scripts are set letter by letter. */
function apartWords(names: readonly string[]): string {
  return `Letters of ${names.join(', ')} stand apart here, and are not joined or stacked as they are in writing. The print view on screen shows them as they were written.`
}

/** Which signs are drawn as boxes, by the number in each. */
function boxesWords(signs: readonly number[]): string {
  const most = 20
  const numbers = signs.slice(0, most).map(sign => sign.toString(16).toUpperCase().padStart(4, '0'))
  const which = `${numbers.join(', ')}${signs.length > most ? ' and others' : ''}`
  return `Some signs could not be drawn here. Each is a box with its number in it. The signs themselves are kept in this file: copy the text to get them back, or read it in the print view on screen. Their numbers: ${which}.`
}

/**
 * A copy as a tagged PDF: a title, headings with bookmarks, lists, tables of questions with their answers, the
 * protective marking and "page n of m" on every sheet, our own typeface inside, British English. Every character
 * comes back as it was written when the text is taken out again.
 */
export async function makePdf(
  copy: CopyDocument,
  { at }: { readonly at: Date },
): Promise<Uint8Array> {
  const options = {
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    size: 'A4',
    margin: 0,
    font: '',
    info: { Title: copy.title, Creator: 'Partner referral portal', CreationDate: at },
  } as const
  // Its types do not know PDF/UA, which it has written since 0.14.
  const pdf = new PDFDocument(options as object)
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  const done = new Promise<void>((resolve, reject) => {
    pdf.once('end', resolve)
    pdf.once('error', reject)
  })
  const typeface = openTypeface(pdf, needsShaper(copy) ? await openShaper() : null)
  const sheet = openSheet(pdf, typeface)
  await writeCopy(sheet, copy)
  writeEdges(pdf, typeface, copy)
  typeface.end()
  pdf.end()
  await done
  return Buffer.concat(parts)
}

/** English alone is set without it. */
function needsShaper(copy: CopyDocument): boolean {
  return wordsOfCopy(copy).some(
    text => hasRightToLeft(text) || runsOf(text).some(({ script }) => script !== null),
  )
}

type Sheet = ReturnType<typeof openSheet>

/** Where the next line goes, and the ways to put lines there as part of the document's structure. */
function openSheet(pdf: Pdf, typeface: Typeface) {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let y = page.height

  const newPage = () => {
    pdf.addPage()
    pdf.fillColor(ink)
    y = margin.top
  }
  const room = (height: number) => {
    if (y + height > page.height - margin.bottom) newPage()
  }
  const down = (height: number) => {
    y += height
  }
  /** Lines of one element, going on over as many sheets as they need. */
  const put = (parent: Element, tag: string, text: string, style: Style, x = 0, width = inside) => {
    const lines = linesOf(typeface, text, style, width)
    const element = pdf.struct(tag, wordsOf(text, lines))
    parent.add(element)
    const height = style.size * leading
    let index = 0
    while (index < lines.length) {
      room(height)
      const part = lines.slice(
        index,
        index + Math.floor((page.height - margin.bottom - y) / height),
      )
      drawPart(pdf, typeface, element, tag, part, style, { x: margin.side + x, y })
      y += part.length * height
      index += part.length
    }
    element.end()
  }
  return { pdf, typeface, root, put, room, down, newPage, top: () => y }
}

async function writeCopy(sheet: Sheet, copy: CopyDocument): Promise<void> {
  const { pdf, root, put, room, down } = sheet
  sheet.newPage()
  put(root, 'H1', copy.title, title)
  down(6)
  for (const paragraph of copy.paragraphs) {
    put(root, 'P', paragraph, words)
    down(5)
  }
  for (const section of copy.sections) {
    // A heading never stands alone at the foot of a sheet.
    room(110)
    down(14)
    const bookmark = pdf.outline.addItem(section.title)
    const part = pdf.struct('Sect')
    root.add(part)
    put(part, 'H2', section.title, heading)
    down(5)
    for (const paragraph of section.paragraphs) {
      put(part, 'P', paragraph, words)
      down(5)
    }
    if (section.list.length > 0) writeList(sheet, part, section.list)
    for (const group of section.groups) {
      if (group.title !== null) {
        room(70)
        down(6)
        bookmark.addItem(group.title)
        put(part, 'H3', group.title, subheading)
        down(3)
      }
      if (group.rows.length > 0) await writeTable(sheet, part, group.rows)
      down(6)
    }
    part.end()
  }
  const boxes = sheet.typeface.boxes()
  const apart = sheet.typeface.apart()
  const notes = [
    ...(boxes.length > 0 ? [boxesWords(boxes)] : []),
    ...(apart.length > 0 ? [apartWords(apart)] : []),
  ]
  for (const note of notes) {
    room(60)
    down(10)
    put(root, 'P', note, words)
  }
  root.end()
}

function writeList(sheet: Sheet, parent: Element, items: readonly string[]): void {
  const { pdf, put, room, down } = sheet
  const list = pdf.struct('L')
  parent.add(list)
  for (const text of items) {
    const item = pdf.struct('LI')
    list.add(item)
    room(words.size * leading)
    const top = sheet.top()
    put(item, 'Lbl', '•', words, 8, bulletWidth)
    down(top - sheet.top())
    put(item, 'LBody', text, words, 8 + bulletWidth, inside - 8 - bulletWidth)
    down(3)
    item.end()
  }
  list.end()
}

/** Questions as row headings, answers beside them; a long answer goes on over the sheets it needs. */
async function writeTable(sheet: Sheet, parent: Element, rows: readonly CopyRow[]): Promise<void> {
  const { pdf, typeface, room, down } = sheet
  const table = pdf.struct('Table')
  parent.add(table)
  for (const row of rows) {
    // A copy of many pages must not keep the worker from its heartbeat.
    await setImmediate()
    const tableRow = pdf.struct('TR')
    table.add(tableRow)
    const height = words.size * leading
    room(height * 2)
    artifact(pdf, 'Layout', () => {
      pdf
        .moveTo(margin.side, sheet.top())
        .lineTo(page.width - margin.side, sheet.top())
        .lineWidth(0.5)
        .strokeColor('#a9b4b2')
        .stroke()
    })
    down(3)
    const question = cell(sheet, tableRow, 'TH', [row.question], strong, keyWidth)
    const said = row.isRestricted ? `Restricted. ${row.answer}` : row.answer
    const answer = cell(sheet, tableRow, 'TD', said.split('\n'), words, inside - keyWidth - gap)
    let left: readonly CellLine[] = question.lines
    let right: readonly CellLine[] = answer.lines
    while (left.length > 0 || right.length > 0) {
      room(height)
      const fit = Math.max(1, Math.floor((page.height - margin.bottom - sheet.top()) / height))
      drawCell(pdf, typeface, left.slice(0, fit), strong, margin.side, sheet.top())
      const answerX = margin.side + keyWidth + gap
      drawCell(pdf, typeface, right.slice(0, fit), words, answerX, sheet.top())
      down(Math.min(fit, Math.max(left.length, right.length)) * height)
      left = left.slice(fit)
      right = right.slice(fit)
    }
    down(4)
    question.end()
    answer.end()
    tableRow.end()
  }
  table.end()
}

interface CellLine {
  readonly element: Element
  readonly line: Line
}

/** A cell with one paragraph for each line its writer began. */
function cell(
  { pdf, typeface }: Sheet,
  row: Element,
  tag: 'TH' | 'TD',
  paragraphs: readonly string[],
  style: Style,
  width: number,
) {
  const element = tag === 'TH' ? pdf.struct(tag, { scope: 'Row' } as object) : pdf.struct(tag)
  row.add(element)
  const made = paragraphs.map(text => {
    const lines = linesOf(typeface, text, style, width)
    const paragraph = pdf.struct('P', wordsOf(text, lines))
    element.add(paragraph)
    return { paragraph, lines: lines.map(line => ({ element: paragraph, line })) }
  })
  return {
    lines: made.flatMap(({ lines }) => lines),
    end: () => {
      for (const { paragraph } of made) paragraph.end()
      element.end()
    },
  }
}

function drawCell(
  pdf: Pdf,
  typeface: Typeface,
  lines: readonly CellLine[],
  style: Style,
  x: number,
  top: number,
): void {
  let index = 0
  while (index < lines.length) {
    const element = lines[index]?.element
    const rest = lines.slice(index)
    const end = rest.findIndex(one => one.element !== element)
    const part = end < 0 ? rest : rest.slice(0, end)
    const y = top + index * style.size * leading
    if (element)
      drawPart(
        pdf,
        typeface,
        element,
        'P',
        part.map(one => one.line),
        style,
        { x, y },
      )
    index += part.length
  }
}

/**
 * Where a drawing stands in for words, or blanks count, the words themselves; and their language where the letters
 * tell it. For whoever hears or copies the page.
 */
function wordsOf(text: string, lines: readonly Line[]): object {
  const isElse = lines.some(line => line.some(({ piece }) => piece.isFallback))
  const lang = languageOf(text)
  return {
    ...(isElse || /^\s|\s$|\s\s/u.test(text) ? { actual: text } : {}),
    ...(lang === null ? {} : { lang }),
  }
}

function linesOf(typeface: Typeface, text: string, { size, weight }: Style, width: number) {
  const { base, levelAt } = readingOrder(text)
  let at = 0
  const pieces = wordsAndBlanks(text).map(word => {
    const from = at
    at += word.length
    return levelRuns(word, index => levelAt(from + index)).flatMap(run =>
      typeface.set(run.text, weight, run.level),
    )
  })
  return layOutLines(pieces, (width * 1_000) / size, base)
}

/** The parts of a word that run one way. */
function levelRuns(word: string, levelAt: (index: number) => number) {
  const runs: { text: string; readonly level: number }[] = []
  let index = 0
  for (const sign of word) {
    const level = levelAt(index)
    index += sign.length
    const last = runs.at(-1)
    if (last?.level === level) last.text += sign
    else runs.push({ text: sign, level })
  }
  return runs
}

/** Draws lines as one part of an element on this sheet. */
function drawPart(
  pdf: Pdf,
  typeface: Typeface,
  element: Element,
  tag: string,
  lines: readonly Line[],
  style: Style,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  if (lines.every(line => line.length === 0)) return
  const content = pdf.markStructureContent(tag)
  for (const [index, line] of lines.entries())
    drawLine(pdf, typeface, line, style.size, { x, y: y + (index * leading + 1) * style.size })
  pdf.endMarkedContent()
  element.add(content)
}

/** Draws one line with its letters standing at `y`, in the order in which it is read. */
function drawLine(
  pdf: Pdf,
  typeface: Typeface,
  line: Line,
  size: number,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  for (const [index, stroke] of strokesOf(line).entries()) {
    const left = x + (Math.min(...stroke.pieces.map(piece => piece.x)) * size) / 1_000
    if (stroke.isDrawn) drawShapes(pdf, typeface, stroke, index % 2 === 0, size, { x: left, y })
    else drawLetters(pdf, stroke, size, { x: left, y })
  }
}

function drawLetters(
  pdf: Pdf,
  { font, isAside, pieces }: Stroke,
  size: number,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const text = pieces.map(({ piece }) => piece.text).join('')
  if (isAside) pdf.addContent('/Span BMC')
  pdf.font(font).fontSize(size)
  pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  if (isAside) pdf.addContent('EMC')
}

function drawShapes(
  pdf: Pdf,
  typeface: Typeface,
  { font, pieces }: Stroke,
  isEven: boolean,
  size: number,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { fonts } = pdf.page as unknown as { readonly fonts: Record<string, unknown> }
  // Two names for one font, in turn: with the same name, reading programs take one stroke for part of the last.
  const name = isEven ? font : `${font}b`
  fonts[name] ??= typeface.drawnRef(font)
  const codes = pieces.map(({ piece: { how } }) => ('drawn' in how ? how.drawn.code : 0))
  const hex = Buffer.from(codes).toString('hex')
  pdf.addContent(`BT /${name} ${size} Tf 1 0 0 -1 ${round(x)} ${round(y)} Tm <${hex}> Tj ET`)
}

/** The marking above and the page number below, as no part of what is read aloud. */
function writeEdges(pdf: Pdf, typeface: Typeface, { marking, foot }: CopyDocument): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index)
    artifact(pdf, 'Pagination', () => {
      pdf.fillColor(faint)
      const number = `Page ${index + 1} of ${count}`
      const lines: readonly (readonly [string, Style, 'left' | 'right', number])[] = [
        [marking, { ...small, weight: 'bold' }, 'left', 36],
        [foot, small, 'left', page.height - 32],
        [number, small, 'right', page.height - 32],
        [marking, { ...small, weight: 'bold' }, 'left', page.height - 20],
      ]
      for (const [text, style, side, y] of lines) {
        const [line = []] = linesOf(typeface, text, style, inside)
        const width = (lineWidth(line) * style.size) / 1_000
        const x = margin.side + (side === 'left' ? 0 : inside - width)
        drawLine(pdf, typeface, line, style.size, { x, y })
      }
    })
  }
}

function artifact(pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
