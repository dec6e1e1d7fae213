import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileRefused } from '#app/domain/files/file-rules.ts'
import { parseEnv } from '#app/server/env.server.ts'
import { diskStore } from '#app/server/files/disk-store.server.ts'
import { fileStoresFor } from '#app/server/files/file-stores.server.ts'
import { s3Store } from '#app/server/files/s3-store.server.ts'
import type { FileStore } from '#app/services/files/file-store.ts'

let folder: string
let server: Server
let endpoint: string
let isDown = false
const objects = new Map<string, Buffer>()
const signatures: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    signatures.push(request.headers.authorization ?? '')
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const there = objects.get(path)
      if (isDown) response.writeHead(403).end()
      else if (request.method === 'PUT') {
        objects.set(path, Buffer.concat(chunks))
        response.end()
      } else if (there === undefined) response.writeHead(404).end()
      else if (request.method === 'DELETE') {
        objects.delete(path)
        response.writeHead(204).end()
      } else response.end(request.method === 'HEAD' ? undefined : there)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const transaction = () => Promise.reject(new Error('no database is needed'))
const bucket = () =>
  s3Store({
    endpoint,
    bucket: 'portal-files',
    region: 'eu-west-2',
    accessKeyId: 'made-up',
    secretAccessKey: 'made-up-too',
  })
/** Bytes that come a turn of the loop apart, as they do over a network. */
async function* arriving(...pieces: readonly Uint8Array[]) {
  for (const piece of pieces) {
    await Promise.resolve()
    yield piece
  }
}
async function* brokenOff() {
  await Promise.resolve()
  yield Buffer.from('half')
  throw new FileRefused('brokenOff')
}
async function readAll(store: FileStore, id: string): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of store.read(id, transaction)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe.each([
  ['a folder', () => diskStore(folder)],
  ['a bucket', bucket],
] as const)('%s', (_name, open) => {
  it('gives back what was kept, byte for byte, until it is removed', async () => {
    const store = open()
    const id = randomUUID()
    const bytes = Buffer.alloc(9_000_000, 'words ')
    await store.write(id, arriving(bytes.subarray(0, 5), bytes.subarray(5)), transaction)
    expect((await readAll(store, id)).equals(bytes)).toBe(true)
    await store.remove(id)
    await store.remove(id)
    await expect(readAll(store, id).then(all => all.length))
      .resolves.toBe(0)
      .catch(() => undefined)
    expect([...objects.keys()].filter(key => key.includes(id))).toEqual([])
    expect((await readdir(folder, { recursive: true })).filter(one => one.includes(id))).toEqual([])
  })
})

it('a folder never shows half a file, and nobody else on the computer reads one', async () => {
  const store = diskStore(folder)
  const id = randomUUID()
  await expect(store.write(id, brokenOff(), transaction)).rejects.toThrow(FileRefused)
  expect((await readdir(folder, { recursive: true })).filter(one => one.includes(id))).toEqual([])
  await store.write(id, arriving(Buffer.from('a')), transaction)
  expect((await stat(join(folder, id.slice(0, 2), id))).mode & 0o077).toBe(0)
  await expect(store.write('../../etc/x', arriving(), transaction)).rejects.toThrow()
})

it('a bucket is asked with a signature, and one that refuses is said to have no room', async () => {
  expect(signatures.length).toBeGreaterThan(0)
  expect(signatures.every(one => one.startsWith('AWS4-HMAC-SHA256 Credential=made-up/'))).toBe(true)
  isDown = true
  const id = randomUUID()
  await expect(bucket().write(id, arriving(Buffer.from('a')), transaction)).rejects.toMatchObject({
    because: 'noRoom',
  })
  isDown = false
})

describe('the configuration', () => {
  it.each([
    [{ FILES_STORE: 'tape' }, /FILES_STORE must be/],
    [{ FILES_STORE: 'disk' }, /FILES_STORE=disk needs FILES_DIR/],
    [{ FILES_STORE: 's3', S3_ENDPOINT: 'https://s3.example.org' }, /needs S3_BUCKET, S3_ACCESS/],
    [{ S3_ENDPOINT: 'nowhere' }, /S3_ENDPOINT must look like/],
    [{ CLAMD_SOCKET: 'relative' }, /CLAMD_SOCKET must be a full path/],
    [{ CLAMD_PORT: '0' }, /CLAMD_PORT/],
  ])('%j stops the start in words', (variables, words) => {
    expect(() => parseEnv(variables, () => 'x'.repeat(32))).toThrow(words)
  })

  it('keeps files in the database unless told otherwise, and finds those of a store used before', () => {
    const env = parseEnv({ FILES_DIR: folder }, () => 'x'.repeat(32))
    const stores = fileStoresFor(env)
    expect(stores.kind).toBe('database')
    expect(() => stores.of('disk')).not.toThrow()
    expect(() => stores.of('s3')).toThrow()
  })
})
