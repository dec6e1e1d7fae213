import { FileRefused } from './file-rules.ts'

/** Bytes as they arrive, read in pieces of the size a reader wants: never more held than it asked for. */
export interface ByteSource {
  /** Up to this many bytes from the front, left where they are. */
  readonly peek: (count: number) => Promise<Uint8Array>
  /** Exactly this many; a file that ends before is damaged. */
  readonly take: (count: number) => Promise<Uint8Array>
  /** Whatever is at hand, up to `most` bytes; empty at the end. */
  readonly some: (most: number) => Promise<Uint8Array>
}

export function byteSource(chunks: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array(0)
  let isOver = false
  const fill = async (count: number) => {
    if (held.length >= count || isOver) return
    const parts = [held]
    let size = held.length
    while (size < count) {
      const next = await iterator.next()
      if (next.done) {
        isOver = true
        break
      }
      parts.push(next.value)
      size += next.value.length
    }
    held = joined(parts, size)
  }
  const cut = (count: number) => {
    const taken = held.subarray(0, count)
    held = held.subarray(count)
    return taken
  }
  return {
    peek: async count => {
      await fill(count)
      return held.subarray(0, count)
    },
    take: async count => {
      await fill(count)
      if (held.length < count) throw new FileRefused('damaged')
      return cut(count)
    },
    some: async most => {
      await fill(1)
      return cut(Math.min(most, held.length))
    },
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = parts
  if (parts.length === 1 && first) return first
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
