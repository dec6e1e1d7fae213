import type { Page } from '@playwright/test'
import { startDraft } from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn } from './support/people.ts'

const letter = {
  name: 'Letter.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'),
}
const empty = { name: 'Empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }

const add = async (page: Page, ...files: (typeof letter)[]) => {
  await page.getByLabel('Add files').setInputFiles(files)
  await page.getByRole('button', { name: 'Add these files' }).click()
}

test('files are kept one by one, removed, saved, and added after sending', async ({ page }) => {
  test.slow()
  await signIn(page, 'teacher')
  const draft = await startDraft(page)
  await page.goto(`${draft}/files`)
  await expect(page.getByRole('button', { name: /^Risk has changed/ })).toBeVisible()
  await add(page, letter)
  await expect(page.getByText('1 file was kept.')).toBeVisible()
  await add(page, empty)
  await expect(page.getByRole('alert')).toContainText('“Empty.pdf” was not kept')
  await expect(page.getByRole('button', { name: 'Remove Letter.pdf' })).toBeVisible()
  await look(page)
  await page.getByRole('button', { name: 'Remove Letter.pdf' }).click()
  await expect(page.getByRole('button', { name: 'Remove Letter.pdf' })).toHaveCount(0)

  // A referral of the demonstration that has files and copies.
  await page.goto('/referrals?show=decided')
  const rows = page.getByRole('table').getByRole('link')
  const addresses = await rows.evaluateAll(links => links.map(link => link.getAttribute('href')))
  let sent = ''
  for (const address of addresses) {
    sent = (address ?? '').replace(/\/progress$/, '')
    await page.goto(`${sent}/files`)
    if ((await page.getByText('Drawing.png').count()) > 0) break
  }
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download Letter about attendance.pdf' }).click()
  expect((await saved).suggestedFilename()).toBe('Letter about attendance.pdf')
  await page.goto(`${sent}/add/information`)
  await page.getByRole('link', { name: 'add a file in its place' }).click()
  await add(page, letter)
  await expect(page.getByText('and the front door was told.')).toBeVisible()
})
