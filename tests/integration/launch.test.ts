import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '#db/project-folder.ts'
import { startEmbeddedDatabase } from '#db/embedded/embedded-database.ts'
import { asOwner, useDatabase } from '#tests/support/database.ts'

const database = useDatabase()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-launch-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a command to its end, or until what it says contains a text, and then tells it to stop. */
function command(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stopWhen?: string,
) {
  return new Promise<{ code: number | null; out: string; errors: string }>((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: projectFolder(),
      env: {
        PATH: process.env.PATH,
        PORTAL_DATA_DIR: folder,
        PORT: '0',
        NODE_ENV: 'test',
        ...env,
      },
    })
    let [out, errors] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (stopWhen !== undefined && out.includes(stopWhen)) child.kill('SIGTERM')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, errors }))
  })
}

const start = ['bin/start.mjs']
const portal = (...words: readonly string[]) => ['bin/portal.mjs', ...words]

/** Built first, so that no other test waits for it. */
beforeAll(() => command(portal('--help')), 180_000)

describe('a start that cannot work says why in one line', () => {
  it.each([
    ['a wrong variable', { PORT: 'x' }, /^PORT must be/],
    ['a live service without its settings', { NODE_ENV: 'production' }, /^A live service needs/],
    [
      'a demonstration in production',
      { NODE_ENV: 'production', PORTAL_MODE: 'demonstration' },
      /^A demonstration cannot run/,
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://owner:word@127.0.0.1:1/portal' },
      /^The database does not answer/,
    ],
    ['a data folder that cannot be', { PORTAL_DATA_DIR: '/etc/hostname/x' }, /^The data folder/],
  ])('%s', async (_, env, line) => {
    const { code, errors } = await command(start, env)
    expect(errors).toMatch(line)
    expect(errors.trim()).not.toContain('\n')
    expect(code).toBe(1)
  })

  it('a wrong password', async () => {
    const url = new URL(database.url())
    url.password = 'wrong'
    const { code, errors } = await command(start, { DATABASE_URL: url.href })
    expect(errors).toBe('The database refuses the user or password in DATABASE_URL.\n')
    expect(code).toBe(1)
  })

  it('a busy port', async () => {
    const busy = await listening()
    const address = busy.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, errors } = await command(start, { PORT: port })
    busy.close()
    expect(errors).toBe(
      `Port ${port} is in use by another program. Stop it, or set PORT to another number.\n`,
    )
    expect(code).toBe(1)
  })
})

describe('the portal command', () => {
  it.each([
    [['--help'], 0],
    [['migrate', '--help'], 0],
    [[], 2],
    [['nonsense'], 2],
    [['migrate', 'nonsense'], 2],
    [['evaluate', 'nonsense'], 2],
  ])('answers %j with exit code %i and help', async (words, expected) => {
    const { code, out, errors } = await command(portal(...words))
    expect(out + errors).toContain('npm run -s portal')
    expect(code).toBe(expected)
  })

  it('brings a given database up to date', async () => {
    const { code, out } = await command(portal('migrate'), { DATABASE_URL: database.url() })
    expect(out).toBe('The database is up to date\n')
    expect(code).toBe(0)
  })
})

describe('our own PostgreSQL', () => {
  const nothing = () => undefined

  it('is started once by three first starts, kept while one remains, and keeps its data', async () => {
    const dataFolder = join(folder, 'three')
    const started = await Promise.all(
      [1, 2, 3].map(() => startEmbeddedDatabase({ dataFolder, log: nothing })),
    )
    const [first] = started
    expect(new Set(started.map(({ url }) => url)).size).toBe(1)
    expect(started.map(({ others }) => others).sort()).toEqual([0, 1, 2])
    if (first === undefined) throw new Error('nothing started')
    await asOwner(first.url, sql => sql`create table kept as select 42 as number`)

    await Promise.all(started.slice(1).map(({ stop }) => stop()))
    await asOwner(first.url, sql => sql`select from kept`)
    await first.stop()
    await expect(asOwner(first.url, sql => sql`select 1`)).rejects.toThrow()

    const again = await startEmbeddedDatabase({ dataFolder, log: nothing })
    const rows = await asOwner(again.url, sql => sql`select number from kept`)
    await again.stop()
    expect(rows[0]?.number).toBe(42)
  })

  it('comes back after it was killed, with everything it confirmed', async () => {
    const dataFolder = join(folder, 'killed')
    const first = await startEmbeddedDatabase({ dataFolder, log: nothing })
    await asOwner(first.url, sql => sql`create table kept as select 42 as number`)
    const pid = Number(
      (await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0],
    )
    process.kill(pid, 'SIGKILL')

    const again = await startEmbeddedDatabase({ dataFolder, log: nothing })
    const rows = await asOwner(again.url, sql => sql`select number from kept`)
    await again.stop()
    await first.stop()
    expect(rows[0]?.number).toBe(42)
  })
})

function listening(): Promise<Server> {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, () => resolve(server))
  })
}
