import type { ServerBuild } from '@remix-run/node'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHost } from './create-host.server.ts'
import { createLimitedServer, drain, listen } from './http-server.server.ts'
import { bodyLimit, fieldLimit } from './request-body.ts'

const phone = { name: 'Rutland: duty team', number: '01572 758407', dial: '+441572758407' }
const words = () => ({ serviceName: 'Refer a child', colour: '#1f4e4a', phoneLines: [phone] })

/** What the pages behind the host saw. */
interface Seen {
  readonly url: string
  readonly headers: Headers
  readonly body: string
  readonly context: Record<string, unknown>
}
let requests: Seen[] = []
const last = () => requests.at(-1)
let now = '2026-11-20T09:00:10Z'
let databaseUp = true
let stopping = false

async function page({ request, context }: { request: Request; context: Record<string, unknown> }) {
  requests.push({ url: request.url, headers: request.headers, body: await request.text(), context })
  const { pathname } = new URL(request.url)
  if (pathname === '/broken') throw Object.assign(new Error('secret words'), { code: '000' })
  if (pathname === '/away') throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' })
  if (pathname === '/to')
    return new Response(null, { status: 302, headers: { Location: '/there' } })
  if (pathname === '/slow') await new Promise(resolve => setTimeout(resolve, 300))
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "script-src 'unsafe-inline'",
    'X-Forwarded-Host': 'x',
  })
  if (pathname.startsWith('/public')) headers.set('Cache-Control', 'public, max-age=60')
  if (pathname === '/public/guide') {
    const nonce = String(context['cspNonce'])
    const body = `<style nonce="${nonce}">a</style><script nonce="${nonce}">mark()</script><p>${now}`
    return new Response(body.padEnd(2_000), { headers })
  }
  if (pathname === '/public/odd') {
    return new Response(`<script nonce="${String(context['cspNonce'])}">odd()</script>`, {
      headers,
    })
  }
  headers.append('Set-Cookie', 'a=1')
  headers.append('Set-Cookie', 'b=2')
  return new Response('<p>page</p>'.repeat(300), { headers })
}

const build = {
  mode: 'production',
  entry: {
    module: {
      default: () => new Response('unused'),
      handleError: (error: unknown, { context }: { context: { failure?: string } }) => {
        if ((error as { code?: string }).code === 'ECONNREFUSED') context.failure = 'database-away'
      },
    },
  },
  routes: { all: { id: 'all', path: '*', module: { loader: page, action: page } } },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: { v3_singleFetch: true, v3_throwAbortReason: true, v3_relativeSplatPath: true },
  isSpaMode: false,
} as unknown as ServerBuild

const asset = {
  type: 'text/css; charset=utf-8',
  cacheControl: 'public, max-age=31536000, immutable',
  etag: '"e"',
  plain: Buffer.from('p'),
  gzip: Buffer.from('gg'),
  brotli: Buffer.from('bbb'),
}

let server: Server
let origin: string

beforeAll(async () => {
  server = createLimitedServer(
    createHost({
      build,
      assets: new Map([['/assets/a.css', asset]]),
      words,
      now: () => new Date(now),
      inline: () => ({ scripts: ['mark()'], styles: [] }),
      publicOrigin: undefined,
      isReady: () => Promise.resolve(databaseUp),
      isStopping: () => stopping,
    }),
    words,
  )
  origin = `http://localhost:${String(await listen(server, 0))}`
})
afterAll(() => drain(server))

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

