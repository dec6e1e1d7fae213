import type { Page } from '@playwright/test'
import routes from '#app/routes.ts'
import { fillIn, goOn, h1, startDraft } from './support/answer.ts'
import { expect, hasScripts, testInOneWindow as test } from './support/browser.ts'
import { glance, lookClosely } from './support/look.ts'
import { signIn, type Person } from './support/people.ts'

interface Visit {
  readonly state: string
  /** Nobody signed in, when left out. */
  readonly as?: Person
  readonly open: (page: Page) => Promise<unknown>
}

const at =
  (address: string) =>
  (page: Page): Promise<unknown> =>
    page.goto(address)

const inDraft =
  (rest: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(`${await startDraft(page)}${rest}`)
  }

/** The entry page of a list, reached by its button so that the entry has an id. */
const newChild = async (page: Page): Promise<void> => {
  await inDraft('/page/children')(page)
  await page.getByRole('button', { name: 'Add a child' }).click()
  await expect(h1(page)).toHaveText('Has the child been born?')
}

/**
 * Opens a referral of a list, then another page of it. The last one shown was there before the journeys beside this
 * one sent theirs.
 */
const inSent =
  (show: 'waiting' | 'decided', rest: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(`/referrals?show=${show}`)
    const last = page.getByRole('table').getByRole('link').last()
    const path = (await last.getAttribute('href')) ?? ''
    await page.goto(path.replace(/\/progress$/, rest))
  }

const inQueue =
  (rest: string) =>
  async (page: Page): Promise<void> => {
    await page.goto('/front-door')
    const first = page.getByRole('table').getByRole('link').last()
    await page.goto(`${(await first.getAttribute('href')) ?? ''}${rest}`)
  }

/** Opens the first of a list, then another page of it. */
const firstIn =
  (list: string, rest = '') =>
  async (page: Page): Promise<void> => {
    await page.goto(list)
    const first = page.getByRole('table').first().getByRole('link').first()
    await page.goto(`${(await first.getAttribute('href')) ?? ''}${rest}`)
  }

const press =
  (open: (page: Page) => Promise<unknown>, button: string) =>
  async (page: Page): Promise<void> => {
    await open(page)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('There is a problem')
  }

/** The sign-in page, posted with somebody who is not on it. */
const asNobody = async (page: Page): Promise<void> => {
  await page.goto('/sign-in')
  const first = page.getByRole('button', { name: 'Rukhsana Ellwood' })
  await first.evaluate(button => {
    button.setAttribute('value', 'nobody')
  })
  await first.click()
  await expect(page.getByRole('alert')).toContainText('There is a problem')
}

const longWord = 'a'.repeat(2_000)

const withLongWord = async (page: Page): Promise<void> => {
  const draft = await startDraft(page)
  await page.goto(`${draft}/page/worry`)
  await fillIn(page, { 'What worries you most?': longWord })
  await goOn(page)
  await page.goto(`${draft}/check`)
  await expect(page.getByText(longWord)).toBeVisible()
}

/** A new draft of the guide, then a page of it. */
const inEdition =
  (rest: string) =>
  async (page: Page): Promise<void> => {
    await page.goto('/guide-editing')
    await page.getByRole('button', { name: 'Begin a new draft' }).click()
    await page.waitForURL(/\/guide-editing\/[0-9a-f-]{36}/)
    await page.goto(`${new URL(page.url()).pathname}${rest}`)
  }

const head = 'headTeacher'
const desk = 'frontDoorManager'

