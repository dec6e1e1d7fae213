import type { Level } from '../guide.ts'
import { reassures } from './clues.ts'
import type { Clue } from './clues.ts'
import { knownClues } from './weights.ts'
import type { Lean, Weights } from './weights.ts'

/** A described worry somebody graded. */
export interface GradedClues {
  readonly level: Level
  /** Whether it means "phone now", where that was graded too. */
  readonly immediate?: boolean | undefined
  readonly clues: ReadonlySet<Clue>
}

const rounds = 200
const stepSize = 0.05
/** Holds weights down, so that a clue seen twice says little. */
const restraint = 0.2
/** A clue seen in three texts or fewer may belong to those only. */
const fewestExamples = 4
/** Smaller weights change nothing and are left out of the file. */
const smallestWeight = 0.01

/**
 * Learns which clues go with which level: four logistic regressions (above 1, 2 and 3, and "phone now"), by the
 * Adam method from zero, so that the same examples always teach the same weights.
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
  const rows = examples.map(example => ({
    at: knownClues(places, example.clues).flatMap(({ clue, counts }) => {
      const place = places.get(clue)
      return place === undefined ? [] : { place, counts }
    }),
    level: example.level,
    immediate: example.immediate,
    // Each level counts the same, however many examples there happen to be of it.
    counts: examples.length / 4 / (perLevel.get(example.level) ?? 1),
  }))
  const calming = clues.map(reassures)
  const learnt = ([1, 2, 3] as const).map(above =>
    learnAnswer(
      rows.map(({ at, level, counts }) => ({ at, counts, isSo: level > above })),
      calming.map(calms => (calms ? 'down' : 'free')),
    ),
  )
  const now = learnAnswer(
    rows.flatMap(({ at, immediate }) =>
      immediate === undefined ? [] : { at, counts: 1, isSo: immediate },
    ),
    // Saying that something else is well never takes the phone away.
    calming.map(calms => (calms ? 'none' : 'free')),
  )
  const leanAt = (index: number): Lean => [
    learnt[0]?.[index] ?? 0,
    learnt[1]?.[index] ?? 0,
    learnt[2]?.[index] ?? 0,
    now[index] ?? 0,
  ]
  const byClue = new Map(
    clues
      .map((clue, index) => [clue, leanAt(index)] as const)
      .filter(([, lean]) => lean.some(each => Math.abs(each) >= smallestWeight)),
  )
  return { start: leanAt(clues.length), byClue }
}

interface Row {
  readonly isSo: boolean
  readonly counts: number
  readonly at: readonly { readonly place: number; readonly counts: number }[]
}

/** Which way a clue may move an answer: either, only down, or not at all. */
type Way = 'free' | 'down' | 'none'

/** The weights of one question, with the start as the last of them. */
function learnAnswer(rows: readonly Row[], ways: readonly Way[]): Float64Array {
  const start = ways.length
  const weights = new Float64Array(start + 1)
  const drift = new Float64Array(start + 1)
  const spread = new Float64Array(start + 1)
  const at = (list: Float64Array, index: number) => list[index] ?? 0
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(start + 1)
    for (const { isSo, counts: example, at: places } of rows) {
      let lean = at(weights, start)
      for (const { place, counts } of places) lean += at(weights, place) * counts
      const miss = ((1 / (1 + Math.exp(-lean)) - Number(isSo)) * example) / rows.length
      for (const { place, counts } of places) slope[place] = at(slope, place) + miss * counts
      slope[start] = at(slope, start) + miss
    }
    for (let index = 0; index <= start; index += 1) {
      if (ways[index] === 'none') continue
      const pull = index === start ? 0 : (restraint * at(weights, index)) / rows.length
      const down = at(slope, index) + pull
      drift[index] = 0.9 * at(drift, index) + 0.1 * down
      spread[index] = 0.999 * at(spread, index) + 0.001 * down * down
      const step = at(drift, index) / (1 - 0.9 ** round)
      const scale = Math.sqrt(at(spread, index) / (1 - 0.999 ** round)) + 1e-8
      const next = at(weights, index) - (stepSize * step) / scale
      weights[index] = ways[index] === 'down' ? Math.min(0, next) : next
    }
  }
  return weights
}
