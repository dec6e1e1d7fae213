import type { Page } from '@playwright/test'
import { draftOf, h1 } from './support/answer.ts'
import { expect, hasScripts, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn, signOut } from './support/people.ts'

const question = 'He is hungry on Mondays and his mother works nights. Is this early help?'

const referenceOf = async (page: Page) =>
  (await page.locator('.govuk-caption-l').innerText()).slice(0, 11)

test('a head teacher asks for advice from the guide, the front door gives it, and it becomes a referral', async ({
  page,
}) => {
  // Three people in turn sign in and out.
  test.slow()
  await signIn(page, 'headTeacher')
  await page.goto('/thresholds?q=hungry')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Ask for advice' }).click()
  await expect(h1(page)).toHaveText('Ask for advice before you refer')
  await page.getByRole('button', { name: 'Ask them to ring you' }).first().click()
  await look(page)

  await page.getByLabel('What do you want to ask?').fill(question)
  await page.getByLabel('No, not by name').check()
  await page.getByRole('button', { name: 'Ask them to ring me' }).click()
  await expect(page.getByRole('alert')).toContainText('Select when they should ring you')
  await expect(page.getByLabel('What do you want to ask?')).toHaveValue(question)
  await look(page)
  await page.getByLabel('When should they ring?').selectOption({ index: hasScripts() ? 4 : 6 })
  await page.getByRole('button', { name: 'Ask them to ring me' }).click()
  await expect(page.getByText('will ring you')).toBeVisible()
  await look(page)
  const reference = await referenceOf(page)
  await signOut(page)

  await page.goto('/front-door')
  await signIn(page, 'frontDoorManager')
  await page.goto('/front-door')
  await page.getByRole('link', { name: /^Advice waiting/ }).click()
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByText(question)).toBeVisible()
  await page.getByLabel('What advice did you give?').fill('Offer breakfast club and ask her in')
  await page.getByLabel('Level 2: Early help').check()
  await page.getByLabel('What was agreed?').fill('A meeting on Thursday')
  await page.getByLabel('Yes, refer now').check()
  await page.getByRole('button', { name: 'Keep this advice' }).click()
  await expect(page.getByText('Not read yet.')).toBeVisible()
  await look(page)
  await signOut(page)

  await page.goto('/advice')
  await signIn(page, 'headTeacher')
  await page.goto('/advice')
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByText('The front door asks you to refer now.')).toBeVisible()
  await page.getByRole('button', { name: 'I have read this' }).click()
  await expect(page.getByRole('button', { name: 'I have read this' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Turn this into a referral' }).click()
  await page.waitForURL(/\/agreement/)
  const draft = draftOf(page)
  await page.goto(`${draft}/page/worry`)
  await expect(page.getByLabel('What worries you most?')).toHaveValue(question)
  await page.goto(`${draft}/page/level`)
  await expect(page.getByLabel('Why does this level fit?')).toHaveValue(/Offer breakfast club/)
})

test('a decision not to refer is kept, printed, looked at again, and made into a referral', async ({
  page,
}) => {
  await signIn(page, 'headTeacher')
  await page.goto('/not-referred/new')
  await page.getByLabel('No, not by name').check()
  await page.getByLabel('What did you see, hear and consider?').fill('Late twice in a month')
  await page.getByLabel('Level 1, universal').check()
  await page.getByLabel('Why this level?').fill('It has a reason')
  await page.getByLabel('Why not the level above?').fill('He is well')
  await page.getByLabel('What will be done instead?').fill('A talk each Friday')
  await page.getByLabel('Who will do it?').fill('Ms Teacher')
  const day = page.getByRole('group', { name: 'When will you look at this again?' })
  await day.getByLabel('Year').fill('2020')
  await page.getByRole('button', { name: 'Keep this record' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter a day that is in the future')
  const inAMonth = new Date(Date.now() + 30 * 86_400_000)
  await day.getByLabel('Month').fill(String(inAMonth.getUTCMonth() + 1))
  await day.getByLabel('Year').fill(String(inAMonth.getUTCFullYear()))
  await day.getByLabel('Day', { exact: true }).fill('28')
  await page.getByRole('button', { name: 'Keep this record' }).click()
  await expect(h1(page)).toHaveText('Decision not to refer')
  await look(page)

  const record = page.url()
  await page.getByRole('link', { name: /^Print or save/ }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Late twice in a month')).toBeVisible()
  await expect(page.getByText('Official-Sensitive')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  await page.goto(record)
  await page.getByRole('button', { name: 'Look at this again' }).click()
  await page.getByLabel('Refer now').check()
  await page.getByRole('button', { name: 'Keep this review' }).click()
  await page.waitForURL(/\/referral\/[0-9a-f-]{36}/)
  await page.goto(`${new URL(page.url()).pathname}/page/worry`)
  await expect(page.getByLabel('What worries you most?')).toHaveValue('Late twice in a month')
  await page.goto(record)
  await expect(page.getByText('This was made into a referral.')).toBeVisible()
})
