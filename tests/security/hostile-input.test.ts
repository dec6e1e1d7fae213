import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { itemsOf, type Answers, type Item } from '#app/domain/forms/answers.ts'
import type { FormDefinition, Question, QuestionPage } from '#app/domain/forms/definition.ts'
import { journey } from '#app/domain/forms/journey.ts'
import { fieldsOf } from '#app/domain/forms/page-answers.ts'
import { typeOf } from '#app/domain/forms/question-types.ts'
import { bodyLimit } from '#app/server/host/request-body.ts'
import { systemIds } from '#app/server/ids.server.ts'
import type { Context } from '#app/services/context.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { currentForms } from '#content/forms/forms.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import { useDatabase } from '#tests/support/database.ts'
import { filled } from '#tests/support/matrix/answers.ts'
import { asSystem } from '#tests/support/matrix/as-system.ts'
import { answersThatMeet, singleQuestions } from '#tests/support/matrix/asking-answers.ts'
import { decodeHtml, encodeHtml, fieldsIn, valueIn } from '#tests/support/matrix/html-fields.ts'
import { startPortal, type Answer, type Portal } from '#tests/support/matrix/portal.ts'
import { makeWorld, type Person, type World } from '#tests/support/matrix/world.ts'
import {
  carried,
  kept,
  nastiest,
  naughtyStrings,
  type NaughtyString,
} from '#tests/support/naughty-strings.ts'

/** Every field of every form, and every other door, against text and posts that nobody should send. */
const database = useDatabase()
let world: World
let portal: Portal
let db: Database
let police: Actor
let cookies: Readonly<Record<Signed, string>>

/** Everybody of the matrix, an officer of the police, and the only reader of allegations at each council. */
type Signed = Person | 'police' | 'designated857' | 'designated856'

beforeAll(async () => {
  world = await makeWorld(database.url())
  db = openDatabase(database.url(), 4)
  police = { ...world.actors.author, accountId: randomUUID(), agencyKind: 'police' }
  police = { ...police, organisationId: randomUUID(), name: 'Pat Police' }
  await asSystem(database.url(), async sql => {
    const at = new Date()
    await sql`insert into organisation (id, key, name, kind, service, town, council_code, source_code, created_at)
      values (${police.organisationId}, 'police', 'Police', 'police', '', 'Oakham', '857', '4', ${at})`
    await sql`insert into account (id, organisation_id, name, email, job_title, phone, roles, persona, created_at)
      values (${police.accountId}, ${police.organisationId}, 'Pat Police', 'police@example.org', 'Officer',
        '01632 960001', ${['referrer']}, 'police', ${at})`
  })
  const { manager, elsewhere } = world.actors
  const designated857: Actor = {
    ...manager,
    accountId: randomUUID(),
    roles: ['designated_officer'],
  }
  const designated856: Actor = {
    ...elsewhere,
    accountId: randomUUID(),
    roles: ['designated_officer'],
  }
  await asSystem(database.url(), async sql => {
    for (const { accountId, organisationId, roles } of [designated857, designated856]) {
      await sql`insert into account (id, organisation_id, name, email, job_title, phone, roles, persona, created_at)
        values (${accountId}, ${organisationId}, 'Dee Designated', ${`${accountId}@example.org`}, 'Officer',
          '01632 960001', ${[...roles]}, 'designated', ${new Date()})`
    }
  })
  portal = await startPortal(database.url(), 'demonstration')
  const everybody = { ...world.actors, police, designated857, designated856 }
  cookies = Object.fromEntries(
    await Promise.all(
      Object.entries(everybody).map(
        async ([who, { accountId }]) => [who, await portal.signIn(accountId)] as const,
      ),
    ),
  ) as Record<Signed, string>
}, 240_000)
afterAll(async () => {
  await portal.stop()
  await db.close()
  await world.close()
})

/** A form body from names and values that are already written as a form carries them. */
function bodyOf(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&')
}

const plain = (fields: Readonly<Record<string, string>>) =>
  bodyOf(Object.entries(fields).map(([name, value]) => [name, encodeURIComponent(value)]))

const allowed = [200, 302, 422]

function contextOf(actor: Actor): Context {
  return {
    actor,
    requestId: 'test',
    clock: { now: () => new Date() },
    ids: systemIds,
    transaction: work => db.transaction(actor, work),
  }
}

/** Sets what a draft holds, as if every page before had been answered so. */
async function setAnswers(id: string, answers: Answers): Promise<void> {
  await db.transaction(systemActor, async tx => {
    const draft = await getDraft(tx, id)
    await saveDraft(tx, draft, { answers }, new Date())
  })
}

const writerOf = (form: FormDefinition) =>
  form.id === 'police-domestic-abuse-notification' ? ('police' as const) : ('author' as const)

async function newDraft(form: FormDefinition): Promise<string> {
  const actor = writerOf(form) === 'police' ? police : world.actors.author
  const { id } = await startReferral(contextOf(actor), { formId: form.id, picks: [] })
  return id
}

/** One page or part as it is asked, and what a draft must hold for that. */
interface Target {
  readonly form: FormDefinition
  readonly page: QuestionPage
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly item?: { readonly pageId: string; readonly id: string }
}

const facts = { agencyKind: 'school_or_college', agreementOutcome: 'OUT_I' }

/** Every page and part of a form, in as many states as it takes to ask each of its questions once. */
function targetsOf(form: FormDefinition): readonly Target[] {
  const single = singleQuestions(form)
  const base = { ...filled(form, 'some words'), ...facts }
  return form.sections
    .flatMap(section => section.pages)
    .flatMap(page => {
      const outer = { ...base, ...answersThatMeet(page.when, single) }
      if (page.kind === 'questions') {
        return page.questions.map(question => {
          const answers = { ...outer, ...answersThatMeet(question.when, single) }
          return { form, page, questions: [question], answers }
        })
      }
      const inside = page.pages.flatMap(part => part.questions)
      const [given] = itemsOf(base, page.id)
      return page.pages.flatMap(part =>
        part.questions.map(question => {
          const item: Item = {
            id: given?.id ?? randomUUID(),
            answers: {
              ...given?.answers,
              ...answersThatMeet(part.when, inside),
              ...answersThatMeet(question.when, inside),
            },
          }
          const answers = { ...outer, [page.id]: [item] }
          return {
            form,
            page: part,
            questions: [question],
            answers,
            item: { pageId: page.id, id: item.id },
          }
        }),
      )
    })
}

