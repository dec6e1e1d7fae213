/** Fewer than this are never told by themselves. */
export const FEWEST_TOLD = 5

export interface Line {
  readonly key: string
  readonly label: string
  readonly count: number
}

/**
 * Lines that may be told, largest first: those with fewer than five are counted together, and with the next smallest
 * where together they are still too few. Every line told is then of five or more, and so is every difference between
 * the lines and their sum. Empty when all of them together are too few.
 */
export function mergeSmall(
  lines: readonly Line[],
  labels: { readonly rest: string; readonly all: string },
): readonly Line[] {
  const some = lines.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  if (sumOf(some) < FEWEST_TOLD) return []
  const small = some.findIndex(({ count }) => count < FEWEST_TOLD)
  if (small === -1) return some
  let from = small
  while (sumOf(some.slice(from)) < FEWEST_TOLD) from -= 1
  const rest = some.slice(from)
  return [
    ...some.slice(0, from),
    { key: 'rest', label: from === 0 ? labels.all : labels.rest, count: sumOf(rest) },
  ]
}

/** The same for lines in an order of their own, such as ranges of time: each too small is counted with the one after. */
export function mergeNeighbours(
  lines: readonly Line[],
  join: (first: Line, last: Line) => string,
): readonly Line[] {
  const groups: (readonly Line[])[] = []
  let open: readonly Line[] = []
  for (const line of lines) {
    open = [...open, line]
    if (sumOf(open) >= FEWEST_TOLD) {
      groups.push(open)
      open = []
    }
  }
  const last = groups.pop()
  if (!last) return []
  return [...groups, [...last, ...open]].map(group => {
    const [first, end] = [group[0], group.at(-1)]
    return first && end && first !== end
      ? { key: first.key, label: join(first, end), count: sumOf(group) }
      : { key: first?.key ?? '', label: first?.label ?? '', count: sumOf(group) }
  })
}

/** A count by itself, in words where it is too small to tell. */
export function toldCount(count: number): string {
  return count > 0 && count < FEWEST_TOLD ? `Fewer than ${FEWEST_TOLD}` : String(count)
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0)
}
