// Makes a clean copy ready to run: installs exactly the lock file and builds, each only when needed.
// Plain JavaScript on Node's own modules, because nothing is installed yet when it runs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const inRoot = (...parts) => join(root, ...parts)
const bundle = inRoot('build', 'server', 'index.js')
const stamp = inRoot('build', 'sources')

/** A failure said in one line. */
export class Stopped extends Error {}

let screen = process.stdout

export function say(line) {
  screen.write(`${line}\n`)
}

/** Keeps progress out of a command's output, which may be read by another program. */
export function showProgressOnStderr() {
  screen = process.stderr
}

/** Runs a bin script: its number becomes the exit code, and a failure is one line without a stack trace. */
export async function run(work) {
  try {
    requireNode()
    process.exit(await work())
  } catch (error) {
    process.stderr.write(`${error instanceof Stopped ? error.message : describe(error)}\n`)
    process.exit(1)
  }
}

function describe(error) {
  return `The portal cannot start because of a fault in it: ${String(error?.message ?? error).split('\n')[0]}`
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stopped(
    `The portal needs Node.js 20.19 or later, and this is ${process.versions.node}: see https://nodejs.org`,
  )
}

/** Installs and builds if needed, then gives the built command. Several at once: one works, the others wait. */
export async function preparedMain() {
  const sources = fingerprint()
  if (!isInstalled({ development: !isBuilt(sources) }) || !isBuilt(sources)) {
    await withLock(async () => {
      if (!isBuilt(sources)) {
        await install()
        await build(sources)
      } else if (!isInstalled({ development: false })) await install()
    })
  }
  const { main } = await import(pathToFileURL(bundle).href)
  return main
}

/** Installs exactly the lock file, unless it is installed already. */
export async function install() {
  if (isInstalled({ development: true })) return
  await progress('Installing packages (about half a minute, the first time only)', () =>
    // Named here, so that NODE_ENV=production or a setting of the user cannot leave out what the build needs.
    npm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]),
  )
}

/** Builds the pages and the server, unless nothing changed since the last build. */
export async function build(sources = fingerprint()) {
  if (isBuilt(sources)) return
  rmSync(stamp, { force: true })
  await progress('Building', () =>
    node([inRoot('node_modules/@remix-run/dev/dist/cli.js'), 'vite:build', '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )
  writeFileSync(stamp, sources)
}

/** npm writes what it installed, when it is done, into node_modules/.package-lock.json. */
function isInstalled({ development }) {
  try {
    const read = path => JSON.parse(readFileSync(inRoot(path), 'utf8')).packages
    const installed = read('node_modules/.package-lock.json')
    return Object.entries(read('package-lock.json')).every(([path, wanted]) => {
      const found = installed[path]
      if (path === '' || (!development && wanted.dev)) return true
      if (found === undefined) return wanted.optional === true || wanted.devOptional === true
      return found.version === wanted.version && found.integrity === wanted.integrity
    })
  } catch {
    return false
  }
}

function isBuilt(sources) {
  return existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
}

/** Everything the build reads, by content: a date can lie after a checkout or a copy. */
function fingerprint() {
  const hash = createHash('sha256')
  const files = [
    'package.json',
    'package-lock.json',
    'remix.config.js',
    'tsconfig.json',
    'vite.config.ts',
  ]
  const folders = ['app', 'content', 'db', 'emails', 'public']
  for (const path of [...files, ...folders.flatMap(filesIn)]) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inRoot(path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  if (!existsSync(inRoot(folder))) return []
  return readdirSync(inRoot(folder), { recursive: true })
    .map(name => join(folder, name))
    .filter(path => !path.includes('.test.') && statSync(inRoot(path)).isFile())
    .sort()
}

/** Runs the work while showing, now and then, that it goes on. Its output is shown only when it fails. */
async function progress(title, work) {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  say(`${title} …`)
  const ticker = setInterval(() => say(`  still going after ${seconds()} s`), 10_000)
  try {
    const { code, output } = await work()
    if (code !== 0)
      throw new Stopped(`${output.trim()}\n${title}: this failed, for the reason above.`)
    say(`  done in ${seconds()} s`)
  } finally {
    clearInterval(ticker)
  }
}

function npm(args) {
  const cli = process.env.npm_execpath
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return node([cli, ...args])
  return collect('npm', args, { shell: process.platform === 'win32' })
}

function node(args, options) {
  return collect(process.execPath, args, options)
}

/** Runs a program to its end, keeping what it writes. */
export function collect(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    const keep = text => (output += text)
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', error => reject(new Stopped(`Cannot run ${program}: ${error.code}`)))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** One process of this copy installs and builds at a time. A lock whose process has gone is taken over. */
async function withLock(work) {
  const path = inRoot('.data', 'prepare.lock')
  mkdirSync(dirname(path), { recursive: true })
  let told = false
  while (!take(path)) {
    if (!told) say('Another start is installing or building: waiting for it …')
    told = true
    if (!isHeld(path)) rmSync(path, { force: true })
    else await new Promise(resolve => setTimeout(resolve, 200))
  }
  const release = () => rmSync(path, { force: true })
  process.on('exit', release)
  try {
    await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new Stopped(`This copy of the portal cannot be written (${error.code}): ${dirname(path)}`)
  }
}

function isHeld(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    if (!(pid > 0)) return Date.now() - statSync(path).mtimeMs < 5_000
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
