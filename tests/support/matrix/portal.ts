/** The portal as it is run for real: the built server in a process of its own, on a database of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '#db/project-folder.ts'
import { asSystem } from './as-system.ts'

export type Mode = 'live' | 'demonstration'

/** A running portal and the way to ask it things. */
export interface Portal {
  /** The origin its own pages have. */
  readonly origin: string
  readonly ask: (question: Question) => Promise<Answer>
  /** Signs an account in by writing its session, and gives the cookie. */
  readonly signIn: (accountId: string) => Promise<string>
  /** Ends every session of an account, as twenty idle minutes would. */
  readonly endSessions: (accountId: string) => Promise<void>
  /** Everything its process has written. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

export interface Question {
  readonly method?: string
  readonly path: string
  readonly cookie?: string | undefined
  /** Fields of a form, or a body as it is. */
  readonly form?: readonly (readonly [string, string])[]
  readonly body?: Buffer | string
  /** Replaces what a browser would say of a page of ours. Undefined leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** Everything that came over the wire but the status, for searching. */
  readonly everything: string
}

/** Long, because the first start after a change builds. */
const startLimitMs = 150_000

/**
 * Starts the portal. In live mode it believes itself behind https; in a demonstration it finds the database in use and
 * adds nothing to it.
 */
export async function startPortal(databaseUrl: string, mode: Mode): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-matrix-'))
  const liveOrigin = 'https://refer.example.org'
  const live = {
    NODE_ENV: 'production',
    PORTAL_MODE: 'live',
    PORTAL_ORIGIN: liveOrigin,
    SESSION_SECRET: 'not-a-secret-'.repeat(4),
    // Nobody listens there: mail waits, as it should.
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'no-reply@example.org',
  }
  const child = spawn(process.execPath, ['bin/portal.mjs', 'serve'], {
    cwd: projectFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORTAL_DATA_DIR: folder,
      PORTAL_PROCESSES: '1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      ...(mode === 'live' ? live : {}),
    } as NodeJS.ProcessEnv,
  })
  let written = ''
  const keep = (text: string) => (written += text)
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  const port = await portOf(child, () => written).catch(async (error: unknown) => {
    await stopped(child)
    throw error
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const origin = mode === 'live' ? liveOrigin : `http://localhost:${port}`
  const cookieName = mode === 'live' ? '__Host-portal' : 'portal'
  return {
    origin,
    ask: question => ask({ port, origin, agent }, question),
    signIn: async accountId => {
      const token = randomBytes(32).toString('base64url')
      const at = new Date()
      await asSystem(
        databaseUrl,
        tx => tx`insert into session (id, token_hash, account_id, created_at, last_seen_at) values
          (${randomUUID()}, ${createHash('sha256').update(token).digest('hex')}, ${accountId}, ${at}, ${at})`,
      )
      const value = Buffer.from(JSON.stringify(token)).toString('base64')
      return `${cookieName}=${encodeURIComponent(value)}`
    },
    endSessions: async accountId => {
      const longAgo = new Date(Date.now() - 3_600_000)
      await asSystem(
        databaseUrl,
        tx =>
          tx`update session set last_seen_at = ${longAgo}, created_at = ${longAgo} where account_id = ${accountId}`,
      )
    },
    log: () => written,
    stop: async () => {
      agent.destroy()
      await stopped(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function portOf(child: ChildProcess, written: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      const port = /"event":"web\.listening","port":(\d+)/.exec(written())?.[1]
      if (port === undefined || !written().includes('The portal is at')) return
      finish()
      resolve(Number(port))
    }, 50)
    const fail = () => {
      finish()
      reject(new Error(`the portal did not start: ${written()}`))
    }
    const limit = setTimeout(fail, startLimitMs)
    const finish = () => {
      clearInterval(look)
      clearTimeout(limit)
      child.off('exit', fail)
    }
    child.once('exit', fail)
  })
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null) {
      resolve()
      return
    }
    const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

interface Reach {
  readonly port: number
  readonly origin: string
  readonly agent: Agent
}

function ask({ port, origin, agent }: Reach, question: Question): Promise<Answer> {
  const { path, cookie, form, headers = {} } = question
  const body = form ? encoded(form) : question.body
  const method = question.method ?? (body === undefined ? 'GET' : 'POST')
  const isUnsafe = method !== 'GET' && method !== 'HEAD'
  const sent = {
    Host: new URL(origin).host,
    Accept: path.includes('.data') ? '*/*' : 'text/html',
    Cookie: cookie,
    ...(isUnsafe ? { Origin: origin } : {}),
    ...(body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  return new Promise((resolve, reject) => {
    const out = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent,
        headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value)),
      },
      response => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const everything = `${JSON.stringify(response.headers)}\n${text}`
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            everything,
          })
        })
      },
    )
    out.on('error', reject)
    out.end(body)
  })
}

/** As a browser writes a form, with percent signs already in place left alone: `%ED%A0%80` is a lone surrogate. */
export function encoded(form: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(form.map(([name, value]) => [name, value])).toString()
}
