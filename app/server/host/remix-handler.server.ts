import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node'
import type { Request as HostRequest, Response as HostResponse } from 'express'
import { pipeline } from 'node:stream/promises'
import { compressPage, isText } from './compress-page.ts'
import type { HostPageKind } from './host-page.ts'
import { endWhileSending } from './end-while-sending.ts'
import { routeGroups } from './route-groups.ts'
import { filePolicy, isHostHeader } from './security-headers.ts'
import { sendShared, type Answered, type SharedPage } from './shared-pages.ts'
import type { UploadLimits } from './uploads.ts'
import { withoutPadding } from './without-padding.ts'

/** How long one request may take once we have all of it, in milliseconds. */
const answerLimitMs = 25_000

/** Why a request's signal ends. Made once: a reason made for each request is a stack trace for each request. */
const overAndDone = new Error('the request is over')

/** What the handler needs beside the request itself. */
export interface RemixRequest {
  readonly url: URL
  /** Whole, or as it comes when it is a post of files. */
  readonly body: Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | undefined
  readonly context: AppLoadContext
  /** The answer as everybody may be sent it, when it is one of those. */
  readonly share: (answered: Answered) => SharedPage | undefined
}

/** Answers one request with a page, or says which of the host's own pages to answer with. */
export type RemixHandler = (
  req: HostRequest,
  res: HostResponse,
  remix: RemixRequest,
) => Promise<HostPageKind | undefined>

/**
 * Hands requests to Remix. It stands in for @remix-run/express, which trusts X-Forwarded-Host, appends to headers the
 * host has already set, reads a body of any length, and keeps each page's data in memory for five seconds.
 */
export function remixHandler(build: ServerBuild, uploads: UploadLimits): RemixHandler {
  const buildFor = routeGroups(build)
  const handlers = new Map<ServerBuild, ReturnType<typeof createRequestHandler>>()
  const handlerFor = (path: string) => {
    const group = buildFor(path)
    const handle = handlers.get(group) ?? createRequestHandler(group, 'production')
    handlers.set(group, handle)
    return handle
  }
  return async (req, res, { url, body, context, share }) => {
    const controller = new AbortController()
    // Always, not only when a person gives up: it frees the timers Remix keeps for data still to come.
    res.once('close', () => {
      controller.abort(overAndDone)
    })
    const request = new Request(url, {
      method: req.method,
      headers: headersFor(req, url),
      signal: controller.signal,
      ...(body === undefined ? {} : { body, duplex: 'half' }),
    })
    const arrivesMs = body instanceof ReadableStream ? uploads.totalMs : 0
    const limitMs = arrivesMs + answerLimitMs
    const response = await withinLimit(handlerFor(url.pathname)(request, context), limitMs)
    if (response === undefined) {
      controller.abort(overAndDone)
      return 'too-slow'
    }
    const page = ownPageInstead(req, response, context)
    if (page !== undefined) {
      await response.body?.cancel()
      return page
    }
    await send(req, response, res, share)
    return undefined
  }
}

function headersFor(req: HostRequest, url: URL): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || name.startsWith('x-forwarded-')) continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  // The host has judged where the request comes from. Remix judges again by Host, which a proxy may have changed.
  headers.set('host', url.host)
  if (headers.has('origin')) headers.set('origin', url.origin)
  return headers
}

async function withinLimit(
  answer: Promise<Response>,
  limitMs: number,
): Promise<Response | undefined> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, limitMs, undefined)
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** The host's words replace a page only for people, and only where Remix has none or the database is away. */
function ownPageInstead(
  req: HostRequest,
  response: Response,
  context: AppLoadContext,
): HostPageKind | undefined {
  if (response.status < 500 || !(req.headers.accept ?? '').includes('text/html')) return undefined
  if (context.failure === 'database-away') return 'database-away'
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  return isPage ? undefined : 'went-wrong'
}

/** Whole, never in pieces: no page waits for data that comes later, and one write costs least. */
async function send(
  req: HostRequest,
  response: Response,
  res: HostResponse,
  share: RemixRequest['share'],
): Promise<void> {
  res.status(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && !isHostHeader(name)) res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  // A file goes out byte for byte, and wherever it is opened it can do nothing in our name.
  const isFile = response.headers.get('content-disposition')?.startsWith('attachment') === true
  if (isFile) res.setHeader('Content-Security-Policy', filePolicy)
  if (response.body === null) {
    res.end()
    return
  }
  if (isFile && response.headers.has('content-length')) {
    // Its length is known: it goes out as it comes, and is never in memory whole.
    await pipeline(piecesOf(response.body), res).catch(() => res.destroy())
    return
  }
  const whole = Buffer.from(await response.arrayBuffer())
  const isPage = !isFile && isText(response.headers.get('content-type') ?? '')
  const body = isPage ? withoutPadding(whole) : whole
  const page = share({ status: response.status, headers: response.headers, body })
  if (page !== undefined) {
    sendShared(req, res, page)
    return
  }
  const { bytes, encoding } = isPage
    ? compressPage(body, req.headers['accept-encoding'])
    : { bytes: body }
  if (isPage) res.vary('Accept-Encoding')
  if (encoding !== undefined) res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Length', String(bytes.byteLength))
  if (req.complete || req.method === 'GET' || req.method === 'HEAD') res.end(bytes)
  else endWhileSending(req, res, bytes)
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
