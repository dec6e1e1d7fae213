import { existsSync } from 'node:fs'
import { mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { CannotStart } from '../cannot-start.ts'
import { findBinaries } from './binaries.ts'
import {
  type Cluster,
  type Passwords,
  clusterExists,
  createCluster,
  forgetZombie,
  launchServer,
  readPasswords,
  recordedServer,
  stopServer,
} from './cluster.ts'
import { errorCode, withLockFile } from './lock-file.ts'
import { unprivileged } from './unprivileged.ts'

/** A running PostgreSQL of our own, reached like any other. */
export interface EmbeddedDatabase {
  /** Connects as portal_owner, which owns the database and is not a superuser. */
  readonly url: string
  /** How many other processes were using the server when this one joined. */
  readonly others: number
  /** Leaves the server; the last process to leave stops it. */
  readonly stop: () => Promise<void>
}

const readyWithinMs = 120_000
const relaunchAfterMs = 2_000
const presenceName = 'portal-presence'

/**
 * Starts the PostgreSQL that npm installed, or joins the one already running on this data folder.
 * For development, demonstration and tests; a live service sets DATABASE_URL. Throws CannotStart.
 */
export async function startEmbeddedDatabase(options: {
  readonly dataFolder: string
  readonly log: (line: string) => void
}): Promise<EmbeddedDatabase> {
  const dataFolder = await openFolder(options.dataFolder)
  const binaries = await findBinaries()
  const folder = join(dataFolder, 'postgres')
  const cluster: Cluster = {
    folder,
    log: join(dataFolder, 'postgres.log'),
    binaries,
    as: unprivileged(folder, binaries.initdb),
  }
  const lock = join(dataFolder, 'postgres.lock')
  return withLockFile(lock, async () => {
    if (!clusterExists(cluster)) {
      options.log('Creating the database (a few seconds, the first time only)')
      await clearHalfMade(dataFolder)
      await createCluster(cluster)
    }
    const passwords = await readPasswords(cluster)
    const { presence, port } = await reach(cluster, passwords)
    await ensureOwner(presence, passwords)
    return {
      url: `postgres://portal_owner:${passwords.owner}@127.0.0.1:${port}/portal`,
      others: await countOthers(presence),
      stop: () => withLockFile(lock, () => leave(cluster, presence)),
    }
  })
}

async function openFolder(path: string) {
  try {
    await mkdir(path, { recursive: true })
    return await realpath(path)
  } catch (error) {
    throw new CannotStart(
      `The data folder ${path} cannot be written (${errorCode(error) ?? 'unknown'}). Set PORTAL_DATA_DIR to one that can.`,
    )
  }
}

/** Side folders left by a first start that was killed. Safe under the lock: nobody else is making one. */
async function clearHalfMade(dataFolder: string) {
  const names = await readdir(dataFolder)
  for (const name of names.filter(each => /^postgres\.[0-9a-f]{8}-/.test(each))) {
    await rm(join(dataFolder, name), { recursive: true, force: true })
  }
  if (existsSync(join(dataFolder, 'postgres'))) {
    throw new CannotStart(
      `${join(dataFolder, 'postgres')} was not made by the portal or cannot be read. Set PORTAL_DATA_DIR to another folder.`,
    )
  }
}

/**
 * A connection that is kept for as long as this process uses the server: by it the last to leave knows that it is the
 * last, even when another process was killed. Ready means a real query, answered with our password, on our port.
 */
async function reach(cluster: Cluster, passwords: Passwords) {
  const startedAt = Date.now()
  let launchedAt = 0
  for (;;) {
    const server = await recordedServer(cluster)
    const presence = server && (await connect(server.port, passwords))
    if (presence) return { presence, port: server.port }
    const now = Date.now()
    if (now - startedAt > readyWithinMs) {
      throw new CannotStart(`The database did not start in two minutes: its log is ${cluster.log}`)
    }
    // Launching again is harmless to a server that is still starting, and needed after one that was killed: its
    // memory can be held for a moment, so that the first launch fails and a later one succeeds.
    if (now - launchedAt > relaunchAfterMs) {
      if (now - startedAt > relaunchAfterMs) await forgetZombie(cluster)
      await launchServer(cluster)
      launchedAt = now
    }
    await pause(20)
  }
}

async function connect(port: number, { superuser }: Passwords) {
  const presence = postgres({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: superuser,
    database: 'postgres',
    max: 1,
    connect_timeout: 5,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: presenceName },
  })
  try {
    await presence`select 1`
    return presence
  } catch {
    await presence.end({ timeout: 0 })
    return undefined
  }
}

/** The owner may do what the owner of a database elsewhere may do, so that both are one path. */
async function ensureOwner(presence: postgres.Sql, { owner }: Passwords) {
  const [found] = await presence`select from pg_database where datname = 'portal'`
  if (found) return
  const [role] = await presence`select from pg_roles where rolname = 'portal_owner'`
  if (!role) {
    await presence.unsafe(
      `create role portal_owner login nosuperuser createdb createrole password '${owner}'`,
    )
  }
  await presence`create database portal owner portal_owner`
}

async function countOthers(presence: postgres.Sql) {
  const others = await presence`
    select from pg_stat_activity where application_name = ${presenceName} and pid <> pg_backend_pid()`
  return others.length
}

async function leave(cluster: Cluster, presence: postgres.Sql) {
  const others = await countOthers(presence).catch(() => 0)
  await presence.end({ timeout: 1 })
  if (others === 0) await stopServer(cluster)
}
