import { readWords } from './read-words.ts'
import type { Word } from './read-words.ts'

/** Where something was said: the indexes of the words that said it, in order. */
export interface Span {
  readonly from: number
  /** Index after the last word. */
  readonly to: number
  readonly words: readonly number[]
}

type Element =
  | { readonly kind: 'word'; readonly roots: ReadonlySet<string> }
  | { readonly kind: 'concept'; readonly name: string }
  | { readonly kind: 'gap'; readonly longest: number }

export type Phrase = readonly Element[]

/** Words a phrase may step over between two of its own. */
const stepOver = new Set(
  'hi her their my our your it own to at on in with by for from littl two both sever all some ani been get 1 2 3'.split(
    ' ',
  ),
)

const longestStep = 2

/** Phrases written with commas between them. */
export function parsePhrases(text: string, same: ReadonlyMap<string, string>): readonly Phrase[] {
  return text
    .split(',')
    .map(phrase =>
      phrase
        .replaceAll('-', ' ')
        .trim()
        .split(/\s+/)
        .flatMap((written): readonly Element[] => {
          if (written === '') return []
          if (written === '...') return [{ kind: 'gap', longest: 5 }]
          if (written === '..') return [{ kind: 'gap', longest: 2 }]
          if (written.startsWith('@')) return [{ kind: 'concept', name: written.slice(1) }]
          const roots = written
            .split('/')
            .flatMap(word => readWords(word, same).map(({ root }) => root))
          return roots.length === 0 ? [] : [{ kind: 'word', roots: new Set(roots) }]
        }),
    )
    .filter(phrase => phrase.length > 0)
}

export type SpansAt = (name: string, from: number) => readonly Span[]

/** The first way a phrase is said from a word on, within one sentence. */
export function matchAt(
  phrase: Phrase,
  words: readonly Word[],
  from: number,
  spansAt: SpansAt,
): Span | undefined {
  const sentence = words[from]?.sentence
  const step = (element: number, at: number, mayStep: number): readonly number[] | undefined => {
    const wanted = phrase[element]
    if (wanted === undefined) return []
    if (wanted.kind === 'gap') return step(element + 1, at, wanted.longest)
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) return undefined
    if (wanted.kind === 'word') {
      if (wanted.roots.has(word.root)) {
        const rest = step(element + 1, at + 1, 0)
        if (rest) return [at, ...rest]
      }
    } else {
      for (const span of spansAt(wanted.name, at)) {
        const rest = step(element + 1, span.to, 0)
        if (rest) return [...span.words, ...rest]
      }
    }
    if (element === 0) return undefined
    if (mayStep > 0) return step(element, at + 1, mayStep - 1)
    return overSmallWords(element, at)
  }
  const overSmallWords = (element: number, at: number): readonly number[] | undefined => {
    for (let over = 1; over <= longestStep; over += 1) {
      const passed = words[at + over - 1]
      if (passed === undefined || passed.sentence !== sentence || !stepOver.has(passed.root)) return
      const wanted = phrase[element]
      const word = words[at + over]
      if (wanted === undefined || word === undefined || word.sentence !== sentence) return
      if (wanted.kind === 'word' && wanted.roots.has(word.root)) {
        const rest = step(element + 1, at + over + 1, 0)
        if (rest) return [at + over, ...rest]
      }
      if (wanted.kind === 'concept') {
        for (const span of spansAt(wanted.name, at + over)) {
          const rest = step(element + 1, span.to, 0)
          if (rest) return [...span.words, ...rest]
        }
      }
    }
    return undefined
  }
  const said = step(0, from, 0)
  if (said === undefined || said.length === 0) return undefined
  return { from, to: Math.max(...said) + 1, words: said }
}
