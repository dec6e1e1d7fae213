import { normaliseName } from '../referral/identifiers.ts'

/** One school, college or nursery of the national register. */
export interface School {
  readonly urn: string
  readonly name: string
  readonly searchName: string
  readonly laCode: string
  readonly establishmentNumber: string
  readonly type: string
  readonly phase: string
  readonly status: 'open' | 'closed'
  readonly street: string
  readonly town: string
  readonly postcode: string
  readonly phone: string
}

/** What was wrong with one row of the file, counted as a spreadsheet counts: the headings are row 1. */
export interface RowError {
  readonly row: number
  readonly message: string
}

export type ReadRegister =
  | { readonly ok: true; readonly schools: readonly School[] }
  | { readonly ok: false; readonly errors: readonly RowError[] }

/** The columns read, as the national register names them; any others may stand beside them in any order. */
const columns = {
  urn: 'URN',
  laCode: 'LA (code)',
  establishmentNumber: 'EstablishmentNumber',
  name: 'EstablishmentName',
  type: 'TypeOfEstablishment (name)',
  status: 'EstablishmentStatus (name)',
  phase: 'PhaseOfEducation (name)',
  street: 'Street',
  town: 'Town',
  postcode: 'Postcode',
  phone: 'TelephoneNum',
} as const

type Column = keyof typeof columns

/** Longer than any name in the register; a longer one is a sign that a quote mark is missing. */
const LONGEST = 400

/** The rows of a CSV file (RFC 4180), with the row each began on as a spreadsheet counts. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const content = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < content.length; at += 1) {
    const sign = content.charAt(at)
    if (isQuoted) {
      if (sign !== '"') field += sign
      else if (content.charAt(at + 1) === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && field === '') isQuoted = true
    else if (sign === ',') {
      row.push(field)
      field = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && content.charAt(at + 1) === '\n') at += 1
      rows.push([...row, field])
      row = []
      field = ''
    } else field += sign
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}

/** Reads the whole register, or says every row that cannot be read. An empty line is passed over. */
export function readRegister(text: string): ReadRegister {
  const [headings, ...rows] = csvRows(text)
  const names = (headings ?? []).map(heading => heading.trim())
  const missing = Object.values(columns).filter(name => !names.includes(name))
  if (missing.length > 0) {
    return { ok: false, errors: [{ row: 1, message: `There is no column ${missing.join(', ')}` }] }
  }
  const at = Object.fromEntries(
    Object.entries(columns).map(([key, name]) => [key, names.indexOf(name)]),
  ) as Record<Column, number>
  const errors: RowError[] = []
  const schools: School[] = []
  const seen = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const number = index + 2
    if (row.length === 1 && row[0]?.trim() === '') continue
    const school = readRow(row, at, names.length)
    if (typeof school === 'string') {
      errors.push({ row: number, message: school })
      continue
    }
    const before = seen.get(school.urn)
    if (before !== undefined) {
      errors.push({ row: number, message: `URN ${school.urn} stands on row ${before} already` })
    }
    seen.set(school.urn, number)
    schools.push(school)
  }
  if (errors.length === 0 && schools.length === 0) {
    errors.push({ row: 2, message: 'There is no school in the file' })
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, schools }
}

function readRow(
  row: readonly string[],
  at: Readonly<Record<Column, number>>,
  width: number,
): School | string {
  if (row.length !== width) return `There are ${row.length} columns and not ${width}`
  const value = (column: Column): string => (row[at[column]] ?? '').trim()
  const urn = value('urn')
  if (!/^\d{5,7}$/.test(urn)) return `URN “${urn.slice(0, 20)}” is not a number of 6 digits`
  const laCode = value('laCode')
  if (!/^\d{3}$/.test(laCode))
    return `LA (code) “${laCode.slice(0, 20)}” is not a number of 3 digits`
  const name = value('name')
  if (name === '') return 'EstablishmentName is empty'
  const status = value('status')
  if (!/^(open|closed|proposed)/i.test(status)) {
    return `EstablishmentStatus (name) “${status.slice(0, 40)}” is none we know`
  }
  const long = (Object.keys(columns) as Column[]).find(
    column => value(column).length > LONGEST || value(column).includes('\0'),
  )
  if (long) return `${columns[long]} is too long or holds a hidden character`
  const [town, postcode] = [value('town'), value('postcode')]
  return {
    urn,
    name,
    searchName: normaliseName(`${name} ${town} ${postcode}`),
    laCode,
    establishmentNumber: value('establishmentNumber'),
    type: value('type'),
    phase: value('phase'),
    // "Open, but proposed to close" is open; one only proposed has no pupils yet.
    status: /^open/i.test(status) ? 'open' : 'closed',
    street: value('street'),
    town,
    postcode,
    phone: value('phone'),
  }
}

/** A school as a form keeps it: words a person can read, with the number that is certain. */
export function schoolInWords({ name, town, urn }: Pick<School, 'name' | 'town' | 'urn'>): string {
  return [name, town].filter(part => part !== '').join(', ') + ` (URN ${urn})`
}
