import type { Level } from '../guide.ts'
import { reassures } from './clues.ts'
import type { Clue } from './clues.ts'
import { knownClues } from './weights.ts'
import type { Lean, Weights } from './weights.ts'

/** A described worry somebody graded. */
export interface GradedClues {
  readonly level: Level
  readonly clues: ReadonlySet<Clue>
}

const rounds = 250
const stepSize = 0.05
/** Holds weights down, so that a clue seen twice says little. */
const restraint = 0.3
/** A clue seen once may belong to that one text only. */
const fewestExamples = 2
/** Smaller weights change nothing and are left out of the file. */
const smallestWeight = 0.02

/**
 * Learns which clues go with which level: three logistic regressions (above 1, 2 and 3), by the Adam method from
 * zero, so that the same examples always teach the same weights.
 */
export function learnWeights(examples: readonly GradedClues[]): Weights {
  const seen = new Map<Clue, number>()
  for (const { clues } of examples)
    for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const clues = [...seen]
    .filter(([, count]) => count >= fewestExamples)
    .map(([clue]) => clue)
    .toSorted()
  const places = new Map(clues.map((clue, index) => [clue, index]))
  const perLevel = new Map<Level, number>()
  for (const { level } of examples) perLevel.set(level, (perLevel.get(level) ?? 0) + 1)
  const rows = examples.map(example => {
    const { known, share } = knownClues(places, example.clues)
    return {
      share,
      at: known.flatMap(clue => places.get(clue) ?? []),
      level: example.level,
      // Each level counts the same, however many examples there happen to be of it.
      counts: examples.length / 4 / (perLevel.get(example.level) ?? 1),
    }
  })
  const capped = clues.map(reassures)
  const learnt = [1, 2, 3].map(above => learnAbove(rows, capped, above))
  const leanAt = (index: number): Lean => [
    learnt[0]?.[index] ?? 0,
    learnt[1]?.[index] ?? 0,
    learnt[2]?.[index] ?? 0,
  ]
  const byClue = new Map(
    clues
      .map((clue, index) => [clue, leanAt(index)] as const)
      .filter(([, lean]) => lean.some(each => Math.abs(each) >= smallestWeight)),
  )
  return { start: leanAt(clues.length), byClue }
}

interface Row {
  readonly level: Level
  readonly share: number
  readonly counts: number
  readonly at: readonly number[]
}

/** The weights of one question, "is it above this level?", with the start as the last of them. */
function learnAbove(rows: readonly Row[], capped: readonly boolean[], above: number): Float64Array {
  const start = capped.length
  const weights = new Float64Array(start + 1)
  const drift = new Float64Array(start + 1)
  const spread = new Float64Array(start + 1)
  const at = (list: Float64Array, index: number) => list[index] ?? 0
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(start + 1)
    for (const { level, share, counts, at: places } of rows) {
      let lean = at(weights, start)
      for (const place of places) lean += at(weights, place) * share
      const miss = ((1 / (1 + Math.exp(-lean)) - Number(level > above)) * counts) / rows.length
      for (const place of places) slope[place] = at(slope, place) + miss * share
      slope[start] = at(slope, start) + miss
    }
    for (let index = 0; index <= start; index += 1) {
      const pull = index === start ? 0 : (restraint * at(weights, index)) / rows.length
      const down = at(slope, index) + pull
      drift[index] = 0.9 * at(drift, index) + 0.1 * down
      spread[index] = 0.999 * at(spread, index) + 0.001 * down * down
      const step = at(drift, index) / (1 - 0.9 ** round)
      const scale = Math.sqrt(at(spread, index) / (1 - 0.999 ** round)) + 1e-8
      const next = at(weights, index) - (stepSize * step) / scale
      weights[index] = capped[index] === true ? Math.min(0, next) : next
    }
  }
  return weights
}
