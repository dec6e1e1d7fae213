import MiniSearch from 'minisearch'

/** Words shorter than this are too easily another word. */
const shortestSlip = 6

/** A slip keeps the first and the last letter; from a short word it leaves a letter out more often than it adds one. */
function isSlip(root: string, meant: string): boolean {
  return (
    meant.startsWith(root.slice(0, 1)) &&
    meant.endsWith(root.slice(-1)) &&
    (root.length > 8 || meant.length >= root.length)
  )
}

/** From this length on, two letters that changed places leave a word that is hardly ever another. */
const shortestSwap = 5

/** The known word that two neighbouring letters in the wrong order make of this one: "brusies". */
function swapped(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = 1; at < word.length - 1; at += 1) {
    const other = `${word.slice(0, at)}${word
      .slice(at, at + 2)
      .split('')
      .toReversed()
      .join('')}${word.slice(at + 2)}`
    if (known.has(other)) return other
  }
  return undefined
}

/**
 * Corrects slips ("stangled") against the words of the language, which are few and telling. A word that starts
 * with another letter, or that ordinary English has, is left alone.
 */
export function corrector(
  roots: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): (root: string) => string {
  const find = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: text => [text],
    processTerm: term => term,
  })
  find.addAll([...roots].filter(root => root.length >= shortestSlip - 1).map(id => ({ id })))
  const known = new Map<string, string>()
  return root => {
    if (roots.has(root) || ordinary.has(root) || /\d/.test(root)) return root
    if (root.length >= shortestSwap) {
      const put = swapped(root, roots)
      if (put !== undefined) return put
    }
    if (root.length < shortestSlip) return root
    const before = known.get(root)
    if (before !== undefined) return before
    const edits = root.length > 8 ? 2 : 1
    const [best] = find
      .search(root, { fuzzy: edits, prefix: false })
      .filter(({ id }) => isSlip(root, String(id)))
    const meant = best === undefined ? root : String(best.id)
    // A text can hold any number of made-up words; memory must not grow with it.
    if (known.size > 5000) known.clear()
    known.set(root, meant)
    return meant
  }
}
