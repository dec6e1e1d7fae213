import { onceId } from '../once-id.ts'

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
  return onceId([referralId, kind, accountId, key, words])
}
