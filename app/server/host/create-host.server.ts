import type { ServerBuild } from '@remix-run/node'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { randomBytes, randomUUID } from 'node:crypto'
import { errorCode, errorPlace } from '../error-code.server.ts'
import { log } from '../log.server.ts'
import { smallestForm, type Assets } from './assets.ts'
import { compressPage } from './compress-page.ts'
import { hostPage, type HostPageKind } from './host-page.ts'
import type { HostWords } from './host-words.ts'
import { isFromOwnPage, isUnsafe } from './own-origin.ts'
import { remixHandler } from './remix-handler.server.ts'
import { remoteAddress } from './remote-address.ts'
import { readBody } from './request-body.ts'
import { endWhileSending } from './end-while-sending.ts'
import { keepNothing, securityHeaders, type KnownInline } from './security-headers.ts'
import { isFromAnybody, sendShared, sharedPage, sharedPages } from './shared-pages.ts'
import {
  isTooLargeUpload,
  isUpload,
  uploadBody,
  uploadLimits,
  type UploadLimits,
} from './uploads.ts'

/** What one host is made from. */
export interface HostParts {
  readonly build: ServerBuild
  readonly assets: Assets
  readonly words: () => HostWords
  readonly now: () => Date
  /** The lines of script and style inside our pages, as they are now. */
  readonly inline: () => KnownInline
  /** The address people type, when it is known: `https://refer.example.org`. */
  readonly publicOrigin: string | undefined
  /** Whether the database answers and is up to date. Never throws. */
  readonly isReady: () => Promise<boolean>
  /** Whether the host is on its way out, so that connections end after their next answer. */
  readonly isStopping: () => boolean
  /** What one post of files may cost. The limits of the service unless told otherwise. */
  readonly uploads?: UploadLimits
}

/** Everything between the socket and the pages, in the order in which a request meets it. */
export function createHost(parts: HostParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(prepare(parts))
  app.get('/health/live', (_req, res) => {
    res.type('text/plain').end('live')
  })
  app.get('/health/ready', (_req, res) => {
    void tellReady(parts, res)
  })
  app.use(files(parts))
  app.use(guard(parts))
  app.use(pages(parts))
  app.use(failure(parts))
  return app
}

async function tellReady({ isReady, isStopping }: HostParts, res: Response): Promise<void> {
  const ready = !isStopping() && (await isReady())
  res
    .status(ready ? 200 : 503)
    .type('text/plain')
    .end(ready ? 'ready' : 'not ready')
}

/** How long what was answered already may go on arriving, in milliseconds. */
const answeredLimitMs = 28_000

interface Locals {
  readonly nonce: string
  readonly requestId: string
}

function locals(res: Response): Locals {
  // `prepare` is the first to see every response and sets both.
  return res.locals as unknown as Locals
}

function prepare({ publicOrigin, isStopping }: HostParts): RequestHandler {
  const https = publicOrigin?.startsWith('https:') === true
  return (req, res, next) => {
    const nonce = randomBytes(16).toString('base64url')
    const requestId = randomUUID()
    Object.assign(res.locals, { nonce, requestId } satisfies Locals)
    res.set(securityHeaders({ nonce, https }))
    res.set({ 'X-Request-Id': requestId, 'Cache-Control': keepNothing })
    if (isStopping()) res.set('Connection', 'close')
    res.once('finish', () => {
      // Answered before all of it came, and it still comes: nobody holds a connection open that way.
      if (!req.complete) setTimeout(() => req.destroy(), answeredLimitMs).unref()
    })
    next()
  }
}

