import { readAges } from './read-ages.ts'
import { readCues } from './read-cues.ts'
import type { CuePhrases } from './read-cues.ts'
import { matchAt } from './phrases.ts'
import type { Phrase, Span } from './phrases.ts'
import { readWords } from './read-words.ts'
import type { Word } from './read-words.ts'

/** A language made ready: phrases parsed, and indexed by the word they start with. */
export interface ReadyLanguage {
  readonly same: ReadonlyMap<string, string>
  readonly concepts: readonly ReadyConcept[]
  readonly people: ReadonlySet<string>
  readonly cues: CuePhrases
  /** The root meant by a root nobody knows, if it looks like a slip of the pen. */
  readonly correct: (root: string) => string
}

export interface ReadyConcept {
  readonly name: string
  readonly byFirstRoot: ReadonlyMap<string, readonly Phrase[]>
  readonly byConcept: readonly Phrase[]
}

/** A concept that was said. */
export interface Said extends Span {
  readonly concept: string
  readonly sentence: number
  readonly denied: boolean
  readonly past: boolean
}

export interface Reading {
  readonly words: readonly Word[]
  readonly said: readonly Said[]
  /** The ages of children given, in years; -1 before birth. */
  readonly ages: readonly number[]
}

/** Age bands are concepts of their own, so that rules speak of a "baby" however the age was put. */
function bandsOf(years: number): readonly string[] {
  if (years < 0) return ['unborn']
  return [
    'child',
    ...(years < 1 ? ['baby'] : ['older']),
    ...(years < 2 ? ['under2'] : []),
    ...(years < 5 ? ['under5'] : []),
    ...(years < 8 ? ['under8'] : []),
    ...(years < 12 ? ['under12'] : []),
    ...(years < 13 ? ['under13'] : []),
    ...(years < 16 ? ['under16'] : []),
    ...(years >= 10 ? ['over10'] : []),
    ...(years >= 13 ? ['teenager'] : []),
    ...(years >= 16 ? ['over16'] : []),
  ]
}

/** Finds every concept a text speaks of, whether it is said to be so, not so, or over. */
export function readConcepts(language: ReadyLanguage, text: string, age?: number): Reading {
  const words = readWords(text, language.same).map(word => {
    const root = language.correct(word.root)
    return root === word.root ? word : { ...word, root: language.same.get(root) ?? root }
  })
  const saidAges = readAges(words)
  const childAges = saidAges.filter(({ ofAdult }) => !ofAdult)
  const ages = age === undefined ? childAges.map(({ years }) => years) : [age]
  const spans = new Map<string, Map<number, Span[]>>()
  const add = (name: string, span: Span) => {
    const at = spans.get(name) ?? new Map<number, Span[]>()
    const here = at.get(span.from) ?? []
    if (!here.some(({ to }) => to === span.to)) here.push(span)
    at.set(span.from, here)
    spans.set(name, at)
  }
  for (const { years, from, to } of saidAges) {
    if (years >= 18) add('grownUp', { from, to: Math.min(to, words.length), words: [from] })
  }
  for (const { years, from, to } of childAges) {
    const within = { from, to: Math.min(to, words.length), words: [from] }
    for (const band of bandsOf(years)) add(band, within)
  }
  const spansAt = (name: string, from: number): readonly Span[] => spans.get(name)?.get(from) ?? []
  for (const { name, byFirstRoot, byConcept } of language.concepts) {
    words.forEach((word, from) => {
      for (const phrase of byFirstRoot.get(word.root) ?? []) {
        const span = matchAt(phrase, words, from, spansAt)
        if (span) add(name, span)
      }
    })
    for (const phrase of byConcept) {
      const [first] = phrase
      if (first?.kind !== 'concept') continue
      for (const from of spans.get(first.name)?.keys() ?? []) {
        const span = matchAt(phrase, words, from, spansAt)
        if (span) add(name, span)
      }
    }
  }
  const all = [...spans].flatMap(([concept, at]) =>
    [...at.values()].flat().map(span => ({ ...span, concept })),
  )
  // "No concerns" reassures and still denies what follows; "no food" is a worry of its own.
  const spoken = new Set(
    all
      .filter(({ concept }) => concept !== 'reassured' && concept !== 'uneasy')
      .flatMap(span => span.words),
  )
  const people = new Set(
    all.filter(({ concept }) => language.people.has(concept)).flatMap(span => span.words),
  )
  const covered = readCues(words, language.cues, spoken, people)
  const said = all.map(span => {
    const key = span.words.filter(index => !people.has(index))
    const telling = key.length > 0 ? key : span.words
    return {
      ...span,
      sentence: words[span.from]?.sentence ?? 0,
      denied: telling.some(index => covered.denied.has(index)),
      past: telling.some(index => covered.past.has(index)),
    }
  })
  const given = age === undefined ? [] : bandsOf(age)
  return {
    words,
    ages,
    said: [...said, ...given.map(unsaid)],
  }
}

/** A concept that holds though no word of the text says it: the age that was given beside it, or how short it is. */
export function unsaid(concept: string): Said {
  return { concept, from: -1, to: -1, words: [], sentence: -1, denied: false, past: false }
}
