import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readServices, serviceKinds } from './read-services.ts'

const head = 'Code,Kind,Name,Street,Town,Postcode,Phone,Status'
const file = (...rows: readonly string[]) => readServices([head, ...rows].join('\r\n'))
const good =
  'Z90001,GP practice,"Elm Surgery, Oakham",1 High Street,Oakham,LE15 6TT,01632960001,Open'

describe('a file of services', () => {
  it('is read whole, by code or by the name people read, in any order of columns', () => {
    expect(file(good, 'z90002,HOSPITAL,Royal,,Leicester,,,closed', '')).toMatchObject({
      ok: true,
      services: [
        { code: 'Z90001', kind: 'practice', name: 'Elm Surgery, Oakham', status: 'open' },
        { code: 'Z90002', kind: 'hospital', town: 'Leicester', status: 'closed' },
      ],
    })
    const turned = readServices(
      '\uFEFFStatus,phone,Postcode,Town,Street,Name,Kind,Code,More\nOpen,,,,,Bede,other,Q1,x',
    )
    expect(turned).toMatchObject({ ok: true, services: [{ code: 'Q1', name: 'Bede' }] })
  })

  it.each([
    ['Z1,GP,Elm,,,,,Open', 2, 'Kind “GP” is none of'],
    ['Z 1,Hospital,Elm,,,,,Open', 2, 'Code “Z 1”'],
    [',Hospital,Elm,,,,,Open', 2, 'Code “”'],
    ['Z1,Hospital,,,,,,Open', 2, 'Name is empty'],
    ['Z1,Hospital,Elm,,,,,Perhaps', 2, 'Status “Perhaps”'],
    ['Z1,Hospital,Elm', 2, 'There are 3 columns and not 8'],
    ['Z1,Hospital,El\0m,,,,,Open', 2, 'hidden character'],
    [`Z1,Hospital,${'x'.repeat(401)},,,,,Open`, 2, 'too long'],
  ])('says what is wrong with %j', (row, number, words) => {
    const read = file(row)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.errors[0]?.row).toBe(number)
    expect(read.errors[0]?.message).toContain(words)
  })

  it('says every row that is wrong, one that comes twice, a column that is not there and an empty file', () => {
    expect(file(good, 'x', good, 'y')).toMatchObject({
      ok: false,
      errors: [{ row: 3 }, { row: 4, message: 'Code Z90001 stands on row 2 already' }, { row: 5 }],
    })
    expect(readServices('Code,Kind\nx,y')).toMatchObject({ ok: false, errors: [{ row: 1 }] })
    expect(readServices('')).toMatchObject({ ok: false, errors: [{ row: 1 }] })
    expect(file()).toMatchObject({ ok: false, errors: [{ row: 2 }] })
  })

  it('never fails, and what it reads has a code, a kind and a name', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), rows => {
        const read = file(...rows)
        if (!read.ok) return
        for (const { code, kind, name } of read.services) {
          expect(code).toMatch(/^[A-Z0-9][A-Z0-9-]+$/)
          expect(Object.keys(serviceKinds)).toContain(kind)
          expect(name).not.toBe('')
        }
      }),
    )
  })
})
