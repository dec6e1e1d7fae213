import type { Page } from '@playwright/test'
import { startDraft } from './support/answer.ts'
import { expect, hasScripts, test } from './support/browser.ts'
import { signIn } from './support/people.ts'

/** A new draft's page about what worries the writer; gives its address. */
async function worryPage(page: Page): Promise<string> {
  await signIn(page, 'teacher')
  const address = `${await startDraft(page)}/page/worry`
  await page.goto(address)
  return address
}

/** Waits until the script listens that keeps what is typed: what it asks for last is that script. */
async function keepsTyping(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/keep-typing')),
  )
}

const box = (page: Page) => page.getByLabel('What worries you most?')
const said = (page: Page) => page.locator('[data-kept]')

test('what is typed is saved as it is typed, and waits in the page without a connection', async ({
  page,
  context,
}) => {
  test.skip(!hasScripts(), 'without scripts a page is saved by its button')
  const address = await worryPage(page)
  await keepsTyping(page)
  await box(page).pressSequentially('He came in with a mark')
  await expect(said(page)).toHaveText(/^Saved at \d\d:\d\d\.$/)
  await context.setOffline(true)
  await box(page).pressSequentially(' on his arm')
  await expect(said(page)).toHaveText(
    'You are offline. What you type stays on this page and is saved when you are back.',
  )
  await context.setOffline(false)
  await expect(said(page)).toHaveText(/^Saved at \d\d:\d\d\.$/)
  await page.goto(address)
  await expect(box(page)).toHaveValue('He came in with a mark on his arm')
  await expect(page.getByText('and not yet part of what you send')).toBeVisible()
})

test('leaving asks first while words are not saved, and not once they are', async ({
  page,
  context,
}) => {
  test.skip(!hasScripts(), 'without scripts a page is saved by its button')
  await worryPage(page)
  await keepsTyping(page)
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await context.setOffline(true)
  await box(page).pressSequentially('Only here')
  await expect(said(page)).toContainText('You are offline. What you type stays on this page')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(box(page)).toHaveValue('Only here')
  await context.setOffline(false)
  await expect(said(page)).toHaveText(/^Saved at/)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => page.isClosed()).toBe(true)
  expect(asked).toEqual(['beforeunload'])
})

test('two tabs are told of each other and shown side by side', async ({ page, context }) => {
  test.skip(!hasScripts(), 'without scripts nothing is kept before it is saved')
  const address = await worryPage(page)
  const other = await context.newPage()
  await other.goto(address)
  await keepsTyping(other)
  await keepsTyping(page)
  await box(page).pressSequentially('From the first tab')
  await expect(said(page)).toHaveText(/^Saved at/)
  await box(other).pressSequentially('From the second tab')
  await expect(said(other)).toContainText('also changed by you in another tab')
  await other.goto(address)
  await expect(other.getByText('There is more than one version of this page')).toBeVisible()
  await other.getByRole('link', { name: /^Use “Typed by you/ }).click()
  await expect(box(other)).toHaveValue('From the first tab')
  await other.getByRole('button', { name: 'Save and come back later' }).click()
  await expect(
    other.getByText(/Last changed by Callum Treddick at \d{1,2}(:\d\d)?(am|pm)/).first(),
  ).toBeVisible()
  await other.goto(address)
  await expect(box(other)).toHaveValue('From the first tab')
  await expect(other.getByText('more than one version')).toHaveCount(0)
})

test('signed out in mid-page, the words stay and are saved after signing in again', async ({
  page,
  context,
}) => {
  test.skip(!hasScripts(), 'the post of a page that is signed out is kept by another test')
  await worryPage(page)
  await keepsTyping(page)
  const cookies = await context.cookies()
  await context.clearCookies()
  await box(page).pressSequentially('Nobody is signed in')
  await expect(said(page)).toContainText('You are signed out. Sign in again in a new tab')
  await context.addCookies(cookies)
  // Each try waits twice as long as the one before.
  await expect(said(page)).toHaveText(/^Saved at/, { timeout: 30_000 })
  await expect(box(page)).toHaveValue('Nobody is signed in')
})

test('what is typed about the level, on a page without React, is saved too and waits without a connection', async ({
  page,
  context,
}) => {
  test.skip(!hasScripts(), 'without scripts a page is saved by its button')
  const address = (await worryPage(page)).replace('/page/worry', '/threshold')
  await page.goto(address)
  const why = page.getByLabel('Why this level?')
  await why.pressSequentially('He has no coat')
  await expect(said(page)).toHaveText(/^Saved at \d\d:\d\d\.$/, { timeout: 5_000 })
  await context.setOffline(true)
  await why.pressSequentially(' in November')
  await expect(said(page)).toContainText('You are offline. What you type stays on this page')
  await context.setOffline(false)
  await expect(said(page)).toHaveText(/^Saved at \d\d:\d\d\.$/)
  await page.goto(address)
  await expect(why).toHaveValue('He has no coat in November')
  await expect(page.getByText('and not yet part of what you send')).toBeVisible()
  await why.fill('He has no coat in November at all')
  // Pressed before the last words are kept: what the leaving browser still sends brings nothing back.
  await page.getByRole('button', { name: 'Save and finish this later' }).click()
  await page.goto(address)
  await expect(why).toHaveValue('He has no coat in November at all')
  await expect(page.getByText('and not yet part of what you send')).toHaveCount(0)
})

test('a draft is deleted after asking', async ({ page }) => {
  const address = await worryPage(page)
  await page.goto(address.replace(/\/page.*/, ''))
  await page.getByRole('link', { name: 'Delete this draft' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Do you want to delete this draft?',
  )
  await page.getByRole('button', { name: 'Delete this draft' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your referrals')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find this page')
})
