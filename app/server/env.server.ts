import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { CannotStart } from '#db/cannot-start.ts'
import { projectFolder } from '#db/project-folder.ts'

/** The configuration, read once at start. Plain data, so that it can be handed to another process. */
export interface Env {
  readonly PORTAL_MODE: 'demonstration' | 'live'
  readonly PORT: number
  /** Absent: the portal runs its own PostgreSQL in the data folder. Always there in live mode. */
  readonly DATABASE_URL?: string | undefined
  /** Where people open the portal, such as `https://refer.example.org`. Always there, and https, in live mode. */
  readonly PORTAL_ORIGIN?: string | undefined
  readonly SESSION_SECRET: string
  /** Absent only in demonstration: mail is then kept and not sent. */
  readonly SMTP_URL?: string | undefined
  readonly MAIL_FROM: string
  readonly LOG_LEVEL: LogLevel
  /** How many processes serve pages, 1 or more. */
  readonly PORTAL_PROCESSES: number
  readonly PORTAL_DATA_DIR: string
  /** Where the virus scanner listens. Without one, files wait and are given to nobody. */
  readonly CLAMD_HOST?: string | undefined
  readonly CLAMD_PORT: number
  /** The scanner's socket on this computer, in place of a host. */
  readonly CLAMD_SOCKET?: string | undefined
  /** Where the bytes of new files go. */
  readonly FILES_STORE: 'database' | 'disk' | 's3'
  /** The folder of the disk store. */
  readonly FILES_DIR?: string | undefined
  readonly S3_ENDPOINT?: string | undefined
  readonly S3_BUCKET?: string | undefined
  readonly S3_REGION: string
  readonly S3_ACCESS_KEY_ID?: string | undefined
  readonly S3_SECRET_ACCESS_KEY?: string | undefined
  /** The instant the service takes for now when it starts. Demonstration only. */
  readonly PORTAL_CLOCK?: string | undefined
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof logLevels)[number]

/** Variables as the system gives them. */
export type Variables = Readonly<Record<string, string | undefined>>

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