/** Targets that need the same draft are asked together. */
function together(targets: readonly Target[]): readonly Target[] {
  const byState = new Map<string, Target>()
  for (const target of targets) {
    const key = JSON.stringify([target.page.id, target.item?.pageId, target.answers])
    const found = byState.get(key)
    byState.set(key, {
      ...target,
      questions: [...(found?.questions ?? []), ...target.questions],
    })
  }
  return [...byState.values()]
}

const pathOf = (id: string, { page, item }: Target) =>
  item
    ? `/referral/${id}/page/${item.pageId}/${item.id}/${page.id}`
    : `/referral/${id}/page/${page.id}`

/** What this page of the draft is answered with already. */
const answersOf = ({ answers, item }: Target): Answers =>
  item ? (itemsOf(answers, item.pageId)[0]?.answers ?? {}) : answers

const canHoldWords = (question: Question) => ['text', 'longText', 'address'].includes(question.type)

/** A NUL would not survive a browser, so the page shows the words without it. */
const shown = (string: NaughtyString) => kept(string).replaceAll('\0', '')

/** Posts a page with one string in every field of some questions; gives what was wrong with the answer. */
async function attack(
  id: string,
  target: Target,
  questions: readonly Question[],
  string: NaughtyString,
  seen: string,
): Promise<{ readonly faults: readonly string[]; readonly isAccepted: boolean }> {
  const path = pathOf(id, target)
  const cookie = cookies[writerOf(target.form)]
  const attacked = new Set(questions.flatMap(question => typeOf(question).fields(question)))
  const rest = Object.entries(fieldsOf(target.page.questions, answersOf(target))).flatMap(
    ([name, values]) =>
      attacked.has(name) ? [] : values.map(value => [name, encodeURIComponent(value)] as const),
  )
  const fields = [...attacked].map(name => [name, carried(string)] as const)
  const body = bodyOf([['seen', seen], ...rest, ...fields, ['then', 'continue']])
  const answer = await portal.ask({ path, cookie, body })
  // More than one page may carry: the answer is the page that says so.
  if (body.length > bodyLimit)
    return { faults: answer.status === 413 ? [] : ['no 413'], isAccepted: false }
  const where = `${target.form.id}/${target.page.id}/${questions.map(one => one.id).join('+')} ← ${string.name}`
  const faults: string[] = []
  if (!allowed.includes(answer.status)) faults.push(`${where}: ${answer.status}`)
  const words = questions.filter(canHoldWords)
  const page = answer.status === 422 ? answer.text : (await portal.ask({ path, cookie })).text
  if (answer.status === 422) {
    faults.push(...summaryFaults(answer, where))
    for (const [name, value] of rest) {
      const drawn = fieldsIn(page).filter(field => field.name === name)
      const isKept = drawn.some(
        field =>
          field.value === decodeURIComponent(value) &&
          (!['radio', 'checkbox'].includes(field.type) || field.isTicked),
      )
      const isSelect = drawn.length === 0
      if (!isKept && !isSelect) faults.push(`${where}: lost ${name}`)
    }
  }
  if (answer.status === 302 && string.refused && words.length > 0) {
    faults.push(`${where}: taken in, and cannot be stored as it is`)
  }
  for (const name of words.flatMap(question => typeOf(question).fields(question))) {
    const value = valueIn(page, name)
    const isBlank = kept(string).trim() === ''
    if (value !== shown(string) && !isBlank) {
      faults.push(`${where}: ${name} came back as ${JSON.stringify(value?.slice(0, 80))}`)
    }
  }
  return { faults, isAccepted: answer.status === 302 }
}

/** A page that refuses says so at its top, and each thing it says leads to something on the page. */
function summaryFaults({ text }: Answer, where: string): readonly string[] {
  const summary = /<div[^>]*class="govuk-error-summary".*?<\/ul>/s.exec(text)?.[0] ?? ''
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(match => match[1] ?? '')
  return [
    ...(summary.includes('There is a problem') ? [] : [`${where}: no summary`]),
    ...(links.length > 0 ? [] : [`${where}: no link`]),
    ...links
      .filter(link => !text.includes(`id="${link}"`))
      .map(link => `${where}: the link to ${link} leads nowhere`),
  ]
}

/** The fingerprint of what a page was drawn with. */
async function seenAt(id: string, target: Target): Promise<string> {
  const { text, status } = await portal.ask({
    path: pathOf(id, target),
    cookie: cookies[writerOf(target.form)],
  })
  if (status !== 200) throw new Error(`${target.form.id}/${target.page.id}: ${status}`)
  return valueIn(text, 'seen') ?? ''
}

/** Attacks a page with each string in turn, from the same answers each time: one cannot hide another. */
async function attackWith(
  id: string,
  target: Target,
  questions: readonly Question[],
  strings: readonly NaughtyString[],
) {
  await setAnswers(id, target.answers)
  const seen = await seenAt(id, target)
  const faults: string[] = []
  const accepted: string[] = []
  for (const string of strings) {
    await setAnswers(id, target.answers)
    const outcome = await attack(id, target, questions, string, seen)
    faults.push(...outcome.faults)
    if (outcome.isAccepted) accepted.push(string.name)
  }
  return { faults, accepted }
}

