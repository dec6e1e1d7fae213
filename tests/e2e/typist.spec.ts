import { findForm } from '#content/forms/forms.ts'
import type { Choose } from '#tests/forms/support/documents.ts'
import {
  charactersPerSecond,
  secondsPerDecision,
  secondsPerKey,
  secondsPerPage,
  secondsToRead,
  wordsOf,
} from '#tests/support/typist.ts'
import { h1 } from './support/answer.ts'
import { expect, hasScripts, test } from './support/browser.ts'
import { keyboardHands, type Fingers } from './support/hands.ts'
import { signIn } from './support/people.ts'
import { writeWholeForm } from './support/write-form.ts'

/** What a nurse writes straight after she has rung: everything that is asked and known, in whole sentences. */
const written: Readonly<Record<string, unknown>> = {
  phoned: 'yes',
  phonedTime: '2:40pm',
  phonedWhom: 'Yasmin at the front door',
  childForename: 'Robin',
  childSurname: 'Larkmeadow',
  childBornOn: '2023-03-27',
  childWhereNow: 'In the emergency department with a nurse',
  childAddress: { line1: '4 Teasel Walk', line2: '', town: 'Loughborough', postcode: 'LE11 3TU' },
  // As much as the form's own example of a good answer.
  account:
    'At 1:20pm today Robin (3) had a burn on his left hand. He said “Dad did it with the iron”. His dad takes him home at 3:15pm.',
  atHome: 'His mother, his father and a sister of 8 months.',
  familyTold: 'notSafe',
  familyDetail: 'His father may leave with him.',
  referrerRole: 'Nurse',
  referrerPhone: '01632 960 001',
}

const fiveMinutes = 300

/**
 * The clock is worked out and not slept: what was truly typed and pressed, at the pace of somebody who types 40 words a
 * minute, with reading every word that is shown and deciding once for each answer; and what the service truly took.
 */
test('the urgent form is sent in under five minutes at 40 words a minute, by the keyboard alone', async ({
  page,
}) => {
  test.skip(!hasScripts(), 'The same keys do the same without scripts')
  const form = findForm('urgent-referral')
  if (!form) throw new Error('no urgent form')
  const fingers: Fingers = { characters: 0, keys: 0, waitedMs: 0, pages: 0 }
  const hands = keyboardHands(page, fingers)
  await signIn(page, 'emergencyNurse')
  await page.goto('/referral/start')
  await hands.choose('formId', form.id)
  await hands.press('Continue')
  await hands.choose('answer', 'yes')
  await hands.press('Save and continue')
  await hands.press('Continue')

  let thinking = 2 * secondsPerDecision
  const choose: Choose = question => written[question.id]
  await writeWholeForm(page, hands, form, choose, (part, questions, answered) => {
    thinking += secondsToRead(`${part.title} ${part.intro ?? ''}`)
    for (const question of questions) thinking += secondsToRead(wordsOf(question))
    thinking += answered.length * secondsPerDecision
  })
  thinking += secondsToRead(Object.values(written).join(' ')) + secondsPerDecision
  await hands.press(`Send ${form.sends}`)
  await expect(h1(page)).toContainText('has been sent')

  expect(fingers.characters).toBeGreaterThan(300)
  const seconds = {
    typing: fingers.characters / charactersPerSecond,
    keys: fingers.keys * secondsPerKey,
    pages: fingers.pages * secondsPerPage,
    thinking,
    service: fingers.waitedMs / 1_000,
  }
  const all = Object.values(seconds).reduce((sum, one) => sum + one, 0)
  test
    .info()
    .annotations.push({ type: 'seconds', description: JSON.stringify({ all, ...seconds }) })
  expect(all, JSON.stringify(seconds)).toBeLessThan(fiveMinutes)
})
