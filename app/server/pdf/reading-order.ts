import bidiFactory from 'bidi-js'

/** How a text lies on the page: even levels run from left to right, odd ones from right to left, inside each other. */
export interface ReadingOrder {
  /** Of the text as a whole, by its first letter. */
  readonly base: number
  /** Of each UTF-16 unit. */
  readonly levelAt: (index: number) => number
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** They change the order in which signs are shown: a copy shows that they are there instead of obeying. */
const orders = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const allLeftToRight: ReadingOrder = { base: 0, levelAt: () => 0 }

/** Whether any sign of a text is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Whether a sign would change the order of others. */
export function isOrder(sign: string): boolean {
  return orders.test(sign)
}

/** The order of a paragraph by the Unicode Bidirectional Algorithm (UAX 9), hidden signs of order set aside. */
export function readingOrder(text: string): ReadingOrder {
  if (!hasRightToLeft(text)) return allLeftToRight
  // Of the same length, and without a direction.
  const plain = text.replaceAll(new RegExp(orders, 'gu'), '\ufffc')
  const { levels, paragraphs } = algorithm().getEmbeddingLevels(plain)
  return { base: paragraphs[0]?.level ?? 0, levelAt: index => levels[index] ?? 0 }
}

/** Where parts of a line stand from left to right, given the level of each: rule L2. Gives indexes of the parts. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  for (let level = highest; level > 0; level -= 1) {
    let from = 0
    while (from < order.length) {
      let end = from
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1
      if (end > from) order.splice(from, end - from, ...order.slice(from, end).toReversed())
      from = Math.max(end, from + 1)
    }
  }
  return order
}

let made: ReturnType<typeof bidiFactory> | undefined

function algorithm() {
  made ??= bidiFactory()
  return made
}
