import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchKeys } from './match-keys.ts'
import { nameWords } from './name-sounds.ts'
import { nameSearch, searchKeys, type NamedChild } from './search-keys.ts'

/** What the database does with a search, in the fewest words. */
function finds(typed: string, child: NamedChild & { readonly bornOn?: string }): boolean {
  const keys = [...matchKeys(child), ...searchKeys(child)]
  const isBrought = (starts: readonly string[]) =>
    starts.some(start => keys.some(key => key.startsWith(start)))
  const { each, together } = nameSearch(typed)
  return (each.length > 0 && each.every(isBrought)) || isBrought(together)
}

describe('search keys', () => {
  it('are the words of every name, once each, in small letters and without accents', () => {
    expect(
      searchKeys({
        name: 'Zoë Okafor-Hill',
        forename: 'Zoë',
        surname: 'Okafor-Hill',
        knownAs: 'ZO',
        formerNames: "O'Brien",
      }),
    ).toEqual(['word:zoe', 'word:okafor', 'word:hill', 'word:zo', 'word:obrien'])
  })

  it('are none for a child without a name', () => {
    expect(searchKeys({})).toEqual([])
    expect(searchKeys({ name: ' - ', forename: '' })).toEqual([])
  })

  it('are never match keys, so that a shared word makes nobody a candidate', () => {
    const child = { forename: 'word', surname: 'word:', bornOn: '2019-03-04' }
    expect(matchKeys(child).filter(key => key.startsWith('word:'))).toEqual([])
  })

  it('are few and short enough for an index, whatever was pasted in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 200 }),
        (piece, times) => {
          const pasted = piece.repeat(times)
          const child = {
            forename: pasted,
            surname: pasted,
            knownAs: pasted,
            motherName: `${pasted} ${pasted}`,
            bornOn: '2019-03-04',
          }
          const keys = [...searchKeys(child), ...matchKeys(child)]
          expect(searchKeys(child).length).toBeLessThanOrEqual(18)
          // PostgreSQL refuses an index entry of more than 2,704 bytes, and the referral with it.
          for (const key of keys) expect(Buffer.byteLength(key)).toBeLessThan(1000)
        },
      ),
    )
  })
})

describe('a search for a name', () => {
  const sam = { forename: 'Sam', surname: 'Okafor-Hill', knownAs: 'Sammy', bornOn: '2019-03-04' }

  it.each([
    ['the beginning of the first name', 'sa', sam],
    ['the beginning of a second surname', 'hil', sam],
    ['the name they are known by', 'Sammy', sam],
    ['both names, either way round', 'Hill, Sam', sam],
    ['every name at once', 'sam okafor hill', sam],
    ['a surname by its sound', 'okaffor', sam],
    ['both names by their sound', 'samm okaphor', sam],
    ['an accent left out', 'zoe', { forename: 'Zoë' }],
    [
      'both sounds when the birthday is not known',
      'Smyth Jon',
      { forename: 'John', surname: 'Smith' },
    ],
    ['letters that are not Latin', 'Окса', { forename: 'Оксана' }],
  ])('finds %s', (_, typed, child) => {
    expect(finds(typed, child)).toBe(true)
  })

  it.each([
    ['another name', 'brook', sam],
    ['one name right and the other wrong', 'sam brook', sam],
    ['a word more than the child has', 'sam okafor hill brook', sam],
    ['the end of a word', 'kafor', { forename: 'Sam', surname: 'Okafor' }],
    ['nothing but signs', '%%', sam],
    ['words for keys', 'names:', sam],
  ])('does not find %s', (_, typed, child) => {
    expect(finds(typed, child)).toBe(false)
  })

  it('finds a child by the beginning of any word of their name', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(name, name, fc.nat(), fc.nat(), (forename, surname, which, length) => {
        const words = [...nameWords(forename), ...nameWords(surname)]
        const letters = Array.from(words[which % Math.max(1, words.length)] ?? '')
        const typed = letters.slice(0, 1 + (length % Math.max(1, letters.length))).join('')
        if (nameWords(typed).join() !== typed || typed === '') return
        expect(finds(typed, { forename, surname })).toBe(true)
      }),
    )
  })
})
