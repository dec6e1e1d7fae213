import { createHash } from 'node:crypto'

/** An id made from everything that makes a thing that thing, so that doing it twice keeps it once. */
export function practiceId(parts: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(['practice', ...parts]))
    .digest('hex')
  // A UUID of version 8: our own way of making one (RFC 9562, section 5.8).
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
