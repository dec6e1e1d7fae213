import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startEmbeddedDatabase } from '#db/embedded/embedded-database.ts'
import { migrate } from '#db/migrate.ts'
import { projectFolder } from '#db/project-folder.ts'
import { crashRun } from '#tests/support/crash/crash-run.ts'
import { httpClient, type HttpClient } from '#tests/support/crash/http-client.ts'
import { referralWorld } from '#tests/support/crash/referral-world.ts'
import {
  readReference,
  sendKeysOf,
  sendUntilAcknowledged,
  type Acknowledged,
} from '#tests/support/crash/send-until-acknowledged.ts'
import { serverProcess, type ServerProcess } from '#tests/support/crash/server-process.ts'
import { nothingWrong, unfinishedJobs, verdictOn } from '#tests/support/crash/verdict.ts'
import { useDatabase } from '#tests/support/database.ts'

let folder: string
const open: (() => Promise<void> | void)[] = []

/** Built first, so that no restart waits for it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-crash-'))
  const building = spawn(process.execPath, ['bin/portal.mjs', '--help'], { cwd: projectFolder() })
  expect(await new Promise(resolve => building.once('close', resolve))).toBe(0)
}, 300_000)
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function started(
  program: Parameters<typeof serverProcess>[0],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly server: ServerProcess; readonly http: HttpClient }> {
  const server = await serverProcess(program, { PORTAL_DATA_DIR: folder, ...env })
  const http = httpClient(server.port)
  open.push(server.kill, http.close)
  await server.start()
  return { server, http }
}

const restarting = (server: ServerProcess) => async () => {
  await server.kill()
  await server.start()
}

/** The same page sent once more, as a refresh or a second tab would, must show the same reference. */
async function sendAgain(http: HttpClient, { draft, keys }: Acknowledged): Promise<string> {
  const again = await http.post(`/referral/${draft.id}/check`, draft.cookie, { ...keys })
  expect(again.status).toBe(302)
  return readReference(http, draft)
}

describe('kill -9 while referrals are being sent (T01)', () => {
  const database = useDatabase()

  it('loses none, doubles none, and leaves none without its audit row and messages', async () => {
    const url = database.url()
    const drafts = await referralWorld(url, { drafts: 200, authors: 16 })
    const { server, http } = await started('serve-built.mjs', { DATABASE_URL: url })
    let kills = 0
    const crash = async () => {
      kills += 1
      await restarting(server)()
    }
    const told = await crashRun({ http, drafts, clients: 16, kills: 20, crash })

    expect(kills).toBe(20)
    expect(told).toHaveLength(drafts.length)
    // A run in which no sending was cut off has shown nothing.
    expect(told.filter(({ tries }) => tries > 1).length).toBeGreaterThan(20)
    for (const one of told.filter(({ tries }) => tries > 1)) {
      expect(await sendAgain(http, one)).toBe(one.reference)
    }
    expect(await verdictOn(url, told)).toEqual(nothingWrong)
    await expect.poll(() => unfinishedJobs(url), { timeout: 20_000, interval: 250 }).toBe(0)
  }, 180_000)
})

describe('the whole machine stopping (T01, T03)', () => {
  it('keeps what it confirmed when the database is killed with the server', async () => {
    const dataFolder = join(folder, 'machine')
    const postgres = () => startEmbeddedDatabase({ dataFolder, log: () => undefined })
    const first = await postgres()
    await migrate(first.url)
    const drafts = await referralWorld(first.url, { drafts: 40, authors: 8 })
    const { server, http } = await started('serve-built.mjs', { PORTAL_DATA_DIR: dataFolder })
    const crash = async () => {
      const [pid] = (await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8')).split(
        '\n',
      )
      process.kill(Number(pid), 'SIGKILL')
      await restarting(server)()
    }
    const told = await crashRun({ http, drafts, clients: 8, kills: 2, crash })
    const { url, stop } = await postgres()
    open.unshift(stop, first.stop)

    expect(told).toHaveLength(drafts.length)
    expect(await verdictOn(url, told)).toEqual(nothingWrong)
  }, 120_000)
})

describe('a naive server under the same harness (T02)', () => {
  const database = useDatabase()

  it('is caught doubling referrals and losing alerts', async () => {
    const url = database.url()
    const drafts = await referralWorld(url, { drafts: 200, authors: 16 })
    const { server, http } = await started('naive-server.mjs', { DATABASE_URL: url })
    const crash = restarting(server)
    const told = await crashRun({ http, drafts, clients: 16, kills: 20, crash })
    const verdict = await verdictOn(url, told)

    expect(verdict.doubled.length).toBeGreaterThan(0)
    expect(verdict.withoutAlert.length).toBeGreaterThan(0)
  }, 120_000)
})

describe('the same draft sent many times (T04)', () => {
  const database = useDatabase()

  it('is one referral with one reference, however it is sent again', async () => {
    const url = database.url()
    const [draft, other] = await referralWorld(url, { drafts: 2, authors: 1 })
    if (!draft || !other) throw new Error('there are no drafts')
    const { http } = await started('serve-built.mjs', { DATABASE_URL: url })
    const path = `/referral/${draft.id}/check`
    const keys = sendKeysOf((await http.get(path, draft.cookie)).body)

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => http.post(path, draft.cookie, { ...keys })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([302]))
    const reference = await readReference(http, draft)
    const once = { draft, keys, reference, tries: 1 }
    expect(await sendAgain(http, once)).toBe(reference)

    // The same key with something else in it makes nothing, and what was sent first is what stays.
    await http.post(path, draft.cookie, { ...keys, documentHash: '0'.repeat(64) })
    expect(await readReference(http, draft)).toBe(reference)
    // A key that was never this draft's sends nothing.
    const stolen = await http.post(`/referral/${other.id}/check`, other.cookie, { ...keys })
    expect(stolen.status).toBe(409)

    const two = [once, await sendUntilAcknowledged(http, other)]
    expect(await verdictOn(url, two)).toEqual(nothingWrong)
  })
})
