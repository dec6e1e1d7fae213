import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPastedList } from './pasted-list.ts'

const today = '2026-11-20'

describe('a pasted list of events', () => {
  it.each([
    ['9/11/2026 Hungry at breakfast', '2026-11-09', 'Hungry at breakfast'],
    ['09.11.26: Hungry', '2026-11-09', 'Hungry'],
    ['9 November 2026 – Hungry', '2026-11-09', 'Hungry'],
    ['9th Nov 2026, Hungry', '2026-11-09', 'Hungry'],
    ['2026-11-09 Hungry', '2026-11-09', 'Hungry'],
    ['• 9/11/2026\tHungry', '2026-11-09', 'Hungry'],
    ['- Hungry again', null, 'Hungry again'],
    ['20/11/2026 today', '2026-11-20', 'today'],
    ['3 times this week he was hungry', null, '3 times this week he was hungry'],
  ])('%j', (line, day, words) => {
    expect(readPastedList(line, today)).toEqual({ entries: [{ day, words }], problems: [] })
  })

  it('says by line what cannot be taken, and passes over empty lines', () => {
    const { entries, problems } = readPastedList(
      '9/11/2026 Hungry\n\n31/2/2026 Tired\n21/11/2026 Later\n10/11/2026\n',
      today,
    )
    expect(entries).toHaveLength(1)
    expect(problems.map(({ message }) => message)).toEqual([
      'Enter a real date at the start of line 3, like 9/11/2026',
      'Enter a day that is not in the future on line 4',
      'Enter what happened on line 5',
    ])
  })

  it('loses no line: each is an entry, a problem or empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map(text => text.replaceAll('\n', ' '))), lines => {
        const { entries, problems } = readPastedList(lines.join('\n'), today)
        const full = lines.filter(line => line.replace(/^[\s•*–-]+(?=\S)/, '').trim() !== '')
        expect(entries.length + problems.length).toBe(full.length)
      }),
    )
  })
})
