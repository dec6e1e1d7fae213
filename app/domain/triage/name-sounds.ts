import { doubleMetaphone } from 'double-metaphone'
import { normaliseName } from '../referral/identifiers.ts'

/** Enough words for any real name, and few enough that a pasted paragraph stays cheap to match. */
const MOST_WORDS = 6

/** Longer than any real word of a name. Keys are indexed, and an index refuses what is too long. */
const MOST_LETTERS = 40

/** The words of a name, for comparing. */
export function nameWords(...names: readonly (string | undefined)[]): readonly string[] {
  const words = names
    .flatMap(name => normaliseName(name ?? '').split(' '))
    .map(word => Array.from(word).slice(0, MOST_LETTERS).join(''))
  return [...new Set(words.filter(word => word !== ''))].slice(0, MOST_WORDS)
}

/**
 * How a name's words sound, so that different spellings meet. A word with no Latin letters has no
 * sound in this scheme and stands for itself.
 */
export function nameSounds(...names: readonly (string | undefined)[]): readonly string[] {
  const sounds = nameWords(...names).flatMap(word => {
    const codes = doubleMetaphone(word).filter(code => code !== '')
    return codes.length > 0 ? codes : [word]
  })
  return [...new Set(sounds)]
}

/** Whether two names share a word that sounds the same. */
export function soundAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some(sound => b.includes(sound))
}
