import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasCopy, sharedPage, sharedPages, type SharedPage } from './shared-pages.ts'

const known = { scripts: ['mark()'], styles: ['a{}'] }

function answered(text: string, headers: Record<string, string> = {}) {
  return {
    status: 200,
    headers: new Headers({
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
      ...headers,
    }),
    body: Buffer.from(text),
  }
}

function page(size: number): SharedPage {
  return { etag: 'W/"a"', headers: {}, bodyFor: () => ({ bytes: Buffer.alloc(0) }), size }
}

describe('sharedPage', () => {
  it('is the same page for two people, whose one-time words differ', () => {
    const of = (nonce: string) =>
      sharedPage(answered(`<script nonce="${nonce}">mark()</script>`), nonce, known)
    expect(of('one')?.etag).toBe(of('two')?.etag)
    expect(of('one')?.bodyFor('')).toEqual({ bytes: Buffer.from('<script>mark()</script>') })
  })

  it.each([
    ['private', answered('', { 'Cache-Control': 'private, no-store' })],
    ['not a page', answered('', { 'Content-Type': 'text/x-script' })],
    ['with a cookie', answered('', { 'Set-Cookie': 'a=1' })],
    ['an error', { ...answered(''), status: 404 }],
    ['with the one-time word elsewhere', answered('<p>word</p>')],
    ['with an unknown script', answered('<script nonce="word">x()</script>')],
  ])('is none for an answer that is %s', (_what, answer) => {
    expect(sharedPage(answer, 'word', known)).toBeUndefined()
  })
})

describe('hasCopy', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['"b"', false],
  ])('%s', (header, expected) => {
    expect(hasCopy(header, 'W/"a"')).toBe(expected)
  })
})

describe('sharedPages', () => {
  const at = new Date('2026-11-20T08:29:59.900Z')

  it('forgets everything when the minute turns, because an office may have opened', () => {
    let now = at
    const pages = sharedPages(() => now)
    pages.keep('/', page(10), now)
    expect(pages.find('/')).toBeDefined()
    now = new Date('2026-11-20T08:30:00Z')
    expect(pages.find('/')).toBeUndefined()
    pages.keep('/', page(10), at)
    expect(pages.find('/')).toBeUndefined()
  })

  it('never takes more room than it is given, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ address: fc.nat(30), size: fc.nat(40), asked: fc.nat(30) })),
        steps => {
          const pages = sharedPages(() => at, 100)
          const sizes = new Map<string, number>()
          for (const { address, size, asked } of steps) {
            pages.keep(String(address), page(size), at)
            sizes.set(String(address), size)
            pages.find(String(asked))
          }
          const kept = [...sizes].filter(([address]) => pages.find(address) !== undefined)
          return kept.reduce((sum, [, size]) => sum + size, 0) <= 100
        },
      ),
    )
  })

  it('lets go first of what was asked for longest ago', () => {
    const pages = sharedPages(() => at, 100)
    for (const address of ['a', 'b', 'c', 'd']) pages.keep(address, page(25), at)
    pages.find('a')
    pages.keep('e', page(25), at)
    expect(['a', 'b', 'c', 'd', 'e'].filter(one => pages.find(one))).toEqual(['a', 'c', 'd', 'e'])
  })
})
