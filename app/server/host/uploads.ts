import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** How long one post of files may take, in milliseconds: 25 MB over a slow line takes several minutes. */
export const uploadTimeMs = 15 * 60_000

/** The most that one post of files may weigh, in bytes: every file of a referral at once, and the form around them. */
export const uploadLimit = 1_100_000_000

const uploadPath = /^\/referral\/[0-9a-f-]{36}\/files$/

/** Whether this is the one post that is read as it comes: everything else is small and read whole. */
export function isUpload(request: IncomingMessage, path: string): boolean {
  const type = request.headers['content-type'] ?? ''
  return (
    request.method === 'POST' && type.startsWith('multipart/form-data') && uploadPath.test(path)
  )
}

/** Whether a post of files says from the start that it is larger than any we take. */
export function isTooLargeUpload(request: IncomingMessage): boolean {
  return Number(request.headers['content-length'] ?? 0) > uploadLimit
}

/** The body as it comes. It ends in an error when it is larger than any we take, however it was announced. */
export function uploadBody(request: IncomingMessage): ReadableStream<Uint8Array> {
  let size = 0
  const counted = async function* () {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Uint8Array).byteLength
      if (size > uploadLimit) throw new Error('more than one post of files may weigh')
      yield chunk as Uint8Array
    }
  }
  // Node's own stream and the browser's are one and the same object at run time.
  return Readable.toWeb(
    Readable.from(counted(), { objectMode: false }),
  ) as ReadableStream<Uint8Array>
}
