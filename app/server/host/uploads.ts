import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** What one post of files may cost us. */
export interface UploadLimits {
  /** The most it may weigh, in bytes: every file of a referral at once, and the form around them. */
  readonly bytes: number
  /** How long all of it may take, in milliseconds: 25 MB over a slow line takes several minutes. */
  readonly totalMs: number
  /** Within so many milliseconds of waiting for it, at least so many bytes must come. The slowest telephone brings ten times that. */
  readonly pace: { readonly ms: number; readonly bytes: number }
}

export const uploadLimits: UploadLimits = {
  bytes: 1_100_000_000,
  totalMs: 15 * 60_000,
  pace: { ms: 28_000, bytes: 16_000 },
}

const uploadPath = /^\/referral\/[0-9a-f-]{36}\/files$/

/** Whether this is the one post that is read as it comes: everything else is small and read whole. */
export function isUpload(request: IncomingMessage, path: string): boolean {
  const type = request.headers['content-type'] ?? ''
  return (
    request.method === 'POST' && type.startsWith('multipart/form-data') && uploadPath.test(path)
  )
}

/** Whether a post of files says from the start that it is larger than any we take. */
export function isTooLargeUpload(request: IncomingMessage, limits: UploadLimits): boolean {
  return Number(request.headers['content-length'] ?? 0) > limits.bytes
}

/**
 * The body as it comes. It ends in an error when it is larger than any we take, however it was announced, and when it
 * drips: whoever reads it then keeps what arrived whole, and answers. Only time spent waiting for the sender counts, so
 * that a slow store of ours is nobody's fault.
 */
export function uploadBody(
  request: IncomingMessage,
  limits: UploadLimits,
): ReadableStream<Uint8Array> {
  const counted = async function* () {
    const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>
    const endsAt = performance.now() + limits.totalMs
    let size = 0
    let window = { waited: 0, bytes: 0 }
    try {
      for (;;) {
        const askedAt = performance.now()
        const patience = Math.min(limits.pace.ms - window.waited, endsAt - askedAt)
        const next = await within(chunks.next(), patience)
        if (next === undefined) throw new Error('a post of files came too slowly')
        if (next.done) return
        size += next.value.byteLength
        if (size > limits.bytes) throw new Error('more than one post of files may weigh')
        const bytes = window.bytes + next.value.byteLength
        window =
          bytes >= limits.pace.bytes
            ? { waited: 0, bytes: 0 }
            : { waited: window.waited + performance.now() - askedAt, bytes }
        yield next.value
      }
    } finally {
      // The request stays open, for the answer, and what still comes is no longer waited for.
      chunks.return?.().catch(() => undefined)
    }
  }
  // Node's own stream and the browser's are one and the same object at run time.
  return Readable.toWeb(
    Readable.from(counted(), { objectMode: false }),
  ) as ReadableStream<Uint8Array>
}

/** What was promised, or undefined when it has not come by then. What comes later, or fails, is nobody's any more. */
async function within<T>(promised: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, Math.max(0, ms), undefined)
  })
  promised.catch(() => undefined)
  try {
    return await Promise.race([promised, late])
  } finally {
    clearTimeout(timer)
  }
}
