/** How many of a team have done a whole set. */
export interface TeamCount {
  readonly team: string | null
  readonly people: number
  readonly finished: number
}

export interface ShownCount {
  readonly label: string
  readonly people: number
  readonly finished: number
}

/** Nobody's own work may be read off a count, so no group smaller than this is ever shown. */
export const fewestPeople = 5

/**
 * Completion by team for whoever set the work. Teams under five are shown together; when even together they are under
 * five, the smallest other team joins them, because a total less the rest would give them away. Empty when the whole
 * is under five: then nothing can be said of nobody in particular.
 */
export function teamCounts(counts: readonly TeamCount[]): readonly ShownCount[] {
  const bySize = [...counts].sort(
    (a, b) => b.people - a.people || (a.team ?? '').localeCompare(b.team ?? '', 'en-GB'),
  )
  const large = bySize.filter(({ people }) => people >= fewestPeople)
  const small = bySize.filter(({ people }) => people > 0 && people < fewestPeople)
  while (small.length > 0 && sum(small, 'people') < fewestPeople) {
    const joined = large.pop()
    if (!joined) return []
    small.unshift(joined)
  }
  const shown = large.map(({ team, people, finished }) => ({
    label: team ?? (large.length + small.length === 1 ? 'Everybody' : 'People without a team'),
    people,
    finished,
  }))
  if (small.length === 0) return shown
  const together = { people: sum(small, 'people'), finished: sum(small, 'finished') }
  const label = shown.length === 0 ? 'Everybody' : 'Smaller teams, together'
  return [...shown, { label, ...together }]
}

function sum(counts: readonly TeamCount[], of: 'people' | 'finished'): number {
  return counts.reduce((total, count) => total + count[of], 0)
}
