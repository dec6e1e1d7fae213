import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import routes from '#app/routes.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { filePolicy } from '#app/server/host/security-headers.ts'
import { asOwner, useDatabase } from '#tests/support/database.ts'
import { asSystem } from '#tests/support/matrix/as-system.ts'
import { fieldsIn, valueIn } from '#tests/support/matrix/html-fields.ts'
import { startPortal, type Answer, type Portal } from '#tests/support/matrix/portal.ts'
import { askers, places, type Asker, type Place } from '#tests/support/matrix/verdicts.ts'
import { makeWorld, people, type Referrals, type World } from '#tests/support/matrix/world.ts'

/**
 * Every route × every person × their own, somebody else's, absent and forged ids × every form a request can take,
 * against the real server in live mode. The expected answers are a table that a person can read (verdicts.ts).
 */
const database = useDatabase()
let world: World
let portal: Portal
let cookies: Readonly<Record<Asker, string | undefined>>

beforeAll(async () => {
  world = await makeWorld(database.url())
  portal = await startPortal(database.url(), 'live')
  await signEverybodyIn()
}, 240_000)
afterAll(async () => {
  await portal.stop()
  await world.close()
})

async function signEverybodyIn() {
  const pairs = await Promise.all(
    people.map(async who => [who, await portal.signIn(world.actors[who].accountId)] as const),
  )
  cookies = {
    out: undefined,
    ...(Object.fromEntries(pairs) as Record<Exclude<Asker, 'out'>, string>),
  }
}

const everyPlace = Object.entries(places).flatMap(([file, list]) =>
  list.map(place => ({ file, place })),
)

/** The forms in which Remix answers for one address: the page, its head, its data, one loader's data. */
const forms = ['page', 'head', 'data', 'oneLoader'] as const
type Form = (typeof forms)[number]

interface Asked {
  readonly file: string
  readonly place: Place
  readonly who: Asker
  readonly form: Form
  readonly address: string
  readonly answer: Answer
}

const routeId = (file: string) => file.replace(/\.tsx$/, '')

function addressIn(form: Form, file: string, address: string): string {
  if (form === 'page' || form === 'head') return address
  const [path = '', query] = address.split('?')
  const data = `${path === '/' ? '/_root' : path}.data`
  const one = form === 'oneLoader' ? `_routes=${encodeURIComponent(routeId(file))}` : ''
  const search = [query, one].filter(Boolean).join('&')
  return search === '' ? data : `${data}?${search}`
}

const seen: Asked[] = []

async function look(
  file: string,
  place: Place,
  who: Asker,
  form: Form,
  address: string,
): Promise<Asked> {
  const answer = await portal.ask({
    method: form === 'head' ? 'HEAD' : 'GET',
    path: addressIn(form, file, address),
    cookie: cookies[who],
  })
  const asked = { file, place, who, form, address, answer }
  seen.push(asked)
  return asked
}

async function post(file: string, place: Place, who: Asker, address: string, asData = false) {
  const answer = await portal.ask({
    method: 'POST',
    path: addressIn(asData ? 'data' : 'page', file, address),
    cookie: cookies[who],
    form: place.form ?? [],
  })
  const asked: Asked = { file, place, who, form: asData ? 'data' : 'page', address, answer }
  seen.push(asked)
  return asked
}

/** A redirect in answer to a request for data is written in the data, under a status of its own. */
function expectedStatus(verdict: number, form: Form): number {
  return verdict === 302 && form !== 'page' && form !== 'head' ? 202 : verdict
}

/** Referrals for the names of tests. */
const nowhere: Referrals = {
  draft: ':draft',
  draftItem: ':item',
  sent: ':sent',
  sentContact: ':sent',
  decided: ':decided',
  decidedContact: ':decided',
  advice: ':advice',
  noReferral: ':record',
  words: { draft: '', sent: '', decided: '', advice: '', noReferral: '' },
  notes: '',
  writer: ':writer',
}

const noId = (place: Place) => place.id === undefined

/** Nobody finds what is not there; whoever may not look at all is told so first. */
const absentVerdict = (verdict: number, who: Asker) =>
  who === 'out' || verdict === 403 ? verdict : 404

/** Runs the work a few at a time, in order of starting. */
async function each<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...list]
  const next = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: 6 }, next))
}

