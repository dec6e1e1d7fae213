import type { Language } from './language.ts'
import { parsePhrases } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import { parseCues } from './read-cues.ts'
import type { ReadyConcept, ReadyLanguage } from './read-concepts.ts'
import { parseRules } from './rules.ts'
import type { Rule } from './rules.ts'
import { readWords, sameRoots } from './read-words.ts'
import { corrector } from './slips.ts'

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
