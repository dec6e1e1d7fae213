/** Surgeries, hospitals, nurseries and other services, from a file made from their own registers. */
import { normaliseName } from '../referral/identifiers.ts'
import { csvRows, type RowError } from '../schools/read-register.ts'

export const serviceKinds = {
  practice: 'GP practice',
  hospital: 'Hospital',
  nursery: 'Nursery or childminder',
  health: 'Other health service',
  other: 'Other service',
} as const

export type ServiceKind = keyof typeof serviceKinds

export interface Service {
  readonly code: string
  readonly kind: ServiceKind
  readonly name: string
  readonly searchName: string
  readonly street: string
  readonly town: string
  readonly postcode: string
  readonly phone: string
  readonly status: 'open' | 'closed'
}

export type ReadServices =
  | { readonly ok: true; readonly services: readonly Service[] }
  | { readonly ok: false; readonly errors: readonly RowError[] }

/** The headings of the file; any others may stand beside them in any order. */
const columns = ['Code', 'Kind', 'Name', 'Street', 'Town', 'Postcode', 'Phone', 'Status'] as const

type Column = (typeof columns)[number]

/** Longer than any name of a service; a longer one is a sign that a quote mark is missing. */
const LONGEST = 400

/** The kind that a word of the file stands for: the code or the name people read, in any case. */
function kindOf(word: string): ServiceKind | undefined {
  const kinds = Object.keys(serviceKinds) as ServiceKind[]
  return kinds.find(kind => [kind, serviceKinds[kind]].some(name => same(name, word)))
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Reads the whole file, or says every row that cannot be read. An empty line is passed over. */
export function readServices(text: string): ReadServices {
  const [headings, ...rows] = csvRows(text)
  const names = (headings ?? []).map(heading => heading.trim().toLowerCase())
  const missing = columns.filter(name => !names.includes(name.toLowerCase()))
  if (missing.length > 0) {
    return { ok: false, errors: [{ row: 1, message: `There is no column ${missing.join(', ')}` }] }
  }
  const errors: RowError[] = []
  const services: Service[] = []
  const seen = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const number = index + 2
    if (row.length === 1 && row[0]?.trim() === '') continue
    const service = readRow(row, names)
    if (typeof service === 'string') {
      errors.push({ row: number, message: service })
      continue
    }
    const before = seen.get(service.code)
    if (before === undefined) seen.set(service.code, number)
    else
      errors.push({ row: number, message: `Code ${service.code} stands on row ${before} already` })
    services.push(service)
  }
  if (errors.length === 0 && services.length === 0) {
    errors.push({ row: 2, message: 'There is no service in the file' })
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, services }
}

function readRow(row: readonly string[], names: readonly string[]): Service | string {
  if (row.length !== names.length) return `There are ${row.length} columns and not ${names.length}`
  const value = (column: Column): string => (row[names.indexOf(column.toLowerCase())] ?? '').trim()
  const long = columns.find(
    column => value(column).length > LONGEST || value(column).includes('\0'),
  )
  if (long) return `${long} is too long or holds a hidden character`
  const code = value('Code').toUpperCase()
  if (!/^[A-Z0-9][A-Z0-9-]{1,19}$/.test(code)) {
    return `Code “${code.slice(0, 20)}” is not 2 to 20 letters, digits and hyphens`
  }
  const kind = kindOf(value('Kind'))
  if (kind === undefined) {
    return `Kind “${value('Kind').slice(0, 40)}” is none of ${Object.values(serviceKinds).join(', ')}`
  }
  const name = value('Name')
  if (name === '') return 'Name is empty'
  const status = value('Status')
  if (!same(status, 'open') && !same(status, 'closed')) {
    return `Status “${status.slice(0, 40)}” is neither Open nor Closed`
  }
  const [street, town, postcode] = [value('Street'), value('Town'), value('Postcode')]
  return {
    code,
    kind,
    name,
    searchName: normaliseName(`${name} ${town} ${postcode}`),
    street,
    town,
    postcode,
    phone: value('Phone'),
    status: same(status, 'open') ? 'open' : 'closed',
  }
}

/** A service as a form keeps it: words a person can read, with the code that is certain. */
export function serviceInWords({
  name,
  town,
  code,
}: Pick<Service, 'name' | 'town' | 'code'>): string {
  return `${[name, town].filter(part => part !== '').join(', ')} (${code})`
}
