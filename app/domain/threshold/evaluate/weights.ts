import { reassures } from './clues.ts'
import type { Clue } from './clues.ts'

/** How far a clue moves a text above level 1, above level 2 and above level 3: log odds, as learnt from examples. */
export type Lean = readonly [aboveOne: number, aboveTwo: number, aboveThree: number]

/** What graded examples taught: a lean for each clue, and the one a text starts from. */
export interface Weights {
  readonly start: Lean
  readonly byClue: ReadonlyMap<Clue, Lean>
}

/** Long texts have more clues, each worth less: together they weigh the same. */
export function shareOf(clues: number): number {
  return 3 / Math.sqrt(Math.max(1, clues))
}

/** Which clues of a text are known, and how much each counts. */
export function knownClues(
  known: { readonly has: (clue: Clue) => boolean },
  clues: ReadonlySet<Clue>,
): { readonly known: readonly Clue[]; readonly share: number } {
  const here = [...clues].filter(clue => known.has(clue))
  // What reassures does not thin out the rest, or it could raise a text that leans low.
  return { known: here, share: shareOf(here.filter(clue => !reassures(clue)).length) }
}

/** Where a text leans, by the words in it. */
export function weigh({ start, byClue }: Weights, clues: ReadonlySet<Clue>): Lean {
  const lean: [number, number, number] = [...start]
  const { known, share } = knownClues(byClue, clues)
  for (const clue of known) {
    const [one, two, three] = byClue.get(clue) ?? [0, 0, 0]
    lean[0] += one * share
    lean[1] += two * share
    lean[2] += three * share
  }
  return lean
}

/** The weights as a file: the start, then a clue a line, with tabs between. */
export function writeWeights({ start, byClue }: Weights): string {
  return [['', start] as const, ...byClue]
    .map(([clue, lean]) => [clue, ...lean.map(each => each.toFixed(2))].join('\t'))
    .join('\n')
    .concat('\n')
}

/** Reads what `writeWeights` writes. */
export function readWeights(file: string): Weights {
  const lines = file
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [clue = '', one = '0', two = '0', three = '0'] = line.split('\t')
      return [clue, [Number(one), Number(two), Number(three)]] as const
    })
  const byClue = new Map<Clue, Lean>(lines)
  const start = byClue.get('') ?? [0, 0, 0]
  byClue.delete('')
  return { start, byClue }
}
