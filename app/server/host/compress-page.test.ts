import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressPage, isText } from './compress-page.ts'

const page = Buffer.from('<p>Ring the front door now.</p>'.repeat(100))

describe('a page', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
  ] as const)('for a browser that reads %s', (accepted, encoding, open) => {
    const compressed = compressPage(page, accepted)
    expect(compressed.encoding).toBe(encoding)
    expect(compressed.bytes.byteLength).toBeLessThan(page.byteLength / 2)
    expect(open(compressed.bytes).equals(page)).toBe(true)
  })

  it.each([['identity'], ['gzip;q=0'], [''], [undefined]])('is left as it is for %s', accepted => {
    expect(compressPage(page, accepted)).toEqual({ bytes: page })
  })

  it('is left as it is when it is small', () => {
    const small = Buffer.from('live')
    expect(compressPage(small, 'br')).toEqual({ bytes: small })
  })
})

it.each([
  ['text/html; charset=utf-8', true],
  ['text/x-script', true],
  ['application/json', true],
  ['application/pdf', false],
  ['image/png', false],
  ['', false],
])('%s is text: %s', (type, expected) => {
  expect(isText(type)).toBe(expected)
})