const Settings = z.object({
  PORTAL_MODE: z.enum(['demonstration', 'live'], {
    error: 'PORTAL_MODE must be demonstration or live',
  }),
  PORT: wholeNumber('PORT', 0, 65_535).default(3000),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'DATABASE_URL must look like postgres://user:password@host:5432/name')
    .optional(),
  PORTAL_ORIGIN: z
    .string()
    .refine(
      isOrigin,
      'PORTAL_ORIGIN must be an address without a path, like https://refer.example.org',
    )
    .transform(text => new URL(text).origin)
    .optional(),
  SESSION_SECRET: z.string().min(32, 'SESSION_SECRET must be 32 characters or more').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'SMTP_URL must look like smtps://user:password@host:465')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'MAIL_FROM must be an email address')
    .optional(),
  LOG_LEVEL: z
    .enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(', ')}` })
    .default('info'),
  PORTAL_PROCESSES: wholeNumber('PORTAL_PROCESSES', 1, 64).optional(),
  PORTAL_DATA_DIR: z.string().optional(),
  CLAMD_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'CLAMD_HOST must be a host name or an address')
    .optional(),
  CLAMD_PORT: wholeNumber('CLAMD_PORT', 1, 65_535).default(3310),
  CLAMD_SOCKET: z.string().startsWith('/', 'CLAMD_SOCKET must be a full path').optional(),
  FILES_STORE: z
    .enum(['database', 'disk', 's3'], { error: 'FILES_STORE must be database, disk or s3' })
    .default('database'),
  FILES_DIR: z.string().startsWith('/', 'FILES_DIR must be a full path').optional(),
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^\s/]+$/, 'S3_ENDPOINT must look like https://s3.eu-west-2.amazonaws.com')
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'S3_BUCKET must be the name of a bucket')
    .optional(),
  S3_REGION: z.string().default('eu-west-2'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  PORTAL_CLOCK: z.iso
    .datetime({
      offset: true,
      error: 'PORTAL_CLOCK must be an instant, like 2026-11-20T09:00:00Z',
    })
    .optional(),
})

type Settings = z.infer<typeof Settings>

/**
 * Reads the configuration. Throws CannotStart, in one line and never with a value, when something is missing or wrong,
 * and when a demonstration is given anything that belongs to a live service. In demonstration the session secret is
 * made and kept in the data folder.
 */
export function parseEnv(source: Variables, keepSecret: KeepSecret = keptSecret): Env {
  const given = Object.entries(source).filter(([, value]) => value?.trim())
  const read = Settings.safeParse({
    PORTAL_MODE: defaultMode(source),
    ...Object.fromEntries(given),
  })
  if (!read.success) throw new CannotStart(sentence(read.error.issues.map(issue => issue.message)))
  const settings = read.data
  const live = settings.PORTAL_MODE === 'live'
  const wrong = [
    ...(live ? missingInLive(settings) : unsafeInDemonstration(settings, source)),
    ...missingForFiles(settings, live),
  ]
  if (wrong.length > 0) throw new CannotStart(sentence(wrong))
  const folder = resolve(settings.PORTAL_DATA_DIR ?? join(projectFolder(), '.data'))
  return {
    ...settings,
    PORTAL_DATA_DIR: folder,
    SESSION_SECRET: settings.SESSION_SECRET ?? keepSecret(folder),
    MAIL_FROM: settings.MAIL_FROM ?? 'no-reply@example.org',
    PORTAL_PROCESSES: settings.PORTAL_PROCESSES ?? Math.min(2, availableParallelism()),
  }
}

/** Gives the secret kept in a data folder. */
type KeepSecret = (folder: string) => string

/** A production process is never a demonstration unless someone says so, and then it is refused. */
function defaultMode(source: Variables) {
  return source.NODE_ENV === 'production' ? 'live' : 'demonstration'
}

function missingInLive(settings: Settings): readonly string[] {
  const needed = [
    'PORTAL_ORIGIN',
    'DATABASE_URL',
    'SESSION_SECRET',
    'SMTP_URL',
    'MAIL_FROM',
  ] as const
  const missing = needed.filter(name => settings[name] === undefined)
  return [
    ...(missing.length > 0 ? [`a live service needs ${missing.join(', ')}`] : []),
    ...(settings.PORTAL_ORIGIN?.startsWith('http:') ? ['PORTAL_ORIGIN must be https'] : []),
    ...(settings.PORTAL_CLOCK === undefined ? [] : ['PORTAL_CLOCK is for demonstrations only']),
  ]
}

/** What the chosen store of files cannot work without. */
function missingForFiles(settings: Settings, live: boolean): readonly string[] {
  const { FILES_STORE: store, S3_ENDPOINT: endpoint } = settings
  const needed = {
    database: [],
    disk: ['FILES_DIR'],
    s3: ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  } as const
  const missing = needed[store].filter(name => settings[name] === undefined)
  return [
    ...(missing.length > 0 ? [`FILES_STORE=${store} needs ${missing.join(', ')}`] : []),
    ...(live && store === 's3' && endpoint?.startsWith('http:')
      ? ['S3_ENDPOINT must be https']
      : []),
  ]
}

/** A demonstration signs anyone in, so it must never come near real families. There is no way round this. */
function unsafeInDemonstration(settings: Settings, source: Variables): readonly string[] {
  const remote =
    settings.DATABASE_URL !== undefined && !isOnThisComputer(settings.DATABASE_URL, source)
  const reasons = [
    ...(source.NODE_ENV === 'production' ? ['NODE_ENV=production'] : []),
    ...(settings.PORTAL_ORIGIN?.startsWith('https:') ? ['an https PORTAL_ORIGIN'] : []),
    ...(remote ? ['a DATABASE_URL on another computer'] : []),
  ]
  if (reasons.length === 0) return []
  return [`a demonstration cannot run with ${reasons.join(' or ')}: set PORTAL_MODE=live`]
}

function isOnThisComputer(databaseUrl: string, source: Variables) {
  // The driver takes the host from the address, then from PGHOST; several hosts are parted by commas.
  const authority = databaseUrl.replace(/^[^:]+:\/\//, '').split(/[/?#]/)[0] ?? ''
  const hosts = authority.slice(authority.lastIndexOf('@') + 1) || source.PGHOST || 'localhost'
  return hosts
    .split(',')
    .every(host => host.startsWith('/') || loopback.has(host.replace(/:\d*$/, '').toLowerCase()))
}

function wholeNumber(name: string, min: number, max: number) {
  const error = `${name} must be a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .refine(n => n >= min && n <= max, error)
}

function isDatabaseUrl(text: string) {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
}

function isOrigin(text: string) {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === ''
}

function sentence(parts: readonly string[]) {
  const text = [...new Set(parts)].join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Makes the secret at the first start and reads it at later ones, so that people stay signed in. */
function keptSecret(folder: string): string {
  const path = join(folder, 'session-secret')
  try {
    mkdirSync(folder, { recursive: true })
    // Of several first starts only one may write; the others read what it wrote.
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch {
    // It is there already, or the folder cannot be written: reading tells which.
  }
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CannotStart(
      `The data folder ${folder} cannot be used. Start as the user who owns it, or set PORTAL_DATA_DIR.`,
    )
  }
}
