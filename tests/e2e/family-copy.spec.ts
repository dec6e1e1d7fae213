import { readFile } from 'node:fs/promises'
import { readPdf } from '#tests/support/read-pdf.ts'
import { expect, test } from './support/browser.ts'
import { signIn } from './support/people.ts'

/** Line ends and gaps fall differently on paper and on the screen; every other sign is the same. */
const flat = (text: string) => text.replace(/\s+/gu, '')

test('a family is given on paper exactly what was read on the screen first', async ({ page }) => {
  await signIn(page, 'headTeacher')
  await page.goto('/referrals?show=waiting')
  const sent = await page.getByRole('table').getByRole('link').last().getAttribute('href')
  const copies = (sent ?? '').replace(/\/progress$/, '/copies')
  await page.goto(copies)
  await page.getByLabel('Which child is it about?').selectOption({ index: 1 })
  await page.getByLabel('Who is it for?').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Read it first' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read the copy for the family')
  const paper = page.getByRole('region', { name: 'What the family will read' })
  const marking = (await paper.locator('.app-marking').textContent()) ?? ''
  const read = await paper.textContent()

  // Not made before a person has decided.
  await page.getByRole('button', { name: 'Make this copy' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'Select the box when you have read every line',
  )
  const reason = page.getByLabel('Why is it right to make this copy all the same?')
  if (await reason.isVisible()) await reason.fill('Agreed with our safeguarding lead.')
  await page.getByLabel(/have read every line and decide/).check()
  await page.getByRole('button', { name: 'Make this copy' }).click()
  const download = page.getByRole('link', { name: /^Download Copy for the family/ }).first()
  await expect(async () => {
    await page.goto(copies)
    await expect(download).toBeVisible({ timeout: 100 })
  }).toPass()

  const saved = page.waitForEvent('download')
  await download.click()
  const pdf = await readPdf(await readFile(await (await saved).path()))
  expect(flat(`${marking}${pdf.text}`)).toBe(flat(read ?? ''))
  for (const edge of pdf.edges) expect(edge).toContain(marking)
})
