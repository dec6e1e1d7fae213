import { describe, expect, test } from 'vitest'
import { sampleForm } from '#tests/forms/support/sample-form.ts'
import { notKnown, type Answers } from './answers.ts'
import { gapsOf, progressOf } from './completeness.ts'
import { journey } from './journey.ts'

const gaps = (given: Answers) => gapsOf(journey(sampleForm, given))
const statuses = (given: Answers, visited: readonly string[] = []) =>
  Object.fromEntries(
    progressOf(sampleForm, given, visited).map(({ section, status }) => [section.id, status]),
  )

const complete: Answers = {
  phoned: 'no',
  children: [{ id: '1', answers: { name: 'Sam', born: 'yes' } }],
}

describe('gaps', () => {
  test('each has its message and the way to the field', () => {
    expect(gaps({ phoned: 'yes', children: [{ id: '1', answers: { name: 'Sam' } }] })).toEqual([
      {
        sectionId: 'start',
        pageId: 'phoned',
        label: 'Who did you speak to?',
        field: 'whom',
        message: 'Enter who you spoke to',
      },
      {
        sectionId: 'people',
        pageId: 'children',
        itemId: '1',
        partId: 'child',
        label: 'Born?',
        field: 'born',
        message: 'Select whether the child is born',
      },
      {
        sectionId: 'people',
        pageId: 'children',
        itemId: '1',
        partId: 'due',
        label: 'Due date',
        field: 'dueOn-day',
        message: 'Enter the due date',
      },
    ])
  })

  test('a list with too few entries is one gap, and leads to the list', () => {
    expect(gaps({ phoned: 'no' })).toMatchObject([
      { pageId: 'children', field: 'children', message: 'Add at least one child' },
    ])
  })

  test('not known and optional leave none', () => {
    expect(gaps(complete)).toEqual([])
    expect(gaps({ ...complete, phoned: 'yes', whom: notKnown })).toEqual([])
  })
})

describe('progress', () => {
  test('nothing opened is not started, even where nothing must be answered', () => {
    expect(statuses({})).toEqual({ start: 'notStarted', people: 'notStarted', end: 'notStarted' })
  })

  test('a section is complete when it has no gap and every page was seen', () => {
    expect(statuses(complete)).toEqual({
      start: 'completed',
      people: 'completed',
      end: 'notStarted',
    })
    expect(statuses(complete, ['end']).end).toBe('completed')
  })

  test('a changed fact opens a finished section again, at the page that now needs an answer', () => {
    const [start] = progressOf(sampleForm, { ...complete, outcome: 'D' }, ['phoned'])
    expect(start).toMatchObject({ status: 'inProgress', firstPageId: 'reasons' })
  })

  test('opening a page without answering is a start', () => {
    expect(statuses({}, ['phoned']).start).toBe('inProgress')
  })
})
