import type { IncomingMessage, ServerResponse } from 'node:http'

const lingerMs = 3_000
const lingerBytes = 20_000_000

/**
 * Answers a request of which more may still come. A browser still sending would see a broken connection instead of the
 * page, so what comes is thrown away for a little while before the connection ends.
 */
export function endWhileSending(req: IncomingMessage, res: ServerResponse, bytes: Buffer): void {
  res.setHeader('Connection', 'close')
  res.write(bytes)
  linger(req, () => res.end())
}

function linger(req: IncomingMessage, done: () => void): void {
  let size = 0
  const finish = () => {
    clearTimeout(timer)
    req.off('data', discard).off('end', finish).off('error', finish).off('close', finish)
    done()
  }
  const discard = (chunk: Buffer) => {
    size += chunk.byteLength
    if (size > lingerBytes) finish()
  }
  const timer = setTimeout(finish, lingerMs)
  req.on('data', discard).on('end', finish).on('error', finish).on('close', finish)
  req.resume()
}
