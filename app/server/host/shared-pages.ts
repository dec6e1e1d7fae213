import type { Request, Response } from 'express'
import { createHash } from 'node:crypto'
import { acceptedEncodings } from './assets.ts'
import { compressPage, type Compressed } from './compress-page.ts'
import { sharedPolicy, type KnownInline } from './security-headers.ts'

/** A page that is the same for everybody who is not signed in, ready to send. */
export interface SharedPage {
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
  /** Its body for a browser that says it reads these encodings. Compressed once for each. */
  readonly bodyFor: (acceptEncoding: string | undefined) => Compressed
  /** Room it takes, in bytes, with its compressed forms guessed. */
  readonly size: number
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/**
 * A page as everybody may be sent it, when its route says that anybody may keep it. Undefined for every other answer,
 * and for a page that holds a script we do not know: that one needs its one-time word.
 */
export function sharedPage(
  { status, headers, body }: Answered,
  nonce: string,
  known: KnownInline,
): SharedPage | undefined {
  const isPage = headers.get('content-type')?.startsWith('text/html') === true
  const isPublic = headers.get('cache-control')?.startsWith('public') === true
  if (status !== 200 || !isPage || !isPublic || headers.has('set-cookie')) return undefined
  const html = body.toString().replaceAll(` nonce="${nonce}"`, '')
  if (nonce === '' || html.includes(nonce) || !isKnown(html, known)) return undefined
  const plain = Buffer.from(html)
  const forms = new Map<string, Compressed>()
  return {
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': sharedPolicy(known),
      'Cache-Control': headers.get('cache-control') ?? '',
      Vary: 'Cookie, Accept-Encoding',
    },
    bodyFor: acceptEncoding => {
      const accepted = acceptedEncodings(acceptEncoding)
      const form = accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : ''
      const made = forms.get(form) ?? compressPage(plain, form)
      forms.set(form, made)
      return made
    },
    size: Math.ceil(plain.byteLength * 1.5),
  }
}

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

function isKnown(html: string, { scripts }: KnownInline): boolean {
  return [...html.matchAll(inlineScript)].every(([, text = '']) => scripts.includes(text))
}

/** Whether a browser's If-None-Match names the copy we would send, compared as RFC 9110 13.1.2 says: weakly. */
export function hasCopy(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return (ifNoneMatch ?? '').split(',').some(tag => opaque(tag) === opaque(etag))
}

/** The most room all kept pages may take together, in bytes. */
export const keptBytes = 16_000_000

const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000)

export interface SharedPages {
  readonly find: (address: string) => SharedPage | undefined
  /** `askedAt` is when the page was asked for: one drawn across the turn of a minute is not kept. */
  readonly keep: (address: string, page: SharedPage, askedAt: Date) => void
}

/**
 * Public pages drawn in this minute, for those who ask next. Who answers the telephone changes on a minute, and so does
 * the guide in force, so a page is never kept into the next one. The one asked for longest ago goes first.
 */
export function sharedPages(now: () => Date, limit = keptBytes): SharedPages {
  const kept = new Map<string, SharedPage>()
  let size = 0
  let keptIn = -1
  const drop = (address: string) => {
    size -= kept.get(address)?.size ?? 0
    kept.delete(address)
  }
  const startMinute = () => {
    const current = minuteOf(now())
    if (current === keptIn) return
    kept.clear()
    size = 0
    keptIn = current
  }
  return {
    find: address => {
      startMinute()
      const page = kept.get(address)
      if (page) {
        kept.delete(address)
        kept.set(address, page)
      }
      return page
    },
    keep: (address, page, askedAt) => {
      startMinute()
      drop(address)
      if (minuteOf(askedAt) !== keptIn || page.size > limit / 4) return
      kept.set(address, page)
      size += page.size
      for (const oldest of kept.keys()) {
        if (size <= limit) break
        drop(oldest)
      }
    },
  }
}

/** Sends a shared page, or word that the browser's own copy still holds. */
export function sendShared(req: Request, res: Response, page: SharedPage): void {
  res.status(200).set(page.headers).set('ETag', page.etag)
  if (hasCopy(req.headers['if-none-match'], page.etag)) {
    res.removeHeader('Content-Type')
    res.status(304).end()
    return
  }
  const { bytes, encoding } = page.bodyFor(req.headers['accept-encoding'])
  if (encoding !== undefined) res.set('Content-Encoding', encoding)
  res.set('Content-Length', String(bytes.byteLength)).end(bytes)
}

/** Whether a request says nothing about who asks, so that it may be answered with what others are answered. */
export function isFromAnybody({ method, headers, originalUrl }: Request): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    headers.cookie === undefined &&
    headers.authorization === undefined &&
    originalUrl.length <= longestKeptAddress
  )
}

/** In characters: a guide page with thirty choices in its address is under a thousand. */
const longestKeptAddress = 2_000
