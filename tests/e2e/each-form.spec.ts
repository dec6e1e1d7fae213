import { currentForms, findForm } from '#content/forms/forms.ts'
import { formRoutes } from '#content/forms/form-routes.ts'
import { shortest } from '#tests/forms/support/documents.ts'
import { h1 } from './support/answer.ts'
import { expect, hasScripts, test } from './support/browser.ts'
import { keyboardHands, plainHands, type Hands } from './support/hands.ts'
import { signIn } from './support/people.ts'
import { answerQuestion, writeWholeForm } from './support/write-form.ts'

/** The answers that lead to "they agree to this request for help", on the way that asks most. */
const agreed = ['no', 'no', 'no', 'no', 'yes', 'parental_responsibility', 'yes', 'agreed']

/**
 * Every form from its start to sent: with scripts by the keyboard alone, without them as a browser without scripts does.
 * The shortest document of each, and the service decides which page comes next.
 */
for (const form of currentForms) {
  test(`${form.title}, from start to sent`, async ({ page }) => {
    // The longest is some sixty pages, every key of it pressed.
    test.setTimeout(300_000)
    const hands: Hands = hasScripts() ? keyboardHands(page) : plainHands(page)
    await signIn(page, form.id.startsWith('police') ? 'constable' : 'teacher')
    await page.goto('/referral/start')
    await hands.choose('formId', form.id)
    await hands.press('Continue')
    const route = formRoutes.find(({ formId }) => formId === form.id)
    if (route?.agreement === 'check' || route?.agreement === 'needed') {
      for (const answer of agreed) {
        await hands.choose('answer', answer)
        await hands.press('Save and continue')
      }
      await hands.press('Continue')
    }
    await writeWholeForm(page, hands, form, shortest)
    await hands.press(`Send ${form.sends}`)
    await expect(h1(page)).toContainText('has been sent')
  })
}

test('what members of the public write, from start to sent', async ({ page }) => {
  const form = findForm('public-concern')
  if (!form) throw new Error('no form for the public')
  const hands: Hands = hasScripts() ? keyboardHands(page) : plainHands(page)
  await page.goto('/tell-us')
  await hands.choose('council', 'notSure')
  for (const part of form.sections.flatMap(({ pages }) => pages))
    for (const one of part.kind === 'repeat' ? part.pages : [part])
      for (const question of one.questions)
        await answerQuestion(hands, question, shortest(question))
  await hands.press('Send')
  await expect(h1(page)).toContainText(/sent|Thank you/)
})
