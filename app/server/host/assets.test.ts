import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadAssets, type Assets } from './assets.ts'

const text = 'body { color: red } '.repeat(200)
let folder: string
let assets: Assets

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets', 'a-h4sh.css'), text)
  await writeFile(join(folder, 'assets', 'small.js'), 'x')
  await writeFile(join(folder, 'icon.svg'), '<svg/>')
  await writeFile(join(folder, 'secret.env'), 'SECRET=1')
  assets = await loadAssets(folder)
})
afterAll(() => rm(folder, { recursive: true }))

it('knows files by the path people ask for, and only of kinds we serve', () => {
  expect([...assets.keys()].sort()).toEqual(['/assets/a-h4sh.css', '/assets/small.js', '/icon.svg'])
})

it('has each large text ready in every encoding', () => {
  const { brotli, gzip, plain } = assets.get('/assets/a-h4sh.css') ?? {}
  expect(brotliDecompressSync(brotli ?? '').toString()).toBe(text)
  expect(gunzipSync(gzip ?? '').toString()).toBe(text)
  expect(plain?.toString()).toBe(text)
})

it('lets browsers keep for ever only what has its content in its name', () => {
  expect(assets.get('/assets/a-h4sh.css')?.cacheControl).toContain('immutable')
  expect(assets.get('/icon.svg')?.cacheControl).not.toContain('immutable')
})