/** Sends exactly these headers: fetch would add and withhold some of them. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  const { body, ...rest } = options
  return new Promise((resolve, reject) => {
    const sent = request(origin + path, rest, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const fromUs = { 'Sec-Fetch-Site': 'same-origin' }
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

describe('every answer', () => {
  it.each([
    ['a page', '/page', {}, 200],
    ['a redirect', '/to', {}, 302],
    ['a file', '/assets/a.css', {}, 200],
    ['a file that is not there', '/assets/b.css', {}, 404],
    ['health', '/health/live', {}, 200],
    ['a post from nowhere', '/page', { method: 'POST' }, 403],
    ['a broken page', '/broken', { headers: { Accept: 'text/html' } }, 500],
    ['a strange method', '/page', { method: 'PROPFIND' }, 405],
    ['a strange address', '/%E0%A4%A', {}, 400],
  ])('%s carries the security headers', async (_name, path, options, status) => {
    const answer = await send(path, options)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'nonce-[\w-]{22}' 'strict-dynamic'; .*frame-ancestors 'none'; base-uri 'none'$/,
    )
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
    })
    expect(answer.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(answer.headers['x-powered-by']).toBeUndefined()
    expect(answer.headers['cache-control']).toBe(
      status === 200 && path.startsWith('/assets/') ? asset.cacheControl : 'no-store',
    )
  })

  it('never uses a nonce twice', async () => {
    const policies = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await send('/page')).headers['content-security-policy'],
      ),
    )
    expect(new Set(policies).size).toBe(20)
  })

  it('lets a page say that it may be kept, and keeps its cookies apart', async () => {
    const answer = await send('/public')
    expect(answer.headers['cache-control']).toBe('public, max-age=60')
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  it('even one to something that is no request', async () => {
    const answer = await new Promise<string>(resolve => {
      const socket = connect(Number(new URL(origin).port), 'localhost')
      let text = ''
      socket
        .on('data', chunk => (text += chunk.toString()))
        .on('end', () => {
          resolve(text)
        })
      socket.write('NOT HTTP\r\n\r\n')
    })
    expect(answer).toContain('HTTP/1.1 400')
    expect(answer).toContain("Content-Security-Policy: default-src 'none'")
    expect(answer).toContain('tel:999')
  })
})

describe('what may change something', () => {
  it.each([
    ['same origin', fromUs, 200],
    ['the person themself', { 'Sec-Fetch-Site': 'none' }, 200],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a neighbour', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['another site that says our origin', { 'Sec-Fetch-Site': 'cross-site', Origin: 'own' }, 403],
    ['an old browser on our page', { Origin: 'own' }, 200],
    ['an old browser elsewhere', { Origin: 'http://evil.example' }, 403],
    ['no known place', { Origin: 'null' }, 403],
    ['the wrong scheme', { Origin: 'own-https' }, 403],
    ['a forged host', { Origin: 'http://evil.example', 'X-Forwarded-Host': 'evil.example' }, 403],
    ['silence', {}, 403],
  ])('from %s', async (_name, headers, status) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value === 'own' ? origin : value === 'own-https' ? origin.replace('http', 'https') : value,
      ]),
    )
    requests = []
    const answer = await send('/page', {
      method: 'POST',
      headers: { ...sent, ...form },
      body: 'a=1',
    })
    expect(answer.status).toBe(status)
    expect(requests.length === 0).toBe(status === 403)
    if (status === 403) expect(answer.text).toContain('was not saved')
  })

  it('may be looked at from anywhere', async () => {
    expect((await send('/page', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200)
  })
})

describe('what the pages see', () => {
  it('the body as it was sent, and no forwarded host', async () => {
    const headers = { ...fromUs, ...form, 'X-Forwarded-Host': 'evil.example' }
    await send('/page?q=1', { method: 'POST', headers, body: 'name=%C3%89milie' })
    expect(last()?.url).toBe(`${origin}/page?q=1`)
    expect(last()?.body).toBe('name=%C3%89milie')
    expect(last()?.headers.has('x-forwarded-host')).toBe(false)
    expect(last()?.context.remoteAddress).toMatch(/^(127\.0\.0\.1|::1)$/)
  })

  it.each(['//evil.example/x', '/\\evil', '/%00', '/?q=%F0'])('an odd address %s', async path => {
    const answer = await send(path)
    expect(answer.status).toBe(200)
    expect(new URL(last()?.url ?? '').origin).toBe(origin)
  })
})

describe('a body', () => {
  const headers = { ...fromUs, ...form, Accept: 'text/html' }

  it.each([
    ['at the limit', 'x'.repeat(bodyLimit), 200],
    ['over the limit', 'x'.repeat(bodyLimit + 1), 413],
    ['many times the limit', 'x'.repeat(bodyLimit * 8), 413],
    ['with as many fields as allowed', '&'.repeat(fieldLimit - 1), 200],
    ['with one field more', '&'.repeat(fieldLimit), 413],
  ])('%s', async (_name, body, status) => {
    requests = []
    const answer = await send('/page', { method: 'POST', headers, body })
    expect(answer.status).toBe(status)
    expect(requests.length === 0).toBe(status === 413)
  })

  it.each(['chunked', 'declared'])('without end (%s) is cut with a page', async how => {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const length = how === 'declared' ? { 'Content-Length': String(10 ** 10) } : {}
      const sent = request(
        `${origin}/page`,
        { method: 'POST', headers: { ...headers, ...length } },
        response => {
          let text = ''
          response.on('data', (chunk: Buffer) => (text += chunk.toString()))
          response.on('end', () => {
            clearInterval(pump)
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
          })
        },
      )
      const pump = setInterval(() => sent.write(Buffer.alloc(200_000)), 1)
      sent.on('error', error => {
        clearInterval(pump)
        reject(error)
      })
    })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('There is too much on this page')
    expect(answer.text).toContain('tel:+441572758407')
  })
})

describe('when something fails', () => {
  it('says so with the telephone numbers, and never with what failed', async () => {
    const answer = await send('/broken', { headers: { Accept: 'text/html' } })
    expect(answer.text).toContain('Something went wrong on our side')
    expect(answer.text).toContain('tel:999')
    expect(answer.text).toContain('01572 758407')
    expect(answer.text).not.toContain('secret')
  })

  it('says that the database is away', async () => {
    const answer = await send('/away', {
      method: 'POST',
      headers: { ...fromUs, ...form, Accept: 'text/html' },
      body: 'a=1',
    })
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('30')
    expect(answer.text).toContain('We cannot open your records just now')
    expect(answer.text).toContain('What you entered on this last page was not saved')
  })
})

describe('health', () => {
  it('is alive without the database, but not ready', async () => {
    databaseUp = false
    expect((await send('/health/live')).status).toBe(200)
    expect((await send('/health/ready')).status).toBe(503)
    databaseUp = true
    expect((await send('/health/ready')).status).toBe(200)
  })
})

describe('files', () => {
  it.each([
    ['br, gzip', 'br', 'bbb'],
    ['gzip', 'gzip', 'gg'],
    ['br;q=0, gzip', 'gzip', 'gg'],
    ['identity', undefined, 'p'],
  ])('to a browser that reads %s', async (accepted, encoding, text) => {
    const answer = await send('/assets/a.css', { headers: { 'Accept-Encoding': accepted } })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.text).toBe(text)
  })

  it('are not sent twice', async () => {
    const answer = await send('/assets/a.css', { headers: { 'If-None-Match': '"e"' } })
    expect([answer.status, answer.text]).toEqual([304, ''])
  })
})

describe('our own pages', () => {
  it.each([
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('are compressed for a browser that reads %s', async (accepted, encoding) => {
    const { headers } = await send('/assets/b.css', { headers: { 'Accept-Encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('Accept-Encoding')
  })
})

describe('on the way out', () => {
  it('is not ready, and ends each connection after its answer', async () => {
    stopping = true
    expect((await send('/health/ready')).status).toBe(503)
    expect((await send('/page')).headers.connection).toBe('close')
    stopping = false
  })
})

describe('a page that anybody may keep', () => {
  const asked = () => requests.length

  it('is drawn once a minute, says which copy it is, and has no one-time word', async () => {
    now = '2026-11-20T09:01:10Z'
    const first = await send('/public/guide?a=1')
    const before = asked()
    const second = await send('/public/guide?a=1')
    expect(asked()).toBe(before)
    expect(second.text).toBe(first.text)
    expect(first.text).not.toContain('nonce')
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      vary: 'Cookie, Accept-Encoding',
      etag: second.headers['etag'],
    })
    const policy = String(first.headers['content-security-policy'])
    expect(policy).toContain("script-src 'self' 'sha256-")
    expect(policy).not.toMatch(/nonce|unsafe/)
    expect((await send('/public/guide?a=2')).status).toBe(200)
    expect(asked()).toBe(before + 1)
    now = '2026-11-20T09:02:00Z'
    expect((await send('/public/guide?a=1')).text).not.toBe(first.text)
  })

  it('is not sent again to a browser that has it', async () => {
    const { headers } = await send('/public/guide')
    const etag = String(headers['etag'])
    const again = await send('/public/guide', { headers: { 'If-None-Match': `"x", ${etag}` } })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
    const other = await send('/public/guide', { headers: { 'If-None-Match': 'W/"x"' } })
    expect(other.status).toBe(200)
  })

  it('is compressed for those who read it so', async () => {
    const br = { headers: { 'Accept-Encoding': 'gzip, br' } }
    expect((await send('/public/guide', br)).headers['content-encoding']).toBe('br')
    expect((await send('/public/guide', br)).headers['content-encoding']).toBe('br')
    expect((await send('/public/guide')).headers['content-encoding']).toBeUndefined()
  })

  it('is drawn afresh, with a one-time word, for anybody who may be somebody', async () => {
    await send('/public/guide')
    const before = asked()
    for (const [name, value] of [
      ['Cookie', 'portal=1'],
      ['Authorization', 'x'],
    ] as const) {
      const answer = await send('/public/guide', { headers: { [name]: value } })
      expect(answer.headers['content-security-policy']).toContain("'nonce-")
      expect(answer.headers['etag']).toBeUndefined()
      expect(answer.text).toContain('nonce=')
    }
    expect(asked()).toBe(before + 2)
  })

  it('is not one that holds a script we do not know', async () => {
    const answer = await send('/public/odd')
    expect(answer.headers['content-security-policy']).toContain("'nonce-")
    expect(answer.headers['etag']).toBeUndefined()
  })

  it('is not one that sets a cookie', async () => {
    const before = asked()
    await send('/public')
    await send('/public')
    expect(asked()).toBe(before + 2)
  })
})
