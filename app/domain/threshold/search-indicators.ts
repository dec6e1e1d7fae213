import MiniSearch from 'minisearch'
import type { Query, SearchOptions } from 'minisearch'
import { evaluateText } from './evaluate/evaluate-text.ts'
import { corrector } from './evaluate/slips.ts'
import type { Guide, Indicator } from './guide.ts'
import { longestSearch } from './longest-search.ts'

export interface Hit {
  readonly indicator: Indicator
  /** Words of the indicator's own text that answered the search, as they are written there. */
  readonly matched: readonly string[]
  /** What the person wrote that points to it, in their own words: for whole sentences. */
  readonly said?: readonly string[]
}

export interface Found {
  /** What means "phone now" and was really found comes first, however well others match; then best first. */
  readonly hits: readonly Hit[]
  /** The guide's own words that were looked for because of a word the person used. */
  readonly alsoLookedFor: readonly string[]
}

/** Words too common to tell one indicator from another. "No" and "not" go too: synonyms read them in phrases. */
const stopWords = new Set(
  (
    'a an and any are as at be because been but by can child children could did do does doesn for from get gets ' +
    'getting got had has have he her him his how i if in is isn it its kid kids like me my no not of off on or our ' +
    'out s she so t than that the their them then there they this to too up us use uses using very was we were what when which who ' +
    'will with won would you your'
  ).split(' '),
)

/** The root of a word, near enough for "hit", "hits" and "hitting" to meet. */
function stem(word: string): string {
  const singular =
    word.length > 4 && word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.length > 3 && /[^su]s$/.test(word)
        ? word.slice(0, -1)
        : word
  const root = /^(.{3,}?)(?:ing|ed)$/.exec(singular)?.[1]
  if (root === undefined) return singular.length > 4 ? singular.replace(/e$/, '') : singular
  return root.replace(/([bdgmnprt])\1$/, '$1')
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/\bself[\s-]+harm/g, 'selfharm')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function termOf(word: string): string | null {
  return stopWords.has(word) ? null : stem(word)
}

const options: SearchOptions = {
  boost: { text: 3, harms: 1.2, domain: 0.6 },
  prefix: term => term.length > 2,
  fuzzy: term => (term.length > 4 ? 0.2 : false),
  weights: { prefix: 0.4, fuzzy: 0.25 },
}

interface Phrase {
  readonly pattern: string
  readonly search: string
}

interface Index {
  readonly find: MiniSearch<Entry>
  readonly phrases: readonly Phrase[]
  /** The words of a search as the guide has them: a slip put right, "mam" as "mum". */
  readonly readAs: (words: string) => string
  readonly byId: ReadonlyMap<string, Indicator>
}

interface Entry {
  readonly id: string
  readonly text: string
  readonly harms: string
  readonly domain: string
}

/** Words that change nothing about a phrase: "hits his mum" is "hits mum". */
const fillers = new Set(['a', 'an', 'the', 'my', 'his', 'her', 'their', 'our', 'is', 'are'])

/** Words joined so that a phrase can be found only on word boundaries, whatever the ending of each word. */
function phraseOf(text: string): string {
  const words = wordsOf(text).filter(word => !fillers.has(word))
  return ` ${words.map(stem).join(' ')} `
}

/** Longer searches are read as sentences, which puts their slips right itself. */
const mostWordsCorrected = 12

/** How the words of a search are read, by the words that the guide, its synonyms and its language know. */
function reader({ synonyms, indicators, language }: Guide): (words: string) => string {
  const same = new Map(
    language.sameWords.flatMap(line => {
      const alike = wordsOf(line)
      return alike.map(word => [word, alike.at(-1) ?? word] as const)
    }),
  )
  const telling = new Set(
    wordsOf(
      [
        ...synonyms.map(({ say }) => say),
        ...indicators.map(({ text }) => text),
        ...same.keys(),
      ].join(' '),
    ),
  )
  const spoken = Object.values(language.concepts).join(' ')
  const ordinary = new Set([...stopWords, ...wordsOf(`${language.ordinaryWords} ${spoken}`)])
  const stems = new Set([...telling, ...ordinary].map(stem))
  const correct = corrector(telling, ordinary)
  return words => {
    const written = wordsOf(words)
    const isShort = written.length <= mostWordsCorrected
    return written
      .map(word => (isShort && !stems.has(stem(word)) ? correct(word) : word))
      .map(word => same.get(word) ?? word)
      .join(' ')
  }
}

const indexes = new WeakMap<Guide, Index>()

/** Building takes some milliseconds, so each guide is indexed once. */
function indexOf(guide: Guide): Index {
  const built = indexes.get(guide)
  if (built) return built
  const names = new Map([...guide.domains, ...guide.harms].map(({ key, name }) => [key, name]))
  const find = new MiniSearch<Entry>({
    fields: ['text', 'harms', 'domain'],
    tokenize: text => [...wordsOf(text)],
    processTerm: termOf,
    searchOptions: options,
  })
  find.addAll(
    guide.indicators.map(({ id, text, harms, domain }) => ({
      id,
      text,
      harms: harms.map(harm => names.get(harm) ?? '').join(' '),
      domain: names.get(domain) ?? '',
    })),
  )
  const readAs = reader(guide)
  const index = {
    find,
    readAs,
    phrases: guide.synonyms.flatMap(({ say, search }) =>
      say.split(',').map(words => ({ pattern: phraseOf(readAs(words)), search })),
    ),
    byId: new Map(guide.indicators.map(indicator => [indicator.id, indicator])),
  }
  indexes.set(guide, index)
  return index
}

