import { createHash } from 'node:crypto'

/**
 * The id a message is kept under, made from everything that makes it this message. The same form sent again has the
 * same id and is kept once; the same form sent again with other words is another message, so nothing is lost when
 * somebody goes back in their browser and writes more.
 */
export function messageId(parts: {
  readonly referralId: string
  readonly kind: string
  readonly accountId: string
  /** Minted when the form was drawn. */
  readonly key: string
  readonly words: string
}): string {
  const { referralId, kind, accountId, key, words } = parts
  const hash = createHash('sha256')
    .update(JSON.stringify([referralId, kind, accountId, key, words]))
    .digest('hex')
  // A UUID of version 8: our own way of making one (RFC 9562, section 5.8).
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
