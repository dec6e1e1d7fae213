import type { Page } from '@playwright/test'
import { goOn, h1, writeSection } from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn, signOut } from './support/people.ts'
import { samsReferral } from './support/sams-referral.ts'

test('a head teacher refers a hungry boy, the front door decides and grades, and she learns what came of it', async ({
  page,
}) => {
  test.setTimeout(600_000)
  let reference = ''

  await test.step('She opens the start page: whom to ring comes first', async () => {
    await page.goto('/')
    await expect(h1(page)).toHaveText('Worried about a child?')
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      'A child is in danger now',
    )
    await look(page)
  })

  await test.step('She is not sure how serious it is, and looks up what she has seen', async () => {
    await page.getByRole('button', { name: 'Open the threshold guide' }).click()
    await look(page)
    await page.getByLabel('Search in your own words').fill('no food in the house')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('heading', { name: /indicators found/ })).toBeVisible()
    await page.getByLabel(/runs out of food, heating or essentials/).check()
    await page.getByLabel(/Food, bedding, clothing or heating often missing/).check()
    await page.getByRole('button', { name: 'Update the picture' }).click()
    await expect(page.getByText('You have chosen 2 indicators')).toBeVisible()
    await expect(page.getByRole('table', { name: 'The same picture as a table' })).toBeVisible()
    await look(page)
  })

  await test.step('She starts a referral with these, and signs in on the way', async () => {
    await page.getByRole('button', { name: 'Start a referral with these' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await look(page)
    await signIn(page, 'headTeacher')
    await expect(page.getByText('2 indicators from the threshold guide will go')).toBeVisible()
    await look(page)
    await page.getByLabel('Children’s referral').check()
    await page.getByRole('button', { name: 'Continue' }).click()
  })

  await test.step('The agreement check: his mother has agreed to this request for help', async () => {
    await agree(page, [
      ['Is the child, or anyone else, in danger right now?', 'No'],
      ['Does the child already have someone working with the family?', 'No, or I do not know'],
      [
        'Do you have reason to suspect that the child is being seriously harmed, or is likely to be?',
        'No',
      ],
      ['Does a law or an agreed rule say you must tell us?', 'No'],
      ['Are you asking for help or an assessment for this family?', 'Yes, I am asking for help'],
      ['Who can agree to this help?', 'A person with parental responsibility'],
      ['Have you explained what will happen if they agree?', 'Yes'],
      ['What did they decide?', 'They agree to this request for help'],
    ])
    await expect(h1(page)).toHaveText('You can send this')
    await look(page)
    await page.getByRole('button', { name: 'Continue' }).click()
  })

  await test.step('Her list of sections says that nothing has been sent', async () => {
    await expect(h1(page)).toHaveText('Children’s referral')
    await expect(page.getByText('Not sent yet').first()).toBeVisible()
    await expect(page.getByText('From the threshold guide: 2 indicators')).toBeVisible()
    await look(page)
  })

  await test.step('She writes what she knows, page by page', async () => {
    for (const section of samsReferral) await writeSection(page, section, look)
  })

  await test.step('The quality check advises and stops nobody', async () => {
    await page.getByRole('link', { name: 'Quality check' }).click()
    await expect(page.getByText('You can send without following any of them.')).toBeVisible()
    await look(page)
    await page.getByRole('button', { name: 'Check your answers and send' }).click()
  })

  await test.step('She checks her answers and sends them', async () => {
    await expect(page.getByText('is not sent until you press the button')).toBeVisible()
    await expect(page.getByText(`On Monday Sam said`)).toBeVisible()
    await look(page)
    await page.getByRole('button', { name: 'Send referral' }).click()
    await expect(h1(page)).toHaveText('Your referral has been sent')
    reference = await page.locator('.govuk-panel strong').innerText()
    expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
    await expect(page.getByText(/A social worker decides what to do\. Due .+ by 5pm/)).toBeVisible()
    await look(page)
    await page.reload()
    await expect(page.locator('.govuk-panel strong')).toHaveText(reference)
  })

  await test.step('She signs out, and Back shows nothing', async () => {
    await signOut(page)
    await page.goBack()
    await expect(page.getByText(reference)).toHaveCount(0)
  })

  await test.step('The front door manager finds it in the queue and opens it', async () => {
    await page.goto('/sign-in')
    await signIn(page, 'frontDoorManager')
    await expect(h1(page)).toHaveText('Front door: what needs you now')
    await look(page)
    await page.getByLabel('Find a child or a reference').fill(reference)
    await page.getByRole('button', { name: 'Find' }).click()
    await look(page)
    await page.getByRole('link', { name: reference }).first().click()
    await expect(page.getByText('She does not want')).toHaveCount(0)
    await expect(page.getByText('Sam (7) came to school without a coat').first()).toBeVisible()
    await look(page)
  })

  await test.step('She decides: an assessment, with an action that has an owner and a day', async () => {
    await page.getByRole('button', { name: 'Decide what happens' }).click()
    await look(page)
    await page.getByLabel('New referral: assessment').check()
    await page.getByRole('group', { name: 'What level of need is this?' }).getByLabel(/^3:/).check()
    await page
      .getByLabel('Why did you decide this?')
      .fill('A seven-year-old is alone in the mornings, and help from school has not been enough.')
    await page
      .getByLabel('What does the history tell us?')
      .fill('One earlier worry in March, known to school only. I looked in our own records.')
    const action = page.getByRole('group', { name: 'Action 1' })
    await action.getByLabel('Action 1').fill('Visit Sam and his mother at home')
    await action.getByLabel('Who will do it?').fill('Ciaran Nevill-Holt')
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString()
    await action.getByLabel('Day').fill(String(Number(day.slice(8, 10))))
    await action.getByLabel('Month').fill(String(Number(day.slice(5, 7))))
    await action.getByLabel('Year').fill(day.slice(0, 4))
    await page.getByRole('button', { name: 'Check what the sender will read' }).click()
    await expect(page.getByText('Nothing is recorded yet.')).toBeVisible()
    await look(page)
    await page
      .getByLabel('What we decided and why')
      .fill('A social worker will meet Sam and his mother, because he is often alone and hungry.')
    await page.getByRole('button', { name: 'Record this decision' }).click()
    await expect(page.getByText('New referral: assessment').first()).toBeVisible()
    await look(page)
  })

  await test.step('She grades the referral on ten parts and sends one tip', async () => {
    await page.getByRole('button', { name: 'Grade this referral' }).click()
    await look(page)
    const parts = page.getByRole('radiogroup')
    await expect(parts).toHaveCount(10)
    for (const part of await parts.all()) await part.getByLabel(/^2: /).check()
    await page
      .getByLabel('Or one tip in your own words')
      .fill('Say what Sam’s mother has tried, and what helped for a while.')
    await page.getByRole('button', { name: 'Record this grade' }).click()
    await expect(page.getByText('20 out of 30 by Yasmin Threlkeld')).toBeVisible()
    await signOut(page)
  })

  await test.step('The head teacher reads the decision, the grade and the tip', async () => {
    await page.goto('/sign-in')
    await signIn(page, 'headTeacher')
    await page.goto('/referrals')
    await page.getByRole('link', { name: reference }).click()
    await expect(h1(page)).toHaveText('What was decided')
    await expect(page.getByText('he is often alone and hungry')).toBeVisible()
    await expect(page.getByText('20 out of 30').first()).toBeVisible()
    await expect(page.getByText('Say what Sam’s mother has tried')).toBeVisible()
    await look(page)
  })

  await test.step('She adds what she has learned since', async () => {
    await page.getByRole('button', { name: 'Add information' }).click()
    await look(page)
    await page.getByLabel('What do you want to add?').fill('His grandmother can stay until Sunday.')
    await page.getByRole('button', { name: 'Add information' }).click()
    await expect(h1(page)).toHaveText('Information added')
    await look(page)
  })

  await test.step('Her agency’s trend counts the grade', async () => {
    await page.goto('/agency')
    await look(page)
  })
})

/** Answers the questions of the agreement check: each is looked at, and each asks one thing. */
async function agree(page: Page, answers: readonly (readonly [string, string])[]): Promise<void> {
  for (const [question, option] of answers) {
    await expect(h1(page)).toHaveText(question)
    await look(page)
    await page.getByLabel(option, { exact: true }).check()
    await goOn(page)
  }
}