/** A hash of every row of every table but those a look may write to. A job is what it asks for, not how it fares. */
async function hashOfTables(besides: readonly string[] = ['audit', 'session']) {
  const names = await asOwner(
    database.url(),
    sql => sql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  return asSystem(database.url(), async sql => {
    const hashes: Record<string, string> = {}
    for (const { name } of names) {
      if (besides.includes(name)) continue
      const row = name === 'job' ? 'kind || payload::text' : 't::text'
      const [found] = await sql.unsafe<{ hash: string }[]>(
        `select coalesce(md5(string_agg(${row}, '|' order by ${row})), '') as hash from ${name} t`,
      )
      hashes[name] = found?.hash ?? ''
    }
    return hashes
  })
}

/** An answer without what differs each time by design: the nonce, the code for support, the id asked for. */
function bare({ answer }: Asked, ids: readonly string[]): string {
  const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1] ?? ''
  const headers = { ...answer.headers, date: '' }
  const code = String(answer.headers['x-request-id'])
  return [nonce, code, ...ids].reduce(
    (text, one) => (one === '' ? text : text.replaceAll(one, '…')),
    `${JSON.stringify(headers)}\n${answer.text}`,
  )
}

/** A page sent to anybody from one drawing: it says which copy it is, and has no one-time word. */
/** A file to be saved: it has the sandbox's policy, which lets it do nothing at all. */
const isFile = ({ answer: { headers } }: Asked) =>
  String(headers['content-disposition']).startsWith('attachment')

const isShared = ({ answer: { headers } }: Asked) =>
  headers.etag !== undefined && String(headers['content-type']).startsWith('text/html')

const line = ({ file, who, form, address, answer }: Asked) =>
  `${who} ${form} ${address} (${file}): ${answer.status}`

/** Whose referrals are somebody else's for this person. */
const othersOf = (who: Asker): Referrals =>
  who === 'foreign' || who === 'elsewhere' ? world.own : world.foreign

describe('the table', () => {
  it('has every route, and no other', () => {
    expect(routes.map(({ file }) => file).sort()).toEqual(Object.keys(places).sort())
  })
})

