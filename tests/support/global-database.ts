import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedDatabase } from '#db/embedded/embedded-database.ts'
import { migrate, migrationsFolder } from '#db/migrate.ts'
import { projectFolder } from '#db/project-folder.ts'
import { asOwner, withDatabase } from './database.ts'

/** Starts or joins the test server and migrates the database that every test file copies. */
export default async function setup(project: TestProject) {
  const server = await testServer()
  const template = await migratedTemplate(server.url)
  project.provide('testServer', { url: server.url, template })
  return () => server.stop()
}

/** TEST_DATABASE_URL when set, else a PostgreSQL of our own, shared by every run of this checkout. */
async function testServer() {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: () => Promise.resolve() }
  const checkout = createHash('sha256').update(projectFolder()).digest('hex').slice(0, 12)
  const server = await startEmbeddedDatabase({
    dataFolder: join(tmpdir(), `portal-tests-${checkout}-${process.getuid?.() ?? 0}`),
    log: line => process.stdout.write(`${line}\n`),
  })
  // Databases of runs that were killed. Nobody else is here, so nobody is using them.
  if (server.others === 0) await dropAll(server.url, 'test\\_%')
  return server
}

/** Named after what the migrations say, so that a change to one makes a new template and runs never disagree. */
async function migratedTemplate(url: string) {
  const template = `template_${(await fingerprint()).slice(0, 16)}`
  await asOwner(url, async sql => {
    await sql`select pg_advisory_lock(7411203)`
    const [found] = await sql`select from pg_database where datname = ${template}`
    if (found) return
    await sql.unsafe(`drop database if exists ${template}_new with (force)`)
    await sql.unsafe(`create database ${template}_new`)
    await migrate(withDatabase(url, `${template}_new`))
    await sql.unsafe(`alter database ${template}_new rename to ${template}`)
  })
  return template
}

async function fingerprint() {
  const names = await readdir(migrationsFolder())
  const hash = createHash('sha256')
  for (const name of [
    ...names.filter(each => each.endsWith('.sql')).sort(),
    'meta/_journal.json',
  ]) {
    hash.update(name).update(await readFile(join(migrationsFolder(), name)))
  }
  return hash.digest('hex')
}

async function dropAll(url: string, pattern: string) {
  await asOwner(url, async sql => {
    const databases = await sql<{ name: string }[]>`
      select datname as name from pg_database where datname like ${pattern}`
    for (const { name } of databases) await sql.unsafe(`drop database ${name} with (force)`)
  })
}
