import type { Reading } from './read-concepts.ts'

/** Something a text says, as it is weighed: a word, two words, a concept, or a concept that is denied or over. */
export type Clue = string

/** Clues that can only lower what a text leans to: what is not so, words that reassure, and a game or a joke. */
export function reassures(clue: Clue): boolean {
  return clue.startsWith('not:') || clue === 'said:reassured' || clue === 'said:innocent'
}

/** How much a clue counts before anything is learnt: a concept is many words in one, two words are a word twice. */
export function forceOf(clue: Clue): number {
  if (/^(?:said|was|not):/.test(clue)) return 2
  return clue.includes(' ') ? 0.5 : 1
}

/** These say only that what follows is not so. */
const deniers = new Set('no not nil never without neither nor deni refut'.split(' '))

/**
 * The clues of a text. A sentence that mostly denies ("no concerns about bruising") gives nothing but what it
 * denies, so that saying there is no worry never adds to one.
 */
export function cluesOf({ words, said }: Reading): ReadonlySet<Clue> {
  const denied = new Set(said.filter(each => each.denied).flatMap(each => each.words))
  words.forEach(({ root }, index) => {
    const covers = denied.has(index + 1) || denied.has(index + 2)
    if (deniers.has(root) && covers) denied.add(index)
  })
  const counts = new Map<number, { all: number; denied: number }>()
  words.forEach(({ sentence }, index) => {
    const count = counts.get(sentence) ?? { all: 0, denied: 0 }
    count.all += 1
    if (denied.has(index)) count.denied += 1
    counts.set(sentence, count)
  })
  const denies = (sentence: number) => {
    const count = counts.get(sentence)
    return count !== undefined && count.denied * 2 >= count.all
  }
  const clues = new Set<Clue>()
  words.forEach((word, index) => {
    if (denied.has(index) || denies(word.sentence)) return
    clues.add(word.root)
    const before = words[index - 1]
    if (before?.sentence === word.sentence && !denied.has(index - 1))
      clues.add(`${before.root} ${word.root}`)
  })
  for (const { concept, sentence, denied: isDenied, past } of said) {
    if (isDenied) clues.add(`not:${concept}`)
    else if (!denies(sentence) || concept === 'reassured')
      clues.add(`${past ? 'was' : 'said'}:${concept}`)
  }
  return clues
}
