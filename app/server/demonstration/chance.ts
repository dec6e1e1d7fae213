/** Repeatable chance: the same seed gives the same world, on every machine. */
export interface Chance {
  /** From 0 up to but not including 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly happens: (probability: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  /** Picks with a chance in proportion to each item's weight. */
  readonly weighted: <T>(from: readonly T[], weight: (item: T) => number) => T
  readonly shuffled: <T>(from: readonly T[]) => readonly T[]
  /** About normal around 0, seldom beyond 2.5 either side. */
  readonly wobble: () => number
  readonly uuid: () => string
  /** A stream of its own, so that a change in one part of the world leaves the others as they were. */
  readonly fork: (name: string) => Chance
}

/** A stream of chance from a seed (mulberry32, public domain, by Tommy Ettinger). */
export function chanceFrom(seed: string): Chance {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    happens: probability => next() < probability,
    pick: from => at(from, whole(0, from.length - 1)),
    weighted: (from, weight) => {
      let left = next() * from.reduce((sum, item) => sum + weight(item), 0)
      return from.find(item => (left -= weight(item)) < 0) ?? at(from, from.length - 1)
    },
    shuffled: from =>
      from
        .map(item => [next(), item] as const)
        .sort(([one], [two]) => one - two)
        .map(([, item]) => item),
    wobble: () => next() + next() + next() + next() - 2,
    uuid: () => {
      const digit = (value: number) => value.toString(16)
      const run = (length: number) =>
        Array.from({ length }, () => digit(Math.floor(next() * 16))).join('')
      return `${run(8)}-${run(4)}-4${run(3)}-${digit(8 + Math.floor(next() * 4))}${run(3)}-${run(12)}`
    },
    fork: name => chanceFrom(`${seed}/${name}`),
  }
}

function at<T>(from: readonly T[], place: number): T {
  const item = from[place]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

/** FNV-1a and the finish of MurmurHash3: seeds that differ in one sign give streams that have nothing in common. */
function hash(text: string): number {
  const sum = Array.from(text).reduce(
    (all, sign) => Math.imul(all ^ (sign.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  )
  const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
