import { test as base, expect, type Page } from '@playwright/test'

/**
 * What a page's own refusals look like in the console: the status of a document, which each test checks by itself, and
 * a connection that the test itself has taken away.
 */
const ownRefusals =
  /^Failed to load resource: (the server responded with a status of (401|403|404|409|422)|net::ERR_INTERNET_DISCONNECTED)/

/** The tests' browser: whatever a page complains of, on any page of any journey, fails the test. */
export const test = base.extend<{ readonly complaints: string[] }>({
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

export { expect }

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

/** Whether the pages run scripts in this project. */
export function hasScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false
}
