import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = process.env.PORTAL_TEST_PORT ?? '3217'
const executablePath = process.env.CHROMIUM_PATH
const checkout = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 12)

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  // Generous on purpose: a busy machine is not a broken page, and only what fails ever waits this long.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every test would cost as much time as the pages do: ask for one with `--trace retain-on-failure`.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'script' }, { name: 'no-script', use: { javaScriptEnabled: false } }],
  webServer: {
    // The same made-up families at every run, whatever the last one did to them.
    command: 'node bin/portal.mjs reset-demo && node bin/start.mjs',
    url: `http://localhost:${port}/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      PORT: port,
      PORTAL_MODE: 'demonstration',
      PORTAL_DATA_DIR: join(tmpdir(), `portal-browser-tests-${checkout}`),
      DATABASE_URL: '',
      PORTAL_ORIGIN: '',
      NODE_ENV: '',
    },
  },
})
