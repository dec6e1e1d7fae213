import { describe, expect, test } from 'vitest'
import { sampleForm } from '#tests/forms/support/sample-form.ts'
import { notKnown, type Answers } from './answers.ts'
import { dataItemsOf } from './data-items.ts'
import { documentOf } from './document.ts'
import { blankItem, drawnQuestions, journey } from './journey.ts'

const asked = (given: Answers): readonly string[] =>
  journey(sampleForm, given).steps.flatMap(step =>
    step.kind === 'questions'
      ? step.questions.map(({ id }) => id)
      : step.items.flatMap(item =>
          item.pages.flatMap(part => part.questions.map(({ id }) => `${item.id}.${id}`)),
        ),
  )

const child = (id: string, answers: Answers) => ({ id, answers })

describe('journey', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['nothing given', {}, ['phoned', 'more']],
    ['an answer asks a further question', { phoned: 'yes' }, ['phoned', 'whom', 'more']],
    ['a fact asks for its page', { outcome: 'D' }, ['phoned', 'reasons', 'more']],
    [
      'a part of an entry waits on that entry alone',
      { children: [child('1', { born: 'yes' }), child('2', { born: 'no' })] },
      ['phoned', '1.name', '1.born', '2.name', '2.born', '2.dueOn', 'more'],
    ],
  ])('%s', (_, given, expected) => {
    expect(asked(given)).toEqual(expected)
  })

  test('an answer made irrelevant no longer counts, and counts again when it matters again', () => {
    const given = { phoned: 'no', whom: 'Ms A', reasons: ['risk'] }
    expect(journey(sampleForm, given).answers).toEqual({ phoned: 'no', children: [] })
    expect(journey(sampleForm, { ...given, phoned: 'yes' }).answers).toHaveProperty('whom', 'Ms A')
  })

  test('an answer nobody asked for never counts', () => {
    expect(journey(sampleForm, { injected: 'x', phoned: 'no' }).answers).not.toHaveProperty(
      'injected',
    )
    const children = [child('1', { injected: 'x', name: 'Sam' })]
    expect(journey(sampleForm, { children }).answers.children).toEqual([
      { id: '1', answers: { name: 'Sam' } },
    ])
  })

  test.each([
    ['a list that is words', 'Sam'],
    ['a list of nothing', [null, undefined, 7, 'x']],
    [
      'entries without an id or answers',
      [{ id: '1' }, { answers: {} }, { id: 2, answers: {} }, {}],
    ],
    ['answers that are nothing', [{ id: '1', answers: null }]],
  ])('a damaged list is left out: %s', (_, children) => {
    expect(journey(sampleForm, { children }).answers.children).toEqual([])
  })

  test('a new entry is asked its first questions', () => {
    const page = sampleForm.sections[1]?.pages[0]
    if (page?.kind !== 'repeat') throw new Error('the sample lost its children')
    expect(blankItem(page).pages.map(part => part.page.id)).toEqual(['child', 'due'])
  })

  test('a page draws the questions its own answers could ask', () => {
    const [step] = journey(sampleForm, {}).steps
    if (step?.kind !== 'questions') throw new Error('the sample lost its first page')
    expect(step.questions.map(({ id }) => id)).toEqual(['phoned'])
    expect(drawnQuestions(step).map(({ id }) => id)).toEqual(['phoned', 'whom'])
  })
})

describe('document', () => {
  test('names an entry by its answers, or by its place', () => {
    const children = [child('1', { name: 'Sam' }), child('2', { name: notKnown }), child('3', {})]
    const groups = documentOf(sampleForm, { children }).sections[1]?.groups
    expect(groups?.map(({ title }) => title)).toEqual(['Sam', 'Child 2', 'Child 3'])
    expect(groups?.[1]?.answers[0]).toMatchObject({ answer: 'Name not known', notKnown: true })
    expect(groups?.[2]?.answers[0]).toMatchObject({ answer: null, itemId: '3', partId: 'child' })
  })
})

describe('data items', () => {
  test('values and entries carry the answers that count, and where each is asked', () => {
    const items = dataItemsOf(sampleForm, {
      phoned: 'yes',
      children: [child('1', { name: 'Sam', born: 'yes', dueOn: '2027-01-01' })],
    })
    expect(items.values).toEqual({ 'safety.phoned': 'yes' })
    expect(items.lists).toEqual({ children: [{ id: '1', values: { 'child.forename': 'Sam' } }] })
    expect(items.askedAt['child.forename']).toEqual({
      pageId: 'children',
      itemId: '1',
      partId: 'child',
      field: 'name',
    })
    expect(items.askedAt).not.toHaveProperty(['child.dueOn'])
  })
})
