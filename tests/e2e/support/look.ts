import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Browser, type Page } from '@playwright/test'
import type axeCore from 'axe-core'
import { hasScripts } from './scripts.ts'

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
  await onNarrow(page, () => reflows(page))
}

/** The same without the rules of accessibility. */
export async function glance(page: Page): Promise<void> {
  await frame(page)
  await onNarrow(page, () => reflows(page))
}

/** Looks as `look` does, and once more for broken rules on the narrow screen, where the menu and the strip are folded. */
export async function lookClosely(page: Page): Promise<void> {
  await frame(page)
  await breaksNoRule(page)
  await onNarrow(page, async () => {
    await reflows(page)
    await breaksNoRule(page)
  })
}

async function onNarrow(page: Page, looks: () => Promise<void>): Promise<void> {
  await page.setViewportSize(narrow)
  await looks()
  await page.setViewportSize(wide)
}

async function breaksNoRule(page: Page): Promise<void> {
  const found = await broken(hasScripts() ? page : await copyOf(page))
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

/** The checker is itself a script, so a page that may run none is checked as a copy, without its own scripts. */
async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
  const copy = await windowForCopies(page)
  await copy.setViewportSize(page.viewportSize() ?? wide)
  await copy.route(page.url(), route => route.fulfill({ body: html, contentType: 'text/html' }))
  await copy.goto(page.url())
  await copy.unrouteAll()
  return copy
}

const copies = new WeakMap<Browser, Page>()

/** One window for the copies of all pages; it closes with the browser. */
async function windowForCopies(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  const known = copies.get(browser)
  if (known) return known
  const copy = await browser.newPage({ javaScriptEnabled: true })
  copies.set(browser, copy)
  return copy
}

const checker = await readFile(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Asks the checker in the page, and brings it there first: once for a page, however often it is looked at. */
async function broken(page: Page): Promise<readonly object[]> {
  expect(page.frames(), 'the checker looks at one document').toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(checker)
  return page.evaluate(async runOnly => {
    const { axe } = window as unknown as WindowWithChecker
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }))
  }, rules)
}

type WindowWithChecker = Window & { readonly axe: typeof axeCore }

async function reflows(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    // A word that runs out of its box widens the page and no box.
    const page = document.documentElement.scrollWidth > width + 1 ? ['the page itself'] : []
    const boxes = [...document.querySelectorAll('body *')]
      .filter(element => {
        const box = element.getBoundingClientRect()
        return box.width > 1 && box.right > width + 1
      })
      .filter(element => !element.closest('.app-scroll, .govuk-visually-hidden, .govuk-skip-link'))
      .map(element => element.outerHTML.slice(0, 120))
    return [...page, ...boxes]
  })
  expect(tooWide, `wider than 320 pixels on ${page.url()}`).toEqual([])
}

/** What stands on every page: whom to ring, one heading, a title of its own, a way past the frame. */
async function frame(page: Page): Promise<void> {
  await page.waitForLoadState('load')
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
  await expect(page, 'the title tells of errors').toHaveTitle(
    refused > 0 ? /^Error: / : /^(?!Error: )/,
  )
}
