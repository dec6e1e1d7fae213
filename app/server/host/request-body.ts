import type { IncomingMessage } from 'node:http'

/** The most one posted page may weigh, in bytes. The longest referral we know of is under a tenth of this. */
export const bodyLimit = 1_000_000

/** The most fields one posted page may have: far above any page of ours, far below what slows a server. */
export const fieldLimit = 5_000

/** How long one posted page may take to arrive, in milliseconds. Files may take longer: see uploads.ts. */
const bodyTimeMs = 28_000

/** A body, or why there is none. */
export type Body =
  | { readonly outcome: 'read'; readonly bytes: Buffer<ArrayBuffer> }
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'too-slow' }
  | { readonly outcome: 'broken-off' }

/**
 * Reads a whole body before anything else sees the request, so that a slow or endless sender costs us one small
 * buffer and no more.
 */
export function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) {
    return Promise.resolve({ outcome: 'too-large' })
  }
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let size = 0
    const timer = setTimeout(() => {
      settle({ outcome: 'too-slow' })
    }, bodyTimeMs)
    const settle = (body: Body) => {
      clearTimeout(timer)
      request.off('data', take).off('end', end).off('error', breakOff).off('close', breakOff)
      request.pause()
      resolve(body)
    }
    const take = (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > bodyLimit) settle({ outcome: 'too-large' })
      else chunks.push(chunk)
    }
    const end = () => {
      const bytes = Buffer.concat(chunks)
      settle(
        hasTooManyFields(request, bytes) ? { outcome: 'too-large' } : { outcome: 'read', bytes },
      )
    }
    const breakOff = () => {
      settle({ outcome: 'broken-off' })
    }
    request.on('data', take).on('end', end).on('error', breakOff).on('close', breakOff)
  })
}

/** Counted before parsing: half a million empty fields fit into a megabyte. */
function hasTooManyFields(request: IncomingMessage, bytes: Buffer): boolean {
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return false
  const ampersand = 0x26
  let fields = 1
  for (const byte of bytes) if (byte === ampersand) fields += 1
  return fields > fieldLimit
}
