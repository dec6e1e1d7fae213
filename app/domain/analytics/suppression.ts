/** A count that may be published, or 'c': held back as confidential. */
export type PublishedCount = number | 'c'

/** A table as it may leave the council: cells, then totals, every one a number or held back. */
export interface PublishedTable {
  readonly rows: readonly (readonly PublishedCount[])[]
  readonly rowTotals: readonly PublishedCount[]
  readonly columnTotals: readonly PublishedCount[]
  readonly total: PublishedCount
}

/** Whether a count by itself is held back. Source: the Department for Education replaces 1 to 5 with c. */
export function isSmall(count: number): boolean {
  return count >= 1 && count <= 5
}

/** One count by itself, as it may leave the council. */
export function suppress(count: number): PublishedCount {
  return isSmall(count) ? 'c' : count
}

/**
 * A table of counts as it may leave the council. Counts of 1 to 5 are held back; then, wherever a row or
 * column (its total included) would give one away by subtraction, its next smallest count is held back
 * too. Comparing one month's table with another's is a separate check that people make.
 */
export function suppressTable(counts: readonly (readonly number[])[]): PublishedTable {
  const width = counts[0]?.length ?? 0
  if (counts.some(row => row.length !== width)) throw new RangeError('rows differ in length')

  const withRowTotals = counts.map(row => [...row, sum(row)])
  const totals = Array.from({ length: width + 1 }, (_, column) =>
    sum(withRowTotals.map(row => row[column] ?? 0)),
  )
  const full = [...withRowTotals, totals]
  const hidden = full.map(row => row.map(isSmall))
  const lines = linesOf(full.length, width + 1)

  let changed = true
  while (changed) {
    changed = false
    for (const line of lines) {
      const held = line.filter(cell => isHidden(hidden, cell))
      if (!givesAway(full, held)) continue
      const next = smallest(
        full,
        line.filter(cell => !isHidden(hidden, cell)),
      )
      if (next === undefined) continue
      hide(hidden, next)
      changed = true
    }
  }

  const published = full.map((row, r) =>
    row.map((count, c): PublishedCount => (isHidden(hidden, [r, c]) ? 'c' : count)),
  )
  const last = published.at(-1) ?? []
  return {
    rows: published.slice(0, -1).map(row => row.slice(0, -1)),
    rowTotals: published.slice(0, -1).map(row => row.at(-1) ?? 0),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) ?? 0,
  }
}

/**
 * Whether the counts held back in a line could still be worked out: there is only one, or they are all
 * small and their sum leaves each a single value (two that make 10 can only be 5 and 5).
 */
function givesAway(full: readonly (readonly number[])[], held: readonly Cell[]): boolean {
  if (held.length <= 1) return held.length === 1
  const counts = held.map(([row, column]) => full[row]?.[column] ?? 0)
  return (
    counts.every(isSmall) &&
    (counts.every(count => count === 5) || counts.every(count => count === 1))
  )
}

type Cell = readonly [row: number, column: number]

function linesOf(height: number, width: number): readonly (readonly Cell[])[] {
  const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)
  return [
    ...range(height).map(row => range(width).map((column): Cell => [row, column])),
    ...range(width).map(column => range(height).map((row): Cell => [row, column])),
  ]
}

function isHidden(hidden: readonly (readonly boolean[])[], [row, column]: Cell): boolean {
  return hidden[row]?.[column] ?? false
}

function hide(hidden: boolean[][], [row, column]: Cell): void {
  const cells = hidden[row]
  if (cells !== undefined) cells[column] = true
}

/** The smallest count left, a nought only when nothing else is: a held-back nought hides little. */
function smallest(full: readonly (readonly number[])[], cells: readonly Cell[]): Cell | undefined {
  const weight = ([row, column]: Cell): number => {
    const count = full[row]?.[column] ?? 0
    return count === 0 ? Number.POSITIVE_INFINITY : count
  }
  return [...cells].sort((a, b) => weight(a) - weight(b))[0]
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
