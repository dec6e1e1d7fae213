// An urgent referral from the first page to the reference: seven pages, each opened and each posted.
import { randomUUID } from 'node:crypto'
import { mustBe, textOf } from './browser.mjs'

/** Starts an urgent referral and resolves to the draft's id. */
export async function startDraft(person, ask = plain) {
  const started = await ask('post', () =>
    person.post('/referral/start', { formId: 'urgent-referral' }),
  )
  return /\/referral\/([0-9a-f-]{36})\//.exec(
    mustBe(302, started, 'Starting a referral').headers.location,
  )[1]
}

/** The pages of the form between starting and checking, with what is typed on each. */
export function questionPages(id) {
  const page = name => `/referral/${id}/page/${name}`
  return [
    [page('call'), { phoned: 'yes', phonedTime: '2:10pm', phonedWhom: 'The duty worker' }],
    [page(`children/${randomUUID()}/child`), child],
    [
      page('danger'),
      {
        account:
          'At 1:20pm today Sam, 7, showed me a burn on the back of his left hand and told me how it happened.',
        atHome: 'Sam, his baby sister, his mother and his mother’s partner',
      },
    ],
    [page('family'), { familyTold: 'notSafe', familyDetail: 'It may put Sam at more risk' }],
    [page('you'), { referrerRole: 'Teacher', referrerPhone: '01632 960001' }],
  ]
}

const child = {
  childForename: 'Sam',
  childSurname: 'Ashdown',
  'childBornOn-day': '4',
  'childBornOn-month': '3',
  'childBornOn-year': '2019',
  childWhereNow: 'In class until 3:15pm',
  'childAddress-line1': '1 Mill Lane',
  'childAddress-town': 'Oakham',
  'childAddress-postcode': 'LE15 6TT',
}

/** What a blank page was drawn with is the same for every draft, so it is read once and kept. */
const seen = new Map()

/** One whole journey. `ask(name, request)` times each request. */
export async function journey(person, ask = plain) {
  mustBe(200, await ask('get', () => person.get('/referral/start')), 'The start page')
  const id = await startDraft(person, ask)
  for (const [path, typed] of questionPages(id)) {
    const answer = mustBe(200, await ask('get', () => person.get(path)), path)
    const name = path.split('/').at(-1)
    if (!seen.has(name)) seen.set(name, hidden(textOf(answer), 'seen'))
    const fields = { seen: seen.get(name), then: 'continue', ...typed }
    mustBe(302, await ask('post', () => person.post(path, fields)), path)
  }
  const check = `/referral/${id}/check`
  const page = textOf(mustBe(200, await ask('get', () => person.get(check)), 'The check page'))
  const keys = {
    submissionKey: hidden(page, 'submissionKey'),
    documentHash: hidden(page, 'documentHash'),
  }
  mustBe(302, await ask('submit', () => person.post(check, keys)), 'Sending')
}

/** The value of a hidden field. */
export function hidden(page, name) {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]
  if (value === undefined) throw new Error(`the page has no ${name}`)
  return value
}

function plain(_name, ask) {
  return ask()
}
