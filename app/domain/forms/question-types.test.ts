import { describe, expect, test } from 'vitest'
import { address, checkboxes, checklist, date, longText, radios, text } from './authoring.ts'
import type { Question } from './definition.ts'
import { fieldsOf, problemWith, readPage } from './page-answers.ts'
import { lengthOf, typeOf } from './question-types.ts'
import { shapeChecks } from './text-formats.ts'

const checks = { today: '2026-11-20', formats: shapeChecks }
const error = 'Enter something'
const day = (must?: 'be in the past' | 'be today or in the past' | 'be today or in the future') =>
  date({ id: 'q', label: 'Day', error, ...(must ? { must } : {}) })

describe('what is accepted, and the words for what is not', () => {
  test.each<[string, Question, unknown, string | undefined]>([
    ['text', text({ id: 'q', label: 'Name', error }), 'Zoë', undefined],
    ['blank text', text({ id: 'q', label: 'Name', error }), ' \n\u00a0', error],
    ['text that is a number', text({ id: 'q', label: 'Name', error }), 7, error],
    [
      'emoji count as people count',
      text({ id: 'q', label: 'N', maxLength: 2, error }),
      '😢😢',
      undefined,
    ],
    [
      'too long',
      longText({ id: 'q', label: 'What happened?', maxLength: 1000, error }),
      'x'.repeat(1001),
      'Shorten your answer to “What happened?”: it can be up to 1,000 characters',
    ],
    [
      'too long for a time, and none',
      text({ id: 'q', label: 'Time', format: 'time', maxLength: 10, error }),
      'ten past three',
      'Enter a time, like 2:30pm or 14:30',
    ],
    [
      'a time that is too long',
      text({ id: 'q', label: 'Time', format: 'time', maxLength: 10, error }),
      'about 2:40pm',
      'Shorten your answer to “Time”: it can be up to 10 characters',
    ],
    ['an option', radios({ id: 'q', label: 'Q', options: { a: 'A' }, error }), 'a', undefined],
    ['no such option', radios({ id: 'q', label: 'Q', options: { a: 'A' }, error }), 'b', error],
    [
      'an inherited name',
      radios({ id: 'q', label: 'Q', options: { a: 'A' }, error }),
      'toString',
      error,
    ],
    ['a real day', day(), '2024-02-29', undefined],
    ['no such day', day(), '2026-02-29', 'Day: enter a real date, like 27 3 2019'],
    [
      'today is not the past',
      day('be in the past'),
      '2026-11-20',
      'Day: the date must be in the past',
    ],
    ['today or the past', day('be today or in the past'), '2026-11-20', undefined],
    [
      'tomorrow is not the past',
      day('be today or in the past'),
      '2026-11-21',
      'Day: the date must be today or in the past',
    ],
    ['today or the future', day('be today or in the future'), '2026-11-20', undefined],
    [
      'yesterday is not the future',
      day('be today or in the future'),
      '2026-11-19',
      'Day: the date must be today or in the future',
    ],
    [
      'not known, where it is not offered',
      text({ id: 'q', label: 'Name', error }),
      { notKnown: true },
      error,
    ],
    [
      'not known, where it is offered',
      text({ id: 'q', label: 'Name', notKnown: 'Not known', error }),
      { notKnown: true },
      undefined,
    ],
  ])('%s', (_, question, answer, message) => {
    expect(problemWith(question, answer, checks)).toBe(message)
  })

  const boxes = checkboxes({
    id: 'q',
    label: 'Q',
    options: { a: 'A', b: 'B', none: 'None of these' },
    exclusive: 'none',
    error,
  })
  test.each<[string, unknown, string | undefined]>([
    ['several', ['a', 'b'], undefined],
    ['none alone', ['none'], undefined],
    [
      'none with another',
      ['a', 'none'],
      'Select “None of these” on its own, or the ones that apply',
    ],
    ['nothing', [], error],
    ['the same twice', ['a', 'a'], error],
    ['no such box', ['c'], error],
  ])('tick boxes: %s', (_, answer, message) => {
    expect(problemWith(boxes, answer, checks)).toBe(message)
  })

  const home = address({ id: 'q', label: 'Address', error })
  const blank = { line1: '', line2: '', town: '', postcode: '' }
  test.each<[string, unknown, string | undefined]>([
    ['one line is enough', { ...blank, line1: '1 High Street' }, undefined],
    ['a postcode is enough', { ...blank, postcode: 'LE15 6HP' }, undefined],
    ['nothing', blank, error],
    ['half a postcode', { ...blank, postcode: 'LE15' }, 'Enter a full UK postcode, like LE1 1AA'],
    ['a part missing', { line1: '1 High Street' }, error],
    ['a part too many', { ...blank, line1: 'x', country: 'UK' }, error],
  ])('address: %s', (_, answer, message) => {
    expect(problemWith(home, answer, checks)).toBe(message)
  })

  const list = checklist({ id: 'q', label: 'Q', items: { a: 'A?', b: 'B?' }, error })
  test.each<[string, unknown, string | undefined]>([
    ['some answered', { a: 'yes' }, undefined],
    ['none answered', {}, error],
    ['no such item', { c: 'yes' }, error],
    ['no such answer', { a: 'perhaps' }, error],
  ])('checklist: %s', (_, answer, message) => {
    expect(problemWith(list, answer, checks)).toBe(message)
  })
})

