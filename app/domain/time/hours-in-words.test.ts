import { describe, expect, it } from 'vitest'
import { hoursInWords } from './hours-in-words.ts'

const office = { opens: '08:30', closes: '17:00' }
const short = { opens: '09:00', closes: '12:00' }

describe('hoursInWords', () => {
  it.each([
    ['Monday to Friday, 8:30am to 5pm', [null, office, office, office, office, office, null]],
    [
      'Monday to Thursday, 8:30am to 5pm; Friday, 9am to midday',
      [null, office, office, office, office, short, null],
    ],
    [
      'Monday, 8:30am to 5pm; Wednesday, 8:30am to 5pm',
      [null, office, null, office, null, null, null],
    ],
    ['Monday to Sunday, 8:30am to 5pm', [office, office, office, office, office, office, office]],
    ['no hours set', [null, null, null, null, null, null, null]],
  ] as const)('%s', (words, hours) => {
    expect(hoursInWords(hours)).toBe(words)
  })
})
