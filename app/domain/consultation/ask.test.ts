import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviceAnswers, readAdvice } from './advice.ts'
import { adviceWays, readAsk } from './ask.ts'
import { readChild, toldLines, toldName } from './told-child.ts'

const today = '2026-11-20'
const posted = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
const callback = {
  question: 'She comes to school hungry',
  naming: 'no',
  phone: '01632 960 001',
  slot: '2026-11-23T09:00:00.000Z',
}
const held = {
  question: 'She comes to school hungry',
  naming: 'yes',
  forename: 'Robin',
  surname: 'Example',
  heldWith: 'Duty worker',
  'heldOn-day': '19',
  'heldOn-month': 'nov',
  'heldOn-year': '2026',
  heldSaid: 'Ring the health visitor',
}
const fieldsOf = (read: ReturnType<typeof readAsk>) =>
  read.ok ? [] : read.problems.map(({ field }) => field)

describe('asking for advice', () => {
  it('takes a question that names nobody', () => {
    expect(readAsk(posted(callback), 'callback', today)).toEqual({
      ok: true,
      ask: {
        question: 'She comes to school hungry',
        child: null,
        phone: '01632 960 001',
        slotAt: Date.parse('2026-11-23T09:00:00.000Z'),
        held: null,
      },
    })
  })

  it('takes a call that was held', () => {
    const read = readAsk(posted(held), 'held', today)
    expect(read).toMatchObject({
      ok: true,
      ask: {
        slotAt: null,
        held: { with: 'Duty worker', on: '2026-11-19', time: '', said: 'Ring the health visitor' },
        child: { forename: 'Robin', surname: 'Example' },
      },
    })
  })

  it.each([
    ['question', { question: ' ' }],
    ['naming', { naming: '' }],
    ['phone', { phone: '' }],
    ['phone', { phone: 'ring the office' }],
    ['slot', { slot: 'soon' }],
    // No such year for the database, which would fail on it.
    ['slot', { slot: '0000-11-23T09:00:00.000Z' }],
    ['slot', { slot: '2026-19-39T09:00:00.000Z' }],
    ['forename', { naming: 'yes' }],
    ['forename', { naming: 'yes', forename: 'Rob\0in' }],
    ['bornOn-day', { naming: 'yes', forename: 'Robin', 'bornOn-day': '1' }],
    [
      'bornOn-day',
      {
        naming: 'yes',
        forename: 'R',
        'bornOn-day': '1',
        'bornOn-month': '1',
        'bornOn-year': '2030',
      },
    ],
    ['question', { question: 'x'.repeat(10_001) }],
  ])('says what is wrong at %s: %o', (field, more) => {
    expect(fieldsOf(readAsk(posted({ ...callback, ...more }), 'callback', today))).toEqual([field])
  })

  it.each([
    ['heldWith', { heldWith: '' }],
    ['heldOn-day', { 'heldOn-day': '' }],
    ['heldOn-day', { 'heldOn-day': '21' }],
    ['heldSaid', { heldSaid: '' }],
  ])('says what a held call lacks at %s: %o', (field, more) => {
    expect(fieldsOf(readAsk(posted({ ...held, ...more }), 'held', today))).toEqual([field])
  })

  it.each(['01632 960 001 ext 204', '01632960001 x12', '+44 1632 960 001'])('rings %s', phone => {
    expect(readAsk(posted({ ...callback, phone }), 'callback', today).ok).toBe(true)
  })

  it('keeps no name when somebody chose to say none', () => {
    expect(readChild(posted({ ...held, naming: 'no' }), today)).toEqual({ ok: true, child: null })
    expect(toldName(null)).toBe('Not named')
    expect(toldLines(null)).toEqual([{ key: 'Child', words: 'Not named' }])
  })

  it('reads anything at all without failing', () => {
    const names = [...Object.keys(held), ...Object.keys(callback), '__proto__', 'level', 'words']
    const any = fc.dictionary(fc.constantFrom(...names), fc.array(fc.string({ unit: 'binary' })))
    fc.assert(
      fc.property(any, fc.constantFrom(...adviceWays), (fields, way) => {
        expect(typeof readAsk(fields, way, today).ok).toBe('boolean')
        expect(typeof readAdvice(fields, today).ok).toBe('boolean')
        expect(adviceAnswers(fields)).toBeDefined()
      }),
    )
  })
})

describe('giving advice', () => {
  const given = { words: 'Meet the mother', level: '2', agreed: 'A meeting', referNow: 'no' }

  it('takes the words, the level and what was agreed', () => {
    expect(readAdvice(posted({ ...given, owner: 'The school' }), today)).toEqual({
      ok: true,
      advice: {
        words: 'Meet the mother',
        level: 2,
        agreed: 'A meeting',
        owner: 'The school',
        dueOn: null,
        referNow: false,
      },
    })
  })

  it('takes that no level was talked about', () => {
    const read = readAdvice(posted({ ...given, level: 'none' }), today)
    expect(read.ok && read.advice.level).toBeNull()
  })

  it.each([
    ['words', { words: '' }],
    ['level', { level: '' }],
    ['level', { level: '5' }],
    ['agreed', { agreed: '' }],
    ['referNow', { referNow: '' }],
    ['owner', { owner: 'a\0b' }],
    ['dueOn-day', { 'dueOn-day': '31', 'dueOn-month': '2', 'dueOn-year': '2027' }],
    ['dueOn-day', { 'dueOn-day': '19', 'dueOn-month': '11', 'dueOn-year': '2026' }],
    ['dueOn-day', { 'dueOn-day': '19', 'dueOn-month': '11', 'dueOn-year': '2029' }],
  ])('says what is wrong at %s: %o', (field, more) => {
    const read = readAdvice(posted({ ...given, ...more }), today)
    expect(read.ok ? [] : read.problems.map(problem => problem.field)).toEqual([field])
  })
})