describe.each(currentForms.map(form => [form.id, form] as const))('%s', (_, form) => {
  const targets = together(targetsOf(form))

  it('can be brought to ask every one of its questions', () => {
    const unasked = targetsOf(form).filter(({ answers, page, questions, item }) => {
      const steps = journey(form, answers).steps
      const asked = steps.flatMap(step => {
        if (step.kind === 'questions') return item || step.page.id !== page.id ? [] : step.questions
        return step.items.flatMap(one =>
          one.pages.filter(part => part.page.id === page.id).flatMap(part => part.questions),
        )
      })
      return !questions.every(question => asked.includes(question))
    })
    expect(unasked.map(({ page, questions }) => [page.id, questions[0]?.id])).toEqual([])
  })

  it('takes the nastiest strings in every field of every page, or refuses them in words', async () => {
    const id = await newDraft(form)
    const faults: string[] = []
    for (const target of targets) {
      faults.push(...(await attackWith(id, target, target.questions, nastiest)).faults)
    }
    expect(faults).toEqual([])
  }, 120_000)

  it('takes every string in a field of every type, or refuses it in words', async () => {
    const id = await newDraft(form)
    const faults: string[] = []
    const accepted = new Set<string>()
    const types = new Map<string, { readonly target: Target; readonly question: Question }>()
    for (const target of targets) {
      for (const question of target.questions) {
        const kind = question.type === 'text' ? `text ${question.format ?? ''}` : question.type
        if (!types.has(kind)) types.set(kind, { target, question })
      }
    }
    for (const { target, question } of types.values()) {
      // Choices, dates and numbers take none of them: the nastiest show that.
      const isFree = canHoldWords(question) && !('format' in question)
      const strings = isFree ? naughtyStrings : nastiest
      const outcome = await attackWith(id, target, [question], strings)
      faults.push(...outcome.faults)
      for (const name of outcome.accepted) accepted.add(name)
    }
    expect(faults).toEqual([])
    expect(accepted.size).toBeGreaterThan(50)
  }, 120_000)

  it('is checked, sent, printed and read at the front door with the words that were written', async () => {
    const id = await newDraft(form)
    const cookie = cookies[writerOf(form)]
    const accepted = naughtyStrings.filter(
      string => string.refused !== true && kept(string).length <= 200,
    )
    let next = 0
    const written: string[] = []
    const hostile = (answers: Answers, questions: readonly Question[]): Answers => ({
      ...answers,
      ...Object.fromEntries(
        questions
          .filter(one => one.type === 'longText' || (one.type === 'text' && !one.format))
          .filter(one => 'maxLength' in one && one.maxLength >= 200)
          .map(({ id: name }) => {
            const string = accepted[next++ % accepted.length]
            const words = string ? kept(string) : ''
            written.push(words)
            return [name, words]
          }),
      ),
    })
    const base = { ...filled(form, 'some words'), ...facts }
    const lists = form.sections
      .flatMap(section => section.pages)
      .flatMap(page => (page.kind === 'repeat' ? [page] : []))
    let answers = hostile(base, singleQuestions(form))
    for (const list of lists) {
      const items = itemsOf(base, list.id).map(item => ({
        id: item.id,
        answers: hostile(
          item.answers,
          list.pages.flatMap(part => part.questions),
        ),
      }))
      answers = { ...answers, [list.id]: items }
    }
    await setAnswers(id, answers)
    await asSystem(
      database.url(),
      sql =>
        sql`update referral set agreement = ${sql.json({
          treeId: 'agreement-v1',
          answers: {},
          path: [],
          outcome: 'OUT_I',
          flags: [],
          answeredAt: '2026-11-20T09:00:00.000Z',
          answeredBy: randomUUID(),
          answeredByName: 'Ada Author',
        })} where id = ${id}`,
    )
    const counting = journey(form, answers)
    const counted = new Set(
      counting.steps.flatMap(step =>
        step.kind === 'questions'
          ? step.questions.map(question => counting.answers[question.id])
          : step.items.flatMap(item =>
              item.pages.flatMap(part => part.questions.map(one => item.answers[one.id])),
            ),
      ),
    )
    const words = written.filter(one => counted.has(one))
    const missing = (text: string) => words.filter(one => !text.includes(encodeHtml(one)))
    const path = `/referral/${id}/check`
    const check = await portal.ask({ path, cookie })
    expect(check.status).toBe(200)
    expect(missing(check.text)).toEqual([])
    const keys = ['submissionKey', 'documentHash'].map(
      name => [name, valueIn(check.text, name) ?? ''] as const,
    )
    const sent = await portal.ask({ path, cookie, form: keys })
    expect(summaryWords(sent)).toEqual([])
    expect(sent.headers.location).toBe(`/referral/${id}/sent`)
    const print = await portal.ask({ path: `/referral/${id}/print`, cookie })
    expect(print.status).toBe(200)
    expect(missing(print.text)).toEqual([])
    for (const page of ['sent', 'progress', 'add/information']) {
      expect((await portal.ask({ path: `/referral/${id}/${page}`, cookie })).status).toBe(200)
    }
    const contacts = await asSystem(
      database.url(),
      sql => sql<{ id: string; council: string; restricted: boolean }[]>`
        select id, council_code as council, is_restricted as restricted from contact where referral_id = ${id}`,
    )
    expect(contacts.length).toBeGreaterThan(0)
    for (const { restricted, ...contact } of contacts) {
      const manager = contact.council === '857' ? 'manager' : 'elsewhere'
      const designated = contact.council === '857' ? 'designated857' : 'designated856'
      const reader = cookies[restricted ? designated : manager]
      if (restricted) {
        const path = `/front-door/${contact.id}`
        expect((await portal.ask({ path, cookie: cookies[manager] })).status).toBe(404)
      }
      // A designated officer grades no referral.
      const pages = ['', '/decision', '/looks', ...(restricted ? [] : ['/score'])]
      for (const page of pages) {
        const answer = await portal.ask({
          path: `/front-door/${contact.id}${page}`,
          cookie: reader,
        })
        expect(answer.status, page).toBe(200)
        if (page === '') expect(missing(answer.text)).toEqual([])
      }
    }
  })
})

function summaryWords({ status, text }: Answer): readonly string[] {
  if (status !== 422) return []
  const summary = /<div[^>]*class="govuk-error-summary".*?<\/ul>/s.exec(text)?.[0] ?? ''
  return [...summary.matchAll(/<a[^>]*>(.*?)<\/a>/gs)].map(match => decodeHtml(match[1] ?? ''))
}

const urgent = currentForms.find(({ id }) => id === 'urgent-referral')

