import type { Weights } from './weights.ts'

/**
 * How people describe worries, as content: words, phrases and which indicators they point to.
 *
 * A concept is a name and phrases with commas between them. In a phrase a word matches whatever its ending;
 * `a/b` is either word, `..` is up to two words of anything and `...` up to
 * five,  `@name` is another concept already listed.
 */
export interface Language {
  /** Words to be read as the last word of their line: `mother mummy mam mum`. */
  readonly sameWords: readonly string[]
  /** Everyday words that look like a slip of a telling word and are not: "mother" is not "bother". */
  readonly ordinaryWords: string
  readonly concepts: Readonly<Record<string, string>>
  /** Concepts that name people. "No" before a person says nothing about what they did. */
  readonly people: readonly string[]
  readonly cues: Cues
  /**
   * An indicator and ways to meet it. Each way is concepts with spaces between, all of which must be said:
   * `a+b` in one sentence, `!a` not said, `~a` even if it was in the past; `scrap` is a text of very few words.
   */
  readonly rules: readonly LanguageRule[]
  /** Indicators whose words mean little else: once said to be so, the text is not read below level 3. */
  readonly unmistakable: readonly string[]
  /** What graded examples teach about words no rule knows. */
  readonly weights: Weights
}

export type LanguageRule = readonly [indicatorId: string, ...ways: string[]]

/** Phrases, with commas between them, that change what the words near them mean. */
export interface Cues {
  /** What follows is not so: "no concerns about". */
  readonly no: string
  /** What comes just before is not so: "bruising: nil". */
  readonly noAfter: string
  /** Takes the sting out of a `no` cue: "not only", "cannot rule out". */
  readonly notReallyNo: string
  /** What follows was so once: "used to". */
  readonly past: string
  /** The sentence so far was so once: "two years ago". */
  readonly pastAfter: string
  /** Says of its own words that they are not so: "does not want to die". */
  readonly notMeant: string
  /** A common saying whose words mean no harm: "dead proud". Never one that could be meant: "kill it" may be a baby. */
  readonly saying: string
  /** Ends what a cue covers: "but". */
  readonly turn: string
}
