import { describe, expect, test } from 'vitest'
import { timeWords } from '#app/domain/forms/time-words.ts'
import { findForm, forms } from '#content/forms/forms.ts'
import { timeEstimates } from '#content/forms/time-estimates.ts'
import { secondsToWrite } from '#tests/support/typist.ts'
import { shortestDocument, usualDocument } from './support/documents.ts'

/** Up to the next whole minute below ten, and to the next five from there: nobody is told less than it takes. */
function saidMinutes(seconds: number): number {
  const minutes = seconds / 60
  return minutes <= 10 ? Math.ceil(minutes) : Math.ceil(minutes / 5) * 5
}

const newest = forms.filter(form => findForm(form.id) === form)

describe('the time a form is said to take', () => {
  test.each(newest.map(form => [form.id, form] as const))(
    '%s: is what its shortest and a usual one take to write',
    (id, form) => {
      const least = saidMinutes(secondsToWrite(form, shortestDocument(form)))
      const most = saidMinutes(secondsToWrite(form, usualDocument(form)))
      expect({ [id]: timeEstimates[id] }).toEqual({ [id]: [least, most] })
    },
  )

  test('is said as a range in words', () => {
    expect(timeWords([20, 40])).toBe('About 20 to 40 minutes')
    expect(timeWords([5, 5])).toBe('About 5 minutes')
  })
})
