// npm test: every check, in the order in which a mistake is cheapest to find. Stops at the first that fails.
// The last line is always the number of tests that passed and failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { build, collect, install, root, run, say, Stopped } from './prepare.mjs'

const startedAt = Date.now()
const reports = mkdtempSync(join(tmpdir(), 'portal-reports-'))
const totals = { passed: 0, failed: 0 }

await run(async () => {
  try {
    const ok = await everything()
    return ok ? 0 : 1
  } catch (error) {
    totals.failed += 1
    process.stderr.write(`${error instanceof Stopped ? error.message : String(error)}\n`)
    return 1
  } finally {
    rmSync(reports, { recursive: true, force: true })
    say(`${totals.passed} passed, ${totals.failed} failed`)
  }
})

async function everything() {
  await install()
  const chromium = await findChromium()
  const given = process.env.TEST_DATABASE_URL
  return (
    (await checks({
      Format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
      Lint: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
      Types: ['typescript/bin/tsc'],
    })) &&
    (await vitest('Unit tests', 'unit')) &&
    (await built()) &&
    (await vitest('Integration tests on our own PostgreSQL', 'integration')) &&
    (!given ||
      (await vitest('Integration tests on TEST_DATABASE_URL', 'integration', {
        TEST_DATABASE_URL: given,
      }))) &&
    (await playwright(chromium))
  )
}

async function built() {
  begin('Build')
  await build()
  return true
}

/** Side by side, because each keeps only one core busy. What each says comes out in one piece, when it is done. */
async function checks(programs) {
  begin(Object.keys(programs).join(', '))
  const checking = Object.entries(programs).map(async ([title, [program, ...args]]) => {
    const { code, output } = await collect(process.execPath, [modules(program), ...args], {
      env: ownEnvironment(),
    })
    say(`${title}: ${code === 0 ? 'passed' : 'failed'}\n${output}`.trim())
    if (code !== 0) totals.failed += 1
    return code === 0
  })
  return (await Promise.all(checking)).every(Boolean)
}

async function vitest(title, project, env) {
  begin(title)
  const report = join(reports, `${project}-${Date.now()}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
  const code = await node('vitest/vitest.mjs', [...args, `--outputFile.json=${report}`], env)
  const { numPassedTests = 0, numFailedTests = 0 } = read(report)
  return count(code, numPassedTests, numFailedTests)
}

async function playwright(chromium) {
  begin('Browser tests')
  const report = join(reports, 'browser.json')
  const args = ['test', '--reporter=list,json', '--forbid-only', '--pass-with-no-tests']
  const code = await node('@playwright/test/cli.js', args, {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  const { expected = 0, flaky = 0, unexpected = 0 } = read(report).stats ?? {}
  return count(code, expected + flaky, unexpected)
}

/** A run that failed before its first test still counts as a failure. */
function count(code, passed, failed) {
  totals.passed += passed
  totals.failed += code === 0 ? failed : Math.max(1, failed)
  return code === 0
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}

function begin(title) {
  say(`\n[${Math.round((Date.now() - startedAt) / 1000)} s] ${title}`)
}

function node(program, args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [modules(program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...ownEnvironment(), ...env },
    })
    child.on('close', code => resolve(code ?? 1))
  })
}

function modules(program) {
  return join(root, 'node_modules', program)
}

/** The tests bring their own configuration: they never reach a database or a mail server that is set for real use. */
function ownEnvironment() {
  const settings =
    /^(PORTAL_.*|PORT|DATABASE_URL|TEST_DATABASE_URL|SMTP_URL|MAIL_FROM|SESSION_SECRET|NODE_ENV)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)))
}
