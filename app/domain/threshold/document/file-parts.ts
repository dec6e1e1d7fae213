import { most } from './guide-document.ts'
import {
  fileTitle,
  proseSections,
  tableSections,
  type ProseSection,
  type TableSection,
} from './guide-file.ts'

/** Something wrong in a file: the line counted from 1, and what to do about it. */
export interface LineProblem {
  readonly line: number
  readonly message: string
}

export interface FileField {
  readonly name: string
  readonly value: string
  readonly line: number
}

/** A heading with what stands under it. */
export interface FileItem {
  readonly title: string
  readonly line: number
  readonly fields: FileField[]
  readonly paragraphs: { readonly text: string; readonly line: number }[]
}

export interface FileRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** The parts of a file before anything is made of them. */
export interface FileParts {
  readonly head: readonly FileField[]
  readonly prose: ReadonlyMap<ProseSection, readonly FileItem[]>
  readonly tables: ReadonlyMap<TableSection, readonly FileRow[]>
  /** The line on which each section begins. */
  readonly begins: ReadonlyMap<string, number>
  readonly problems: readonly LineProblem[]
}

const sections = [...proseSections, ...Object.keys(tableSections)]
const fence = '```'
/** In characters. The longest text of a guide is a fifth of this. */
const longestLine = 10_000

/** Takes a file apart by line. Nothing it cannot read is passed over: it is named with its line. */
export function fileParts(text: string): FileParts {
  const problems: LineProblem[] = []
  const head: FileField[] = []
  const prose = new Map<ProseSection, FileItem[]>()
  const tables = new Map<TableSection, FileRow[]>()
  const begins = new Map<string, number>()
  let section: string | undefined
  let item: FileItem | undefined
  let open: { readonly line: number; columns: boolean } | undefined

  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const [index, written] of lines.entries()) {
    const line = index + 1
    const wrong = (message: string) => problems.push({ line, message })
    if (written.length > longestLine) {
      wrong(`This line is ${written.length} characters long. Keep each line under ${longestLine}`)
      continue
    }
    const words = written.trim()
    if (open) {
      if (words === fence) open = undefined
      else if (words !== '') readRow(words, line)
      continue
    }
    if (words === '') continue
    if (words.startsWith('# ')) startSection(words.slice(2).trim(), line)
    else if (section === undefined) wrong(`Begin the file with “# ${fileTitle}”`)
    else if (words.startsWith(fence)) startTable(words, line)
    else if (isTable(section))
      wrong(`Put the rows of “${section}” between ${fence}csv and ${fence}`)
    else if (words.startsWith('## ')) startItem(words.slice(3).trim(), line)
    else if (words.startsWith('#')) wrong('Write headings as “# Section” or “## Title”')
    else if (words.startsWith('- ')) readField(words, line)
    else if (item === undefined) wrong('Put a heading, like “## Title”, before this text')
    else item.paragraphs.push({ text: words.replace(/^\\/, ''), line })
  }
  if (open) problems.push({ line: open.line, message: `This table has no closing ${fence}` })

  return { head, prose, tables, begins, problems }

  function startSection(name: string, line: number): void {
    item = undefined
    section = name
    if (name === fileTitle && begins.size === 0) {
      begins.set(name, line)
      return
    }
    if (!sections.includes(name) && name !== fileTitle)
      problems.push({ line, message: `There is no section “${shown(name)}” in a guide` })
    else if (begins.has(name))
      problems.push({ line, message: `The section “${name}” is here twice` })
    else if (begins.size === 0)
      problems.push({ line, message: `Begin the file with “# ${fileTitle}”` })
    begins.set(name, line)
    if (isProse(name)) prose.set(name, prose.get(name) ?? [])
    else if (isTable(name)) tables.set(name, tables.get(name) ?? [])
  }

  function startItem(title: string, line: number): void {
    item = { title, line, fields: [], paragraphs: [] }
    if (section !== undefined && isProse(section)) {
      const items = prose.get(section)
      items?.push(item)
      if (items?.length === most.items + 1)
        problems.push({ line, message: `Keep to ${most.items} headings in a section` })
    } else if (section === fileTitle)
      problems.push({
        line,
        message: 'Put this heading into a section, after a line like “# Introduction”',
      })
  }

  function readField(words: string, line: number): void {
    const [, name = '', value = ''] = /^- ([^:]{1,60}):(.*)$/.exec(words) ?? []
    if (name === '') {
      problems.push({
        line,
        message: 'Write this as “- Name: words”, or put \\ before it if it is a paragraph',
      })
      return
    }
    const found = { name: name.trim(), value: value.trim(), line }
    if (item) item.fields.push(found)
    else if (section === fileTitle) head.push(found)
    else problems.push({ line, message: 'Put a heading, like “## Title”, before this line' })
  }

  function startTable(words: string, line: number): void {
    open = { line, columns: false }
    if (words !== `${fence}csv`) problems.push({ line, message: `Begin a table with ${fence}csv` })
    if (section === undefined || !isTable(section))
      problems.push({ line, message: `The section “${shown(section ?? '')}” has no table` })
  }

  function readRow(words: string, line: number): void {
    if (section === undefined || !isTable(section) || !open) return
    const cells = csvCells(words)
    if (typeof cells === 'string') {
      problems.push({ line, message: cells })
      return
    }
    const columns: readonly string[] = tableSections[section]
    if (!open.columns) {
      open.columns = true
      if (cells.join(',') !== columns.join(','))
        problems.push({ line, message: `The first row must be ${columns.join(',')}` })
      return
    }
    if (cells.length !== columns.length) {
      problems.push({
        line,
        message: `This row has ${cells.length} ${cells.length === 1 ? 'part' : 'parts'} and needs ${columns.length}: ${columns.join(', ')}. Put words with a comma between quote marks`,
      })
      return
    }
    tables.get(section)?.push({ cells, line })
  }
}

/** The cells of one row (RFC 4180), or what is wrong with it. */
function csvCells(row: string): readonly string[] | string {
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/gy
  const cells: string[] = []
  for (;;) {
    const match = field.exec(row)
    if (!match)
      return row.split('"').length % 2 === 0
        ? 'A quote mark is opened here and not closed on the same line'
        : 'Write a quote mark inside words twice, and put the words between quote marks'
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim())
    if (match[3] === '') return cells
  }
}

function isProse(name: string): name is ProseSection {
  return proseSections.some(each => each === name)
}

function isTable(name: string): name is TableSection {
  return Object.hasOwn(tableSections, name)
}

/** At most this much of what somebody wrote is repeated in a message. */
function shown(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written
}
