import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Binaries } from './binaries.ts'
import type { Unprivileged } from './unprivileged.ts'

/** The passwords of one cluster, kept inside it: readable only by whoever may read the data anyway. */
export interface Passwords {
  readonly superuser: string
  readonly owner: string
}

/** One PostgreSQL data folder and the means to run it. */
export interface Cluster {
  readonly folder: string
  readonly log: string
  readonly binaries: Binaries
  readonly as: Unprivileged
}

const settings = `
# Written by the portal when it created this folder.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = on
full_page_writes = on
synchronous_commit = on
# A child's details must never reach a log: no errors, statements, details or parameters.
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_parameter_max_length_on_error = 0
`

/** Trigram search goes by the character type, not by ICU. Not every system has a UTF-8 one to offer. */
const characterTypes: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'en_GB.UTF-8' }

/** Creates the data folder in a side folder first, so that a half-made one is never used. */
export async function createCluster({ folder, binaries, as }: Cluster): Promise<void> {
  const side = `${folder}.${randomUUID()}`
  const passwordFile = `${side}.password`
  const passwords: Passwords = { superuser: newPassword(), owner: newPassword() }
  try {
    await mkdir(side, { mode: 0o700 })
    await writeFile(passwordFile, passwords.superuser, { mode: 0o600 })
    as.own(side)
    as.own(passwordFile)
    await initialise({ side, passwordFile, binaries, as })
    await appendFile(join(side, 'postgresql.conf'), settings)
    await writeFile(passwordsPath(side), JSON.stringify(passwords), { mode: 0o600 })
    await rename(side, folder)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(side, { recursive: true, force: true })
  }
}

/** Names must compare and sort as English readers expect: under the plain C locale É and é are different letters. */
async function initialise(to: {
  readonly side: string
  readonly passwordFile: string
  readonly binaries: Binaries
  readonly as: Unprivileged
}) {
  const args = [
    `--pgdata=${to.side}`,
    '--username=postgres',
    `--pwfile=${to.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=en-GB',
  ]
  const characterType = characterTypes[process.platform]
  const first = await to.as.run(
    to.binaries.initdb,
    characterType === undefined ? args : [...args, `--lc-ctype=${characterType}`],
  )
  if (first.code === 0) return
  const second = await to.as.run(to.binaries.initdb, args)
  if (second.code === 0) return
  const reason = second.errors.trim().split('\n').at(0) ?? 'no reason given'
  throw new CannotStart(`The database could not be created in ${to.side}: ${reason}`)
}

/** Whether the data folder has been created. */
export function clusterExists({ folder }: Cluster): boolean {
  return existsSync(passwordsPath(folder))
}

/** Reads the passwords of an existing cluster. */
export async function readPasswords({ folder }: Cluster): Promise<Passwords> {
  try {
    // Written by createCluster and by nothing else.
    return JSON.parse(await readFile(passwordsPath(folder), 'utf8')) as Passwords
  } catch {
    throw new CannotStart(
      `The database in ${folder} cannot be read by this user. Start as the user who created it, or set PORTAL_DATA_DIR.`,
    )
  }
}

/** What the server last wrote about itself. It may be stale: only a query shows that a server is running. */
export async function recordedServer({
  folder,
}: Cluster): Promise<{ readonly pid: number; readonly port: number } | undefined> {
  try {
    const lines = (await readFile(pidPath(folder), 'utf8')).split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 && port > 0 ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

/** Asks PostgreSQL to start in the background on a free port. It outlives this process on purpose. */
export async function launchServer({ folder, log, binaries, as }: Cluster): Promise<void> {
  await appendFile(log, '', { mode: 0o600 })
  as.own(log)
  const port = await freePort()
  await as.run(binaries.pgCtl, ['start', '-W', '-D', folder, '-l', log, '-o', `-p ${port}`])
}

/** Asks PostgreSQL to finish what it is writing and stop. */
export async function stopServer({ folder, binaries, as }: Cluster): Promise<void> {
  await as.run(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '30'])
}

/**
 * Where nothing reaps orphans, a killed server stays behind as a zombie for ever and PostgreSQL takes its id for a
 * running server. The id of a program that has just ended replaces it; the rest of the file, by which PostgreSQL
 * checks that no old process still uses the memory, stays.
 */
export async function forgetZombie(cluster: Cluster): Promise<void> {
  const server = await recordedServer(cluster)
  if (server === undefined || !(await isZombie(server.pid))) return
  const [, ...rest] = (await readFile(pidPath(cluster.folder), 'utf8')).split('\n')
  await writeFile(
    pidPath(cluster.folder),
    [String(await endedProcess(cluster)), ...rest].join('\n'),
  )
}

async function isZombie(pid: number) {
  try {
    return /\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function endedProcess({ as, binaries }: Cluster) {
  const { pid } = await as.run(binaries.pgCtl, ['--version'])
  return pid
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function newPassword() {
  return randomBytes(24).toString('hex')
}

function passwordsPath(folder: string) {
  return join(folder, 'portal-passwords.json')
}

function pidPath(folder: string) {
  return join(folder, 'postmaster.pid')
}