function writtenIn(text: string, terms: ReadonlySet<string>): readonly string[] {
  const written = text.match(/[\p{L}\p{N}'’]+/gu) ?? []
  return [...new Set(written.filter(word => wordsOf(word).some(part => terms.has(stem(part)))))]
}

/** A match this much weaker than the best by words shares a word with the search and nothing else. */
const worthShowing = 0.15

/** As good a match as the best, near enough, by words that only begin or nearly read the same. */
const nearlyAsGood = 0.5

/**
 * Whether words of the search itself, or all those the guide uses for what was said, stand in the indicator as they
 * are: what only begins alike, or reads alike, is a guess.
 */
function isReallyFound(
  text: string,
  {
    asked,
    meant,
  }: { readonly asked: readonly string[]; readonly meant: readonly (readonly string[])[] },
): boolean {
  const has = new Set(wordsOf(text).map(stem))
  const all = (terms: readonly string[]) => terms.length > 0 && terms.every(term => has.has(term))
  return all(asked) || meant.some(all)
}

const termsOf = (text: string) => wordsOf(text).flatMap(word => termOf(word) ?? [])

/** From this many words on, what is typed is read as it is said: who did what to whom, and what is denied. */
const fewestWordsSaid = 2

/** From this many words on it is a sentence, and what it was read to say tells more than likeness of words. */
const fewestWordsOfASentence = 6

interface Pointer {
  /** How much more it counts than the best match of the words alone. */
  readonly score: number
  readonly said: readonly string[]
}

/** What a few words, or a sentence, point to. */
function pointedTo(guide: Guide, words: string): ReadonlyMap<string, Pointer> {
  if (wordsOf(words).length < fewestWordsSaid) return new Map()
  const { found } = evaluateText(guide, words)
  return new Map(
    found
      .filter(({ indicator }) => !indicator.strength)
      .map(({ indicator, score, matched }) => [indicator.id, { score, said: matched }]),
  )
}

/** Finds indicators from plain words, the words people really use included. Empty words find nothing. */
export function searchIndicators(guide: Guide, q: string): Found {
  const { find, phrases, byId, readAs } = indexOf(guide)
  const words = q.slice(0, longestSearch)
  const read = readAs(words)
  const asked = phraseOf(read)
  const meant = phrases.filter(({ pattern }) => asked.includes(pattern))
  // A longer phrase says more than a word inside it: "not brought" over "brought".
  const kept = meant.filter(
    phrase =>
      !meant.some(
        other =>
          other !== phrase &&
          other.pattern.length > phrase.pattern.length &&
          other.pattern.includes(phrase.pattern),
      ),
  )
  const alsoLookedFor = [...new Set(kept.map(({ search }) => search))]
  const queries: Query[] = [
    { queries: [read] },
    ...alsoLookedFor.map(search => ({
      queries: [search],
      prefix: false,
      fuzzy: false,
      boost: { text: 4, harms: 3, domain: 1 },
    })),
  ]
  const matches = find.search({ combineWith: 'OR', queries })
  const strongest = matches[0]?.score ?? 1
  const pointed = pointedTo(guide, words)
  const byWords = new Map(matches.map(({ id, score, terms }) => [String(id), { score, terms }]))
  const results = [...new Set([...byWords.keys(), ...pointed.keys()])]
    .map(id => {
      const { score = 0, terms = [] } = byWords.get(id) ?? {}
      const said = pointed.get(id)
      // What was said stands above what only shares a word with it.
      return { id, terms, score: said ? score + strongest * (1 + said.score) : score }
    })
    .toSorted((a, b) => b.score - a.score)
  const best = results[0]?.score ?? 0
  const isUnderstood = pointed.size > 0 && wordsOf(words).length >= fewestWordsOfASentence
  const looked = { asked: termsOf(read), meant: alsoLookedFor.map(termsOf) }
  const hits = results.flatMap(({ id, score, terms }) => {
    const indicator = byId.get(id)
    if (!indicator) return []
    const said = pointed.get(id)?.said
    // A person in a hurry reads the top of a list: danger that was described stands there, whatever else was said. In
    // a sentence that was understood, likeness alone is no description.
    const isDescribed = indicator.immediate && said !== undefined
    const isFound =
      indicator.immediate &&
      (isReallyFound(indicator.text, looked) || (!isUnderstood && score >= best * nearlyAsGood))
    if (!isDescribed && !isFound && score < strongest * worthShowing) return []
    const place = isDescribed ? 0 : isFound ? 1 : 2
    const matched = writtenIn(indicator.text, new Set(terms))
    return [{ place, hit: { indicator, matched, ...(said ? { said } : {}) } }]
  })
  return {
    // A stable sort: best first within each place.
    hits: hits.toSorted((a, b) => a.place - b.place).map(({ hit }) => hit),
    alsoLookedFor,
  }
}