describe('reading a post', () => {
  const told = radios({ id: 'told', label: 'Told?', options: { yes: 'Yes', no: 'No' }, error })
  const why = text({
    id: 'why',
    label: 'Why?',
    when: { is: 'told', in: ['no'] },
    notKnown: 'I do not know',
    error: 'Enter why',
  })

  test('an answer left in a closed option never counts', () => {
    const read = readPage([told, why], { told: ['yes'], why: ['old words'] }, {}, checks)
    expect(read).toEqual({ answers: { told: 'yes', why: undefined }, wrong: [], missing: [] })
  })

  test('what is missing is named, and what was given is kept', () => {
    const read = readPage([told, why], { told: ['no'] }, {}, checks)
    expect(read.answers.told).toBe('no')
    expect(read.missing).toEqual([{ field: 'why', message: 'Enter why' }])
  })

  test('real words win over a “not known” tick left beside them', () => {
    const posted = { told: ['no'], why: ['He is ill'], 'why-notKnown': ['yes'] }
    expect(readPage([told, why], posted, {}, checks).answers.why).toBe('He is ill')
    const ticked = { told: ['no'], why: ['  '], 'why-notKnown': ['yes'] }
    expect(readPage([told, why], ticked, {}, checks).answers.why).toEqual({ notKnown: true })
  })

  test('a tick nobody offered is no answer', () => {
    const read = readPage([told], { 'told-notKnown': ['yes'] }, {}, checks)
    expect(read.missing).toHaveLength(1)
  })

  test.each([
    [['27', '3', '2019'], '2019-03-27'],
    [['27', 'March', '2019'], '2019-03-27'],
    [[' 27 ', 'mar', '2019'], '2019-03-27'],
    [['27', '03', '2019'], '2019-03-27'],
    [['31', '2', '2019'], '31/2/2019'],
    [['27', 'ma', '2019'], '27/ma/2019'],
    [['27', '3', '19'], '27/3/19'],
    [['27', '', ''], '27//'],
    [['', ' ', ''], undefined],
  ])('a date of %j is read as %s', ([d = '', m = '', y = ''], expected) => {
    const posted = { 'q-day': [d], 'q-month': [m], 'q-year': [y] }
    expect(typeOf(day()).read(day(), posted)).toBe(expected)
  })

  test('spaces in an answer are the writer’s own', () => {
    const question = longText({ id: 'q', label: 'Q', error })
    const words = '  two\n\n  lines \t'
    expect(readPage([question], fieldsOf([question], { q: words }), {}, checks).answers.q).toBe(
      words,
    )
  })
})

test('length is counted in characters', () => {
  expect(lengthOf('a😢é')).toBe(3)
})
