import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Env } from '../env.server.ts'

/** What the scanner said of one file. Throws when it said nothing: nobody then knows. */
export type Scan = (content: AsyncIterable<Uint8Array>) => Promise<'clean' | 'unsafe'>

/** How long the scanner may be silent, in milliseconds. */
const silenceMs = 60_000

/** The scanner that is configured, or none. */
export function scannerFor(
  env: Pick<Env, 'CLAMD_HOST' | 'CLAMD_PORT' | 'CLAMD_SOCKET'>,
): Scan | undefined {
  const { CLAMD_HOST: host, CLAMD_PORT: port, CLAMD_SOCKET: path } = env
  if (path !== undefined) return content => scan(connect({ path }), content)
  if (host !== undefined) return content => scan(connect({ host, port }), content)
  return undefined
}

/** The scanner's INSTREAM: each piece after its length, then a length of nought; one line comes back. */
async function scan(
  socket: Socket,
  content: AsyncIterable<Uint8Array>,
): Promise<'clean' | 'unsafe'> {
  let said = ''
  const answered = new Promise<void>((resolve, reject) => {
    socket.setTimeout(silenceMs, () => socket.destroy(new Error('the scanner is silent')))
    socket.on('data', data => (said += data.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => {
      resolve()
    })
  })
  // Looked at below; until then a failure must not end the process.
  answered.catch(() => undefined)
  try {
    socket.write('zINSTREAM\0')
    for await (const piece of content) {
      // It answers before the end when it has seen enough.
      if (said !== '' || socket.destroyed) break
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      socket.write(length)
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), answered])
    }
    if (!socket.destroyed) socket.write(Buffer.alloc(4))
    await answered
  } finally {
    socket.destroy()
  }
  if (/^stream: OK\0?\s*$/.test(said)) return 'clean'
  if (/ FOUND\0?\s*$/.test(said)) return 'unsafe'
  throw Object.assign(new Error('the scanner could not say'), { code: 'SCAN_UNCLEAR' })
}
