import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows, readRegister, schoolInWords } from './read-register.ts'

const headings =
  'URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Street,Town,Postcode,TelephoneNum'
const school = (urn: string, name: string, status = 'Open', la = '857') =>
  `${urn},${la},Rutland,2001,${name},Academy,${status},Primary,1 High Street,Oakham,LE15 6TT,01632960001`
const file = (...rows: readonly string[]) => [headings, ...rows].join('\r\n')
const errorsOf = (text: string) => {
  const read = readRegister(text)
  return read.ok ? [] : read.errors.map(({ row, message }) => `${row}: ${message}`)
}

describe('the national register', () => {
  it('is read by its headings, with quotes, a byte order mark and any other columns', () => {
    const read = readRegister(
      `\uFEFF${file(school('100001', '"St Mary’s, ""Upper"" School"'), school('100002', 'Bede', 'Closed'))}\r\n`,
    )
    if (!read.ok) throw new Error('not read')
    expect(read.schools).toMatchObject([
      {
        urn: '100001',
        name: 'St Mary’s, "Upper" School',
        searchName: 'st marys upper school oakham le15 6tt',
        status: 'open',
        laCode: '857',
        phone: '01632960001',
      },
      { urn: '100002', status: 'closed' },
    ])
    expect(schoolInWords({ name: 'Bede', town: 'Oakham', urn: '100002' })).toBe(
      'Bede, Oakham (URN 100002)',
    )
  })

  it.each([
    ['Open, but proposed to close', 'open'],
    ['Proposed to open', 'closed'],
  ])('%s is %s', (status, as) => {
    const read = readRegister(file(school('100001', 'Bede', `"${status}"`)))
    expect(read.ok && read.schools[0]?.status).toBe(as)
  })

  it('says every row that cannot be read, as a spreadsheet counts, and gives none of them', () => {
    expect(
      errorsOf(
        file(
          school('100001', 'One'),
          school('x', 'Two'),
          school('100003', ''),
          school('100004', 'Four', 'Somewhere'),
          '1,2,3',
          school('100001', 'Again'),
          school('100005', 'Five', 'Open', 'LA'),
        ),
      ),
    ).toEqual([
      '3: URN “x” is not a number of 6 digits',
      '4: EstablishmentName is empty',
      '5: EstablishmentStatus (name) “Somewhere” is none we know',
      '6: There are 3 columns and not 12',
      '7: URN 100001 stands on row 2 already',
      '8: LA (code) “LA” is not a number of 3 digits',
    ])
  })

  it.each([
    ['', 'There is no column URN'],
    ['URN,Town\n1,Oakham', 'There is no column LA (code)'],
    [headings, 'There is no school in the file'],
  ])('says what is wrong with %j', (text, message) => {
    expect(errorsOf(text).join()).toContain(message)
  })

  it('never fails on any text at all, and reads back any table it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        readRegister(text)
      }),
    )
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') })
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(table, rows => {
        const text = rows
          .map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        expect(csvRows(text)).toEqual(rows)
      }),
    )
  })
})
