import type { Language } from './language.ts'
import type { Said } from './read-concepts.ts'

interface Term {
  /** Concepts that must be said in one sentence. */
  readonly together: readonly string[]
  readonly absent: boolean
  readonly evenPast: boolean
}

export interface Rule {
  readonly indicatorId: string
  readonly way: string
  readonly terms: readonly Term[]
}

/** Reads `a b+c !d ~e`; a rule that names a concept the language does not have is a fault in the content. */
export function parseRules(language: Language): readonly Rule[] {
  const bands = new Set(
    'scrap unborn child baby older under2 under5 under8 under12 under13 under16 over10 teenager over16 grownUp'.split(
      ' ',
    ),
  )
  return language.rules.flatMap(([indicatorId, ...ways]) =>
    ways.map(way => ({
      indicatorId,
      way,
      terms: way.split(/\s+/).map(written => {
        const together = written.replace(/[!~]/g, '').split('+')
        for (const name of together) {
          if (!Object.hasOwn(language.concepts, name) && !bands.has(name)) {
            throw new Error(`The rule for ${indicatorId} names "${name}", which is not a concept`)
          }
        }
        return {
          together,
          absent: written.startsWith('!'),
          evenPast: written.includes('~'),
        }
      }),
    })),
  )
}

/** What was said that meets a rule, or undefined if it is not met. */
export function meets(
  { terms }: Rule,
  byConcept: ReadonlyMap<string, readonly Said[]>,
): readonly Said[] | undefined {
  const met: Said[] = []
  for (const { together, absent, evenPast } of terms) {
    const lists = together.map(name =>
      (byConcept.get(name) ?? []).filter(
        ({ denied, past }) => !denied && (evenPast || absent || !past),
      ),
    )
    const found = sayTogether(lists)
    if (absent) {
      if (found) return undefined
    } else if (found) met.push(...found)
    else return undefined
  }
  return met
}

/** One of each list, all in one sentence. An age given beside the text belongs to every sentence. */
function sayTogether([first = [], ...others]: readonly (readonly Said[])[]):
  readonly Said[] | undefined {
  for (const said of first) {
    const group = [said]
    for (const list of others) {
      const near = list.find(
        other => other.sentence === said.sentence || other.sentence < 0 || said.sentence < 0,
      )
      if (near) group.push(near)
    }
    if (group.length === others.length + 1) return group
  }
  return undefined
}
