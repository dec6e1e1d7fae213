import { checkDocument } from './check-document.ts'
import { fileParts } from './file-parts.ts'
import type { FileParts, FileRow, LineProblem } from './file-parts.ts'
import { ChangeSummary } from './guide-document.ts'
import type { DocumentProblem, GuideDocument } from './guide-document.ts'
import {
  fileFormat,
  fileTitle,
  indicatorMarks,
  levelFields,
  proseSections,
  tableSections,
} from './guide-file.ts'
import { readItem } from './read-item.ts'

export type FileRead =
  | {
      readonly ok: true
      readonly document: GuideDocument
      readonly summary: string
      /** The line a part of the document stands on, for what is only found out later. */
      readonly lineOf: (path: string) => number
    }
  | { readonly ok: false; readonly problems: readonly LineProblem[] }

/** Most problems told at once: a file that is something else altogether has one in every line. */
export const mostProblems = 100

/** In bytes: a guide of a thousand indicators is a third of this. */
export const largestFile = 900_000

/** Reads the bytes of a file as text, or says on which line that is not possible. */
export function decodeGuideFile(bytes: Uint8Array): string | LineProblem {
  if (bytes.byteLength > largestFile)
    return {
      line: 1,
      message: `The file is ${Math.ceil(bytes.byteLength / 1000)} kB. A guide can be up to ${largestFile / 1000} kB`,
    }
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    return { line: 1, message: 'Save the file as UTF-8 text: it is saved in another way now' }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return { line: 1, message: 'This is a zip or office file. Choose the text file of a guide' }
  const before = (at: number) => bytes.subarray(0, at).filter(byte => byte === 0x0a).length + 1
  const nothing = bytes.indexOf(0)
  if (nothing >= 0)
    return { line: before(nothing), message: 'Delete the hidden character (NUL) from this line' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      line: before(brokenAt(bytes)),
      message: 'Save the file as UTF-8 text: this line has a character that cannot be read',
    }
  }
}

/** Where the bytes stop being UTF-8: halving finds it in a few tries. */
function brokenAt(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.byteLength
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      // A character cut in half at the end is no fault of the bytes before it.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

/** Reads a whole guide from the text of a file. Every problem is told with its line, and nothing is half read. */
export function readGuideFile(text: string): FileRead {
  const parts = fileParts(text)
  const lines = new Map<string, number>()
  const problems = [...parts.problems]
  const summary = readHead(parts, problems)
  const missing = [...proseSections, ...Object.keys(tableSections)].filter(
    name => !parts.begins.has(name),
  )
  const end = text.split('\n').length
  problems.push(
    ...missing.map(name => ({ line: end, message: `The section “# ${name}” is missing` })),
  )
  const raw = rawDocument(parts, lines, problems)
  const checked = checkDocument(raw)
  const lineOf = (path: string) => lineIn(lines, path)
  // What names something in a section that is not there says nothing new.
  if (missing.length > 0) return { ok: false, problems: inOrder(problems) }
  const all = checked.ok
    ? problems
    : [...problems, ...checked.problems.map(problem => atLine(problem, lineOf))]
  if (!checked.ok || all.length > 0) return { ok: false, problems: inOrder(all) }
  return { ok: true, document: checked.document, summary, lineOf }
}

/** Problems by line, each once, and no more than anybody reads. */
export function inOrder(problems: readonly LineProblem[]): readonly LineProblem[] {
  const seen = new Set<string>()
  const once = problems.filter(({ line, message }) => {
    const key = `${line} ${message}`
    return !seen.has(key) && seen.add(key)
  })
  return once.toSorted((a, b) => a.line - b.line).slice(0, mostProblems)
}

/** A problem of a document as a problem of the file it was read from. */
export function atLine(
  { path, message }: DocumentProblem,
  lineOf: (path: string) => number,
): LineProblem {
  return { line: lineOf(path), message }
}

/** The line of the nearest part that has one: 'indicators.3.text' is on the line of 'indicators.3'. */
function lineIn(lines: ReadonlyMap<string, number>, path: string): number {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const found = lines.get(steps.slice(0, length).join('.'))
    if (found !== undefined) return found
  }
  return 1
}

function readHead({ head, begins }: FileParts, problems: LineProblem[]): string {
  const line = begins.get(fileTitle) ?? 1
  const value = (name: string) => head.find(field => field.name === name)
  const format = value('Format')
  if (format?.value !== fileFormat)
    problems.push({
      line: format?.line ?? line,
      message: `Write “- Format: ${fileFormat}” under the title: this file is in no layout we can read`,
    })
  for (const field of head) {
    if (field.name !== 'Format' && field.name !== 'What changed')
      problems.push({ line: field.line, message: `There is no “${field.name}” here` })
    else if (value(field.name) !== field)
      problems.push({ line: field.line, message: `“${field.name}” is here twice` })
  }
  const changed = value('What changed')
  const summary = ChangeSummary.safeParse(changed?.value ?? '')
  if (!summary.success)
    problems.push({
      line: changed?.line ?? line,
      message: summary.error.issues[0]?.message ?? 'Say what changed',
    })
  return summary.data ?? ''
}