/** A fresh urgent draft on its page about the danger. */
async function dangerPage() {
  if (!urgent) throw new Error('no urgent form')
  const id = await newDraft(urgent)
  const path = `/referral/${id}/page/danger`
  const page = await portal.ask({ path, cookie: cookies.author })
  return { id, path, seen: valueIn(page.text, 'seen') ?? '' }
}

describe('a post that is not a page of ours', () => {
  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/json', 'x', ''])(
    'of the type "%s" is refused and changes nothing',
    async type => {
      const { path, seen } = await dangerPage()
      const body = plain({ seen, account: 'words', then: 'later' })
      const headers = { 'Content-Type': type === '' ? undefined : type }
      const answer = await portal.ask({ path, cookie: cookies.author, body, headers })
      expect(answer.status).toBe(415)
      const after = await portal.ask({ path, cookie: cookies.author })
      expect(valueIn(after.text, 'account')).toBe('')
    },
  )

  it.each([
    ['50 MB, said beforehand', Buffer.alloc(50_000_000, 'a'), {}],
    ['50 MB, in pieces', Buffer.alloc(50_000_000, 'a'), { 'Content-Length': undefined }],
    ['10,000 fields', 'a=1&'.repeat(10_000), {}],
    ['5,000,000 empty fields', Buffer.alloc(5_000_000, '&'), {}],
    ['2,000 fields', 'a=1&'.repeat(2_000), {}],
  ])('of %s is answered with a page, and the portal goes on', async (_, body, headers) => {
    const { path } = await dangerPage()
    const answer = await portal.ask({ path, cookie: cookies.author, body, headers })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('999')
    expect(answer.text).toMatch(/<h1/)
    expect((await portal.ask({ path, cookie: cookies.author })).status).toBe(200)
  })

  it('with names that reach for an object’s inside is plain data', async () => {
    const { path, seen } = await dangerPage()
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      '__proto__[x]',
      'hasOwnProperty',
    ]
    const hostile = names.map(name => [name, 'x'] as const)
    const body = bodyOf([
      ...hostile,
      ['seen', seen],
      ['account', 'words'],
      ['atHome', 'words'],
      ['then', 'continue'],
    ])
    expect((await portal.ask({ path, cookie: cookies.author, body })).status).toBe(302)
    const page = await portal.ask({ path, cookie: cookies.author })
    expect(valueIn(page.text, 'account')).toBe('words')
    const refused = bodyOf([...hostile, ['seen', seen], ['account', 'a%00'], ['then', 'later']])
    const again = await portal.ask({ path, cookie: cookies.author, body: refused })
    expect([409, 422]).toContain(again.status)
  })

  it('with the same field many times takes the first', async () => {
    const { path, seen } = await dangerPage()
    const body = `${plain({ seen, then: 'later', account: 'first' })}&account=second&then=continue`
    expect((await portal.ask({ path, cookie: cookies.author, body })).status).toBe(302)
    const page = await portal.ask({ path, cookie: cookies.author })
    expect(valueIn(page.text, 'account')).toBe('first')
  })
})

describe('a forged name in an address', () => {
  const forged = [
    'constructor',
    '__proto__',
    'toString',
    'no-such-page',
    'Danger',
    '..%2Fdanger',
    '%00',
    'a'.repeat(65),
    '%F0%9F%91%B6',
    "'--",
  ]

  it.each(forged)('of a page, a part or a question is not found: %s', async name => {
    const { id } = await dangerPage()
    const item = randomUUID()
    const addresses = [
      `/referral/${id}/page/${name}`,
      `/referral/${id}/page/danger/${item}/${name}`,
      `/referral/${id}/page/children/${item}/${name}`,
      `/referral/${id}/page/${name}/${item}/child`,
      `/referral/${id}/agreement/${name}`,
      `/referral/${world.own.sent}/add/${name}`,
      `/thresholds/${name}`,
      `/thresholds/topics/${name}`,
    ]
    for (const path of addresses) {
      const cookie = cookies.author
      expect((await portal.ask({ path, cookie })).status, path).toBe(404)
      if (path.startsWith('/thresholds')) continue
      const body = plain({ then: 'later', seen: '', answer: 'yes', key: item, words: 'x' })
      expect((await portal.ask({ path, cookie, body })).status, `POST ${path}`).toBe(404)
    }
  })

  it('a part of an entry that is no id is not found', async () => {
    const { id } = await dangerPage()
    for (const item of ['new', '__proto__', '-'.repeat(36), '0']) {
      const path = `/referral/${id}/page/children/${item}/child`
      expect((await portal.ask({ path, cookie: cookies.author })).status).toBe(404)
    }
  })
})

describe('a hostile question in an address', () => {
  const dashes = '-'.repeat(36)
  const values = [
    ...naughtyStrings.filter(string => kept(string).length < 200).map(carried),
    dashes,
    `${encodeURIComponent('-271821-04-20T00:00:00.000Z')}~${randomUUID()}`,
    `${encodeURIComponent('+275760-09-13T00:00:00.000Z')}~${randomUUID()}`,
    `2026-11-20T00:00:00.000Z~${dashes}`,
    `2026-11-20T00:00:00.000Z~${'0'.repeat(36)}`,
    `1~999999999999999~${dashes}`,
    `1~253402300800000~${randomUUID()}`,
    `3~0~${randomUUID()}`,
  ]

  it.each([
    ['/referrals?after=', 'author'],
    ['/referrals?show=', 'author'],
    ['/front-door?after=', 'manager'],
    ['/front-door?lane=', 'manager'],
    ['/front-door?page=', 'manager'],
    ['/thresholds?q=', 'author'],
    ['/thresholds?pick=', 'author'],
    ['/thresholds?age=', 'author'],
    ['/referral/start?pick=', 'author'],
    ['/advice/new?way=', 'author'],
    ['/advice/new?way=callback&council=', 'author'],
    ['/advice/new?way=held&council=857&pick=', 'author'],
    ['/not-referred/new?pick=', 'author'],
    ['/not-referred/new?ageGroup=', 'author'],
    ['/practise?topic=', 'author'],
    ['/practise?mix=1&age=', 'author'],
    ['/practise/holes-in-his-shoes?answer=', 'author'],
    ['/practise/holes-in-his-shoes?answer=2&kind=', 'author'],
    ['/practise/report?period=', 'manager'],
    ['/sign-in?returnTo=', 'author'],
    ['/?x=', 'author'],
  ] as const)('is answered with a page: %s', async (address, who) => {
    const faults: string[] = []
    for (const value of values) {
      const answer = await portal.ask({ path: `${address}${value}`, cookie: cookies[who] })
      if (answer.status !== 200) faults.push(`${value}: ${answer.status}`)
      if (/<script>alert|onerror=alert\(1\)>|<svg onload/.test(answer.text)) faults.push(value)
    }
    expect(faults).toEqual([])
  })

  it('for kept answers is answered with the page as it was saved', async () => {
    const { path } = await dangerPage()
    for (const value of values) {
      const answer = await portal.ask({
        path: `${path}?kept=${value}`,
        cookie: cookies.author,
      })
      expect(answer.status, value).toBe(200)
    }
  })
})

