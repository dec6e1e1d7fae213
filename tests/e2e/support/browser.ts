import { test as base, expect, type Browser, type FullProject, type Page } from '@playwright/test'
import { leaveWhenSaved } from './leaving.ts'

/**
 * What a page's own refusals look like in the console: the status of a document, which each test checks by itself, and
 * a connection that the test itself has taken away.
 */
const ownRefusals =
  /^Failed to load resource: (the server responded with a status of (401|403|404|409|422)|net::ERR_INTERNET_DISCONNECTED)/

/** The tests' browser: whatever a page complains of, on any page of any journey, fails the test. */
export const test = base.extend<{ readonly complaints: string[] }>({
  context: async ({ context }, use) => {
    context.on('page', leaveWhenSaved)
    await use(context)
  },
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      listen(page, complaints)
      await use(complaints)
      expect(complaints, 'script errors, console errors, blocked or failed files').toEqual([])
    },
    { auto: true },
  ],
})

/**
 * The same in one window for many tests: starting a window costs more than most pages do. All that a site can keep in
 * a browser is cleared before each test, and only files that carry their content in their name stay.
 */
export const testInOneWindow = test.extend({
  page: async ({ browser }, use, { project }) => {
    const page = (shared ??= await openWindow(browser, project))
    await page.goto('about:blank')
    const session = await page.context().newCDPSession(page)
    const everything = { origin: project.use.baseURL ?? '', storageTypes: 'all' }
    await session.send('Storage.clearDataForOrigin', everything)
    await session.detach()
    await use(page)
    for (const heard of ['pageerror', 'console', 'response', 'request'] as const)
      page.removeAllListeners(heard)
  },
})

let shared: Page | undefined

async function openWindow(browser: Browser, { use }: FullProject): Promise<Page> {
  const { baseURL, locale, timezoneId, javaScriptEnabled } = use
  const page = await browser.newPage({ baseURL, locale, timezoneId, javaScriptEnabled })
  leaveWhenSaved(page)
  return page
}

export { expect }
export { hasScripts } from './scripts.ts'

/** Hears script errors (React reports a hydration that differs as one), the console (where a blocked script is
 * reported) and files that did not come. For pages beyond a test's first. */
export function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', message => {
    if (!['error', 'warning'].includes(message.type()) || ownRefusals.test(message.text())) return
    complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('response', response => {
    const isDocument = response.request().resourceType() === 'document'
    // What a script asks for and says in words: a page's data, and keeping what is typed while signed out.
    const isData = /\.data|\/keep\//.test(response.url())
    if (response.status() >= 500 || (response.status() >= 400 && !isDocument && !isData)) {
      complaints.push(`${response.url()}: ${String(response.status())}`)
    }
  })
  page.on('request', request => {
    if (new URL(request.url()).hostname !== 'localhost') complaints.push(`asked ${request.url()}`)
  })
}
