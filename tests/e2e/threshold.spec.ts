import { draftOf, fillIn, goOn, h1 } from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn, signOut } from './support/people.ts'

const bruise = 'Any bruise, burn, mark or bleeding in a baby'
const phoneNow = 'Phone now, before you go on'

test('a teacher sees a bruise on a baby: the phone is first, the picture goes along, and the front door reads why', async ({
  page,
}) => {
  test.setTimeout(240_000)

  await test.step('The phone comes first on every page of the guide until it has been read', async () => {
    await page.goto('/thresholds?pick=HLT-037')
    const first = page.getByRole('main').getByRole('heading').first()
    await expect(first).toHaveText(phoneNow)
    await look(page)
    await page.getByRole('link', { name: 'Add the child’s age or due date' }).click()
    await expect(first).toHaveText(phoneNow)
    await page.getByLabel('Day', { exact: true }).fill('1')
    await page.getByLabel('Month', { exact: true }).fill('1')
    await page.getByLabel('Year', { exact: true }).fill('2001')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert')).toContainText('not within a pregnancy')
    for (const box of ['Day', 'Month', 'Year']) await page.getByLabel(box, { exact: true }).fill('')
    await page.getByLabel('Age in whole years').fill('0')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL(/\?pick=HLT-037&ageGroup=0-4#/)
    await page.getByRole('link', { name: 'Add strengths' }).click()
    await expect(first).toHaveText(phoneNow)
    await page.getByLabel('Health visitor reviews completed').check()
    await look(page)
    await page.getByRole('button', { name: 'Add to the picture' }).click()
    await page.getByRole('button', { name: 'I have read this' }).click()
    await expect(first).toHaveText('Threshold guide')
    await expect(page.getByText('Phone now still applies')).toBeVisible()
  })

  await test.step('The picture says where the choices sit, what may change it and whom to ring, and no level', async () => {
    const main = page.getByRole('main')
    await expect(main).toContainText('You decide the level')
    await expect(main).toContainText('Do not wait to find out more.')
    await expect(main).not.toContainText('Questions worth asking next')
    await expect(main).toContainText('same-day medical view')
    await expect(main.getByRole('heading', { name: 'Who to ring' })).toBeVisible()
    await look(page)
    await page.getByRole('button', { name: 'Start a referral with these' }).click()
    await signIn(page, 'headTeacher')
    await page.getByLabel(/urgent referral/i).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  })

  await test.step('On the draft the phone is first again, until she says she has read it', async () => {
    const first = page.getByRole('main').getByRole('heading').first()
    await expect(first).toHaveText(phoneNow)
    await page.getByRole('button', { name: 'I have read this' }).click()
    await expect(page.getByText(/Read by Rukhsana Ellwood on/)).toBeVisible()
    await expect(first).not.toHaveText(phoneNow)
  })

  const draft = draftOf(page)
  await test.step('She says her own level and why, and why not another', async () => {
    await page.goto(draft)
    await page.getByRole('link', { name: 'Your picture and your own level of need' }).click()
    await expect(page.getByText(bruise).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on without it' })).toBeVisible()
    await look(page)
    await fillIn(page, {
      'Which level of need do you think this is?': 'Level 4, acute and child protection',
      'Why this level?': 'A bruise on the cheek of a baby who does not crawl.',
      'Why not the level below?': 'Early help cannot keep her safe today.',
    })
    await page.getByLabel('Adults who help to protect the child').fill('Her aunt, every day')
    await goOn(page)
    await expect(page.getByText('Your own level: 4')).toBeVisible()
  })

  let reference = ''
  await test.step('She sends it, and sees what went along', async () => {
    await page.goto(`${draft}/check`)
    await expect(page.getByText('A bruise on the cheek of a baby').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Also tell' })).toBeVisible()
    await look(page)
    await page.getByRole('button', { name: 'Send urgent referral' }).click()
    await expect(h1(page)).toHaveText('Your urgent referral has been sent')
    await expect(page.getByText('Her aunt, every day')).toBeVisible()
    reference = (await page.locator('.govuk-panel strong').textContent()) ?? ''
    await signOut(page)
  })

  await test.step('The front door reads it beside the decision, and cannot ask for more', async () => {
    await signIn(page, 'frontDoorManager')
    await page.getByLabel('Find a child or a reference').fill(reference)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: reference }).first().click()
    await expect(page.getByText('Early help cannot keep her safe today.')).toBeVisible()
    await look(page)
    await page.getByRole('button', { name: 'Decide what happens' }).click()
    await expect(page.getByText('Early help cannot keep her safe today.')).toBeVisible()
    await expect(page.getByLabel(/Returned to referrer/)).toHaveCount(0)
    await look(page)
  })
})
