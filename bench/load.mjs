// Closed-loop load: so many people, each asking again the moment they are answered, with no time to think.
import { performance } from 'node:perf_hooks'

/**
 * Runs `work(person)` over and over for each person, first to warm up and then to measure. `work` is given a function
 * that times one request under a name. Resolves to the milliseconds under each name, of those asked and answered while
 * it was measured.
 */
export async function load({ people, warmUpSeconds, seconds, work }) {
  const began = performance.now()
  const from = began + warmUpSeconds * 1_000
  const until = from + seconds * 1_000
  const times = new Map()
  const timed = async (name, ask) => {
    const startedAt = performance.now()
    const answer = await ask()
    const endedAt = performance.now()
    if (startedAt >= from && endedAt <= until) {
      const list = times.get(name) ?? []
      list.push(endedAt - startedAt)
      times.set(name, list)
    }
    return answer
  }
  const one = async person => {
    while (performance.now() < until) await work(person, timed)
  }
  await Promise.all(people.map(one))
  return times
}

/** Requests a second and the usual percentiles, in milliseconds. */
export function summary(milliseconds, seconds) {
  const sorted = Float64Array.from(milliseconds).sort()
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { perSecond: sorted.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
