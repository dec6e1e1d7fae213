import MiniSearch from 'minisearch'
import type { Language } from './language.ts'
import { parsePhrases } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import { parseCues } from './read-cues.ts'
import type { ReadyConcept, ReadyLanguage } from './read-concepts.ts'
import { parseRules } from './rules.ts'
import type { Rule } from './rules.ts'
import { readWords, sameRoots } from './read-words.ts'

export interface ReadyRules {
  readonly language: ReadyLanguage
  readonly rules: readonly Rule[]
}

const ready = new WeakMap<Language, ReadyRules>()

function readyConcept(name: string, phrases: readonly Phrase[]): ReadyConcept {
  const byFirstRoot = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first] = phrase
    if (first?.kind !== 'word') continue
    for (const root of first.roots)
      byFirstRoot.set(root, [...(byFirstRoot.get(root) ?? []), phrase])
  }
  return { name, byFirstRoot, byConcept: phrases.filter(([first]) => first?.kind === 'concept') }
}

/** Words shorter than this are too easily another word. */
const shortestSlip = 6

/** A slip keeps the first and the last letter; from a short word it leaves a letter out more often than it adds one. */
function isSlip(root: string, meant: string): boolean {
  return (
    meant.startsWith(root.slice(0, 1)) &&
    meant.endsWith(root.slice(-1)) &&
    (root.length > 8 || meant.length >= root.length)
  )
}

/**
 * Corrects slips ("stangled") against the words of the language, which are few and telling. A word that starts
 * with another letter, or that ordinary English has, is left alone.
 */
function corrector(
  roots: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): (root: string) => string {
  const find = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: text => [text],
    processTerm: term => term,
  })
  find.addAll([...roots].filter(root => root.length >= shortestSlip - 1).map(id => ({ id })))
  const known = new Map<string, string>()
  return root => {
    if (root.length < shortestSlip || roots.has(root) || ordinary.has(root) || /\d/.test(root))
      return root
    const before = known.get(root)
    if (before !== undefined) return before
    const edits = root.length > 8 ? 2 : 1
    const [best] = find
      .search(root, { fuzzy: edits, prefix: false })
      .filter(({ id }) => isSlip(root, String(id)))
    const meant = best === undefined ? root : String(best.id)
    // A text can hold any number of made-up words; memory must not grow with it.
    if (known.size > 5000) known.clear()
    known.set(root, meant)
    return meant
  }
}

/** The language ready for reading; made once for each language. */
export function readyLanguage(language: Language): ReadyRules {
  const made = ready.get(language)
  if (made) return made
  const same = sameRoots(language.sameWords)
  const concepts = Object.entries(language.concepts).map(([name, text]) =>
    readyConcept(name, parsePhrases(text, same)),
  )
  const roots = new Set(
    Object.values(language.concepts).flatMap(text =>
      readWords(text.replace(/@\w+|\.\.\./g, ' '), same).map(({ root }) => root),
    ),
  )
  const ordinary = new Set(readWords(language.ordinaryWords, new Map()).map(({ root }) => root))
  const result = {
    language: {
      same,
      concepts,
      people: new Set(language.people),
      cues: parseCues(language.cues, same),
      correct: corrector(roots, ordinary),
    },
    rules: parseRules(language),
  }
  ready.set(language, result)
  return result
}
