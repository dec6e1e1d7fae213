import type { ServerBuild } from '@remix-run/node'
import { connect, type Socket } from 'node:net'
import { request, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { databaseStore } from '#app/server/files/database-store.server.ts'
import { keepPosted } from '#app/server/files/keep-posted.server.ts'
import { createHost } from '#app/server/host/create-host.server.ts'
import { createLimitedServer, drain, listen } from '#app/server/host/http-server.server.ts'
import { uploadLimits, type UploadLimits } from '#app/server/host/uploads.ts'
import type { FileStores } from '#app/services/files/file-store.ts'
import { useDatabase } from '#tests/support/database.ts'
import { finishedDraft } from '#tests/support/finished-draft.ts'
import { multipart, multipartType, pdf } from '#tests/support/made-files.ts'
import { asSystem } from '#tests/support/matrix/as-system.ts'
import { openWorld, type World } from '#tests/support/people.ts'

/**
 * Files that drip in, over a real socket, through the real host and reader into a real database. The limits are the
 * service's own but for the time, which nobody should wait for in a test.
 */
const database = useDatabase()
let world: World
let writer: Actor
let draft: string

beforeAll(async () => {
  world = openWorld(database.url())
  writer = await world.person(await world.agency('school_or_college', '857'), 'referrer')
  draft = await finishedDraft(world, writer, 'childrens-referral')
})
afterAll(() => world.database.close())
beforeEach(() => asSystem(database.url(), sql => sql`delete from referral_file`))

const stores: FileStores = { kind: 'database', of: () => databaseStore }

/** A page that keeps what is posted, as the page of files does, and another page that anybody asks for meanwhile. */
const build = {
  mode: 'production',
  entry: { module: { default: () => new Response('unused'), handleError: () => undefined } },
  routes: {
    files: {
      id: 'files',
      path: 'referral/:id/files',
      module: {
        loader: () => new Response('files'),
        action: async ({ request }: { request: Request }) => {
          const { kept, problems } = await keepPosted(world.as(writer), stores, draft, request)
          return new Response(JSON.stringify({ kept, problems }), {
            status: problems.length > 0 ? 422 : 200,
          })
        },
      },
    },
    other: { id: 'other', path: 'other', module: { loader: () => new Response('here') } },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: { v3_singleFetch: true, v3_throwAbortReason: true, v3_relativeSplatPath: true },
  isSpaMode: false,
} as unknown as ServerBuild

async function withHost<T>(uploads: UploadLimits, work: (port: number) => Promise<T>): Promise<T> {
  const words = () => ({ serviceName: 'Refer a child', colour: '#1f4e4a', phoneLines: [] })
  const server: Server = createLimitedServer(
    createHost({
      build,
      assets: new Map(),
      words,
      now: () => new Date(),
      inline: () => ({ scripts: [], styles: [] }),
      publicOrigin: undefined,
      isReady: () => Promise.resolve(true),
      isStopping: () => false,
      uploads,
    }),
    words,
  )
  try {
    return await work(await listen(server, 0))
  } finally {
    server.closeAllConnections()
    await drain(server)
  }
}

/** Posts the beginning of a body at once and goes on a few bytes at a time, as long as anybody listens. */
function drip(
  port: number,
  body: Buffer,
  first: number,
): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, 'localhost')
  const head = [
    `POST /referral/${draft}/files HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    `Content-Type: ${multipartType}`,
    `Content-Length: ${body.length}`,
  ]
  let at = first
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  socket.write(body.subarray(0, first))
  const pump = setInterval(() => {
    socket.write(body.subarray(at, at + 10))
    at += 10
  }, 20)
  const answer = new Promise<string>(resolve => {
    let text = ''
    socket.on('data', chunk => {
      text += chunk.toString()
      if (text.includes('"problems"')) resolve(text)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(pump)
      resolve(text)
    })
  })
  return { socket, answer }
}

const ask = (port: number) =>
  new Promise<number>((resolve, reject) => {
    request({ port, host: 'localhost', path: '/other' }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

const names = async () => {
  const rows = await asSystem(database.url(), sql => sql`select name, state from referral_file`)
  return rows.map(({ name }) => String(name)).toSorted()
}
const pieces = () => asSystem(database.url(), sql => sql`select from referral_file_chunk`)

const whole = { name: 'whole.pdf', bytes: pdf }
const half = { name: 'half.pdf', bytes: Buffer.concat([pdf, Buffer.alloc(300_000), pdf]) }
const body = multipart([whole, half])

describe('files that drip in', () => {
  it.each([
    ['too few bytes for too long', { pace: { ms: 400, bytes: 16_000 } }],
    ['all of it for too long', { totalMs: 400 }],
  ])('are cut for %s: the person is told which, and nothing is half kept', async (_why, limits) => {
    await withHost({ ...uploadLimits, ...limits }, async port => {
      const startedAt = performance.now()
      const { socket, answer } = drip(port, body, 200_000)
      // Everybody else is served meanwhile.
      expect(await Promise.all([1, 2, 3].map(() => ask(port)))).toEqual([200, 200, 200])
      const said = await answer
      expect(performance.now() - startedAt).toBeLessThan(5_000)
      expect(said).toContain('HTTP/1.1 422')
      expect(said).toContain('“half.pdf” was not kept: the connection broke off')
      expect(said).toContain('"kept":1')
      expect(await names()).toEqual(['whole.pdf'])
      expect(await pieces()).toHaveLength(1)
      expect(await ask(port)).toBe(200)
      socket.destroy()
    })
  })

  it('are kept when they come slowly and still come', async () => {
    await withHost({ ...uploadLimits, pace: { ms: 400, bytes: 20 } }, async port => {
      const { socket, answer } = drip(port, multipart([whole]), 50)
      expect(await answer).toContain('HTTP/1.1 200')
      expect(await names()).toEqual(['whole.pdf'])
      socket.destroy()
    })
  })
})
