import type { Reading } from './read-concepts.ts'

/** Something a text says, as it is weighed: a word, two words, a concept, or a concept that is denied or over. */
export type Clue = string

/** Clues that can only lower what a text leans to: what is said not to be so, and words that reassure. */
export function reassures(clue: Clue): boolean {
  return clue.startsWith('not:') || clue === 'said:reassured'
}

/**
 * The clues of a text. A sentence that mostly denies ("no concerns about bruising") gives nothing but what it
 * denies, so that saying there is no worry never adds to one.
 */
export function cluesOf({ words, said }: Reading): ReadonlySet<Clue> {
  const denied = new Set(said.filter(each => each.denied).flatMap(each => each.words))
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