describe('forms that are not referrals', () => {
  it('signing in as nobody we know is asked again', async () => {
    for (const person of [...naughtyStrings.map(carried), '-'.repeat(36), randomUUID(), '']) {
      const body = bodyOf([
        ['person', person],
        ['returnTo', '/desk'],
      ])
      const answer = await portal.ask({ path: '/sign-in', body })
      expect(answer.status, person.slice(0, 50)).toBe(422)
      expect(answer.text).toContain('There is a problem')
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  it.each([
    'https://evil.example.org',
    '//evil.example.org',
    '/\\evil.example.org',
    '/%09/evil.example.org',
    'javascript:alert(1)',
    '/x\r\nSet-Cookie: a=b',
    '\0',
  ])('signing in never leads to another place: %s', async returnTo => {
    const person = world.actors.author.accountId
    const answer = await portal.ask({ path: '/sign-in', body: plain({ person, returnTo }) })
    expect(answer.status).toBe(302)
    const url = new URL(answer.headers.location ?? '', portal.origin)
    expect(url.origin).toBe(portal.origin)
  })

  it('a cookie that is not ours is nobody', async () => {
    for (const value of ['', 'x', '%00', '%zz', 'bnVsbA==', 'e30=', 'W10=', 'x'.repeat(4_000)]) {
      const answer = await portal.ask({ path: '/referrals', cookie: `portal=${value}` })
      expect(answer.status, value).toBe(302)
      expect(answer.headers.location).toContain('/sign-in')
    }
  })

  it('starting something that is no form is asked again', async () => {
    for (const string of [
      ...naughtyStrings.map(carried),
      'toString',
      'police-domestic-abuse-notification',
    ]) {
      const body = bodyOf([
        ['formId', string],
        ['pick', string],
      ])
      const answer = await portal.ask({ path: '/referral/start', cookie: cookies.author, body })
      expect([403, 422], string.slice(0, 50)).toContain(answer.status)
    }
  })

  it('an agreement answer outside the options is asked again, and records nothing', async () => {
    const { id } = await dangerPage()
    const path = `/referral/${id}/agreement/Q1`
    for (const string of [...naughtyStrings.map(carried), '__proto__', 'toString', '']) {
      const answer = await portal.ask({
        path,
        cookie: cookies.author,
        body: bodyOf([['answer', string]]),
      })
      expect(answer.status, string.slice(0, 50)).toBe(422)
      expect(answer.text).toContain('There is a problem')
    }
    const [row] = await asSystem(
      database.url(),
      sql => sql`select agreement from referral where id = ${id}`,
    )
    expect(row?.agreement).toBeNull()
  })

  it('a search for anything is answered', async () => {
    for (const string of naughtyStrings) {
      const answer = await portal.ask({
        path: '/front-door',
        cookie: cookies.manager,
        body: bodyOf([['words', carried(string)]]),
      })
      expect(allowed, string.name).toContain(answer.status)
    }
  })

  it('information that is added comes back as it was written, or is refused in words', async () => {
    const path = `/referral/${world.own.sent}/add/information`
    const faults: string[] = []
    for (const string of naughtyStrings) {
      const answer = await portal.ask({
        path,
        cookie: cookies.author,
        body: bodyOf([
          ['key', randomUUID()],
          ['words', carried(string)],
        ]),
      })
      if (answer.status === 422) faults.push(...summaryFaults(answer, string.name))
      else if (answer.status !== 302) faults.push(`${string.name}: ${answer.status}`)
      else {
        const [row] = await asSystem(
          database.url(),
          sql => sql<{ words: string }[]>`
            select words from referral_message where referral_id = ${world.own.sent} order by at desc limit 1`,
        )
        // Blanks at either end and NULs say nothing and are left out; all else is kept as it was written.
        const words = shown(string).trim()
        if (row?.words !== words) faults.push(`${string.name}: changed in keeping`)
        const { text } = await portal.ask({
          path: `/referral/${world.own.sent}/progress`,
          cookie: cookies.author,
        })
        const lines = words.split('\n').map(encodeHtml)
        if (!lines.every(one => text.includes(one))) faults.push(`${string.name}: not on the page`)
      }
    }
    expect(faults).toEqual([])
  })

  it.each(['decision', 'score'])(
    'a %s is taken in or refused in words, never a fault',
    async page => {
      const path = `/front-door/${world.own.sentContact}/${page}`
      const cookie = cookies.manager
      const { text } = await portal.ask({ path, cookie })
      const drawn = fieldsIn(text).filter(({ name }) => name !== '' && name !== 'key')
      const faults: string[] = []
      for (const string of naughtyStrings) {
        const written = drawn.map(({ name, type, value }) => {
          const holdsWords = type === 'text' || type === 'textarea'
          return [name, holdsWords ? carried(string) : encodeURIComponent(value)] as const
        })
        const forged = drawn.map(({ name }) => [name, carried(string)] as const)
        for (const [choices, statuses] of [
          [written, [200, 302, 409, 422]],
          // Another child's place in a decision is not found.
          [forged, [200, 302, 404, 409, 422]],
        ] as const) {
          const body = bodyOf([['key', randomUUID()], ...choices])
          const answer = await portal.ask({ path, cookie, body })
          const expected: readonly number[] = body.length > bodyLimit ? [413] : statuses
          if (!expected.includes(answer.status)) faults.push(`${string.name}: ${answer.status}`)
          if (answer.status === 422) faults.push(...summaryFaults(answer, string.name))
        }
      }
      expect(faults).toEqual([])
    },
  )
})

describe('advice, decisions not to refer and practice', () => {
  interface Form {
    readonly name: string
    readonly path: () => string
    readonly who: Signed | 'out'
    /** What a person would have answered, beside words in every box and the first of every choice. */
    readonly given?: Readonly<Record<string, readonly string[]>>
    /** Fields no box stands for: lists to choose from, and what only a forger sends. */
    readonly also?: readonly string[]
  }
  const today = new Date().toISOString().slice(0, 10)
  const soon = new Date(Date.now() + 7 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10)
  const on = (name: string, iso = soon) => {
    const [year = '', month = '', day = ''] = iso.split('-')
    return { [`${name}-day`]: [day], [`${name}-month`]: [month], [`${name}-year`]: [year] }
  }
  const cases = ['holes-in-his-shoes', 'second-hand-shoes', 'a-mark-on-the-cheek']
  const set = { cases, team: [''], ...on('dueOn') }
  let setId = ''

  const forms: readonly Form[] = [
    {
      name: 'asking to be rung back',
      path: () => '/advice/new?way=callback&council=857',
      who: 'author',
      given: { naming: ['yes'], phone: ['01632 960001'] },
      also: ['pick', 'ageGroup'],
    },
    {
      name: 'keeping a call that was held',
      path: () => '/advice/new?way=held&council=857',
      who: 'author',
      given: { naming: ['yes'], heldTime: ['9:15am'], ...on('heldOn', today) },
      also: ['pick', 'slot'],
    },
    { name: 'giving advice', path: () => `/advice/${world.own.advice}`, who: 'manager' },
    {
      name: 'not referring',
      path: () => '/not-referred/new?pick=HLT-025',
      who: 'author',
      given: { naming: ['yes'], ownLevel: ['2'], ...on('reviewOn') },
      also: ['asked', 'whyNotNow'],
    },
    {
      name: 'adding to a decision not to refer',
      path: () => `/not-referred/${world.own.noReferral}`,
      who: 'author',
      given: { do: ['add'] },
    },
    {
      name: 'looking again at a decision not to refer',
      path: () => `/not-referred/${world.own.noReferral}/review`,
      who: 'author',
      given: { outcome: ['still'], ...on('reviewOn') },
    },
    {
      name: 'answering a situation',
      path: () => '/practise/holes-in-his-shoes',
      who: 'out',
      given: { kind: ['gp'] },
      also: ['kind'],
    },
    {
      name: 'setting practice',
      path: () => '/practise/sets',
      who: 'lead',
      given: set,
      also: ['team'],
    },
    {
      name: 'changing a set',
      path: () => `/practise/sets/${setId}/change`,
      who: 'lead',
      given: set,
      also: ['team'],
    },
  ]

  beforeAll(async () => {
    // Five people, so that their lead may change all of a set that nobody has begun.
    await asSystem(database.url(), async sql => {
      for (const each of [1, 2, 3, 4, 5]) {
        await sql`insert into account
          (id, organisation_id, name, email, job_title, phone, roles, persona, created_at)
          values (${randomUUID()}, ${world.actors.lead.organisationId}, ${`Pat ${String(each)}`},
            ${`pat-${String(each)}@example.org`}, 'Worker', '', ${['referrer']}, ${`pat${String(each)}`}, now())`
      }
    })
    const form = Object.entries({ name: ['For all'], ...set }).flatMap(([name, values]) =>
      values.map(value => [name, value] as const),
    )
    await portal.ask({ path: '/practise/sets', cookie: cookies.lead, form })
    const [row] = await asSystem(
      database.url(),
      sql => sql<{ id: string }[]>`select id from practice_set where name = 'For all'`,
    )
    setId = row?.id ?? ''
  })

  const isDate = (name: string) => /-(day|month|year)$/.test(name)

  /** The fields of a page as somebody would send them who wrote words in every box. */
  async function answered({ path, who, given = {}, also = [] }: Form) {
    const cookie = who === 'out' ? undefined : cookies[who]
    const page = await portal.ask({ path: path(), cookie })
    expect(page.status).toBe(200)
    const drawn = fieldsIn(page.text).filter(({ name }) => name !== '')
    const fields = new Map<string, readonly string[]>()
    for (const { name, type, value } of drawn) {
      // A date left empty is a date not given; words in it would have every other field refused with it.
      const isWords = (type === 'text' || type === 'textarea') && !isDate(name)
      if (!fields.has(name) && type !== 'checkbox')
        fields.set(name, [isWords ? 'Some words' : value])
      if (type === 'checkbox') fields.set(name, [])
    }
    for (const [name, values] of Object.entries(given)) fields.set(name, values)
    const boxes = drawn.filter(({ type }) => type === 'text' || type === 'textarea')
    const words = new Set(boxes.map(({ name }) => name))
    const names = [...new Set([...fields.keys(), ...also])]
    return { cookie, fields, names, words: new Set([...words].filter(name => !isDate(name))) }
  }

  const bodyWith = (fields: ReadonlyMap<string, readonly string[]>, name: string, value: string) =>
    bodyOf([
      ['key', encodeURIComponent(randomUUID())],
      ...[...fields]
        .filter(([each]) => each !== name && each !== 'key')
        .flatMap(([each, values]) => values.map(one => [each, encodeURIComponent(one)] as const)),
      [name, value],
    ])

  it.each(forms.map(form => [form.name, form] as const))(
    '%s: each field takes anything or refuses it in words, and what was typed is kept',
    async (_, form) => {
      const { cookie, fields, names, words } = await answered(form)
      const faults: string[] = []
      for (const name of names) {
        for (const string of [...nastiest, { name: 'nothing', text: '' }]) {
          const body = bodyWith(fields, name, carried(string))
          const answer = await portal.ask({ path: form.path(), cookie, body })
          const where = `${name} ← ${string.name}`
          if (![302, 422].includes(answer.status)) faults.push(`${where}: ${answer.status}`)
          if (/<svg onload=|<textarea[^>]*><\/textarea><img/.test(answer.text)) faults.push(where)
          if (answer.status === 422) {
            faults.push(...summaryFaults(answer, where))
            if (words.has(name) && valueIn(answer.text, name) !== shown(string)) {
              faults.push(`${where}: lost what was typed`)
            }
          }
          if (words.has(name) && string.refused && answer.status === 302) {
            faults.push(`${where}: taken in, and cannot be stored as it is`)
          }
        }
      }
      expect(faults).toEqual([])
    },
    60_000,
  )

  it('each form sent again by a browser is kept once', async () => {
    const rows = (table: string) =>
      asSystem(database.url(), sql => sql.unsafe(`select id from ${table}`))
    for (const [name, table] of [
      ['keeping a call that was held', 'consultation'],
      ['giving advice', 'consultation_advice'],
      ['not referring', 'no_referral'],
      ['adding to a decision not to refer', 'no_referral_entry'],
      ['answering a situation', 'practice_result'],
      ['setting practice', 'practice_set'],
    ] as const) {
      const form = forms.find(each => each.name === name)
      if (!form) throw new Error(name)
      const { cookie, fields } = await answered(form)
      const before = await rows(table)
      const body = bodyWith(fields, 'key', randomUUID())
      const send = () => portal.ask({ path: form.path(), cookie, body })
      const answers = [await send(), await send(), await send()]
      const said = /<ul class="govuk-list govuk-error-summary__list">.*?<\/ul>/s
      expect(answers.map(({ status, text }) => [name, status, said.exec(text)?.[0]])).toEqual(
        answers.map(() => [name, 302, undefined]),
      )
      expect([name, (await rows(table)).length]).toEqual([name, before.length + 1])
    }
  })

  it('of another agency’s question, decision or set nothing is there', async () => {
    const { advice, noReferral } = world.foreign
    const body = plain({ words: 'x', added: 'x', do: 'read', key: randomUUID(), from: advice })
    for (const id of [undefined, ...naughtyStrings.slice(0, 40).map(carried), randomUUID()]) {
      for (const path of [
        `/advice/${id ?? advice}`,
        `/not-referred/${id ?? noReferral}`,
        `/not-referred/${id ?? noReferral}/review`,
        `/practise/sets/${id ?? randomUUID()}/change`,
      ]) {
        if (id !== undefined && path.includes('..')) continue
        const answer = await portal.ask({ path, cookie: cookies.lead, body })
        expect([path, answer.status]).toEqual([path, 404])
      }
    }
    const from = await portal.ask({ path: '/not-referred/new', cookie: cookies.author, body })
    expect(from.status).toBe(404)
  })
})

describe('two tabs', () => {
  it('the second is shown both versions, and loses neither', async () => {
    const { path, seen } = await dangerPage()
    const save = (account: string, drawnWith: string) =>
      portal.ask({
        path,
        cookie: cookies.author,
        body: plain({ seen: drawnWith, account, atHome: 'nobody', then: 'continue' }),
      })
    expect((await save('what the first tab says', seen)).status).toBe(302)
    const second = await save('what the second tab says', seen)
    expect(second.status).toBe(409)
    expect(second.text).toContain('what the first tab says')
    expect(valueIn(second.text, 'account')).toBe('what the second tab says')
    const kept = await portal.ask({ path, cookie: cookies.author })
    expect(valueIn(kept.text, 'account')).toBe('what the first tab says')
    const chosen = await save('what the second tab says', valueIn(second.text, 'seen') ?? '')
    expect(chosen.status).toBe(302)
  })

  it('saving the same words twice is no conflict', async () => {
    const { path, seen } = await dangerPage()
    const body = plain({ seen, account: 'the same', atHome: 'nobody', then: 'continue' })
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => portal.ask({ path, cookie: cookies.author, body })),
    )
    expect(answers.map(({ status }) => status)).toEqual([302, 302, 302, 302])
  })

  it('adding an entry twice adds it once, and removing it twice removes it once', async () => {
    const { id } = await dangerPage()
    const path = `/referral/${id}/page/children/${randomUUID()}/child`
    const page = await portal.ask({ path, cookie: cookies.author })
    const body = plain({
      seen: valueIn(page.text, 'seen') ?? '',
      childForename: 'Sam',
      then: 'later',
    })
    const send = (what: string) => portal.ask({ path, cookie: cookies.author, body: what })
    const added = await Promise.all([send(body), send(body), send(body)])
    expect(added.map(({ status }) => status)).toEqual([302, 302, 302])
    const children = async () => {
      const [row] = await asSystem(
        database.url(),
        sql => sql<{ answers: Answers }[]>`select answers from referral where id = ${id}`,
      )
      return itemsOf(row?.answers ?? {}, 'children').length
    }
    expect(await children()).toBe(1)
    const gone = await Promise.all([send('then=remove'), send('then=remove')])
    expect(gone.map(({ status }) => status)).toEqual([302, 302])
    expect(await children()).toBe(0)
  })
})

describe('a session that ends in the middle of a page', () => {
  const nasty = 'typed </textarea> before 👶🏿 the\nsession "ended"'

  /** Posts a page after the session ended; gives the address to come back to after signing in. */
  async function postAfterTheEnd(path: string, body: string | Buffer) {
    await portal.endSessions(world.actors.author.accountId)
    const answer = await portal.ask({ path, cookie: cookies.author, body })
    expect(answer.status).toBe(302)
    const signIn = new URL(answer.headers.location ?? '', portal.origin)
    expect(signIn.pathname).toBe('/sign-in')
    return signIn.searchParams.get('returnTo') ?? ''
  }

  /** Signs in through the page, as a person would. */
  async function signInThere(who: Person, returnTo: string) {
    const person = world.actors[who].accountId
    const answer = await portal.ask({ path: '/sign-in', body: plain({ person, returnTo }) })
    const cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? ''
    cookies = { ...cookies, [who]: cookie }
    return { cookie, location: answer.headers.location ?? '' }
  }

  it('gives the same person back what they typed, once', async () => {
    const { path, seen } = await dangerPage()
    const body = plain({ seen, account: nasty, atHome: 'x', then: 'continue' })
    const returnTo = await postAfterTheEnd(path, body)
    const { cookie, location } = await signInThere('author', returnTo)
    expect(location).toContain(path)
    const page = await portal.ask({ path: location, cookie })
    expect(valueIn(page.text, 'account')).toBe(nasty)
    const again = await portal.ask({ path: location, cookie })
    expect(valueIn(again.text, 'account')).toBe('')
  })

  it('gives nobody else what was typed, though they may read the draft', async () => {
    const { path, seen } = await dangerPage()
    const returnTo = await postAfterTheEnd(path, plain({ seen, account: nasty, then: 'later' }))
    const lead = await signInThere('lead', returnTo)
    const theirs = await portal.ask({ path: lead.location, cookie: lead.cookie })
    expect(theirs.status).toBe(200)
    expect(theirs.text).not.toContain('before 👶🏿')
    const author = await signInThere('author', returnTo)
    const page = await portal.ask({ path: author.location, cookie: author.cookie })
    expect(valueIn(page.text, 'account')).toBe(nasty)
  })

  it('cannot be made to give it on another page', async () => {
    const one = await dangerPage()
    const other = await dangerPage()
    const returnTo = await postAfterTheEnd(
      one.path,
      plain({ seen: one.seen, account: nasty, then: 'later' }),
    )
    const moved = returnTo.replace(one.id, other.id)
    const { cookie, location } = await signInThere('author', moved)
    const page = await portal.ask({ path: location, cookie })
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('before 👶🏿')
  })

  it.each([
    ['a NUL as it is', Buffer.from('account=a\0b&then=later')],
    ['a NUL in a form', Buffer.from('account=a%00b&then=later')],
    ['no UTF-8', Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0xc0])],
    ['a million signs', Buffer.alloc(999_000, 'a')],
    ['two thousand fields', Buffer.from('a=1&'.repeat(2_000))],
    ['nothing', Buffer.from('')],
  ])('keeps what it can of %s, and never fails', async (_, body) => {
    const { path } = await dangerPage()
    await portal.endSessions(world.actors.author.accountId)
    const answer = await portal.ask({ path, cookie: cookies.author, body })
    expect([302, 413]).toContain(answer.status)
    const signIn = new URL(answer.headers.location ?? path, portal.origin)
    const back = await signInThere('author', signIn.searchParams.get('returnTo') ?? path)
    expect((await portal.ask({ path: back.location, cookie: back.cookie })).status).toBe(200)
  })
})

