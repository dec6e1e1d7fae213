import { h1 } from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn, signOut } from './support/people.ts'

test('anybody practises a mixed five: answers, sees why, and goes on', async ({
  page,
  context,
}) => {
  await page.goto('/thresholds')
  await page.getByRole('link', { name: 'Practise', exact: true }).click()
  await expect(h1(page)).toHaveText('Practise choosing a level')
  await page.getByRole('button', { name: 'Take a mixed set of five' }).click()
  await expect(h1(page)).toHaveText('A mixed five')
  await page.getByRole('button', { name: 'Start with the first' }).click()
  await expect(page.getByText('Practise: 1 of 5')).toBeVisible()

  await test.step('Without a level it asks for one and keeps the rest', async () => {
    await page.getByLabel('What weighs most for you?').selectOption('A pattern over time')
    await page.getByRole('button', { name: 'Answer and see why' }).click()
    await expect(page.getByRole('alert')).toContainText('Select a level of need')
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.getByLabel('What weighs most for you?')).toHaveValue('pattern')
  })

  await test.step('With one it says why', async () => {
    await page.getByLabel('Level 3,').check()
    await page.getByLabel(/What kind of organisation/).selectOption('Housing provider')
    await page.getByRole('button', { name: 'Answer and see why' }).click()
    await expect(page.getByRole('heading', { name: /^You said level 3/ })).toBeVisible()
    await expect(page).toHaveURL(/answer=3/)
    await expect(page.getByRole('heading', { name: /^The commonest mistake: level/ })).toBeVisible()
    await expect(page.getByRole('img', { name: /in this situation/ })).toBeVisible()
    await expect(page.getByText('You said: a pattern over time.')).toBeVisible()
    await look(page)
  })

  await page.getByRole('button', { name: 'Next situation' }).click()
  await expect(page.getByText('Practise: 2 of 5')).toBeVisible()
  // Their kind of organisation goes along in the address, so that nobody is asked five times.
  await expect(page.getByLabel(/What kind of organisation/)).toHaveValue('housing_provider')
  expect(await context.cookies()).toEqual([])
})

test('a lead sets practice, a teacher does it, and the lead sees no more than counts by team', async ({
  page,
}) => {
  const name = `Practice ${Date.now()}`
  await page.goto('/practise/sets')
  await signIn(page, 'headTeacher')
  await page.getByLabel('Name of this set').fill(name)
  const due = new Date(Date.now() + 10 * 86_400_000).toISOString()
  await page.getByLabel('Day', { exact: true }).fill(String(Number(due.slice(8, 10))))
  await page.getByLabel('Month', { exact: true }).fill(String(Number(due.slice(5, 7))))
  await page.getByLabel('Year', { exact: true }).fill(due.slice(0, 4))
  await page.getByLabel('Holes in his shoes').check()
  await page.getByLabel('Second-hand shoes').check()
  await page.getByRole('button', { name: 'Set this practice' }).click()
  await expect(page.getByRole('alert')).toContainText('Select 3 to 12 situations')
  await expect(page.getByLabel('Holes in his shoes')).toBeChecked()
  await page.getByLabel('Scooter knees').check()
  await page.getByRole('button', { name: 'Set this practice' }).click()
  const set = page.getByRole('region', { name })
  await expect(set.getByRole('row', { name: /Teachers 7 0/ })).toBeVisible()
  await expect(page.getByText('Callum')).toHaveCount(0)
  await signOut(page)

  await page.goto('/sign-in')
  await signIn(page, 'teacher')
  await page.goto('/referrals')
  await page.getByRole('link', { name }).click()
  for (const title of ['Start', 'Next situation', 'Next situation']) {
    await page.getByRole('button', { name: title }).click()
    await page.getByLabel('Level 2,').check()
    await page.getByRole('button', { name: 'Answer and see why' }).click()
    await expect(page.getByRole('heading', { name: /^You said level 2/ })).toBeVisible()
  }
  await page.getByRole('button', { name: /last one: go back/ }).click()
  await expect(page.getByText('You have done all of them.')).toBeVisible()
  await look(page)
  await signOut(page)

  await page.goto('/sign-in')
  await signIn(page, 'headTeacher')
  await page.goto('/practise/sets')
  await expect(set.getByRole('row', { name: /Teachers 7 1/ })).toBeVisible()
  await expect(page.getByText('Callum')).toHaveCount(0)
  await set.getByRole('button', { name: /Take this set back/ }).click()
  await expect(page.getByText(name)).toHaveCount(0)
})
