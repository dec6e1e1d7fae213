import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { hostPage, type HostPageKind } from './host-page.ts'
import type { HostWords } from './host-words.ts'
import { keepNothing, securityHeaders } from './security-headers.ts'
import { uploadLimits } from './uploads.ts'

/** How long a stopping server waits for answers under way, in milliseconds. */
export const drainLimitMs = 25_000

/** A server with limits on how slowly anyone may talk to it: a sender that drips is cut within 30 seconds. */
export function createLimitedServer(listener: RequestListener, words: () => HostWords): Server {
  const server = createServer(
    {
      headersTimeout: 10_000,
      // Later than the limit of the slowest we wait for, a post of files, which ends with a page of its own; every other
      // body has a limit of half a minute.
      requestTimeout: uploadLimits.totalMs + 60_000,
      connectionsCheckingInterval: 1_000,
      // Longer than the usual 60 seconds of a proxy, so that it is never we who close first.
      keepAliveTimeout: 65_000,
    },
    listener,
  )
  // A reader that takes nothing for a minute has gone.
  server.setTimeout(60_000)
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    refuse(error, socket, words)
  })
  return server
}

/** Starts to listen; resolves to the port in use. Rejects with the system's error, such as EADDRINUSE. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve(portOf(server.address()) ?? port)
    })
  })
}

/** Stops listening, lets answers under way finish, and resolves when no connection is left. */
export function drain(server: Server): Promise<void> {
  return new Promise(resolve => {
    // A connection kept alive becomes idle only once its answer is sent, so they are closed as they fall idle.
    const sweep = setInterval(() => {
      server.closeIdleConnections()
    }, 50)
    const cut = setTimeout(() => {
      server.closeAllConnections()
    }, drainLimitMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function portOf(address: AddressInfo | string | null): number | undefined {
  return typeof address === 'object' ? address?.port : undefined
}

/** What cannot be read as a request never reaches the host, and is answered here with the same headers and words. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, words: () => HostWords): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const kind: HostPageKind =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'sent-too-slowly' : 'bad-address'
  // Nothing is known of the request, so the page is drawn without its own style and without a code.
  const page = hostPage(kind, { words: words(), nonce: '', requestId: '-', hadAnswers: false })
  const headers = {
    ...securityHeaders({ nonce: '', https: false }),
    'Cache-Control': keepNothing,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(page.html)),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const reason = kind === 'sent-too-slowly' ? 'Request Timeout' : 'Bad Request'
  socket.end(`HTTP/1.1 ${String(page.status)} ${reason}\r\n${lines.join('')}\r\n${page.html}`)
  socket.setTimeout(5_000, () => socket.destroy())
}
