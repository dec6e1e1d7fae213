/**
 * How many times one address may do something in a while. Kept in the memory of each process and nowhere else: it
 * slows a machine down, and a person who meets it is told to ring, with everything they wrote still on the page.
 */
export interface RateLimit {
  /** True when this address may go on; each time counts. */
  readonly allows: (address: string, at: Date) => boolean
}

/** A limit of `most` times for each address in `minutes`. Beyond `addresses` remembered, the oldest are forgotten. */
export function rateLimit(most: number, minutes: number, addresses = 10_000): RateLimit {
  const seen = new Map<string, number[]>()
  return {
    allows: (address, at) => {
      const since = at.getTime() - minutes * 60_000
      const times = (seen.get(address) ?? []).filter(time => time > since)
      const isAllowed = times.length < most
      if (isAllowed) times.push(at.getTime())
      // Put back last, so that the first of the map is whoever came least lately.
      seen.delete(address)
      seen.set(address, times)
      const [oldest] = seen.keys()
      if (seen.size > addresses && oldest !== undefined) seen.delete(oldest)
      return isAllowed
    },
  }
}
