import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { acceptedEncodings } from './assets.ts'

/** Bytes in the form in which they are sent. */
export interface Compressed {
  readonly bytes: Buffer
  readonly encoding?: 'br' | 'gzip'
}

/** Below this size, in bytes, the headers weigh more than what would be saved. */
const worthwhile = 1024

/** A page is far smaller than Brotli's usual window of four megabytes, which would be set aside for each answer. */
const brotliForPages = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 4,
  [constants.BROTLI_PARAM_LGWIN]: 16,
}

/**
 * A page in the smallest form this browser says it can read. All of it at once, in about a tenth of a millisecond:
 * handing pieces of a page to other threads costs several times more than compressing it.
 */
export function compressPage(page: Buffer, acceptEncoding: string | undefined): Compressed {
  if (page.byteLength < worthwhile) return { bytes: page }
  const accepted = acceptedEncodings(acceptEncoding)
  if (accepted.has('br')) {
    return { bytes: brotliCompressSync(page, { params: brotliForPages }), encoding: 'br' }
  }
  if (accepted.has('gzip')) return { bytes: gzipSync(page, { level: 5 }), encoding: 'gzip' }
  return { bytes: page }
}

/** Whether pages of this type are text, which compresses well. Pictures and documents are compressed already. */
export function isText(contentType: string): boolean {
  return /^(text\/|application\/(json|xml))/.test(contentType)
}
