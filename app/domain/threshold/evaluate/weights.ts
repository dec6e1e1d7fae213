import { forceOf, reassures } from './clues.ts'
import type { Clue } from './clues.ts'

/** How far a clue moves a text above level 1, 2 and 3, and to "phone now": log odds, as learnt from examples. */
export type Lean = readonly [aboveOne: number, aboveTwo: number, aboveThree: number, now: number]

/** What graded examples taught: a lean for each clue, and the one a text starts from. */
export interface Weights {
  readonly start: Lean
  readonly byClue: ReadonlyMap<Clue, Lean>
}

/** Long texts have more clues, each worth less. `force` is that of all its clues, squared and added up. */
function shareOf(force: number): number {
  return 3 / Math.max(1, force) ** 0.3
}

/** Which clues of a text are known, and how much each counts. */
export function knownClues(
  known: { readonly has: (clue: Clue) => boolean },
  clues: ReadonlySet<Clue>,
): readonly { readonly clue: Clue; readonly counts: number }[] {
  const here = [...clues]
    .filter(clue => known.has(clue))
    .map(clue => ({ clue, force: forceOf(clue) }))
  // What reassures does not thin out the rest, or it could raise a text that leans low.
  const share = shareOf(
    here.reduce((sum, { clue, force }) => (reassures(clue) ? sum : sum + force ** 2), 0),
  )
  return here.map(({ clue, force }) => ({ clue, counts: force * share }))
}

/** Where a text leans, by the words in it. */
export function weigh({ start, byClue }: Weights, clues: ReadonlySet<Clue>): Lean {
  const lean: [number, number, number, number] = [...start]
  for (const { clue, counts } of knownClues(byClue, clues)) {
    const [one, two, three, now] = byClue.get(clue) ?? [0, 0, 0, 0]
    lean[0] += one * counts
    lean[1] += two * counts
    lean[2] += three * counts
    lean[3] += now * counts
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
      const [clue = '', one = '0', two = '0', three = '0', now = '0'] = line.split('\t')
      return [clue, [Number(one), Number(two), Number(three), Number(now)]] as const
    })
  const byClue = new Map<Clue, Lean>(lines)
  const start = byClue.get('') ?? [0, 0, 0, 0]
  byClue.delete('')
  return { start, byClue }
}
