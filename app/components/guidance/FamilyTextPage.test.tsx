import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  inWords,
  keysOf,
  type TextShape,
  type Translation,
} from '#app/domain/guidance/family-text.ts'
import { familyPrivacy, familyPrivacyShape } from '#content/guidance/family-privacy.ts'
import { talkingToFamilies, talkingToFamiliesShape } from '#content/guidance/talking-to-families.ts'
import { FamilyTextPage } from './FamilyTextPage.tsx'

interface Page {
  readonly name: string
  readonly shape: TextShape<string>
  readonly translations: readonly Translation<string>[]
}

const pages: readonly Page[] = [
  {
    name: 'how to talk with the family',
    shape: talkingToFamiliesShape,
    translations: talkingToFamilies,
  },
  { name: 'the notice for families', shape: familyPrivacyShape, translations: familyPrivacy },
]

/** Everything a person reads or hears on the page. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '!')

const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
        .match(/[aeiouy]{1,2}/g) ?? []
    ).length,
  )

/** Flesch-Kincaid: the school year in the United States; add about five for a reading age in years. */
function schoolYear(lines: readonly string[]): number {
  const sentences = lines.flatMap(line => line.split(/(?<=[.?:!])\s+/)).filter(Boolean)
  const words = sentences.flatMap(sentence => sentence.match(/[a-z’]+/gi) ?? [])
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59
}

describe.each(pages)('$name', ({ shape, translations }) => {
  it('has exactly the messages it shows, in every language', () => {
    for (const { messages } of translations) {
      expect(Object.keys(messages).sort()).toEqual([...keysOf(shape)].sort())
      for (const words of Object.values(messages)) expect(words.trim()).not.toBe('')
    }
  })

  it('writes no word of its own, so that a translation is a whole one', () => {
    const messages = Object.fromEntries(keysOf(shape).map(key => [key, `⟦${key}⟧`]))
    const text = inWords(shape, { lang: 'ar', dir: 'rtl', name: 'العربية', messages })
    const html = renderToStaticMarkup(
      <FamilyTextPage text={text} others={[{ lang: 'pl', name: '⟦polski⟧' }]} warnsFirst />,
    )
    expect(html).toContain('<article lang="ar" dir="rtl"')
    const words = wordsOf(html)
    expect(words.filter(line => !/^⟦.*⟧$/.test(line))).toEqual([])
    expect([...new Set(words)].sort()).toEqual([...Object.values(messages), '⟦polski⟧'].sort())
  })

  it('can be read at the age of eleven or twelve', () => {
    const english = translations.find(({ lang }) => lang === 'en-GB')
    if (!english) throw new Error('there is no English')
    const all = Object.values(english.messages)
    expect(schoolYear(all)).toBeLessThan(6.5)
    for (const words of all) {
      for (const sentence of words.split(/(?<=[.?!])\s+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(28)
      }
    }
  })

  it('blames nobody and calls agreement agreement', () => {
    const all = translations.flatMap(({ messages }) => Object.values(messages)).join('\n')
    expect(all).not.toMatch(/\bconsent|refus|failed to|not engag|please|sorry\b/i)
  })
})
