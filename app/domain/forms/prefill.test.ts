import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentForms } from '#content/forms/forms.ts'
import { dataItemsOf, wordsOf } from './data-items.ts'
import { prefill } from './prefill.ts'

const referral = currentForms.find(({ id }) => id === 'childrens-referral')
const urgent = currentForms.find(({ id }) => id === 'urgent-referral')
if (!referral || !urgent) throw new Error('a form has gone')

const known = {
  values: {
    'concern.worry': 'He is hungry',
    'concern.account': 'He is hungry',
    'concern.level': '2',
  },
  lists: {
    children: [{ 'child.born': 'yes', 'child.forename': 'Robin', 'child.bornOn': '2019-03-27' }],
  },
}
let next = 0
const newId = () => `id-${String((next += 1))}`

it('gives back by data item what was put in', () => {
  const items = dataItemsOf(referral, prefill(referral, known, newId))
  expect(wordsOf(items.values, 'concern.worry')).toBe('He is hungry')
  expect(wordsOf(items.values, 'concern.level')).toBe('2')
  expect(wordsOf(items.lists.children?.[0]?.values ?? {}, 'child.forename')).toBe('Robin')
  expect(wordsOf(items.lists.children?.[0]?.values ?? {}, 'child.bornOn')).toBe('2019-03-27')
})

it('fills the short form from the same facts', () => {
  const items = dataItemsOf(urgent, prefill(urgent, known, newId))
  expect(wordsOf(items.values, 'concern.account')).toBe('He is hungry')
  expect(items.lists.children).toHaveLength(1)
})

it('makes nothing up: nothing known is nothing answered', () => {
  for (const form of currentForms) {
    expect(prefill(form, { values: {}, lists: {} }, newId)).toEqual({})
    expect(prefill(form, { values: { 'concern.worry': '' }, lists: {} }, newId)).toEqual({})
  }
})

it('never answers a choice with something it does not offer, and carries any words whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), words => {
      const all = prefill(
        referral,
        { values: { 'concern.level': `x${words}`, 'concern.worry': words }, lists: {} },
        newId,
      )
      expect(Object.values(all)).toEqual([words])
    }),
  )
})
