import { createHash } from 'node:crypto'

/**
 * An id made from everything that makes a thing this thing: the same form sent again has the same id and is kept once,
 * and the same form with other words is another, so nothing is lost when somebody goes back and writes more.
 */
export function onceId(parts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  // A UUID of version 8: our own way of making one (RFC 9562, section 5.8).
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
