import { dataLists, dataValues, type DataItem } from '../data-set.ts'
import type { AskedAt, DataItems } from '../forms/data-items.ts'
import { askedAtOf, entriesOf, listOf } from './item-reader.ts'
import type { QualityPhrase } from './quality-rules.ts'

/** A word or phrase that could be put better, and where it stands. */
export interface Nudge {
  /** As the writer wrote it. */
  readonly phrase: string
  readonly suggestion: string
  readonly kind: QualityPhrase['kind']
  readonly askedAt: AskedAt
  /** Where it begins in that answer, in UTF-16 units. */
  readonly start: number
}

/** What somebody said is kept as they said it. */
const wordForWord: readonly DataItem[] = ['event.words', 'child.voice', 'views.child']

const allItems: readonly DataItem[] = [...dataValues, ...Object.values(dataLists).flat()]

/** Quoted words belong to whoever said them: they are blanked out, and places stay the same. */
function withoutQuotations(text: string): string {
  return text.replace(/[“"][^“”"]*[”"]/g, quoted => ' '.repeat(quoted.length))
}

/** All the phrases as one pattern, longest first, and each by the words it was found by. */
interface Finder {
  readonly pattern: RegExp
  readonly byWords: ReadonlyMap<string, QualityPhrase>
}

/** A list of phrases never changes, so its pattern is made once. */
const finders = new WeakMap<readonly QualityPhrase[], Finder>()

function finderOf(phrases: readonly QualityPhrase[]): Finder {
  const known = finders.get(phrases)
  if (known) return known
  const escaped = phrases
    .map(({ phrase }) => phrase)
    .sort((a, b) => b.length - a.length)
    .map(phrase =>
      phrase
        .split(' ')
        .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
        .join('\\s+'),
    )
  const made = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    byWords: new Map(phrases.map(phrase => [plain(phrase.phrase), phrase])),
  }
  finders.set(phrases, made)
  return made
}

/** Words as they are compared: one space between them, a straight apostrophe, no capitals. */
function plain(words: string): string {
  return words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
}

function nudgesIn(
  text: string,
  askedAt: AskedAt,
  phrases: readonly QualityPhrase[],
): readonly Nudge[] {
  const { pattern, byWords } = finderOf(phrases)
  return [...withoutQuotations(text).matchAll(pattern)].flatMap(({ 0: found, index }): Nudge[] => {
    const known = byWords.get(plain(found))
    return known
      ? [{ phrase: found, suggestion: known.suggestion, kind: known.kind, askedAt, start: index }]
      : []
  })
}

/** The phrases of the writer's own words that could be put better, in the order the form asks. */
export function nudgesOf(items: DataItems, phrases: readonly QualityPhrase[]): readonly Nudge[] {
  return allItems
    .filter(item => !wordForWord.includes(item))
    .flatMap(item => {
      const askedAt = askedAtOf(items, item)
      if (!askedAt) return []
      const list = listOf(item)
      const holders =
        list === undefined
          ? [{ values: items.values, at: askedAt }]
          : entriesOf(items, list).map(({ id, values }) => ({
              values,
              at: { ...askedAt, itemId: id },
            }))
      return holders.flatMap(({ values, at }) => {
        const text = values[item]
        return typeof text === 'string' ? nudgesIn(text, at, phrases) : []
      })
    })
}
