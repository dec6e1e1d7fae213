import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { hasScripts } from './browser.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const wide = { width: 1280, height: 900 }
/** 320 CSS pixels: WCAG 2.2, 1.4.10, and the same as 400% zoom on a screen of 1280. */
const narrow = { width: 320, height: 640 }

/**
 * Looks at the page as it stands: no accessibility rule broken, nothing to scroll sideways on a narrow screen but in
 * a named region that the keyboard reaches, one h1, and the frame that every page promises.
 */
export async function look(page: Page): Promise<void> {
  await frame(page)
  await breaksNoRule(page)
  await page.setViewportSize(narrow)
  await reflows(page)
  await page.setViewportSize(wide)
}

/** The same without the rules of accessibility. */
export async function glance(page: Page): Promise<void> {
  await frame(page)
  await page.setViewportSize(narrow)
  await reflows(page)
  await page.setViewportSize(wide)
}

/** Looks as `look` does, and once more for broken rules on the narrow screen, where the menu and the strip are folded. */
export async function lookClosely(page: Page): Promise<void> {
  await look(page)
  await page.setViewportSize(narrow)
  await breaksNoRule(page)
  await page.setViewportSize(wide)
}

async function breaksNoRule(page: Page): Promise<void> {
  const violations = hasScripts() ? await check(page) : await checkCopy(page)
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
  }))
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

async function check(page: Page) {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const options = { resultTypes: ['violations' as const], runOnly: rules }
  return (await builder.options(options).analyze()).violations
}

/** The checker is itself a script, so a page that may run none is checked as a copy, without its own scripts. */
async function checkCopy(page: Page) {
  const html = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
  const copy = await copyOf(page)
  const size = page.viewportSize()
  if (size) await copy.setViewportSize(size)
  await copy.route(page.url(), route => route.fulfill({ body: html, contentType: 'text/html' }))
  await copy.goto(page.url())
  const violations = await check(copy)
  await copy.unrouteAll()
  return violations
}

const copies = new WeakMap<Page, Page>()

/** One window for all the copies of a page; it closes with the browser. */
async function copyOf(page: Page): Promise<Page> {
  const known = copies.get(page)
  if (known) return known
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true })
  if (!context) throw new Error('the page has no browser')
  const copy = await context.newPage()
  copies.set(page, copy)
  return copy
}

async function reflows(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    return [...document.querySelectorAll('body *')]
      .filter(element => {
        const box = element.getBoundingClientRect()
        return box.width > 1 && box.right > width + 1
      })
      .filter(element => !element.closest('.app-scroll, .govuk-visually-hidden, .govuk-skip-link'))
      .map(element => element.outerHTML.slice(0, 120))
  })
  expect(tooWide, `wider than 320 pixels on ${page.url()}`).toEqual([])
}

/** What stands on every page: whom to ring, one heading, a title of its own, a way past the frame. */
async function frame(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/.+ – Refer a child$/)
  await expect(page.getByText('This is a demonstration with made-up families.')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Urgent help by phone' }).getByRole('link', { name: '999' }),
  ).toBeVisible()
  await expect(page.locator('a').first()).toHaveText('Skip to main content')
  // A page changed somewhere else is refused too, and says so in a banner of its own.
  if ((await page.getByText('Changed somewhere else').count()) > 0) return
  const refused = await page.locator('.govuk-error-summary').count()
  expect((await page.title()).startsWith('Error: '), 'the title tells of errors').toBe(refused > 0)
}
