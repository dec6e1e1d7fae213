// As much of a browser as a load test needs: one person's cookie, connections kept open, compressed answers.
import { Agent, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A person's browser. `get` and `post` resolve to the answer, its body as it came over the wire. */
export function browser(port, { cookie = '', connections = 6 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = (method, path, body) =>
    new Promise((resolve, reject) => {
      const headers = {
        host: `localhost:${port}`,
        accept: 'text/html,*/*',
        'accept-encoding': 'gzip, br',
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': Buffer.byteLength(body),
            }),
      }
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers }, response => {
        const parts = []
        response.on('data', part => parts.push(part)).on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            bytes: Buffer.concat(parts),
          }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })
  return {
    get: path => ask('GET', path),
    post: (path, fields) => ask('POST', path, new URLSearchParams(fields).toString()),
    close: () => agent.destroy(),
  }
}

/** The body of an answer as text. */
export function textOf({ headers, bytes }) {
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
}

/** Throws unless the answer has the status a working page gives: a fast error must never look like speed. */
export function mustBe(status, answer, what) {
  if (answer.status === status) return answer
  throw new Error(`${what} was answered ${answer.status}, not ${status}`)
}
