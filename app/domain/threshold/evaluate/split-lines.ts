/** One line of a stream, numbered from 1. A line that is too long is known only by its number. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text?: undefined }

/**
 * Lines of a stream of text, holding at most one line of `longest` characters in memory, however long a line is
 * and wherever a part of the stream ends.
 */
export async function* splitLines(
  parts: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1
  let held = ''
  let tooLong = false
  const line = (): Line => (tooLong ? { number } : { number, text: held })
  for await (const part of parts) {
    let from = 0
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', from)) {
      const piece = part.slice(from, end)
      if (!tooLong && held.length + piece.length <= longest) held += piece
      else tooLong = true
      yield line()
      number += 1
      held = ''
      tooLong = false
      from = end + 1
    }
    const rest = part.slice(from)
    if (tooLong || held.length + rest.length > longest) {
      tooLong = true
      held = ''
    } else held += rest
  }
  if (tooLong || held !== '') yield line()
}
