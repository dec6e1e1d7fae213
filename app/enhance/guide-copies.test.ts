import { beforeEach, describe, expect, it } from 'vitest'
import { keptFile, pageWithout, refreshCopy, type Browser } from './guide-copies.ts'

const origin = 'https://refer.example.org'
const url = (path: string) => new URL(path, origin)
const anybody = { headers: { 'Cache-Control': 'public, max-age=60' } }

/** What the service would answer, by address; a function is asked each time. */
let pages: Map<string, () => Response>
let asked: { readonly address: string; readonly credentials: string | undefined }[]
let stores: Map<string, Map<string, Response>>
let browser: Browser

function publish(stamp: string, words: string) {
  const page = (text: string) => () =>
    new Response(`<link href="/assets/a.css"><script src="/assets/a.js"></script>${text}`, anybody)
  const list = { stamp, pages: ['/', '/thresholds', '/thresholds/read'] }
  pages = new Map([
    ['/thresholds/copy.json', () => new Response(JSON.stringify(list), anybody)],
    ['/?copy=1', page(`start ${words}`)],
    ['/thresholds?copy=1', page(`guide ${words}`)],
    ['/thresholds/read?copy=1', page(`whole ${words}`)],
    ['/offline?copy=1', page(`no connection ${words}`)],
    ['/assets/a.css', () => new Response('css', anybody)],
    ['/assets/a.js', () => new Response('js', anybody)],
  ])
}

beforeEach(() => {
  asked = []
  stores = new Map()
  publish('v1.2026-11-20', 'one')
  const store = (name: string) => {
    const entries = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, entries)
    return {
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      put: (address: string, response: Response) => {
        entries.set(address, response)
        return Promise.resolve()
      },
    }
  }
  browser = {
    caches: {
      open: name => Promise.resolve(store(name) as unknown as Cache),
      keys: () => Promise.resolve([...stores.keys()]),
      delete: name => Promise.resolve(stores.delete(name)),
    },
    fetch: (address, { credentials }) => {
      asked.push({ address, credentials })
      const answer = pages.get(address)
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no connection'))
    },
  }
})

const read = async (path: string) => (await pageWithout(browser, url(path)))?.text()

describe('the copy on a device', () => {
  it('holds the pages, the files they name and nothing asked for with a cookie', async () => {
    await refreshCopy(browser)
    expect(await read('/thresholds')).toContain('guide one')
    expect(await (await keptFile(browser, url('/assets/a.css')))?.text()).toBe('css')
    expect(new Set(asked.map(({ credentials }) => credentials))).toEqual(new Set(['omit']))
  })

  it.each([
    ['the page of somebody signed in', { 'Cache-Control': 'private, no-store' }],
    ['a page that may not be kept', { 'Cache-Control': 'no-store' }],
    ['a page that says nothing', {}],
  ])('never takes %s, and keeps the older copy whole', async (_what, headers) => {
    await refreshCopy(browser)
    publish('v2.2026-11-21', 'two')
    pages.set('/thresholds?copy=1', () => new Response('Asha Verma', { headers }))
    await expect(refreshCopy(browser)).rejects.toThrow('not for everybody')
    expect(await read('/thresholds')).toContain('guide one')
    expect(await read('/thresholds/read')).toContain('whole one')
  })

  it('is replaced as a whole by a new guide or a new day, and asks for little when there is none', async () => {
    await refreshCopy(browser)
    const before = asked.length
    await refreshCopy(browser)
    expect(asked.length).toBe(before + 1)
    publish('v2.2026-11-20', 'two')
    await refreshCopy(browser)
    expect(await read('/thresholds')).toContain('guide two')
    expect([...stores.keys()]).toEqual(['guide-v2.2026-11-20'])
  })

  it('is not shown before it is whole', async () => {
    pages.delete('/assets/a.js')
    await expect(refreshCopy(browser)).rejects.toThrow('no connection')
    expect(await read('/thresholds')).toBeUndefined()
    publish('v1.2026-11-20', 'one')
    await refreshCopy(browser)
    expect(await read('/thresholds')).toContain('guide one')
  })

  it('leaves what others keep alone', async () => {
    stores.set('theirs', new Map())
    await refreshCopy(browser)
    expect(stores.has('theirs')).toBe(true)
  })

  it.each([
    ['/', 'start one'],
    ['/thresholds?q=weed&pick=HLT-037', 'whole one'],
    ['/thresholds?pick=HLT-037', 'whole one'],
    ['/thresholds/search', 'no connection'],
    ['/referrals', 'no connection'],
    ['/referral/0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f/page/worry', 'no connection'],
    ['/front-door', 'no connection'],
    ['/?copy=1', 'start one'],
  ])('in place of %s shows: %s', async (path, words) => {
    await refreshCopy(browser)
    expect(await read(path)).toContain(words)
  })

  it('finds an indicator in the whole guide', async () => {
    await refreshCopy(browser)
    const answer = await pageWithout(browser, url('/thresholds/HLT-037'))
    expect(answer?.status).toBe(302)
    expect(answer?.headers.get('Location')).toBe(`${origin}/thresholds/read#HLT-037`)
  })
})
