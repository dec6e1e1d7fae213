import type { BrowserContext, Page } from '@playwright/test'
import { draftOf, fillIn, goOn, h1, startDraft } from './support/answer.ts'
import { expect, hasScripts, listen, test } from './support/browser.ts'
import { mayPressAgain } from './support/leaving.ts'
import { look } from './support/look.ts'
import { signIn, signOut } from './support/people.ts'

async function agree(page: Page, answers: readonly string[]): Promise<void> {
  for (const option of answers) {
    await page.getByLabel(option, { exact: true }).check()
    await goOn(page)
  }
}

test('a nurse who has phoned sends the urgent form with gaps, and nothing holds her up', async ({
  page,
}) => {
  await signIn(page, 'emergencyNurse')
  await startDraft(page, 'Urgent referral after a phone call')
  await agree(page, ['Yes'])
  await expect(h1(page)).toHaveText('Call 999 now')
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByRole('link', { name: 'Your phone call' }).click()
  await fillIn(page, { 'Have you phoned?': 'Yes, and I spoke to someone' })
  await goOn(page)
  // From section to section: the list is not in her way, and nor is what she does not know yet.
  await expect(h1(page)).toHaveText('Children in danger')
  await goOn(page)
  await fillIn(page, {
    'What happened, and what is the danger now?':
      'A boy of about three has a burn on his hand. His father collects him at 6pm.',
  })
  await goOn(page)

  await page.goto(`${draftOf(page)}/check`)
  await expect(page.getByText(/You can send now and add them later/)).toBeVisible()
  await look(page)
  await page.getByRole('button', { name: 'Send urgent referral' }).click()
  await expect(h1(page)).toHaveText('Your urgent referral has been sent')
  await look(page)
})

test('a family that does not agree is heard: nothing is sent, the draft is kept, and the reason is asked for', async ({
  page,
}) => {
  await signIn(page, 'headTeacher')
  await startDraft(page)
  await agree(page, [
    'No',
    'No, or I do not know',
    'No',
    'No',
    'Yes, I am asking for help',
    'A person with parental responsibility',
    'Yes',
    'They do not agree',
    'No',
  ])
  await look(page)
  await expect(page.getByText('Your draft is kept and has not been sent.')).toBeVisible()
  await page.goto(`${draftOf(page)}/check`)
  await page.getByRole('button', { name: 'Send referral' }).click()
  await expect(page.getByRole('alert')).toContainText('There is a problem')

  await page.getByRole('button', { name: /^Risk has changed/ }).click()
  await expect(h1(page)).toHaveText('Is the child, or anyone else, in danger right now?')
})

test('two tabs: the second to save is shown both versions and chooses', async ({
  page,
  context,
  complaints,
}) => {
  await signIn(page, 'headTeacher')
  await startDraft(page)
  const address = `${draftOf(page)}/page/worry`
  const other = await context.newPage()
  listen(other, complaints)
  await page.goto(address)
  await other.goto(address)
  await fillIn(page, { 'What worries you most?': 'He is alone in the mornings.' })
  await goOn(page)
  await fillIn(other, { 'What worries you most?': 'He has stopped playing with friends.' })
  await other.getByRole('button', { name: 'Save and continue' }).click()
  await expect(other.getByText('Changed somewhere else')).toBeVisible()
  await expect(other.getByText('He is alone in the mornings.')).toBeVisible()
  await expect(other.getByLabel('What worries you most?')).toHaveValue(
    'He has stopped playing with friends.',
  )
  await look(other)
  await mayPressAgain(other)
  await other.getByRole('button', { name: 'Keep what is on this page' }).click()
  await expect(other.getByText('Changed somewhere else')).toHaveCount(0)
  await page.goto(address)
  await expect(page.getByLabel('What worries you most?')).toHaveValue(
    'He has stopped playing with friends.',
  )
})

test('a missing answer: the summary takes focus, its links land on the fields, and what was typed stays', async ({
  page,
}) => {
  await signIn(page, 'headTeacher')
  await startDraft(page)
  await page.goto(`${draftOf(page)}/page/ask`)
  await fillIn(page, { 'What would you like to happen?': 'A plan for the mornings.' })
  let posts = 0
  page.on('request', request => (posts += request.method() === 'POST' ? 1 : 0))
  await page.getByRole('button', { name: 'Save and continue' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('There is a problem')
  await expect(page).toHaveTitle(/^Error: /)
  expect(posts, 'with scripts the page itself looks first').toBe(hasScripts() ? 0 : 1)
  if (hasScripts()) await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(page.getByLabel('What would you like to happen?')).toHaveValue(
    'A plan for the mornings.',
  )
  await page.getByRole('link', { name: 'Enter what you will keep doing' }).click()
  const field = page.getByLabel('What will you keep doing?')
  if (hasScripts()) await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
  await field.fill('Breakfast every day.')
  await mayPressAgain(page)
  await goOn(page)
})

test('Back shows what was written on the page before', async ({ page }) => {
  await signIn(page, 'headTeacher')
  await startDraft(page)
  await page.goto(`${draftOf(page)}/page/worry`)
  await fillIn(page, { 'What worries you most?': 'He is alone in the mornings.' })
  await goOn(page)
  await page.goBack()
  await expect(page.getByLabel('What worries you most?')).toHaveValue(
    'He is alone in the mornings.',
  )
})

/** Ends the session from another browser that shares it, so that this one finds out when it next asks. */
async function endEverywhereElse(context: BrowserContext): Promise<void> {
  const elsewhere = await context.browser()?.newContext({
    storageState: await context.storageState(),
  })
  const page = await elsewhere?.newPage()
  if (!elsewhere || !page) throw new Error('there is no other browser')
  await page.goto('/')
  await signOut(page)
  await elsewhere.close()
}

test('a session that ends in the middle of a page: after signing in again the words are still there', async ({
  page,
  context,
}) => {
  await signIn(page, 'headTeacher')
  await startDraft(page)
  await page.goto(`${draftOf(page)}/page/worry`)
  await fillIn(page, { 'What worries you most?': 'He is alone in the mornings.' })
  await endEverywhereElse(context)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await look(page)
  await signIn(page, 'headTeacher')
  await expect(page.getByLabel('What worries you most?')).toHaveValue(
    'He is alone in the mornings.',
  )
})

test('with the keyboard alone: past the frame, through a question of the agreement check and a page of the form', async ({
  page,
}) => {
  await signIn(page, 'headTeacher')
  await startDraft(page)
  const question = await h1(page).innerText()
  await page.reload()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Yes')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('No', { exact: true })).toBeChecked()
  await tabTo(page, 'Save and continue')
  await page.keyboard.press('Enter')
  await expect(h1(page)).not.toHaveText(question)

  await page.goto(`${draftOf(page)}/page/worry`)
  await tabTo(page, 'What worries you most?')
  await page.keyboard.type('He is alone in the mornings.')
  await tabTo(page, 'Save and continue')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/page\/worry/)
})

/** Presses Tab until the control with this name has focus; focus must show, and nothing may trap it. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page
    .getByLabel(name, { exact: true })
    .or(page.getByRole('button', { name, exact: true }))
    .first()
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate(element => element === document.activeElement)) {
      await expect(wanted).toBeInViewport()
      return
    }
  }
  throw new Error(`30 presses of Tab do not reach ${name}`)
}
