import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { Writable } from 'node:stream'
import { NonceContext } from '#app/components/layout/nonce.ts'
import { errorCode, errorPlace, isDatabaseAway } from '#app/server/error-code.server.ts'
import { log } from '#app/server/log.server.ts'

/** How long drawing one page may take, in milliseconds, before it is given up. */
const drawingLimitMs = 10_000

/** How long data a page did not wait for may take, in milliseconds. */
export const streamTimeout = 5_000

/**
 * Draws a page whole, then sends it with its length. Nothing here streams: no page shows half of what it knows,
 * and a failure while drawing can still become an honest error page.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  const html = await draw(
    <NonceContext.Provider value={cspNonce}>
      <RemixServer context={withFewerRoutes(remixContext)} url={request.url} nonce={cspNonce} />
    </NonceContext.Provider>,
    cspNonce,
    request.signal,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Length', String(html.byteLength))
  return new Response(html, { status, headers })
}

/** Records that a request failed: the event, a code and the request's id. A message may hold what a person wrote. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  // A page that is not there, or was refused, is an answer and not a failure.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  if (isDatabaseAway(error)) context.failure = 'database-away'
  log.error('request.failed', {
    code: errorCode(error),
    where: errorPlace(error),
    requestId: context.requestId,
  })
}

/**
 * Remix compiles every route it is given on every request, so it is given only those this page can need: the ones
 * matched, and those without a path (layouts and index pages), which the browser may match without asking.
 */
function withFewerRoutes(context: EntryContext): EntryContext {
  const matched = new Set(context.staticHandlerContext.matches.map(match => match.route.id))
  const kept = Object.entries(context.manifest.routes).filter(
    ([id, route]) => matched.has(id) || route.path === undefined,
  )
  return { ...context, manifest: { ...context.manifest, routes: Object.fromEntries(kept) } }
}

function draw(
  page: React.ReactNode,
  nonce: string,
  signal: AbortSignal,
): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const collector = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk)
        done()
      },
      final(done) {
        finish()
        resolve(Buffer.concat(chunks))
        done()
      },
    })
    const giveUp = () => {
      abort()
      finish()
      reject(new Error('drawing took too long'))
    }
    // Left running, the timer would keep every page's tree in memory until it fires.
    const timer = setTimeout(giveUp, drawingLimitMs)
    signal.addEventListener('abort', giveUp)
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    }
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => pipe(collector),
      onShellError: error => {
        finish()
        reject(error instanceof Error ? error : new Error('drawing failed'))
      },
      onError: error => {
        log.error('page.drawing_failed', { code: errorCode(error), where: errorPlace(error) })
      },
    })
  })
}
