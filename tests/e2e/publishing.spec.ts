import type { Page } from '@playwright/test'
import { h1 } from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn, signOut, type Person } from './support/people.ts'

async function as(page: Page, person: Person, path: string): Promise<void> {
  if (await page.getByRole('button', { name: 'Sign out' }).count()) await signOut(page)
  await page.goto(path)
  await signIn(page, person)
  await page.goto(path)
}

async function approve(page: Page, person: Person, edition: string): Promise<void> {
  await as(page, person, edition)
  await page.getByRole('button', { name: 'Read and review this text' }).click()
  await page.getByLabel('I approve it as it reads now').check()
  await page.getByRole('button', { name: 'Record my review' }).click()
  await expect(page.getByText(/^Approved/).first()).toBeVisible()
}

test('an edition of the guide is drafted, approved by two and published, and can be read beside the old one', async ({
  page,
}, { project }) => {
  test.slow()
  await as(page, 'guideEditor', '/guide-editing')
  await page.getByRole('button', { name: 'Begin a new draft' }).click()
  await expect(h1(page)).toContainText('Draft')
  const edition = new URL(page.url()).pathname

  await test.step('Changes one level and adds an indicator; mistakes keep what was typed', async () => {
    await page.getByRole('link', { name: 'Level 2, early help' }).click()
    await page.getByLabel('Time').fill('')
    await page.getByLabel('Who acts').fill('Whoever knows the family best.')
    await page.getByRole('button', { name: 'Save to the draft' }).click()
    await expect(page.getByRole('alert')).toContainText('Enter the usual time')
    await expect(page.getByLabel('Who acts')).toHaveValue('Whoever knows the family best.')
    await page.getByLabel('Time').fill('About 10 days to start.')
    await page.getByRole('button', { name: 'Save to the draft' }).click()
    await page.getByRole('link', { name: /^Health \(/ }).click()
    await page.getByRole('button', { name: 'Add an indicator' }).click()
    await page.getByLabel('What somebody may see').fill('Often too tired to play')
    await page.getByLabel('Level 2').check()
    await page.getByRole('button', { name: 'Save to the draft' }).click()
    await expect(page.getByText('Often too tired to play')).toBeVisible()
  })

  await test.step('Sees the difference word by word, says what changed and sends it', async () => {
    await page.goto(`${edition}/difference`)
    await expect(page.locator('ins', { hasText: '10' }).first()).toBeVisible()
    await expect(page.locator('del').first()).toBeVisible()
    await look(page)
    await page.goto(edition)
    await page.getByLabel('What changed').fill('Early help starts sooner.')
    await page.getByRole('button', { name: 'Save what changed' }).click()
    await page.getByRole('button', { name: 'Send for review' }).click()
    await expect(h1(page)).toContainText('With reviewers')
    await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  })

  await approve(page, 'councilReviewer', edition)
  await expect(page.getByText(/Still to approve it/)).toContainText('outside the council')
  await approve(page, 'guideReviewer', edition)
  await as(page, 'guideEditor', edition)
  await expect(h1(page)).toContainText('Approved, not published')
  await look(page)

  // One of the two runs publishes, so that neither finds the other’s version in its way.
  if (project.name === 'no-script') {
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.waitForURL(`${edition}/publish`)
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(h1(page)).toContainText('Published')
    await page.getByRole('link', { name: 'Read it as everybody can' }).click()
    await expect(page.getByText(/This version takes effect on/)).toBeVisible()
    await page.goto('/thresholds/versions')
    await expect(page.getByText('Early help starts sooner.')).toBeVisible()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.locator('ins').filter({ hasText: 'Often too tired to play' })).toBeVisible()
    await look(page)
    await page.goto(edition)
  }
  await page.getByRole('button', { name: 'Withdraw this edition for good' }).click()
  await expect(h1(page)).toContainText('Withdrawn')
})

test('a file with mistakes is not imported, and each mistake is told by its line', async ({
  page,
  request,
}) => {
  const file = await (await request.get('/thresholds/versions/2026-11/guide.md')).text()
  await as(page, 'guideEditor', '/guide-editing/import')
  const choose = (text: string) =>
    page
      .getByLabel('Choose the file')
      .setInputFiles({ name: 'guide.md', mimeType: 'text/markdown', buffer: Buffer.from(text) })
  await choose(file.replace('HLT-002,1,', 'HLT-002,7,'))
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(page.getByRole('alert')).toContainText('Nothing was imported from guide.md')
  await expect(page).toHaveTitle(/^Error: /)
  const line = file.split('\n').findIndex(each => each.startsWith('HLT-002,')) + 1
  await expect(page.getByRole('row', { name: `${line} The level must be` })).toBeVisible()
  await look(page)
  await choose(file)
  await page.getByRole('button', { name: 'Import' }).click()
  await expect(h1(page)).toContainText('Draft')
})