describe('sending', () => {
  async function readyToSend() {
    if (!urgent) throw new Error('no urgent form')
    const id = await newDraft(urgent)
    await setAnswers(id, { ...facts, ...filled(urgent, 'some words') })
    const path = `/referral/${id}/check`
    const { text } = await portal.ask({ path, cookie: cookies.author })
    const form = ['submissionKey', 'documentHash'].map(
      name => [name, valueIn(text, name) ?? ''] as const,
    )
    return { id, path, form }
  }

  it('twenty times at once, and again later, is sending once', async () => {
    const { id, path, form } = await readyToSend()
    const send = () => portal.ask({ path, cookie: cookies.author, form })
    const answers = await Promise.all(Array.from({ length: 20 }, send))
    const later = await send()
    for (const { status, headers } of [...answers, later]) {
      expect([status, headers.location]).toEqual([302, `/referral/${id}/sent`])
    }
    const [counts] = await asSystem(
      database.url(),
      sql => sql`select
        (select count(*)::int from contact where referral_id = ${id}) as contacts,
        (select count(*)::int from referral_event where referral_id = ${id} and type = 'sent') as events,
        (select count(*)::int from audit where referral_id = ${id} and type = 'referral.submitted') as audits`,
    )
    expect(counts).toEqual({ contacts: 1, events: 1, audits: 1 })
  })

  it('with a key or a fingerprint that is not its own sends nothing', async () => {
    const { id, path, form } = await readyToSend()
    const [key, hash] = form
    if (!key || !hash) throw new Error('no keys')
    for (const string of naughtyStrings.map(carried)) {
      for (const body of [
        bodyOf([['submissionKey', string], hash]),
        bodyOf([key, ['documentHash', string]]),
      ]) {
        const { status } = await portal.ask({ path, cookie: cookies.author, body })
        expect([409, 422], string.slice(0, 50)).toContain(status)
      }
    }
    const another = await readyToSend()
    const [theirKey] = another.form
    if (!theirKey) throw new Error('no key')
    const crossed = await portal.ask({ path, cookie: cookies.author, form: [theirKey, hash] })
    expect(crossed.status).toBe(409)
    const [row] = await asSystem(
      database.url(),
      sql => sql`select status from referral where id = ${id}`,
    )
    expect(row?.status).toBe('draft')
  })

  it('a page of a draft that has been sent meanwhile is not found, and changes nothing', async () => {
    const { id, path, form } = await readyToSend()
    await portal.ask({ path, cookie: cookies.author, form })
    const answer = await portal.ask({
      path: `/referral/${id}/page/danger`,
      cookie: cookies.author,
      body: plain({ seen: '', account: 'later words', then: 'later' }),
    })
    expect(answer.status).toBe(404)
    const print = await portal.ask({ path: `/referral/${id}/print`, cookie: cookies.author })
    expect(print.text).not.toContain('later words')
  })
})

describe('the portal, after all this', () => {
  it('never answered with a fault, and wrote nothing that anybody typed', () => {
    expect(portal.log()).not.toMatch(/alert\(1\)|drop table|Canary|some words|forged\.line/)
    expect(portal.log()).not.toContain('host.failed')
    expect(portal.log()).not.toContain('request.failed')
  })
})
