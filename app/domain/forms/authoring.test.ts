import { describe, expect, test } from 'vitest'
import { sampleForm } from '#tests/forms/support/sample-form.ts'
import { defineForm, is, page, repeat, text } from './authoring.ts'
import type { FormDefinition, Page } from './definition.ts'

const question = (id: string, when?: ReturnType<typeof is>) =>
  text({ id, label: 'Q', error: 'Enter Q', ...(when ? { when } : {}) })
const one = (id: string, ...questions: readonly ReturnType<typeof question>[]) =>
  page({ id, title: id, questions })
const list = (
  id: string,
  namedBy: readonly string[],
  ...pages: readonly ReturnType<typeof one>[]
) =>
  repeat({
    id,
    title: id,
    one: 'child',
    many: 'children',
    atLeast: 0,
    atMost: 2,
    error: 'Add a child',
    namedBy,
    pages,
  })
const form = (...pages: readonly Page[]): FormDefinition => ({
  ...sampleForm,
  sections: [{ id: 's', title: 'S', pages }],
})

describe('a form that cannot work is refused', () => {
  test.each([
    ['an id twice', form(one('p', question('a'), question('a'))), '"a" is used twice'],
    [
      'an id in an entry and outside',
      form(one('p', question('a')), list('l', [], one('x', question('a')))),
      '"a" is used twice',
    ],
    ['an id that is a fact', form(one('p', question('outcome'))), '"outcome" is used twice'],
    [
      'a page twice',
      form(one('p', question('a')), one('p', question('b'))),
      'page "p" appears twice',
    ],
    ['an id no field can bear', form(one('p', question('a-b'))), 'not a usable id'],
    ['an unknown id', form(one('p', question('a', is('z', 'x')))), 'looks at "z"'],
    ['a look forward', form(one('p', question('a', is('b', 'x')), question('b'))), 'looks at "b"'],
    ['a look at itself', form(one('p', question('a', is('a', 'x')))), 'looks at "a"'],
    [
      'a look out of an entry',
      form(one('p', question('a')), list('l', [], one('x', question('b', is('a', 'x'))))),
      'looks at "a"',
    ],
    [
      'an entry named by nothing it asks',
      form(list('l', ['z'], one('x', question('b')))),
      'named by "z"',
    ],
  ])('%s', (_, broken, message) => {
    expect(() => defineForm(broken)).toThrow(message)
  })

  test('and one that can is given back', () => {
    const good = form(
      one('p', question('a'), question('b', is('a', 'x'))),
      list('l', ['c'], one('x', question('c'))),
    )
    expect(defineForm(good)).toBe(good)
  })
})
