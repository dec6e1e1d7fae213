import { expect, type Page } from '@playwright/test'
import { hasScripts } from './scripts.ts'

/**
 * A click waits for what the browser itself posts, and not for what React posts in its place: going to another address
 * at once would break that post off, and nothing would be saved. So no page of the tests goes anywhere while a window
 * beside it, or it itself, is still sending. Nobody has to remember to wait.
 */
export function leaveWhenSaved(page: Page): void {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  const goBack = page.goBack.bind(page)
  page.goto = async (...given) => {
    await allSaved(page)
    return goto(...given)
  }
  page.reload = async (...given) => {
    await allSaved(page)
    return reload(...given)
  }
  page.goBack = async (...given) => {
    await allSaved(page)
    return goBack(...given)
  }
}

async function allSaved(page: Page): Promise<void> {
  if (!hasScripts()) return
  for (const one of page.context().pages()) await one.waitForFunction(isIdle)
}

/** Runs in the page: whether React, where it runs, is done with what was pressed and shows what came of it. */
function isIdle(): boolean {
  const { __remixRouter: router } = window as WindowOfRemix
  return router === undefined || router.state.navigation.state === 'idle'
}

type WindowOfRemix = Window & {
  readonly __remixRouter?: { readonly state: { readonly navigation: { readonly state: string } } }
}

/** Presses what leads to another page, and waits until that page is there and ready for hands. */
export async function leaving(page: Page, press: () => Promise<void>): Promise<void> {
  const before = await place(page)
  await press()
  await expect
    .poll(async () => [before, undefined].includes(await place(page)), {
      message: `still at ${before ?? 'no page'}`,
      intervals: [15, 30, 60, 100],
    })
    .toBe(false)
  await page.waitForLoadState('load')
}

/** Where somebody is: the address and the heading. Nowhere, between two pages. */
async function place(page: Page): Promise<string | undefined> {
  try {
    const heading = await page.getByRole('heading', { level: 1 }).innerText({ timeout: 1_000 })
    return `${page.url()} ${heading}`
  } catch {
    return undefined
  }
}

/**
 * Waits until a button that is on the page still may be pressed again: a second press within a second is taken for a
 * double click. By the page's own clock, so that a slow machine cannot be too early. Without scripts nothing is.
 */
export async function mayPressAgain(page: Page): Promise<void> {
  if (hasScripts()) await page.evaluate(() => new Promise(done => setTimeout(done, 1_100)))
}
