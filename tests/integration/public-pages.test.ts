import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '#tests/support/database.ts'
import { startPortal, type Answer, type Portal } from '#tests/support/matrix/portal.ts'
import { makeWorld, type World } from '#tests/support/matrix/world.ts'
import { naughtyStrings } from '#tests/support/naughty-strings.ts'

/** Public pages as they are served for real: the same for everybody, and never somebody's. */
const database = useDatabase()
let world: World
let portal: Portal
let cookie: string
let name: string

beforeAll(async () => {
  world = await makeWorld(database.url())
  portal = await startPortal(database.url(), 'live')
  cookie = await portal.signIn(world.actors.author.accountId)
  name = world.actors.author.name
}, 240_000)
afterAll(async () => {
  await portal.stop()
  await world.close()
})

const get = (path: string, headers: Record<string, string> = {}) => portal.ask({ path, headers })
const etagOf = ({ headers }: Answer) => String(headers.etag)

const publicPages = [
  '/',
  '/help',
  '/offline',
  '/thresholds',
  '/thresholds?level=4&pick=HLT-037',
  '/thresholds/read',
  '/thresholds/levels',
  '/thresholds/keep',
  '/thresholds/topics',
  '/thresholds/topics/neglect',
  '/thresholds/HLT-037',
]

describe.each(publicPages)('%s', path => {
  it('is kept by anybody for a minute, knows its own copy, and has nobody in it', async () => {
    const mine = await portal.ask({ path, cookie })
    expect(mine.headers['cache-control']).toContain('no-store')
    expect(mine.headers.etag).toBeUndefined()
    expect(mine.text).toContain(name)
    const first = await get(path)
    expect(first.status).toBe(200)
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      vary: 'Cookie, Accept-Encoding',
    })
    expect(first.everything).not.toContain(name)
    expect(first.headers['set-cookie']).toBeUndefined()
    expect(first.headers['content-security-policy']).not.toMatch(/nonce|unsafe/)
    const again = await get(path, { 'If-None-Match': etagOf(first) })
    expect([again.status, again.text]).toEqual([304, ''])
    const asMe = await portal.ask({ path, cookie, headers: { 'If-None-Match': etagOf(first) } })
    expect(asMe.text).toContain(name)
  })

  it('says nothing of who asks by another name for us', async () => {
    const headers = { Host: 'evil.example.org', 'X-Forwarded-Host': 'evil.example.org' }
    expect((await get(`${path}${path.includes('?') ? '&' : '?'}x=1`, headers)).text).not.toContain(
      'evil',
    )
  })
})

describe('the copy for a device', () => {
  it('is every page of the list, for anybody, with the day, the version and numbers at all hours', async () => {
    const list = JSON.parse((await get('/thresholds/copy.json')).text) as {
      readonly stamp: string
      readonly pages: readonly string[]
    }
    expect(list.pages.length).toBeGreaterThan(20)
    const version = list.stamp.split('.')[0] ?? ''
    for (const page of [...list.pages, '/offline']) {
      const { status, headers, text } = await get(`${page}?copy=1`)
      expect([page, status, headers['cache-control']]).toEqual([page, 200, 'public, max-age=60'])
      expect(text).toContain('Offline copy')
      expect(text.replaceAll('<!-- -->', '')).toMatch(
        new RegExp(`as of \\d+ \\w+ \\d{4}, guide version ${version}`),
      )
      expect(text).toContain('Rutland at other times')
      expect(text).not.toMatch(/open now|out of hours\./)
    }
  }, 60_000)

  it('names nobody, even when somebody who is signed in asks for it', async () => {
    for (const path of ['/?copy=1', '/thresholds?copy=1', '/thresholds/read?copy=1']) {
      const { headers, everything } = await portal.ask({ path, cookie })
      expect(everything).not.toContain(name)
      expect(everything).not.toContain('Sign out')
      expect(headers['cache-control']).toContain('no-store')
    }
    // On a page of the person's own the word in the address changes nothing.
    expect((await portal.ask({ path: '/referrals?copy=1', cookie })).text).toContain(name)
  })

  it('comes with its worker and what a device needs to install it', async () => {
    const worker = await get('/guide-worker.js')
    expect([worker.status, worker.headers['content-type']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
    const answer = await get('/thresholds/app.webmanifest')
    expect(answer.headers['content-type']).toBe('application/manifest+json')
    const manifest = JSON.parse(answer.text) as { readonly icons: readonly { src: string }[] }
    expect(manifest).toMatchObject({ start_url: '/thresholds', scope: '/' })
    for (const { src } of manifest.icons) expect((await get(src)).status).toBe(200)
  })
})

describe('a search in a person’s own words', () => {
  const search = (words: string, more: readonly (readonly [string, string])[] = []) =>
    portal.ask({ path: '/thresholds/search', form: [['words', words], ...more] })

  it('answers with what fits, phone now first, and keeps nothing', async () => {
    const answer = await search(
      '5 year old, dad drinks every night, she gets herself to school, no food in the house',
    )
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.etag).toBeUndefined()
    const picks = [...answer.text.matchAll(/id="pick-([A-Z]+-\d+)"/g)].map(([, id]) => id)
    expect(picks[0]).toBe('INC-006')
    expect(picks).toEqual(expect.arrayContaining(['CAR-010', 'SLF-004']))
    expect(answer.text).toContain('“gets herself to school”')
  })

  it.each([
    ['picture', /^\/thresholds\?pick=HLT-037#your-picture$/],
    ['referral', /^\/referral\/start\?pick=HLT-037$/],
  ])('hands on the ticks and not the words: %s', async (then, address) => {
    const ticks = [
      ['pick', 'HLT-037'],
      ['then', then],
    ] as const
    const answer = await search('Zebedee has a bruise', ticks)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toMatch(address)
  })

  it('takes words out of an address where they should not stand', async () => {
    const { status, headers } = await get('/thresholds?words=Zebedee&pick=HLT-037')
    expect([status, headers.location]).toEqual([302, '/thresholds?pick=HLT-037'])
    expect(portal.log()).not.toContain('Zebedee')
  })

  it('answers anything at all', async () => {
    const faults: string[] = []
    for (const { name: what, text, bytes } of naughtyStrings) {
      const body = `words=${bytes ?? encodeURIComponent(text)}`
      const { status } = await portal.ask({ path: '/thresholds/search', body })
      if (![200, 303].includes(status)) faults.push(`${what}: ${status}`)
    }
    expect(faults).toEqual([])
    expect((await search('word '.repeat(100_000))).status).toBe(200)
  }, 60_000)
})