/** How each route is reached, and the states its page is looked at in: empty, filled, refused, held back. */
const visits: Readonly<Record<string, readonly Visit[]>> = {
  'account/start': [{ state: 'for everybody', open: at('/') }],
  'account/help': [{ state: 'for everybody', open: at('/help') }],
  'account/accessibility': [{ state: 'for everybody', open: at('/accessibility') }],
  'account/privacy': [{ state: 'for everybody', open: at('/privacy') }],
  'account/sign-in': [
    { state: 'empty', open: at('/sign-in') },
    { state: 'refused', open: asNobody },
  ],
  'account/sign-out': [
    { state: 'looked at, which signs nobody out', as: head, open: at('/sign-out') },
  ],
  'account/desk': [
    { state: 'of a sender', as: head, open: at('/desk') },
    { state: 'of the front door', as: desk, open: at('/desk') },
  ],
  'public/tell-us': [
    { state: 'empty', open: at('/tell-us') },
    { state: 'refused', open: press(at('/tell-us'), 'Send') },
  ],
  'public/tell-us-sent': [
    { state: 'with a reference', open: at('/tell-us/sent?reference=K7TM-4Q2X-9') },
    { state: 'without one', open: at('/tell-us/sent') },
  ],
  'account/offline': [{ state: 'for everybody', open: at('/offline') }],
  'account/not-found': [{ state: 'no such page', open: at('/no-such-page') }],

  'threshold/guide': [
    { state: 'empty', open: at('/thresholds') },
    { state: 'nothing found', open: at('/thresholds?q=xylophone') },
    { state: 'found', open: at('/thresholds?q=bruise&ageGroup=preschool') },
  ],
  'threshold/search': [
    { state: 'empty', open: at('/thresholds/search') },
    {
      state: 'found from a whole sentence',
      open: async page => {
        await page.goto('/thresholds')
        await page.getByLabel('Search in your own words').fill('dad drinks, no food in the house')
        await page.getByRole('button', { name: 'Search' }).click()
        await expect(page.getByRole('heading', { name: /indicators found/ })).toBeVisible()
        await page.waitForURL('/thresholds/search')
      },
    },
  ],
  'threshold/keep': [{ state: 'for everybody', open: at('/thresholds/keep') }],
  // Not pages: what a browser reads to keep the guide.
  'threshold/copy': [],
  'threshold/manifest': [],
  'threshold/age': [
    { state: 'empty', open: at('/thresholds/age?pick=HLT-037') },
    {
      state: 'refused',
      open: async page => {
        await page.goto('/thresholds/age')
        await page.getByLabel('Age in whole years').fill('99')
        await page.getByRole('button', { name: 'Continue' }).click()
      },
    },
  ],
  'threshold/strengths': [{ state: 'for everybody', open: at('/thresholds/strengths') }],
  'threshold/levels': [{ state: 'for everybody', open: at('/thresholds/levels') }],
  'threshold/read': [{ state: 'for everybody', open: at('/thresholds/read') }],
  'threshold/versions': [
    { state: 'for everybody', open: at('/thresholds/versions') },
    {
      state: 'two compared',
      open: at('/thresholds/versions?from=2026-11&to=2026-11'),
    },
  ],
  'threshold/version': [
    { state: 'in use', open: at('/thresholds/versions/2026-11') },
    { state: 'no such version', open: at('/thresholds/versions/none') },
  ],
  'threshold/version-file': [],
  'guide-editing/editions': [
    { state: 'of an editor', as: 'guideEditor', open: at('/guide-editing') },
    { state: 'of a reviewer', as: 'guideReviewer', open: at('/guide-editing') },
    { state: 'held back from a sender', as: head, open: at('/guide-editing') },
  ],
  'guide-editing/import': [
    { state: 'empty', as: 'guideEditor', open: at('/guide-editing/import') },
    {
      state: 'refused',
      as: 'guideEditor',
      open: press(at('/guide-editing/import'), 'Import'),
    },
  ],
  'guide-editing/edition': [
    { state: 'a draft', as: 'guideEditor', open: inEdition('') },
    { state: 'refused', as: 'guideEditor', open: press(inEdition(''), 'Send for review') },
  ],
  'guide-editing/part': [
    { state: 'a level', as: 'guideEditor', open: inEdition('/part/level-2') },
    { state: 'a topic', as: 'guideEditor', open: inEdition('/part/topic-neglect') },
  ],
  'guide-editing/domain': [
    { state: 'filled', as: 'guideEditor', open: inEdition('/domain/child.health') },
  ],
  'guide-editing/indicator': [
    { state: 'filled', as: 'guideEditor', open: inEdition('/indicator/HLT-002') },
    {
      state: 'new, refused',
      as: 'guideEditor',
      open: press(inEdition('/indicator/new?domain=child.health'), 'Save to the draft'),
    },
  ],
  'guide-editing/difference': [
    { state: 'nothing changed', as: 'guideEditor', open: inEdition('/difference') },
  ],
  'guide-editing/review': [
    { state: 'not sent yet', as: 'guideEditor', open: inEdition('/review') },
  ],
  'guide-editing/publish': [
    { state: 'not approved', as: 'guideEditor', open: inEdition('/publish') },
  ],
  'guide-editing/file': [],
  'threshold/topic': [
    { state: 'every topic', open: at('/thresholds/topics') },
    {
      state: 'one topic',
      open: async page => {
        await page.goto('/thresholds/topics')
        await page.getByRole('main').locator('a[href^="/thresholds/topics/"]').first().click()
      },
    },
    { state: 'no such topic', open: at('/thresholds/topics/none') },
  ],
  'threshold/indicator': [
    {
      state: 'for everybody',
      open: async page => {
        await page.goto('/thresholds?q=bruise')
        await page
          .getByRole('link', { name: /Compare levels/ })
          .first()
          .click()
      },
    },
    { state: 'no such indicator', open: at('/thresholds/none') },
  ],

  'threshold/practise': [
    { state: 'for everybody', open: at('/practise') },
    { state: 'a mixed five', open: at('/practise?mix=7') },
    { state: 'nothing to choose', open: at('/practise?topic=fgm&age=unborn') },
    { state: 'of a teacher with a set', as: 'teacher', open: at('/practise') },
  ],
  'threshold/practise-case': [
    { state: 'to answer', open: at('/practise/holes-in-his-shoes?mix=7') },
    { state: 'refused', open: press(at('/practise/holes-in-his-shoes'), 'Answer and see why') },
    { state: 'answered', open: at('/practise/holes-in-his-shoes?answer=2&kind=school_or_college') },
    { state: 'phone now', open: at('/practise/a-mark-on-the-cheek?answer=4') },
    { state: 'no such situation', open: at('/practise/none') },
  ],
  'threshold/practise-sets': [
    { state: 'of a lead', as: head, open: at('/practise/sets') },
    { state: 'refused', as: head, open: press(at('/practise/sets'), 'Set this practice') },
    { state: 'held back from a teacher', as: 'teacher', open: at('/practise/sets') },
  ],
  'threshold/practise-set': [
    {
      state: 'begun',
      as: 'teacher',
      open: async page => {
        await page.goto('/practise')
        await page.getByRole('link', { name: 'Small worries that add up' }).click()
      },
    },
  ],
  'threshold/practise-set-change': [
    {
      state: 'of a lead',
      as: head,
      open: async page => {
        await page.goto('/practise/sets')
        await page.getByRole('link', { name: /^Change it.*Small worries that add up$/ }).click()
        await expect(h1(page)).toContainText('Change')
      },
    },
  ],
  'threshold/practise-report': [
    { state: 'of an analyst', as: 'analyst', open: at('/practise/report') },
    { state: 'of a lead, three months', as: head, open: at('/practise/report?period=3') },
    { state: 'held back from a teacher', as: 'teacher', open: at('/practise/report') },
  ],
  'content/forms': [
    { state: 'of an analyst', as: 'analyst', open: at('/content/forms') },
    { state: 'one form', as: 'guideEditor', open: at('/content/forms?form=childrens-referral') },
  ],

  'advice/list': [
    { state: 'of a sender', as: head, open: at('/advice') },
    { state: 'of the front door', as: desk, open: at('/advice') },
  ],
  'advice/new': [
    { state: 'choosing how', as: head, open: at('/advice/new') },
    { state: 'phone now first', as: head, open: at('/advice/new?way=callback&pick=HLT-037') },
    {
      state: 'a call, refused',
      as: head,
      open: press(at('/advice/new?way=held&council=855'), 'Keep this record'),
    },
    {
      state: 'a question, refused',
      as: head,
      open: press(at('/advice/new?way=callback&council=855'), 'Ask them to ring me'),
    },
  ],
  'advice/consultation': [
    { state: 'of a sender', as: head, open: firstIn('/advice') },
    { state: 'of the front door', as: desk, open: firstIn('/advice') },
    { state: 'refused', as: desk, open: press(firstIn('/advice'), 'Keep this advice') },
  ],
  'no-referral/list': [{ state: 'of a lead', as: head, open: at('/not-referred') }],
  'no-referral/new': [
    { state: 'empty', as: head, open: at('/not-referred/new') },
    {
      state: 'phone now first, refused',
      as: head,
      open: press(at('/not-referred/new?pick=HLT-037'), 'Keep this record'),
    },
  ],
  'no-referral/record': [{ state: 'due', as: head, open: firstIn('/not-referred') }],
  'no-referral/review': [
    { state: 'empty', as: head, open: firstIn('/not-referred', '/review') },
    {
      state: 'refused',
      as: head,
      open: press(firstIn('/not-referred', '/review'), 'Keep this review'),
    },
  ],
  'no-referral/print': [{ state: 'due', as: head, open: firstIn('/not-referred', '/print') }],

  'referral/list': [
    { state: 'all', as: head, open: at('/referrals') },
    { state: 'narrowed', as: head, open: at('/referrals?show=decided') },
    { state: 'of a teacher', as: 'teacher', open: at('/referrals?show=drafts') },
  ],
  'referral/paste': [
    { state: 'empty', as: head, open: inDraft('/paste/events') },
    { state: 'refused', as: head, open: press(inDraft('/paste/events'), 'Add these events') },
  ],
  'referral/choose': [
    {
      state: 'a drawing with nothing marked',
      as: head,
      open: async page => {
        const draft = await startDraft(page)
        await page.goto(`${draft}/page/injuries`)
        await fillIn(page, {
          'Does any child have a mark, bruise or other injury?': 'Yes',
        })
        await goOn(page)
        await page.goto(`${draft}/choose/injuryPlaces/injuryRegions`)
      },
    },
  ],
  'referral/start': [
    { state: 'empty', as: head, open: at('/referral/start') },
    { state: 'refused', as: head, open: press(at('/referral/start'), 'Continue') },
  ],
  'referral/task-list': [
    { state: 'nothing written', as: head, open: inDraft('') },
    {
      state: 'no such referral',
      as: head,
      open: at('/referral/0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f'),
    },
  ],
  'referral/agreement': [
    { state: 'empty', as: head, open: inDraft('/agreement') },
    { state: 'refused', as: head, open: press(inDraft('/agreement'), 'Save and continue') },
    {
      state: 'ring first',
      as: head,
      open: async page => {
        await inDraft('/agreement')(page)
        await page.getByLabel('Yes', { exact: true }).check()
        await page.getByRole('button', { name: 'Save and continue' }).click()
        await expect(h1(page)).toHaveText('Call 999 now')
      },
    },
  ],
  'referral/page': [
    { state: 'empty', as: head, open: inDraft('/page/pattern') },
    { state: 'refused', as: head, open: press(inDraft('/page/pattern'), 'Save and continue') },
    { state: 'an empty list', as: head, open: inDraft('/page/children') },
    {
      state: 'an empty list, refused',
      as: head,
      open: press(inDraft('/page/children'), 'Save and continue'),
    },
  ],
  'referral/item': [
    { state: 'empty', as: head, open: newChild },
    { state: 'refused', as: head, open: press(newChild, 'Save and continue') },
    {
      state: 'about to be removed',
      as: head,
      open: async page => {
        await newChild(page)
        await fillIn(page, { 'Has the child been born?': 'Yes' })
        await goOn(page)
        await page.goto(page.url().replace(/\/page\/children\/.*/, '/page/children'))
        await page.getByRole('link', { name: /^Remove/ }).click()
        await expect(h1(page)).toHaveText('Do you want to remove this?')
      },
    },
  ],
  'referral/threshold': [
    { state: 'nothing chosen', as: head, open: inDraft('/threshold') },
    { state: 'refused', as: head, open: press(inDraft('/threshold'), 'Save and continue') },
  ],
  'account/talking-to-families': [
    { state: 'for everybody', open: at('/help/talking-to-families') },
  ],
  'account/family-privacy': [{ state: 'for everybody', open: at('/privacy/families') }],
  'referral/people-agreement': [
    { state: 'nobody listed', as: head, open: inDraft('/people-agreement') },
    { state: 'sent', as: head, open: inSent('waiting', '/people-agreement') },
  ],
  'referral/person-agreement': [
    { state: 'somebody else, empty', as: head, open: inDraft('/people-agreement/other') },
    {
      state: 'somebody else, refused',
      as: head,
      open: press(inDraft('/people-agreement/other'), 'Record this'),
    },
    {
      state: 'recorded',
      as: head,
      open: async page => {
        await inSent('waiting', '/people-agreement')(page)
        await page
          .getByRole('link', { name: /^Record (what they say|a change)/ })
          .first()
          .click()
      },
    },
  ],
  'referral/lawful-basis': [{ state: 'empty', as: head, open: inDraft('/lawful-basis') }],
  'referral/risk-changed': [
    { state: 'of a draft', as: head, open: inDraft('/risk-changed') },
    { state: 'after sending', as: head, open: inSent('waiting', '/risk-changed') },
  ],
  // Only ever posted to, by a script.
  'referral/keep': [],
  'referral/delete': [{ state: 'asked', as: head, open: inDraft('/delete') }],
  'referral/quality': [{ state: 'nothing written', as: head, open: inDraft('/quality') }],
  'referral/check': [
    { state: 'nothing written', as: head, open: inDraft('/check') },
    { state: 'refused', as: head, open: press(inDraft('/check'), 'Send referral') },
    { state: 'a very long word', as: head, open: withLongWord },
  ],
  'referral/sent': [{ state: 'sent', as: head, open: inSent('waiting', '/sent') }],
  'referral/print': [{ state: 'sent', as: head, open: inSent('waiting', '/print') }],

  'front-door/queue': [
    { state: 'filled', as: desk, open: at('/front-door') },
    { state: 'search refused', as: desk, open: press(at('/front-door'), 'Find') },
    { state: 'of a contact officer', as: 'contactOfficer', open: at('/front-door') },
    { state: 'held back from a sender', as: head, open: at('/front-door') },
    { state: 'held back from an analyst', as: 'analyst', open: at('/front-door') },
  ],
  'front-door/messages': [{ state: 'as it is', as: desk, open: at('/front-door/messages') }],
  'left-allegation/list': [
    { state: 'filled', as: 'designatedOfficer', open: at('/front-door/left') },
    { state: 'held back from a manager', as: desk, open: at('/front-door/left') },
  ],
  'left-allegation/allegation': [
    { state: 'waiting', as: 'designatedOfficer', open: firstIn('/front-door/left') },
    {
      state: 'refused',
      as: 'designatedOfficer',
      open: press(firstIn('/front-door/left'), 'Save decision'),
    },
    {
      state: 'held back from a manager',
      as: desk,
      open: at('/front-door/left/00000000-0000-4000-8000-000000000000'),
    },
  ],
  'front-door/contact': [{ state: 'waiting', as: desk, open: inQueue('') }],
  'front-door/decision': [
    { state: 'empty', as: desk, open: inQueue('/decision') },
    {
      state: 'refused',
      as: desk,
      open: press(inQueue('/decision'), 'Check what the sender will read'),
    },
  ],
  'front-door/score': [
    { state: 'empty', as: desk, open: inQueue('/score') },
    { state: 'refused', as: desk, open: press(inQueue('/score'), 'Record this grade') },
  ],
  'front-door/people-agreement': [{ state: 'filled', as: desk, open: inQueue('/agreement') }],
  'front-door/person-agreement': [
    {
      state: 'refused',
      as: desk,
      open: press(inQueue('/agreement/other'), 'Record this'),
    },
  ],
  'front-door/looks': [{ state: 'filled', as: desk, open: inQueue('/looks') }],

  'files/files': [
    { state: 'empty', as: head, open: inSent('waiting', '/files') },
    {
      state: 'refused',
      as: head,
      open: press(inSent('waiting', '/files'), 'Add these files'),
    },
  ],
  // A file and no page: what leads to it is looked at.
  'files/download': [{ state: 'listed', as: head, open: inSent('waiting', '/files') }],

  'copies/copies': [{ state: 'empty', as: head, open: inSent('waiting', '/copies') }],
  'copies/family': [
    {
      state: 'read first',
      as: head,
      open: async page => {
        await inSent('waiting', '/copies')(page)
        await page.getByLabel('Which child is it about?').selectOption({ index: 1 })
        await page.getByLabel('Who is it for?').selectOption({ index: 1 })
        await page.getByRole('button', { name: 'Read it first' }).click()
        await expect(h1(page)).toHaveText('Read the copy for the family')
      },
    },
  ],
  // A file and no page: what leads to it is looked at.
  'copies/download': [{ state: 'listed', as: head, open: inSent('waiting', '/copies') }],
  'after-sending/question': [
    {
      state: 'no such question',
      as: head,
      open: inSent('waiting', '/question/00000000-0000-4000-8000-000000000000'),
    },
  ],
  'after-sending/contact-details': [
    { state: 'empty', as: head, open: inSent('waiting', '/contact-details') },
    {
      state: 'refused',
      as: head,
      open: press(inSent('waiting', '/contact-details'), 'Save this change'),
    },
  ],
  'after-sending/withdraw': [
    { state: 'empty', as: head, open: inSent('waiting', '/withdraw') },
    { state: 'too late', as: head, open: inSent('decided', '/withdraw') },
  ],
  'after-sending/ask': [
    { state: 'empty', as: desk, open: inQueue('/ask') },
    { state: 'refused', as: desk, open: press(inQueue('/ask'), 'Ask this question') },
  ],
  'after-sending/withdrawal': [
    { state: 'nothing withdrawn', as: desk, open: inQueue('/withdrawal') },
  ],
  'after-sending/added': [{ state: 'as it is', as: desk, open: at('/front-door/added') }],

  'feedback/progress': [
    { state: 'waiting', as: head, open: inSent('waiting', '/progress') },
    { state: 'decided', as: head, open: inSent('decided', '/progress') },
  ],
  'feedback/add': [
    { state: 'information', as: head, open: inSent('waiting', '/add/information') },
    { state: 'disagreement', as: head, open: inSent('decided', '/add/disagreement') },
    {
      state: 'refused',
      as: head,
      open: press(inSent('waiting', '/add/information'), 'Add information'),
    },
  ],
  'agency/people': [{ state: 'of a school', as: head, open: at('/agency/people') }],
  'agency/colleague': [
    {
      state: 'of a teacher',
      as: head,
      open: async page => {
        await page.goto('/agency/people')
        await page.getByRole('link', { name: 'Callum Treddick' }).click()
      },
    },
  ],
  'analytics/agency': [
    { state: 'of a school', as: head, open: at('/agency') },
    { state: 'held back from the front door', as: desk, open: at('/agency') },
  ],
}

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>

/** Cookies of people who have signed in here before. */
const sessions = new Map<Person, Cookies>()

/** Signs in through the page once for each person, and afterwards by the cookie it gave. */
async function signInOnce(page: Page, person: Person): Promise<void> {
  const cookies = sessions.get(person)
  if (cookies) {
    await page.context().addCookies(cookies)
    return
  }
  await signIn(page, person)
  sessions.set(person, await page.context().cookies())
}

test('no route is left out', () => {
  const files = routes.map(({ file }) => file.replace(/^routes\/|\.tsx$/g, ''))
  expect(Object.keys(visits).sort()).toEqual(files.sort())
})

for (const [file, states] of Object.entries(visits)) {
  for (const { state, as, open } of states) {
    test(`${file}, ${state}`, async ({ page }) => {
      if (as) await signInOnce(page, as)
      await open(page)
      // Without scripts the server's page is the same one: its rules are checked with scripts, and in the journeys.
      await (hasScripts() ? lookClosely(page) : glance(page))
    })
  }
}
