// One run: pages, a whole journey, sizes and queries, beside a bare server sending the same bytes on the same machine.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../bin/prepare.mjs'
import { startBare } from './bare-server.mjs'
import { browser, mustBe, textOf } from './browser.mjs'
import { startRelay } from './count-queries.mjs'
import { hidden, journey, questionPages, startDraft } from './journey.mjs'
import { load, summary } from './load.mjs'
import { findPeople, signIn, signInMany } from './people.mjs'
import { databaseUrl, startPortal } from './portal-server.mjs'
import { searchRows } from './search.mjs'
import { kB, ms, table } from './table.mjs'
import { transferSizes } from './transfer-sizes.mjs'

/** What the service aims at on two cores (milliseconds, journeys a second, thousands of bytes). */
const aims = {
  journeys: 120,
  page: 65,
  submit: 60,
  search: 100,
  formScripts: 115,
  plainScripts: 10,
  css: 10,
}

/** Runs everything and prints it. `seconds` is how long each measurement lasts, after a warm-up half as long. */
export async function bench({ seconds, pageUsers, journeyUsers }) {
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'))
  say('Making a demonstration to measure on (up to a minute) …')
  const portal = await startPortal({
    PORTAL_DATA_DIR: folder,
    PORTAL_PROCESSES: process.env.PORTAL_PROCESSES ?? '2',
  })
  try {
    const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`
    const others = loadavg()[0].toFixed(1)
    say(`\n${machine}, Node.js ${process.versions.node}, load before the run ${others}`)
    const people = await findPeople(portal.port)
    const pages = await measuredPages(portal.port, people)
    const options = { seconds, warmUpSeconds: seconds / 2 }
    await pageSpeeds(portal, pages, { ...options, users: pageUsers })
    await searchSpeeds(portal)
    await journeySpeed(portal, people, { ...options, users: journeyUsers })
    await sizes(portal, pages)
    await queries(folder, pages)
  } finally {
    await portal.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The pages that are measured by themselves: who asks, for what, and how it must be answered. */
async function measuredPages(port, { referrers, frontDoor }) {
  const referrer = await signIn(port, referrers[0])
  const id = await startDraft(referrer)
  const [danger, typed] = questionPages(id)[2]
  const [child] = questionPages(id)[1]
  const page = textOf(mustBe(200, await referrer.get(danger), danger))
  const fields = { seen: hidden(page, 'seen'), then: 'continue', ...typed }
  mustBe(302, await referrer.post(danger, fields), danger)
  referrer.close()
  return [
    { name: 'Guide, signed out', path: '/thresholds', who: undefined, status: 200 },
    { name: 'Form page', path: danger, who: referrers[0], status: 200, scripts: true },
    { name: 'Form page, posted', path: danger, who: referrers[0], status: 302, fields },
    { name: 'Front-door queue', path: '/front-door', who: frontDoor[0], status: 200 },
    { name: 'Child page', path: child, who: referrers[0], status: 200, scripts: true, only: true },
  ]
}

async function pageSpeeds(portal, pages, { users, ...options }) {
  say(`\nPages: ${users} connections, each asking again at once, for ${options.seconds} s`)
  const measured = pages.filter(page => !page.only)
  const answers = new Map()
  for (const page of measured) {
    const person = await personFor(portal.port, page)
    const { status, headers, bytes } = mustBe(page.status, await request(person, page), page.name)
    answers.set(keyOf(page), { status, headers: sendable(headers, bytes), bytes })
    person.close()
  }
  const bare = await startBare(answers)
  const rows = []
  for (const page of measured) {
    // Each posting connection has a draft of its own: people do not write the same one at once.
    const ours = await speed(await drafts(portal.port, page, users), options)
    const floor = await speed(
      Array.from({ length: users }, () => ({
        person: browser(bare.port, { connections: 1 }),
        page,
      })),
      options,
    )
    rows.push([page.name, ...speedColumns(ours), Math.round(floor.perSecond), ms(floor.p95)])
    rows.at(-1).push(`${(floor.perSecond / ours.perSecond).toFixed(1)} ×`)
  }
  bare.stop()
  say(table(['', ...speedHeads, 'bare req/s', 'bare p95', 'bare is'], rows))
}

async function searchSpeeds({ port }) {
  say('\nSearches of the guide: one person, one after the other, beside a naive scan of every line')
  const rows = await searchRows(port)
  const heads = ['', 'searches', ...speedHeads.slice(1), 'naive p95', 'p50 is', 'aim']
  say(
    table(
      heads,
      rows.map(row => [...row, `p99 under ${aims.search}`]),
    ),
  )
}

const speedHeads = ['req/s', 'p50 ms', 'p95 ms', 'p99 ms']

function speedColumns({ perSecond, p50, p95, p99 }) {
  return [Math.round(perSecond), ms(p50), ms(p95), ms(p99)]
}

async function drafts(port, page, users) {
  return Promise.all(
    Array.from({ length: users }, async () => {
      const person = await personFor(port, page, { connections: 1 })
      if (page.fields === undefined) return { person, page }
      const [path] = questionPages(await startDraft(person))[2]
      return { person, page: { ...page, path } }
    }),
  )
}

async function speed(people, options) {
  const work = async ({ person, page }, timed) => {
    mustBe(page.status, await timed('page', () => request(person, page)), page.name)
  }
  const times = await load({ people, work, ...options })
  for (const { person } of people) person.close()
  return summary(times.get('page') ?? [], options.seconds)
}

async function journeySpeed(portal, { referrers }, { users, ...options }) {
  say(`\nJourneys: ${users} people, each sending urgent referrals of seven pages without a pause`)
  const people = await signInMany(portal.port, referrers, users, { connections: 1 })
  const before = process.cpuUsage()
  const { seconds } = options
  const startedAt = performance.now()
  const times = await load({ people, work: journey, ...options })
  const lasted = (performance.now() - startedAt) / 1_000
  const { user, system } = process.cpuUsage(before)
  for (const person of people) person.close()
  const of = name => summary(times.get(name) ?? [], seconds)
  const pages = summary([...(times.get('get') ?? []), ...(times.get('post') ?? [])], seconds)
  const rows = [
    ['Pages opened', ...speedColumns(of('get')), ''],
    ['Pages posted', ...speedColumns(of('post')), ''],
    ['Opened or posted', ...speedColumns(pages), `p95 under ${aims.page}`],
    ['Sent', ...speedColumns(of('submit')), `p95 under ${aims.submit}`],
  ]
  say(table(['', ...speedHeads, 'aim'], rows))
  const share = (user + system) / 1e6 / lasted
  say(
    `${of('submit').perSecond.toFixed(1)} journeys finished a second (aim ${aims.journeys}); ` +
      `the people themselves took ${share.toFixed(1)} of the cores`,
  )
}

async function sizes(portal, pages) {
  say('\nFetched on a first visit, compressed, in kB')
  const rows = []
  for (const page of pages.filter(({ fields }) => fields === undefined)) {
    const person = await personFor(portal.port, page)
    const { html, css, js, fonts } = await transferSizes(person, page.path)
    const aim = page.scripts ? aims.formScripts : aims.plainScripts
    const aimed = `js under ${aim}, css under ${aims.css}`
    rows.push([page.name, kB(html), kB(css), kB(js), kB(fonts), aimed])
    person.close()
  }
  say(table(['', 'html', 'css', 'js', 'fonts', 'aim'], rows))
}

/** On a server of its own, whose database is reached through a relay that counts. */
async function queries(dataFolder, pages) {
  const database = databaseUrl(dataFolder)
  const relay = await startRelay(database)
  const url = Object.assign(new URL(database), { port: String(relay.port) })
  const counted = await startPortal({
    PORTAL_DATA_DIR: dataFolder,
    DATABASE_URL: url.href,
    PORTAL_PROCESSES: '1',
  })
  try {
    say('\nAsked of the database for one page: transactions, and statements inside them')
    const rows = []
    for (const page of [...pages, ...(await sendingPages(counted.port, pages))]) {
      const { person, page: own } = (await drafts(counted.port, page, 1))[0]
      const seen = []
      const times = page.once ? 1 : 7
      for (let n = 0; n < times; n += 1) {
        relay.counts()
        mustBe(own.status, await request(person, own), page.name)
        seen.push(relay.counts())
      }
      person.close()
      // The least of several: the worker looks for jobs now and then, on the same database.
      const least = key => Math.min(...seen.map(one => one[key]))
      rows.push([page.name, least('transactions'), least('statements')])
    }
    say(table(['', 'transactions', 'statements'], rows))
    say('Each transaction also has its begin, its actor and its commit.')
  } finally {
    await counted.stop()
    relay.stop()
  }
}

/** The check page and the sending itself, which can be asked for only once. */
async function sendingPages(port, pages) {
  const { who } = pages.find(({ fields }) => fields !== undefined)
  const person = await signIn(port, who)
  const id = await startDraft(person)
  const path = `/referral/${id}/check`
  const page = textOf(mustBe(200, await person.get(path), path))
  person.close()
  const keys = {
    submissionKey: hidden(page, 'submissionKey'),
    documentHash: hidden(page, 'documentHash'),
  }
  return [
    { name: 'Check answers', path, who, status: 200 },
    { name: 'Sending', path, who, status: 302, send: keys, once: true },
  ]
}

function personFor(port, { who }, options = {}) {
  return who === undefined ? Promise.resolve(browser(port, options)) : signIn(port, who, options)
}

function request(person, { path, fields, send }) {
  const posted = fields ?? send
  return posted === undefined ? person.get(path) : person.post(path, posted)
}

function keyOf({ path, fields }) {
  return `${fields === undefined ? 'GET' : 'POST'} ${path}`
}

/** The headers of an answer that a server with the whole body in hand would send. */
function sendable(headers, bytes) {
  const { connection, 'keep-alive': _, 'transfer-encoding': __, date, ...kept } = headers
  return { ...kept, 'content-length': String(bytes.length) }
}
