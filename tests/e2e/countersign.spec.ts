import { expect, hasScripts, test } from './support/browser.ts'
import { signIn } from './support/people.ts'

test('a lead reads what a colleague wrote, is asked why before giving it back, and countersigns it', async ({
  page,
}) => {
  await signIn(page, 'countersigningLead')
  const waiting = page.getByRole('region', { name: /^Waiting for you to countersign/ })
  // One each for the run with scripts and the run without.
  const writer = hasScripts() ? 'Chidi Rossendale' : 'Megan Ashdowne'
  await waiting.getByRole('row').filter({ hasText: writer }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/countersign it$/)
  await page.getByRole('button', { name: /^Give it back to/ }).click()
  await expect(page.getByRole('alert')).toContainText('Enter what you would like changed')
  await page.getByRole('button', { name: 'Countersign and send referral' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('has been sent')
  await page.getByRole('link', { name: 'print it' }).click()
  await expect(page.getByText('Femi Adebanjo-Hurst, Designated safeguarding lead')).toBeVisible()
})
