import { Agent, request } from 'node:http'

/** What came back, whole. */
export interface Answer {
  readonly status: number
  readonly location: string
  readonly body: string
}

export interface HttpClient {
  readonly get: (path: string, cookie: string) => Promise<Answer>
  readonly post: (
    path: string,
    cookie: string,
    fields: Readonly<Record<string, string>>,
  ) => Promise<Answer>
  readonly close: () => void
}

/** How long one answer may take before the client counts it as broken off, in milliseconds. */
const patienceMs = 15_000

/** A browser as far as these tests need one. Rejects when the connection breaks before the answer is whole. */
export function httpClient(port: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ask = (method: string, path: string, cookie: string, body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          method,
          path,
          timeout: patienceMs,
          headers: {
            accept: 'text/html',
            cookie,
            'sec-fetch-site': 'same-origin',
            ...(body === undefined
              ? {}
              : {
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': String(Buffer.byteLength(body)),
                }),
          },
        },
        response => {
          let text = ''
          response.setEncoding('utf8').on('data', (part: string) => (text += part))
          response.on('error', reject).on('close', () => {
            if (!response.complete) reject(new Error('broken off'))
          })
          response.on('end', () => {
            const { statusCode: status = 0, headers } = response
            resolve({ status, location: headers.location ?? '', body: text })
          })
        },
      )
      asked.on('timeout', () => asked.destroy(new Error('no answer in time')))
      asked.on('error', reject)
      asked.end(body)
    })
  return {
    get: (path, cookie) => ask('GET', path, cookie),
    post: (path, cookie, fields) =>
      ask('POST', path, cookie, new URLSearchParams(fields).toString()),
    close: () => agent.destroy(),
  }
}
