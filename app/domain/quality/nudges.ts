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

function finder(phrase: string): RegExp {
  const words = phrase
    .split(' ')
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "[’']"))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}

function nudgesIn(
  text: string,
  askedAt: AskedAt,
  phrases: readonly QualityPhrase[],
): readonly Nudge[] {
  const own = withoutQuotations(text)
  return phrases.flatMap(({ phrase, suggestion, kind }) =>
    [...own.matchAll(finder(phrase))].map(({ 0: found, index }) => ({
      phrase: found,
      suggestion,
      kind,
      askedAt,
      start: index,
    })),
  )
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
