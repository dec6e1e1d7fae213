import {
  h1,
  notKnown,
  startDraft,
  writeSection,
  type PageOfAnswers,
  type Section,
} from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'
import { signIn, signOut } from './support/people.ts'
import { daysAgo } from './support/sams-referral.ts'

const home = {
  'Address line 1': '9 Sorrel Close',
  'Town or city': 'Hinckley',
  Postcode: 'LE10 1AA',
}

const child = (name: string, born: string): readonly PageOfAnswers[] => [
  [
    'About this child',
    {
      'First name': name,
      'Last name': 'Tolland',
      'Has the child been born?': 'Yes',
      'Date of birth': born,
      'Home address': home,
    },
  ],
  [
    'This child in the incident',
    {
      'School, college, nursery or childminder': notKnown('Not known'),
      'Where was this child?': ['Heard it'],
      'Did an officer see and speak to this child?': 'Yes, saw and spoke to them',
      'What has this child said or shown?': `${name} was crying and held her mother’s hand.`,
      'How does this affect this child?': notKnown('Not known yet'),
    },
  ],
]

const notification: readonly Section[] = [
  {
    title: 'The incident',
    pages: [
      [
        'Is a child, or anyone else, in danger right now?',
        { 'Is a child, or anyone else, in danger right now?': 'No' },
      ],
      [
        'The incident',
        {
          'Incident number': '26*4471902',
          'Day of the incident': daysAgo(1),
          'Time of the incident': '11:40pm',
          'Place of the incident': '9 Sorrel Close, Hinckley',
          'What happened?':
            'Mr Varr shouted at Ms Tolland and pushed her against the wall. She took the children upstairs and called 999.',
          'What was part of this incident?': ['Domestic abuse, including coercive control'],
        },
      ],
      [
        'Weapons and orders',
        {
          'Did the abuser have, use or threaten to use a weapon?': 'No',
          'Bail conditions and protective orders': notKnown('None, or not known'),
          'What have the police done?': 'Mr Varr was arrested.',
          'Earlier incidents': notKnown('None known'),
        },
      ],
      ['What the family knows', { 'Does the victim know that you are sending this?': 'Yes' }],
      [
        'Telling the school',
        {
          'Has Operation Encompass told each child’s school?':
            'Not yet, but it will before the next school day',
        },
      ],
    ],
  },
  {
    title: 'People',
    pages: [
      {
        heading: 'Adults in this incident',
        button: 'Add an adult',
        entries: [
          [
            [
              'About this adult',
              {
                'Part in this incident': 'Victim',
                'Adult’s full name': 'Wren Tolland',
                'Adult’s date of birth': notKnown('Date of birth not known'),
                'Relationship to the children': 'Mother',
                'Do they have parental responsibility?': 'Yes',
                'Do they live with the children?': 'Yes',
              },
            ],
            [
              'Safe contact',
              { 'Safe phone number': '07700 900462', 'Which of these are safe?': ['Call them'] },
            ],
          ],
        ],
      },
      {
        heading: 'Children in the home or family',
        button: 'Add a child',
        another: 'Add another child',
        entries: [child('Isla', '2018-05-04'), child('Rory', '2021-09-12')],
      },
    ],
  },
  {
    title: 'Risk',
    pages: [
      [
        'Risk checklist',
        {
          'What did the victim say, and what did you find?': notKnown(
            'The questions were not asked',
          ),
        },
      ],
      [
        'Your judgement',
        {
          'Grade you give this incident': 'Medium',
          'Why this grade?': 'He was arrested, and this is the first time we were called.',
          'Do you think the risk is higher than the checklist shows?': 'I am not sure',
        },
      ],
      [
        'About you',
        {
          'Your rank and role': 'Constable, response team',
          'Phone number where we can reach you': '01632 960124',
        },
      ],
    ],
  },
]

test('a constable sends one notification about two children, and the front door gets a contact for each', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'constable')
  await startDraft(page, 'Police domestic abuse notification')
  // Sent under a duty: nobody answers the agreement check on the officer's behalf, and nothing offers to start it.
  await expect(h1(page)).toHaveText('Police domestic abuse notification')
  await expect(page.getByRole('button', { name: /agreement check again/ })).toHaveCount(0)
  await look(page)
  for (const section of notification) await writeSection(page, section, look)

  await page.getByRole('link', { name: 'Check your answers and send' }).click()
  await page.getByRole('button', { name: 'Send notification' }).click()
  await expect(h1(page)).toHaveText('Your notification has been sent')
  const reference = await page.locator('.govuk-panel strong').innerText()
  await signOut(page)

  await signIn(page, 'frontDoorManager')
  await page.goto('/front-door')
  await page.getByLabel('Find a child or a reference').fill(reference)
  await page.getByRole('button', { name: 'Find' }).click()
  const found = page.getByRole('table', { name: /2 contacts found/ })
  await expect(
    found.getByRole('link', { name: new RegExp(`^${reference}.*Isla Tolland`) }),
  ).toBeVisible()
  await expect(
    found.getByRole('link', { name: new RegExp(`^${reference}.*Rory Tolland`) }),
  ).toBeVisible()
  await look(page)
})