describe('looking', () => {
  let before: Record<string, string>
  beforeAll(async () => {
    before = await hashOfTables()
  })

  it('answers as the table says, in every form, for everybody', async () => {
    const wrong: string[] = []
    await each(
      everyPlace.flatMap(one => askers.flatMap(who => forms.map(form => ({ ...one, who, form })))),
      async ({ file, place, who, form }) => {
        // A page without a loader of its own has none to ask.
        if (form === 'oneLoader' && place.audit === null && noId(place)) return
        const asked = await look(file, place, who, form, place.address(world.own))
        const expected = expectedStatus(place.look[who], form)
        if (asked.answer.status !== expected) wrong.push(`${line(asked)}, not ${expected}`)
      },
    )
    expect(wrong).toEqual([])
  }, 120_000)

  it('finds somebody else’s no more than what is not there, to the byte', async () => {
    const wrong: string[] = []
    const withIds = everyPlace.filter(({ place }) => !noId(place))
    await each(
      withIds.flatMap(one => askers.flatMap(who => forms.map(form => ({ ...one, who, form })))),
      async ({ file, place, who, form }) => {
        const id = place.id ?? (() => '')
        const absentId = randomUUID()
        const own = place.address(world.own)
        const absent = await look(file, place, who, form, own.replace(id(world.own), absentId))
        const expected = expectedStatus(absentVerdict(place.look[who], who), form)
        if (absent.answer.status !== expected) wrong.push(`${line(absent)}, not ${expected}`)
        const others = othersOf(who)
        const theirs = [place.address(others), ...(place.look[who] === 404 ? [own] : [])]
        for (const address of theirs) {
          const found = await look(file, place, who, form, address)
          // The entry's id stands in the address too.
          const ids = [absentId, id(others), id(world.own), others.draftItem, world.own.draftItem]
          if (bare(found, ids) !== bare(absent, ids))
            wrong.push(`${line(found)} differs from absent`)
        }
      },
    )
    expect(wrong).toEqual([])
  }, 120_000)

  it.each([
    'not-an-id',
    '0',
    '-1',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '------------------------------------',
    '00000000000000000000000000000000',
    '%00',
    '%EF%BB%BF',
    '%F0%9F%91%B6',
    "'%20or%20'1'='1",
    '{00000000-0000-4000-8000-000000000000}',
    '00000000-0000-4000-8000-000000000000%0a',
    'x'.repeat(2_000),
  ])('a forged id is not found: %s', async forged => {
    const wrong: string[] = []
    await each(
      everyPlace.filter(({ place }) => !noId(place)),
      async ({ file, place }) => {
        const who = place.look.author === 403 ? 'manager' : 'author'
        const address = place.address(world.own).replace(place.id?.(world.own) ?? '', forged)
        for (const form of ['page', 'data'] as const) {
          const asked = await look(file, place, who, form, address)
          if (asked.answer.status !== 404) wrong.push(line(asked))
        }
        if (place.post === 405) return
        const asked = await post(file, place, who, address)
        if (asked.answer.status !== 404) wrong.push(`POST ${line(asked)}`)
      },
    )
    expect(wrong).toEqual([])
  })

  it('an id written in capitals is not found', async () => {
    const path = `/referral/${world.own.draft.toUpperCase()}`
    const { status } = await portal.ask({ path, cookie: cookies.author })
    expect(status).toBe(404)
  })

  it('changed nothing', async () => {
    expect(await hashOfTables()).toEqual(before)
  })

  it('left exactly one audit row for each look that was let through, and none for any other', async () => {
    const rows = await asSystem(
      database.url(),
      sql => sql<
        { request: string; type: string; account: string; organisation: string; at: Date }[]
      >`
        select request_id as request, type, account_id as account, organisation_id as organisation, at from audit`,
    )
    const wrong: string[] = []
    for (const asked of seen) {
      const { place, who, answer } = asked
      const found = rows.filter(({ request }) => request === answer.headers['x-request-id'])
      const isThrough = who !== 'out' && answer.status < 400 && place.audit !== null
      const expected = isThrough
        ? [[place.audit, world.actors[who].accountId, world.actors[who].organisationId]]
        : []
      const is = found.map(({ type, account, organisation }) => [type, account, organisation])
      if (JSON.stringify(is) !== JSON.stringify(expected)) {
        wrong.push(`${line(asked)}: ${JSON.stringify(is)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(seen.length).toBeGreaterThan(1_000)
  })
})

const posts = everyPlace.flatMap(one => askers.map(who => ({ ...one, who })))
const verdictOf = (place: Place, who: Asker) => (place.post === 405 ? 405 : place.post[who])

describe('posting', () => {
  it('is refused as the table says, and then changes nothing', async () => {
    const before = await hashOfTables(['session'])
    const wrong: string[] = []
    await each(
      posts.filter(({ place, who }) => verdictOf(place, who) !== 200),
      async ({ file, place, who }) => {
        const verdict = verdictOf(place, who)
        for (const asData of [false, true]) {
          const own = await post(file, place, who, place.address(world.own), asData)
          const expected = expectedStatus(verdict, own.form)
          if (own.answer.status !== expected) wrong.push(`${line(own)}, not ${expected}`)
        }
      },
    )
    expect(wrong).toEqual([])
    expect(await hashOfTables(['session'])).toEqual(before)
  }, 120_000)

  it('to somebody else’s is refused as if it were not there, to the byte', async () => {
    const before = await hashOfTables(['session'])
    const wrong: string[] = []
    await each(
      posts.filter(({ place }) => !noId(place) && place.post !== 405),
      async ({ file, place, who }) => {
        const id = place.id ?? (() => '')
        const absentId = randomUUID()
        const others = othersOf(who)
        const ids = [absentId, id(others), id(world.own), others.draftItem, world.own.draftItem]
        const absentAddress = place.address(world.own).replace(id(world.own), absentId)
        for (const asData of [false, true]) {
          const absent = await post(file, place, who, absentAddress, asData)
          const theirs = await post(file, place, who, place.address(others), asData)
          const expected = expectedStatus(absentVerdict(verdictOf(place, who), who), absent.form)
          if (absent.answer.status !== expected) wrong.push(`${line(absent)}, not ${expected}`)
          if (bare(absent, ids) !== bare(theirs, ids)) {
            wrong.push(`${line(theirs)} differs from absent`)
          }
        }
      },
    )
    expect(wrong).toEqual([])
    expect(await hashOfTables(['session'])).toEqual(before)
  }, 120_000)

  it.each([
    ['no word of where it comes from', { Origin: undefined }],
    ['another site', { Origin: 'https://evil.example.org' }],
    ['nowhere', { Origin: 'null' }],
    ['our name under http', { Origin: 'http://refer.example.org' }],
    ['a name that begins like ours', { Origin: 'https://refer.example.org.evil.example' }],
    ['another site, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour of ours, as the browser says', { 'Sec-Fetch-Site': 'same-site' }],
  ])('with %s is refused everywhere and changes nothing', async (_, headers) => {
    const before = await hashOfTables([])
    const wrong: string[] = []
    const methods = ['POST', 'PUT', 'PATCH', 'DELETE']
    await each(
      everyPlace.flatMap(one => methods.map(method => ({ ...one, method }))),
      async ({ file, place, method }) => {
        const who = place.look.author === 403 ? 'manager' : 'author'
        for (const form of ['page', 'data'] as const) {
          const { status } = await portal.ask({
            method,
            path: addressIn(form, file, place.address(world.own)),
            cookie: cookies[who],
            form: place.form ?? [],
            headers,
          })
          if (status !== 403) wrong.push(`${method} ${form} ${file}: ${status}`)
        }
      },
    )
    expect(wrong).toEqual([])
    expect(await hashOfTables([])).toEqual(before)
  })

  it('by those who may is taken in, and what it brings back leaves an audit row', async () => {
    const wrong: string[] = []
    const answers: Asked[] = []
    for (const { file, place, who } of posts) {
      if (verdictOf(place, who) !== 200 || file.endsWith('sign-out.tsx')) continue
      const own = who === 'foreign' || who === 'elsewhere' ? world.foreign : world.own
      // Data first: it brings back what the action says and no loader with it.
      for (const asData of [true, false]) {
        const asked = await post(file, place, who, place.address(own), asData)
        answers.push(asked)
        // Taken in; or shown again with what is wrong; or in conflict with what is stored.
        if (![200, 202, 302, 303, 409, 422].includes(asked.answer.status)) wrong.push(line(asked))
        if (asked.answer.headers.location?.includes('sign-in')) wrong.push(line(asked))
      }
    }
    const rows = await asSystem(
      database.url(),
      sql => sql<{ request: string }[]>`select distinct request_id as request from audit`,
    )
    const audited = new Set(rows.map(({ request }) => request))
    for (const asked of answers) {
      const { headers, everything } = asked.answer
      const isAudited = audited.has(String(headers['x-request-id']))
      if (/Canary/i.test(everything) && !isAudited) wrong.push(`no audit row: ${line(asked)}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('what left the portal', () => {
  /** The words of each referral, who may ever read them, and under what name. */
  function secrets() {
    const own: readonly Asker[] = ['author', 'lead']
    const rutland: readonly Asker[] = ['officer', 'manager']
    return [
      { word: world.own.words.draft, readers: own },
      { word: world.own.words.sent, readers: [...own, ...rutland] },
      { word: world.own.words.decided, readers: [...own, ...rutland] },
      { word: world.own.notes, readers: rutland },
      { word: world.own.words.advice, readers: [...own, ...rutland] },
      // A decision not to refer is its agency's own: no colleague's and never the council's.
      { word: world.own.words.noReferral, readers: own },
      { word: world.foreign.words.advice, readers: ['foreign', 'elsewhere'] },
      { word: world.foreign.words.noReferral, readers: ['foreign'] },
      { word: world.foreign.words.draft, readers: ['foreign'] },
      { word: world.foreign.words.sent, readers: ['foreign', 'elsewhere'] },
      { word: world.foreign.words.decided, readers: ['foreign', 'elsewhere'] },
      { word: world.foreign.notes, readers: ['elsewhere'] },
    ] as const
  }

  it('never held a word that its reader may not read', () => {
    const wrong = secrets().flatMap(({ word, readers }) =>
      seen
        .filter(({ who, answer }) => {
          const mayRead = (readers as readonly Asker[]).includes(who)
          return !mayRead && answer.everything.includes(word)
        })
        .map(asked => `${word} in ${line(asked)}`),
    )
    expect(wrong).toEqual([])
  })

  it('held each of them for those who may: a search that finds nothing proves nothing', () => {
    const own = secrets().filter(({ word }) => word.startsWith('Canaryown'))
    const missing = own.filter(
      ({ word, readers }) =>
        !seen.some(
          ({ who, answer }) =>
            (readers as readonly Asker[]).includes(who) && answer.text.includes(word),
        ),
    )
    expect(missing).toEqual([])
    expect(own).toHaveLength(6)
  })

  it('held words only on the pages that are for them', () => {
    const wrong = seen.flatMap(asked => {
      const { place, answer } = asked
      const words = { ...world.own.words, notes: world.own.notes }
      return Object.entries(words)
        .filter(([key, word]) => {
          const isShown = (place.shows as readonly string[] | undefined)?.includes(key) === true
          return !isShown && answer.everything.includes(word)
        })
        .map(([key]) => `${key} in ${line(asked)}`)
    })
    expect(wrong).toEqual([])
  })

  it('named nobody in a title, an address or a header', () => {
    const wrong = seen.filter(({ answer }) => {
      const title = /<title>(.*?)<\/title>/s.exec(answer.text)?.[1] ?? ''
      const addresses = [...answer.text.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(
        match => match[1],
      )
      return /Canary/i.test([title, JSON.stringify(answer.headers), ...addresses].join('\n'))
    })
    expect(wrong.map(line)).toEqual([])
  })

  it('carried the security headers, whatever it was', () => {
    const ownScripts = /script-src 'nonce-[\w-]{22}' 'strict-dynamic'/
    const sharedScripts =
      /script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self'( 'sha256-[\w+/]{43}=')?;/
    const wrong = seen.filter(one => {
      const { headers } = one.answer
      const policy = String(headers['content-security-policy'])
      const isPage =
        (isShared(one) ? sharedScripts : ownScripts).test(policy) &&
        policy.startsWith("default-src 'none'") &&
        policy.includes("form-action 'self'")
      return !(
        (isFile(one) ? policy === filePolicy : isPage) &&
        policy.includes("frame-ancestors 'none'") &&
        policy.includes("base-uri 'none'") &&
        !policy.includes('unsafe') &&
        headers['strict-transport-security'] === 'max-age=63072000; includeSubDomains' &&
        headers['x-content-type-options'] === 'nosniff' &&
        headers['x-frame-options'] === 'DENY' &&
        headers['referrer-policy'] === 'same-origin' &&
        headers['cross-origin-opener-policy'] === 'same-origin' &&
        headers['cross-origin-resource-policy'] === 'same-origin' &&
        headers['x-powered-by'] === undefined &&
        /^[0-9a-f-]{36}$/.test(String(headers['x-request-id']))
      )
    })
    expect(wrong.map(line)).toEqual([])
  })

  it('is kept by no cache once somebody is signed in', () => {
    const wrong = seen.filter(
      ({ who, answer }) =>
        who !== 'out' && !String(answer.headers['cache-control']).includes('no-store'),
    )
    expect(wrong.map(line)).toEqual([])
  })

  it('has a nonce of its own on each page but those that everybody is sent the same copy of', () => {
    const own = seen.filter(one => !isShared(one) && !isFile(one))
    const policies = own.map(({ answer }) => answer.headers['content-security-policy'])
    expect(new Set(policies).size).toBe(own.length)
    const shared = seen.filter(isShared)
    expect(shared.length).toBeGreaterThan(10)
    expect(
      shared.filter(({ who, answer }) => who !== 'out' || / nonce=/.test(answer.text)),
    ).toEqual([])
  })

  it('named no child in a job or in the log', async () => {
    const jobs = await asSystem(database.url(), sql => sql`select payload::text from job`)
    expect(jobs.length).toBeGreaterThan(0)
    expect(JSON.stringify(jobs)).not.toMatch(/Canary/i)
    expect(portal.log()).not.toMatch(/Canary/i)
  })
})

describe('what is posted after the session has ended', () => {
  // The sessions of the others that follow ended with theirs.
  afterAll(signEverybodyIn)

  /** Pages beside those of the table, of a draft of theirs. */
  const more = ['people-agreement/other', 'lawful-basis', 'risk-changed'].map(page => ({
    who: 'author' as const,
    address: ({ draft }: Referrals) => `/referral/${draft}/${page}`,
  }))
  const pages = [
    ...everyPlace.flatMap(({ place: { address, look, ...place } }) => {
      const who = people.find(
        one => look[one] === 200 && verdictOf({ address, look, ...place }, one) === 200,
      )
      return who ? [{ who, address }] : []
    }),
    ...more,
  ]
  /** Other work than a sender's or a front door's, and a search. */
  const leftOut = /^\/(?:guide-editing|practise|tell-us|sign-|thresholds)/
  let tried = 0

  it.each(
    pages
      .filter(({ address }) => !leftOut.test(address(nowhere)))
      .map(({ who, address }) => [address(nowhere), who, address] as const),
  )('is in the page again once its writer has signed in: %s as %s', async (_, who, address) => {
    const own = who === 'foreign' || who === 'elsewhere' ? world.foreign : world.own
    const { accountId } = world.actors[who]
    const path = address(own)
    const cookie = await portal.signIn(accountId)
    const { text: page } = await portal.ask({ path, cookie })
    const fields = fieldsIn(page).filter(({ name }) => name !== '')
    const boxes = fields.filter(({ type }) => type === 'textarea')
    if (boxes.length === 0) return
    tried += 1
    const words = (name: string) => `Typed into ${name}\n“and kept”`
    await portal.endSessions(accountId)
    const ended = await portal.ask({
      path,
      cookie,
      form: fields
        .filter(({ type }) => type === 'hidden' || type === 'textarea')
        .map(({ name, type, value }) => [name, type === 'textarea' ? words(name) : value] as const),
    })
    expect(ended.status).toBe(302)
    const to = new URL(ended.headers.location ?? '', 'http://x').searchParams.get('returnTo')
    expect(to).toContain('?kept=')
    const back = await portal.ask({ path: to ?? '', cookie: await portal.signIn(accountId) })
    expect(back.status).toBe(200)
    for (const { name } of boxes) expect(valueIn(back.text, name), name).toBe(words(name))
  })

  it('was tried on every kind of page with words', () => {
    expect(tried).toBeGreaterThan(15)
  })

  it('and came from another form of the page writes over nothing of this one', async () => {
    const { accountId } = world.actors.author
    const path = `/referral/${world.own.draft}/threshold`
    const first = await portal.signIn(accountId)
    const { text } = await portal.ask({ path, cookie: first })
    const saved = [
      ['seen', valueIn(text, 'seen') ?? ''],
      ['protective', 'His aunt'],
      ['then', 'later'],
    ] as const
    expect((await portal.ask({ path, cookie: first, form: saved })).status).toBe(302)
    await portal.endSessions(accountId)
    const { headers } = await portal.ask({ path, cookie: first, form: [['do', 'usePicks']] })
    const to = new URL(headers.location ?? '', 'http://x').searchParams.get('returnTo') ?? ''
    const back = await portal.ask({ path: to, cookie: await portal.signIn(accountId) })
    expect(valueIn(back.text, 'protective')).toBe('His aunt')
  })

  it('is chosen again where it was an answer of the agreement check', async () => {
    const { accountId } = world.actors.author
    const { id } = await startReferral(world.as('author'), {
      formId: 'childrens-referral',
      picks: [],
    })
    const path = `/referral/${id}/agreement/Q1`
    const cookie = await portal.signIn(accountId)
    const answer = fieldsIn((await portal.ask({ path, cookie })).text).find(
      ({ type }) => type === 'radio',
    )?.value
    if (answer === undefined) throw new Error('no question')
    await portal.endSessions(accountId)
    const { headers } = await portal.ask({ path, cookie, form: [['answer', answer]] })
    const to = new URL(headers.location ?? '', 'http://x').searchParams.get('returnTo') ?? ''
    const back = await portal.ask({ path: to, cookie: await portal.signIn(accountId) })
    expect(valueIn(back.text, 'answer')).toBe(answer)
  })
})

describe('when the audit row cannot be written', () => {
  beforeAll(() => asOwner(database.url(), sql => sql`revoke insert on audit from portal_app`))
  afterAll(() => asOwner(database.url(), sql => sql`grant insert on audit to portal_app`))

  const about = everyPlace.filter(({ place }) => place.audit !== null)

  it.each(about.map(one => [one.place.address(nowhere), one] as const))(
    'nothing about a child is shown: %s',
    async (_, { file, place }) => {
      for (const who of askers) {
        if (place.look[who] >= 400 || who === 'out') continue
        for (const form of forms) {
          const own = who === 'foreign' || who === 'elsewhere' ? world.foreign : world.own
          const asked = await look(file, place, who, form, place.address(own))
          expect(asked.answer.status, line(asked)).toBe(500)
          expect(asked.answer.everything).not.toMatch(/Canary/i)
        }
      }
    },
  )

  it('nothing is changed, and what is posted brings nothing back', async () => {
    const before = await hashOfTables()
    const wrong: string[] = []
    for (const { file, place, who } of posts.filter(one => verdictOf(one.place, one.who) === 200)) {
      if (place.audit === null) continue
      for (const asData of [false, true]) {
        const own = who === 'foreign' || who === 'elsewhere' ? world.foreign : world.own
        const asked = await post(file, place, who, place.address(own), asData)
        if (/Canary/i.test(asked.answer.everything)) wrong.push(line(asked))
      }
    }
    expect(wrong).toEqual([])
    expect(await hashOfTables()).toEqual(before)
  })
})
