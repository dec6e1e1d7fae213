import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedGuides } from '#content/threshold/published-guides.ts'
import { documentOf, publishedGuide } from './convert-document.ts'
import { checkDocument, idProblems } from './check-document.ts'
import { decodeGuideFile, largestFile, mostProblems, readGuideFile } from './read-guide-file.ts'
import { anyDocument } from './support/any-document.ts'
import { writeGuideFile } from './write-guide-file.ts'

const [first] = publishedGuides
const document = documentOf(first)
const file = writeGuideFile(document, first.guide.changes)
const bytes = (text: string) => new TextEncoder().encode(text)

/** What is said of a file, as “line: message”. */
function said(text: string): readonly string[] {
  const read = readGuideFile(text)
  return read.ok ? [] : read.problems.map(({ line, message }) => `${line}: ${message}`)
}

const lineOf = (text: string, part: string) =>
  text.split('\n').findIndex(line => line.includes(part)) + 1

describe('the file of a guide', () => {
  it('says the first version whole, and gives back the same bytes', () => {
    const read = readGuideFile(file)
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)))
    expect(read.document).toEqual(document)
    expect(writeGuideFile(read.document, read.summary)).toBe(file)
  })

  it('is the same for the guide made of the document as for the first version', () => {
    const again = publishedGuide(document, first.guide)
    expect(again.guide.indicators).toEqual(first.guide.indicators)
    expect(again.guide.levels).toEqual(first.guide.levels)
    expect(documentOf(again)).toEqual(document)
  })

  it('gives back the same bytes for any guide', () => {
    fc.assert(
      fc.property(anyDocument, made => {
        const checked = checkDocument(made)
        if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
        const written = writeGuideFile(made, 'What changed: “all”, of it')
        const read = readGuideFile(written)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        expect(writeGuideFile(read.document, read.summary)).toBe(written)
        expect(publishedGuide(read.document, first.guide)).toEqual(
          publishedGuide(
            {
              ...made,
              councils: made.councils.map(each => ({
                ...each,
                levels: each.levels.toSorted((a, b) => a.level - b.level),
              })),
            },
            first.guide,
          ),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('is read whatever its ends of line, and with the mark some editors begin it with', () => {
    for (const changed of [file.replaceAll('\n', '\r\n'), `\uFEFF${file}`, `${file}\n\n`])
      expect(readGuideFile(changed)).toMatchObject({ ok: true, document })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .tuple(fc.nat(file.length), fc.nat(400), fc.string({ unit: 'binary' }))
            .map(([at, less, more]) => file.slice(0, at) + more + file.slice(at + less)),
        ),
        text => {
          const read = readGuideFile(text)
          if (!read.ok) {
            expect(read.problems.length).toBeGreaterThan(0)
            const lines = text.split(/\r\n|\n|\r/).length
            for (const { line } of read.problems) {
              expect(line).toBeGreaterThan(0)
              expect(line).toBeLessThanOrEqual(lines)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('a file that is wrong says so by line', () => {
  const row = 'HLT-002,1,child.health,strength,0,4,'
  const changed = (part: string, to: string) => {
    expect(file).toContain(part)
    return [file.replace(part, to), lineOf(file, part)] as const
  }
  it.each([
    ['a level that is none', row, 'HLT-002,5,child.health,strength,0,4,', 'The level must be 1, 2'],
    ['a domain nobody named', row, 'HLT-002,1,child.none,strength,0,4,', 'There is no domain'],
    ['a harm nobody named', row, 'HLT-002,1,child.health,strength;ghosts,0,4,', 'no harm “ghosts”'],
    ['ages backwards', row, 'HLT-002,1,child.health,strength,5,4,', 'youngest age'],
    ['an age that is none', row, 'HLT-002,1,child.health,strength,two,4,', 'whole years'],
    ['an id twice', row, 'HLT-001,1,child.health,strength,0,4,', '“HLT-001” is used twice'],
    ['an id of another form', row, 'hlt2,1,child.health,strength,0,4,', 'three capital letters'],
    ['a part too many', row, `${row}"x",`, 'This row has 8 parts and needs 7'],
    ['a formula', row, `${row}=cmd|' /C calc'!A0 `, 'a spreadsheet would run'],
    ['a quote left open', row, `${row}"`, 'quote mark'],
    [
      'a strength at level 2',
      row,
      'HLT-002,2,child.health,strength,0,4,',
      'Strengths are at level 1',
    ],
    ['a heading of nothing', '# Principles', '# Principels', 'There is no section “Principels”'],
    ['a field of nothing', '- Meaning: ', '- Meening: ', 'There is no “Meening” here'],
    ['an empty field', '- Name: early help', '- Name:', 'Enter the name of the level'],
    ['a layout we do not know', 'portal-guide-1', 'portal-guide-9', 'layout'],
    [
      'a topic’s indicator that is not there',
      'Indicators: FAM-001',
      'Indicators: ZZZ-999',
      'no indicator “ZZZ-999”',
    ],
    [
      'a local number in a shared text',
      '- Phone: 101',
      '- Phone: 0116 305 0005',
      '999, 101 or 111',
    ],
    [
      'columns in another order',
      'id,level,domain',
      'id,domain,level',
      'The first row must be id,level',
    ],
    ['a table without its mark', '```csv', '```', '```csv'],
  ])('%s', (_what, part, to, message) => {
    const [text, line] = changed(part, to)
    const found = said(text)
    expect(found.join('\n')).toContain(message)
    expect(found.some(each => each.startsWith(`${line}: `) && each.includes(message))).toBe(true)
  })

  it('a missing section, a section twice, and every mistake at once', () => {
    expect(said(file.replace('# Harms', '')).join('\n')).toContain('“# Harms” is missing')
    expect(said(`${file}\n# Harms\n`).join('\n')).toContain('“Harms” is here twice')
    const other = 'HLT-003,1,child.health,strength,0,17,'
    const [text] = changed(row, 'HLT-002,9,child.health,strength,0,99,')
    const found = said(text.replace(other, 'HLT-003,1,child.none,strength;ghosts,0,17,')).join('\n')
    for (const part of [
      'The level must be',
      'Ages must be',
      'no domain “child.none”',
      'no harm “ghosts”',
    ])
      expect(found).toContain(part)
  })

  it('a retired id used again', () => {
    const text = file.replace('```csv\nid\n```', '```csv\nid\nHLT-002\n```')
    expect(text).not.toBe(file)
    expect(said(text)).toEqual([
      expect.stringMatching(/^\d+: HLT-002 is retired. Give the indicator a new id/),
      ...said(text).slice(1),
    ])
  })

  it('no more than anybody reads, and quickly', () => {
    const nonsense = `# Threshold guide\n${'nonsense\n'.repeat(50_000)}`
    expect(said(nonsense)).toHaveLength(mostProblems)
    expect(said(`# Threshold guide\n${'x'.repeat(900_000)}`).join()).toContain('900000 characters')
    expect(said('').length).toBeGreaterThan(0)
  })
})

describe('the bytes of a file', () => {
  it.each<[string, Uint8Array, number, string]>([
    ['too much', new Uint8Array(largestFile + 1).fill(65), 1, 'can be up to 900 kB'],
    ['another alphabet', new Uint8Array([0xff, 0xfe, 65, 0]), 1, 'UTF-8'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4]), 1, 'zip'],
    ['a NUL', bytes('one\ntwo\0\n'), 2, 'NUL'],
    ['half a character', new Uint8Array([65, 10, 10, 0xc3, 0x28, 10]), 3, 'cannot be read'],
    ['half a character at the end', new Uint8Array([65, 10, 0xe2, 0x82]), 2, 'cannot be read'],
  ])('%s', (_what, given, line, message) => {
    const decoded = decodeGuideFile(given)
    expect(decoded).toMatchObject({ line, message: expect.stringContaining(message) as string })
  })

  it('are text otherwise', () => {
    expect(decodeGuideFile(bytes('é’👶🏿'))).toBe('é’👶🏿')
  })
})

describe('ids that were published', () => {
  const without = (id: string) => ({
    indicators: document.indicators.filter(one => one.id !== id),
    retired: document.retired,
  })
  it('stay or are retired, and are never used again', () => {
    expect(idProblems(document, [document])).toEqual([])
    expect(idProblems(without('HLT-002'), [document])).toMatchObject([{ path: 'retired' }])
    const retired = { ...without('HLT-002'), retired: ['HLT-002'] }
    expect(idProblems(retired, [document])).toEqual([])
    expect(idProblems(without('HLT-002'), [document, retired])).toMatchObject([{ path: 'retired' }])
    expect(idProblems(document, [document, retired])).toMatchObject([
      { path: expect.stringMatching(/^indicators\.\d+\.id$/) as string },
    ])
  })
})
