import type { ChildRecord } from '../referral/referral.ts'
import type { ChildIdentity } from './child-identity.ts'
import { nameSounds, nameWords } from './name-sounds.ts'

/** What every search key starts with. Match keys start otherwise, so the two kinds never meet. */
export const wordKey = 'word:'

/** What a search for a name reads about one child: every name that a person might see or have heard. */
export type NamedChild = Partial<Pick<ChildRecord, 'name'>> &
  Pick<ChildIdentity, 'forename' | 'surname' | 'knownAs' | 'formerNames'>

/** Keys under which the desk's search finds a child by the beginning of any word of any of their names. */
export function searchKeys({
  name,
  forename,
  surname,
  knownAs,
  formerNames,
}: NamedChild): readonly string[] {
  const words = [name, forename, surname, knownAs, formerNames].flatMap(each => nameWords(each))
  return [...new Set(words)].map(word => `${wordKey}${word}`)
}

/** What to look for when somebody types a name: beginnings of keys, search keys and match keys alike. */
export interface NameSearch {
  /** For each word typed, the beginnings that would bring it: a child is found when every word is brought. */
  readonly each: readonly (readonly string[])[]
  /** Beginnings that bring all the words at once. */
  readonly together: readonly string[]
}

/**
 * A name as it was typed, as a search: each word is the beginning of a name or sounds like one. Two words may also
 * sound like the two names of a child whose birthday nobody knows, in either order.
 */
export function nameSearch(typed: string): NameSearch {
  const words = nameWords(typed)
  const each = words.map(word => [
    `${wordKey}${word}`,
    ...nameSounds(word).flatMap(sound => [
      `surname+born:${sound}+`,
      `forename+born:${sound}+`,
      `names:${sound}+`,
    ]),
  ])
  const [first = '', second = ''] = words
  const together =
    words.length === 2
      ? nameSounds(first).flatMap(a =>
          nameSounds(second).flatMap(b => [`names:${a}+${b}`, `names:${b}+${a}`]),
        )
      : []
  return { each, together }
}