function files({ assets, ...parts }: HostParts): RequestHandler {
  return (req, res, next) => {
    const asset = assets.get(req.path)
    if (asset === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) {
      if (asset === undefined && !req.path.startsWith('/assets/')) next()
      else answer(parts, asset === undefined ? 'file-missing' : 'method', req, res)
      return
    }
    const { bytes, encoding } = smallestForm(asset, req.headers['accept-encoding'])
    res.set({ 'Cache-Control': asset.cacheControl, ETag: asset.etag, Vary: 'Accept-Encoding' })
    if (req.headers['if-none-match'] === asset.etag) {
      res.status(304).end()
      return
    }
    if (encoding !== undefined) res.set('Content-Encoding', encoding)
    res.set({ 'Content-Type': asset.type, 'Content-Length': String(bytes.byteLength) }).end(bytes)
  }
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** Refuses what no page of ours would send, before any page sees it. */
function guard(parts: HostParts): RequestHandler {
  return (req, res, next) => {
    const { headers, method } = req
    const url = addressOf(req, parts.publicOrigin)
    const provenance = { secFetchSite: header(headers['sec-fetch-site']), origin: headers.origin }
    if (!methods.has(method)) answer(parts, 'method', req, res)
    else if (url === undefined) answer(parts, 'bad-address', req, res)
    else if (isUnsafe(method) && !isFromOwnPage(provenance, url.origin)) {
      answer(parts, 'other-site', req, res)
    } else next()
  }
}

function pages(parts: HostParts): RequestHandler {
  const uploads = parts.uploads ?? uploadLimits
  const toRemix = remixHandler(parts.build, uploads)
  const shared = sharedPages(parts.now)
  const serve = async (req: Request, res: Response) => {
    const askedAt = parts.now()
    const address = isFromAnybody(req) ? req.originalUrl : undefined
    const kept = address === undefined ? undefined : shared.find(address)
    if (kept !== undefined) {
      sendShared(req, res, kept)
      return
    }
    const url = addressOf(req, parts.publicOrigin)
    const upload = url !== undefined && isUpload(req, url.pathname)
    if (upload && isTooLargeUpload(req, uploads)) {
      answer(parts, 'too-large', req, res)
      return
    }
    const body = isUnsafe(req.method) && !upload ? await readBody(req) : undefined
    if (url === undefined || body?.outcome === 'broken-off') {
      res.destroy()
      return
    }
    if (body?.outcome === 'too-large') {
      answer(parts, 'too-large', req, res)
      return
    }
    if (body?.outcome === 'too-slow') {
      answer(parts, 'sent-too-slowly', req, res)
      return
    }
    const { nonce, requestId } = locals(res)
    const page = await toRemix(req, res, {
      url,
      body: upload ? uploadBody(req, uploads) : body?.bytes,
      share: answered => {
        if (address === undefined) return undefined
        const page = sharedPage(answered, nonce, parts.inline())
        if (page !== undefined && req.method === 'GET') shared.keep(address, page, askedAt)
        return page
      },
      context: {
        cspNonce: nonce,
        requestId,
        remoteAddress: remoteAddress(
          req.socket.remoteAddress,
          header(req.headers['x-forwarded-for']),
          parts.publicOrigin !== undefined,
        ),
      },
    })
    if (page !== undefined) answer(parts, page, req, res)
  }
  return (req, res, next) => {
    serve(req, res).catch(next)
  }
}

/** Nothing that fails may leave a person without the telephone numbers. */
function failure(parts: HostParts): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error: unknown, req, res, _next) => {
    const { requestId } = locals(res)
    log.error('host.failed', { code: errorCode(error), where: errorPlace(error), requestId })
    if (res.headersSent) res.destroy()
    else answer(parts, 'went-wrong', req, res)
  }
}

/** Answers with one of the host's own pages. */
function answer(
  { words }: Pick<HostParts, 'words'>,
  kind: HostPageKind,
  req: Request,
  res: Response,
): void {
  const page = hostPage(kind, { ...locals(res), words: words(), hadAnswers: isUnsafe(req.method) })
  const { bytes, encoding } = compressPage(
    Buffer.from(page.html),
    header(req.headers['accept-encoding']),
  )
  res.status(page.status).vary('Accept-Encoding').removeHeader('Set-Cookie')
  if (encoding !== undefined) res.set('Content-Encoding', encoding)
  res.set({
    'Cache-Control': keepNothing,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(bytes.byteLength),
    ...(page.status === 503 ? { 'Retry-After': '30' } : {}),
  })
  if (req.complete || !isUnsafe(req.method)) {
    res.end(bytes)
    return
  }
  endWhileSending(req, res, bytes)
}

/** The address a person asked for, as seen from outside. Undefined when it is not one. */
function addressOf(req: Request, publicOrigin: string | undefined): URL | undefined {
  const origin = publicOrigin ?? `http://${req.headers.host ?? 'localhost'}`
  const address = `${origin}${req.originalUrl}`
  if (!req.originalUrl.startsWith('/') || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return isReadable(url.pathname) ? url : undefined
}

/** Whether a path's percent signs mean something. Remix would write the ones that do not to the console. */
function isReadable(path: string): boolean {
  try {
    decodeURI(path)
    return true
  } catch {
    return false
  }
}

function header(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(',')
}