/** Makes a document of the parts, whatever is in them; checking it comes after. */
function rawDocument(
  parts: FileParts,
  lines: Map<string, number>,
  problems: LineProblem[],
): Readonly<Record<string, unknown>> {
  for (const [name, key] of Object.entries(sectionKeys)) {
    const begins = parts.begins.get(name)
    if (begins !== undefined) lines.set(key, begins)
  }
  const items = (section: (typeof proseSections)[number], key: string) =>
    (parts.prose.get(section) ?? []).map((item, at) => {
      const path = `${key}.${at}`
      lines.set(path, item.line)
      return readItem(item, path, lines, problems)
    })
  const rows = <T>(
    section: keyof typeof tableSections,
    key: string,
    read: (cells: readonly string[], row: FileRow) => T,
  ) =>
    (parts.tables.get(section) ?? []).map((row, at) => {
      lines.set(`${key}.${at}`, row.line)
      return read(row.cells, row)
    })
  return {
    introduction: items('Introduction', 'introduction').map(item =>
      item.end({ title: item.title, paragraphs: item.paragraphs('paragraphs') }),
    ),
    principles: items('Principles', 'principles').map(item =>
      item.end({ title: item.title, text: item.paragraph('text') }),
    ),
    levels: items('Levels', 'levels').map(item =>
      item.end({
        level: item.numbered('Level'),
        name: item.one('Name', 'name'),
        meaning: item.one('Meaning', 'meaning'),
        who: item.one('Who acts', 'who'),
        agreement: item.one('Agreement', 'agreement'),
        time: item.one('Time', 'time'),
        firstSteps: item.many('First step', 'firstSteps'),
      }),
    ),
    councils: items('Councils', 'councils').map(item =>
      item.end({
        code: item.after('Council'),
        section17: wholeNumber(item.one('Section 17 begins at level', 'section17')),
        verified: yesOrNo(item.one('Checked with the council', 'verified')),
        levels: item.levelsNamed('Level').flatMap((level, at) => {
          const own = {
            ...Object.fromEntries(
              Object.entries(levelFields).flatMap(([key, label]) => {
                const words = item.one(
                  `Level ${level} ${label.toLowerCase()}`,
                  `levels.${at}.${key}`,
                )
                return words === undefined ? [] : [[key, words]]
              }),
            ),
            ...some(
              'firstSteps',
              item.many(`Level ${level} first step`, `levels.${at}.firstSteps`),
            ),
          }
          return Object.keys(own).length === 0 ? [] : [{ level, ...own }]
        }),
      }),
    ),
    duties: items('Duties', 'duties').map(item =>
      item.end({
        id: item.one('Id', 'id'),
        title: item.title,
        text: item.paragraph('text'),
        source: item.one('Source', 'source'),
        ...given('phone', item.one('Phone', 'phone')),
      }),
    ),
    topics: items('Topics', 'topics').map(item =>
      item.end({
        id: item.one('Id', 'id'),
        title: item.title,
        summary: item.one('Summary', 'summary'),
        introduction: item.paragraphs('introduction'),
        shows: {
          harms: item.list('Harms', 'shows.harms'),
          domains: item.list('Domains', 'shows.domains'),
          ids: item.list('Indicators', 'shows.ids'),
          except: item.list('Leave out', 'shows.except'),
        },
        emptyLevels: item.levelsNamed('Nothing at level').flatMap((level, at) => {
          const text = item.one(`Nothing at level ${level}`, `emptyLevels.${at}`)
          return text === undefined ? [] : [{ level, text }]
        }),
        duties: item.list('Duties', 'duties'),
        ask: item.many('Ask', 'ask'),
        contacts: item.contacts(),
        related: item.list('Related', 'related'),
      }),
    ),
    areas: rows('Areas', 'areas', ([key, name]) => ({ key, name })),
    domains: rows('Domains', 'domains', ([key, area, name]) => ({ key, area, name })),
    harms: rows('Harms', 'harms', ([key, name]) => ({ key, name })),
    indicators: rows('Indicators', 'indicators', ([id, level, domain, tags, from, to, text]) => {
      const all = (tags ?? '').split(';').filter(Boolean)
      const marks = Object.entries(indicatorMarks)
      return {
        id,
        level: wholeNumber(level),
        domain,
        harms: all.filter(tag => !marks.some(([, mark]) => mark === tag)),
        ageMin: wholeNumber(from),
        ageMax: wholeNumber(to),
        text,
        ...Object.fromEntries(marks.map(([key, mark]) => [key, all.includes(mark)])),
      }
    }),
    retired: rows('Retired indicators', 'retired', ([id]) => id),
    synonyms: rows('Search words', 'synonyms', ([say, search]) => ({ say, search })),
  }
}

const sectionKeys: Readonly<Record<string, string>> = {
  Introduction: 'introduction',
  Principles: 'principles',
  Levels: 'levels',
  Councils: 'councils',
  Duties: 'duties',
  Topics: 'topics',
  Areas: 'areas',
  Domains: 'domains',
  Harms: 'harms',
  Indicators: 'indicators',
  'Retired indicators': 'retired',
  'Search words': 'synonyms',
}

function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d{1,3}$/.test(text) ? Number(text) : text
}

function yesOrNo(text: string | undefined): boolean | string | undefined {
  return text === 'yes' ? true : text === 'no' ? false : text
}

function given(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value }
}

function some(key: string, values: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return values.length === 0 ? {} : { [key]: values }
}
