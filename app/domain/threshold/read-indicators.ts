import { z } from 'zod'
import type { Indicator } from './guide.ts'

const marks = ['immediate', 'strength', 'duty_notification', 'cumulative']

const Row = z.object({
  id: z.string().regex(/^[A-Z]{3}-\d{3}$/),
  level: z.enum(['1', '2', '3', '4']).transform(level => Number(level) as Indicator['level']),
  domain: z.string().min(1),
  harm_tags: z.string().transform(tags => tags.split(';').filter(Boolean)),
  age_min: z.coerce.number().int().min(-1).max(17),
  age_max: z.coerce.number().int().min(-1).max(17),
  text: z.string().min(1),
})

/** The fields of each line of a CSV file (RFC 4180), quotes and doubled quotes included. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  const rows: string[][] = []
  let row: string[] = []
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex
    const match = field.exec(csv)
    if (!match) throw new Error(`Threshold indicators: a stray quote near character ${at}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/**
 * Reads the indicator table practice leads keep as a spreadsheet.
 * @throws when a row is malformed or an id is used twice, so that a broken guide cannot start the service.
 */
export function readIndicators(csv: string): readonly Indicator[] {
  const [header = [], ...rows] = readCsv(csv)
  const indicators = rows.map(row => {
    const cells = Object.fromEntries(header.map((name, index) => [name, row[index]]))
    const { harm_tags: tags, age_min: ageMin, age_max: ageMax, ...rest } = Row.parse(cells)
    return Object.freeze({
      ...rest,
      ageMin,
      ageMax,
      harms: tags.filter(tag => !marks.includes(tag)),
      immediate: tags.includes('immediate'),
      strength: tags.includes('strength'),
      duty: tags.includes('duty_notification'),
      overTime: tags.includes('cumulative'),
    })
  })
  const twice = indicators.find(({ id }, index) => indicators.findIndex(i => i.id === id) !== index)
  if (twice) throw new Error(`Threshold indicators: ${twice.id} is used twice`)
  return indicators
}
