import type { Cues } from './language.ts'
import { matchAt, parsePhrases } from './phrases.ts'
import type { Phrase, Span } from './phrases.ts'
import type { Word } from './read-words.ts'

export interface CuePhrases {
  readonly no: readonly Phrase[]
  readonly noAfter: readonly Phrase[]
  readonly notReallyNo: readonly Phrase[]
  readonly past: readonly Phrase[]
  readonly pastAfter: readonly Phrase[]
  readonly notMeant: readonly Phrase[]
  readonly saying: readonly Phrase[]
  readonly turn: readonly Phrase[]
}

/** Reads the phrases of cues once. */
export function parseCues(cues: Cues, same: ReadonlyMap<string, string>): CuePhrases {
  const read = (text: string) => parsePhrases(text, same)
  return {
    no: read(cues.no),
    noAfter: read(cues.noAfter),
    notReallyNo: read(cues.notReallyNo),
    past: read(cues.past),
    pastAfter: read(cues.pastAfter),
    notMeant: read(cues.notMeant),
    saying: read(cues.saying),
    turn: read(cues.turn),
  }
}

/** Which words are said not to be so, and which are said to be over. Indexes of words. */
export interface Covered {
  readonly denied: ReadonlySet<number>
  readonly past: ReadonlySet<number>
}

/** A list after "no" can be long, a sentence is longer. */
const longestReach = 14

/**
 * What "no", "denies" and "used to" cover, and the words of common sayings. A cue that is part of a concept ("no food") covers nothing else,
 * and cover ends where a new thought starts: "but", a new subject, a stop.
 */
export function readCues(
  words: readonly Word[],
  cues: CuePhrases,
  spoken: ReadonlySet<number>,
  people: ReadonlySet<number>,
): Covered {
  const at = (phrases: readonly Phrase[], index: number): Span | undefined => {
    for (const phrase of phrases) {
      const span = matchAt(phrase, words, index, () => [])
      if (span) return span
    }
    return undefined
  }
  const starts = words.map((_word, index) => index)
  const turns = new Set(starts.filter(index => at(cues.turn, index) !== undefined))
  const blocked = new Set(starts.flatMap(index => [...(at(cues.notReallyNo, index)?.words ?? [])]))
  const reachFrom = (from: number) => {
    const sentence = words[from - 1]?.sentence
    const reached: number[] = []
    for (let index = from; index < Math.min(words.length, from + longestReach); index += 1) {
      const word = words[index]
      if (word === undefined || word.sentence !== sentence || turns.has(index)) break
      if (word.stop === 'clause' && index > from) break
      const joins = word.root === 'and' || word.stop === 'comma'
      const subject = word.root === 'and' ? index + 1 : index
      if (joins && index > from && people.has(subject)) break
      reached.push(index)
    }
    return reached
  }
  const denied = new Set<number>()
  const past = new Set<number>()
  for (const index of starts) {
    for (const own of [cues.notMeant, cues.saying])
      for (const word of at(own, index)?.words ?? []) denied.add(word)
    const no = at(cues.no, index)
    if (no && !no.words.some(word => spoken.has(word) || blocked.has(word))) {
      for (const word of reachFrom(no.to)) denied.add(word)
    }
    const after = at(cues.noAfter, index)
    const next = after && words[after.to]
    if (after && (next === undefined || next.stop !== 'none')) {
      const sentence = words[index]?.sentence
      for (let back = index - 1; back >= Math.max(0, index - 6); back -= 1) {
        if (words[back]?.sentence !== sentence || turns.has(back)) break
        denied.add(back)
        if (words[back]?.stop === 'comma' && words[index]?.stop !== 'clause') break
      }
    }
    const once = at(cues.past, index)
    if (once && !once.words.some(word => spoken.has(word))) {
      for (const word of reachFrom(once.to)) past.add(word)
    }
    const ago = at(cues.pastAfter, index)
    if (ago && !ago.words.some(word => spoken.has(word))) {
      const sentence = words[index]?.sentence
      for (let back = index - 1; back >= 0; back -= 1) {
        if (words[back]?.sentence !== sentence || turns.has(back)) break
        past.add(back)
      }
    }
  }
  return { denied, past }
}
