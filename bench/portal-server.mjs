// The built portal in a process of its own, as npm start runs it, on a data folder made for this run.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stopped } from '../bin/prepare.mjs'

const program = fileURLToPath(new URL('./serve-built.mjs', import.meta.url))

/** Starts the portal and resolves when it says where it is. `stop` lets it finish what is under way. */
export async function startPortal(env) {
  const port = await freePort()
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise(resolve => child.once('close', resolve))
  let said = ''
  await new Promise((resolve, reject) => {
    const listen = text => {
      said = `${said}${text}`.slice(-4_000)
      if (said.includes('The portal is at')) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.once('close', () => reject(new Stopped(`The portal did not start:\n${said}`)))
  })
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Where the portal's own PostgreSQL of a data folder can be reached, as the owner of its tables. */
export function databaseUrl(dataFolder) {
  const folder = join(dataFolder, 'postgres')
  const port = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]
  const { owner } = JSON.parse(readFileSync(join(folder, 'portal-passwords.json'), 'utf8'))
  return new URL(`postgres://portal_owner:${owner}@127.0.0.1:${port}/portal`)
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
