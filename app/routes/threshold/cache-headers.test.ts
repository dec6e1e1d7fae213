import { describe, expect, it } from 'vitest'
import { cacheHeaders } from './cache-headers.ts'

const at = (search: string, headers: HeadersInit = {}) =>
  new Headers(cacheHeaders(new Request(`https://example.org/thresholds${search}`, { headers })))

describe('cacheHeaders', () => {
  it('lets anyone keep the bare guide for a minute', () => {
    expect(at('?level=4&pick=HLT-037').get('Cache-Control')).toBe('public, max-age=60')
    expect(at('').get('Vary')).toBe('Cookie')
  })

  it.each([
    ['a signed-in person', '', { Cookie: 'portal=abc' }],
    ['a search, which may hold a name', '?q=weed', {}],
  ])('never lets a shared cache keep the page of %s', (_what, search, headers) => {
    expect(at(search, headers).get('Cache-Control')).toBe('private, no-store')
  })
})
