// Finds a browser for the browser tests, or installs one the way the platform does.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { collect, root, say, Stopped } from './prepare.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

/** The path of a browser of the Chromium family. Throws Stopped when there is none and none can be installed. */
export async function findChromium() {
  const found = await installedChromium()
  if (found) return found
  await installChromium()
  const installed = await installedChromium()
  if (installed) return installed
  throw new Stopped(
    'The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program.',
  )
}

async function installedChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (existsSync(given)) return given
    throw new Stopped(`CHROMIUM_PATH names a program that is not there: ${given}`)
  }
  return [...onPath(), ...usualPlaces(), await playwrightsOwn()].find(
    path => path && existsSync(path),
  )
}

function onPath() {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap(folder => names.map(name => join(folder, name + suffix)))
}

function usualPlaces() {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/Applications', join(HOME, 'Applications')].flatMap(folder =>
      apps.map(app => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA]
    return folders.filter(Boolean).flatMap(folder => programs.map(program => join(folder, program)))
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap(folder =>
    names.map(name => join(folder, name)),
  )
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/** Debian's own package where there is one, because Playwright's download may not be reachable. */
async function installChromium() {
  say('Installing Chromium for the browser tests …')
  if (isDebian()) {
    const sudo = process.getuid() === 0 ? [] : ['sudo', '-n']
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [program, ...args] = [...sudo, 'apt-get', ...words]
      const { code } = await quietly(program, args)
      if (code !== 0) break
    }
    if (await installedChromium()) return
  }
  const cli = join(root, 'node_modules/playwright/cli.js')
  const { code, output } = await quietly(process.execPath, [cli, 'install', 'chromium'])
  if (code !== 0) say(output.trim().split('\n').at(-1) ?? '')
}

async function quietly(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return collect(program, args, { env }).catch(error => ({ code: 1, output: error.message }))
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}
