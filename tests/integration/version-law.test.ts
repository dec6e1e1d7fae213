import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import type { GuideDocument } from '#app/domain/threshold/document/guide-document.ts'
import { writeGuideFile } from '#app/domain/threshold/document/write-guide-file.ts'
import type { Context } from '#app/services/context.ts'
import { getEdition, getPublishDays } from '#app/services/guide-editing/get-editing.ts'
import { importEdition } from '#app/services/guide-editing/import-edition.ts'
import { publishEdition } from '#app/services/guide-editing/publish-edition.ts'
import { reviewEdition, sendForReview } from '#app/services/guide-editing/review-edition.ts'
import { decideNotToRefer } from '#app/services/no-referral/decide-not-to-refer.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getThreshold } from '#app/services/referral/get-threshold.ts'
import { readPhoneNow, saveThreshold } from '#app/services/referral/save-threshold.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { guideShelf } from '#app/services/threshold/guide-shelf.ts'
import { decideContacts } from '#app/services/triage/decide-contacts.ts'
import { findForm } from '#content/forms/forms.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import { useDatabase } from '#tests/support/database.ts'
import { filled } from '#tests/support/matrix/answers.ts'
import { asSystem } from '#tests/support/matrix/as-system.ts'
import { startPortal, type Portal } from '#tests/support/matrix/portal.ts'
import { openWorld, type World } from '#tests/support/people.ts'
import { readPdf } from '#tests/support/read-pdf.ts'

/**
 * The version law, over the portal as it is run: a guide with every word and every level changed is published, and
 * every page and file of what was made before answers with the same bytes.
 */
const database = useDatabase()
const changedWord = 'Rewritten'
let world: World
let portal: Portal
let teacher: Actor
let manager: Actor
let teacherCookie: string
let managerCookie: string
/** Pages by name, each with who reads it. */
let pages: Readonly<Record<string, { readonly path: string; readonly cookie: () => string }>>
let copiesOf: readonly string[]

const post = (fields: Readonly<Record<string, string>>): Posted =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))

const immediate = 'HLT-037'
const staff = 'SAF-030'
const level3 = 'HLT-025'
const strength = 'HLT-003'
const reasons = {
  whyLevel: 'Hungry & tired <every> day – “no tea”',
  whyNotAbove: 'Nobody is hurt.\nGrandmother comes daily.',
  whyNotBelow: 'Early help did not last',
  differsBecause: 'It was two years ago',
}

async function send(
  ctx: Context,
  formId: string,
  picks: readonly string[],
): Promise<{ readonly id: string; readonly contactId: string }> {
  const age = { group: '0-4', words: '0 to 4 years' } as const
  const { id } = await startReferral(ctx, { formId, picks, age })
  const form = findForm(formId)
  if (!form) throw new Error(`no form ${formId}`)
  await ctx.transaction(async tx => {
    const draft = await getDraft(tx, id)
    const answers = { ...draft.answers, ...filled(form, 'Wren') }
    await saveDraft(tx, draft, { answers }, ctx.clock.now())
  })
  const { seen } = await getThreshold(ctx, { id, picks: [] })
  const said = post({ ownLevel: '2', ...reasons, protective: 'Gran, daily' })
  await saveThreshold(ctx, { id, posted: said, seen, then: 'later' })
  await readPhoneNow(ctx, { id, from: '' })
  const check = await getCheck(ctx, { id })
  if (check === 'sent') throw new Error('sent before')
  const { submissionKey, documentHash } = check
  expect(await submitReferral(ctx, { id, submissionKey, documentHash })).toMatchObject({ ok: true })
  const [row] = await asSystem(
    database.url(),
    sql => sql`select id from contact where referral_id = ${id}`,
  )
  return { id, contactId: String(row?.id) }
}

async function decide(ctx: Context, contactId: string) {
  const words = {
    outcomeCode: 'C01',
    level: '1',
    rationale: 'Read with the family’s history.',
    historyConsidered: 'Nothing before.',
    checksDone: 'Read what we hold.',
    parentSpokenTo: 'Spoken to by the school.',
    earlyHelpConsidered: 'Offered, and not wanted today.',
    overrideReason: 'The school is helping.',
    reason: 'What you told us is met by what the school does.',
    shownFor: 'C01',
    nextSteps: 'Talk again in a month.',
    do: 'save',
  }
  const posted = { ...post(words), covers: [contactId] }
  return decideContacts(ctx, { contactId, posted })
}

async function notReferred(ctx: Context): Promise<string> {
  const soon = new Date(Date.now() + 30 * 86_400_000)
  const decided = await decideNotToRefer(ctx, {
    posted: {
      ...post({
        naming: 'no',
        considered: 'Tired on Mondays',
        ownLevel: '2',
        ...reasons,
        instead: 'Breakfast club',
        byWhom: 'Our family worker',
        'reviewOn-day': String(soon.getUTCDate()),
        'reviewOn-month': String(soon.getUTCMonth() + 1),
        'reviewOn-year': String(soon.getUTCFullYear()),
      }),
      pick: [level3, strength],
    },
    consultationId: undefined,
  })
  if (!decided.ok) throw new Error(JSON.stringify(decided.problems))
  return decided.id
}

/** Every word of the guide another, every level another, half of the indicators retired. */
function rewritten(document: GuideDocument): GuideDocument {
  const say = (text: string) => `${changedWord} ${text}`.slice(0, 190)
  const gone = document.indicators.filter((_, at) => at % 2 === 0).map(({ id }) => id)
  const kept = (ids: readonly string[]) => ids.filter(id => !gone.includes(id))
  return {
    ...document,
    levels: document.levels.map(level => ({
      ...level,
      name: say(level.name),
      meaning: say(level.meaning),
      who: say(level.who),
      agreement: say(level.agreement),
      time: say(level.time),
      firstSteps: level.firstSteps.map(say),
    })),
    councils: [],
    duties: document.duties.map(duty => ({
      ...duty,
      title: say(duty.title),
      text: say(duty.text),
    })),
    domains: document.domains.map(domain => ({ ...domain, name: say(domain.name) })),
    harms: document.harms.map(harm => ({ ...harm, name: say(harm.name) })),
    topics: document.topics.map(topic => ({
      ...topic,
      title: say(topic.title),
      shows: { ...topic.shows, ids: kept(topic.shows.ids), except: kept(topic.shows.except) },
    })),
    indicators: document.indicators
      .filter(({ id }) => !gone.includes(id))
      .map(one => ({
        ...one,
        text: say(one.text),
        level: one.strength ? 1 : one.level === 4 ? 2 : 4,
        immediate: !one.strength && one.level !== 4,
        duty: !one.duty,
      })),
    retired: [...document.retired, ...gone].toSorted(),
  }
}

/** Draws up, reviews and publishes it as editors and reviewers do, in time to be in force today. */
async function publish(): Promise<string> {
  const before = new Date(Date.now() - 10 * 86_400_000)
  const council = await world.agency('front_door')
  const school = await world.agency('school_or_college')
  const editor = world.as(await world.person(council, 'threshold_editor'), before)
  const file = writeGuideFile(
    rewritten(documentOf(guideShelf()[0])),
    'Every word and level is another.',
  )
  const made = await importEdition(editor, new TextEncoder().encode(file))
  if (!made.ok) throw new Error(JSON.stringify(made.problems.slice(0, 5)))
  const { id } = made
  const { revision, contentHash } = await getEdition(editor, id)
  const text = { id, revision: String(revision) }
  expect(await sendForReview(editor, text)).toEqual({ ok: true })
  for (const agency of [council, school]) {
    const reviewer = world.as(await world.person(agency, 'threshold_reviewer'), before)
    const verdict = { ...text, contentHash, verdict: 'approved', note: '' }
    expect(await reviewEdition(reviewer, verdict)).toEqual({ ok: true })
  }
  const days = await getPublishDays(editor)
  expect(await publishEdition(editor, { ...text, ...days })).toEqual({ ok: true })
  return days.effectiveOn
}

/** Where two files part, with what stands there: a whole file in a message would tell nobody anything. */
function firstDifference(one: string, other: string): string {
  if (one === other) return ''
  let at = 0
  while (one[at] === other[at]) at += 1
  return `${one.slice(at - 60, at + 60)} / ${other.slice(at - 60, at + 60)}`
}

/** What is another on every drawing of any page: one-time words and keys, and how long ago something was. */
function settled(text: string): string {
  return text
    .replaceAll(/nonce(=|\\?":\\?)"[^"]*"/g, 'nonce')
    .replaceAll(/'nonce-[^']*'/g, 'nonce')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/\b(\d+|an?) (minute|hour|day)s?\b( (and )?\d+ minutes?)?/g, 'while')
}

async function draw(name: string): Promise<string> {
  const page = pages[name]
  if (!page) throw new Error(`no page ${name}`)
  const answer = await portal.ask({ path: page.path, cookie: page.cookie() })
  expect(answer.status, name).toBe(200)
  return settled(answer.text)
}

const drawAll = async (): Promise<ReadonlyMap<string, string>> => {
  const drawn = new Map<string, string>()
  for (const name of Object.keys(pages)) drawn.set(name, await draw(name))
  return drawn
}

/** Asks for a copy over HTTP, waits until the portal has made it, and takes it. */
async function copyOf(id: string, kind: 'pdf' | 'json'): Promise<string> {
  const path = `/referral/${id}/copies`
  const asked = await portal.ask({
    path,
    cookie: teacherCookie,
    form: [
      ['kind', kind],
      ['key', randomUUID()],
    ],
  })
  expect(asked.status).toBeLessThan(400)
  let made = ''
  await expect
    .poll(
      async () => {
        const [row] = await asSystem(
          database.url(),
          sql => sql`select id, state from referral_copy where referral_id = ${id}
            and kind = ${kind} order by requested_at desc limit 1`,
        )
        made = String(row?.id)
        return row?.state as unknown
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBe('ready')
  const file = await portal.ask({ path: `${path}/${made}`, cookie: teacherCookie })
  expect(file.status).toBe(200)
  if (kind === 'json') return file.text
  const [row] = await asSystem(
    database.url(),
    sql => sql`select bytes from referral_copy where id = ${made}`,
  )
  // Everything it says and how it is built; the file itself also holds the moment it was made.
  const read = await readPdf(row?.bytes as Uint8Array)
  return JSON.stringify({ ...read, tags: [...read.tags] })
}

beforeAll(async () => {
  world = openWorld(database.url())
  teacher = await world.person(await world.agency('school_or_college', '857'), 'referrer')
  const door = await world.agency('front_door', '857')
  manager = await world.person(door, 'front_door_manager')
  const sender = world.as(teacher, new Date())
  const urgent = await send(sender, 'urgent-referral', [immediate, staff, strength])
  const routine = await send(sender, 'childrens-referral', [level3, strength])
  const waiting = await send(sender, 'childrens-referral', [level3, 'SAF-019', strength])
  const decided = await decide(world.as(manager, new Date()), routine.contactId)
  if (decided.kind !== 'recorded') throw new Error(JSON.stringify(decided))
  const noReferral = await notReferred(sender)
  const asTeacher = (path: string) => ({ path, cookie: () => teacherCookie })
  const asManager = (path: string) => ({ path, cookie: () => managerCookie })
  pages = Object.fromEntries([
    ...Object.entries({ urgent, routine, waiting }).flatMap(([name, { id, contactId }]) => [
      ...['sent', 'print', 'progress'].map(
        page => [`${name}, ${page}`, asTeacher(`/referral/${id}/${page}`)] as const,
      ),
      [`${name}, contact`, asManager(`/front-door/${contactId}`)],
      [`${name}, decision`, asManager(`/front-door/${contactId}/decision`)],
    ]),
    ['referrals', asTeacher('/referrals')],
    ['not referred', asTeacher(`/not-referred/${noReferral}`)],
    ['not referred, print', asTeacher(`/not-referred/${noReferral}/print`)],
    ['version as a file', asTeacher(`/thresholds/versions/${guideShelf()[0].guide.id}/guide.md`)],
  ]) as typeof pages
  copiesOf = [urgent.id, routine.id]
  portal = await startPortal(database.url(), 'live')
  teacherCookie = await portal.signIn(teacher.accountId)
  managerCookie = await portal.signIn(manager.accountId)
}, 240_000)
afterAll(async () => {
  await (portal as Portal | undefined)?.stop()
  await world.database.close()
})

describe('the version law', () => {
  it('keeps every page and file of what was made before, byte for byte, when a new guide is published', async () => {
    const before = await drawAll()
    const copies = await Promise.all(
      copiesOf.flatMap(id => [copyOf(id, 'pdf'), copyOf(id, 'json')]),
    )
    // What differs by itself is set equal: else the comparison below would show nothing.
    expect([...(await drawAll())]).toEqual([...before])
    expect([...before.values()].join('')).toContain('No food')

    const version = await publish()
    // Signed in, because what nobody is signed in to is kept for a minute.
    const levels = { path: '/thresholds/levels', cookie: teacherCookie }
    await expect
      .poll(async () => (await portal.ask(levels)).text, { timeout: 40_000, interval: 250 })
      .toContain(changedWord)

    for (const [name, text] of await drawAll()) {
      expect(text, name).not.toContain(changedWord)
      expect(text, name).toBe(before.get(name))
    }
    const again = await Promise.all(copiesOf.flatMap(id => [copyOf(id, 'pdf'), copyOf(id, 'json')]))
    for (const [at, text] of again.entries())
      expect(firstDifference(text, copies[at] ?? '')).toBe('')

    const old = await portal.ask({
      path: `/thresholds/versions/${guideShelf()[0].guide.id}`,
      cookie: teacherCookie,
    })
    expect(old.text).not.toContain(changedWord)
    expect(old.text).toContain(guideShelf()[0].guide.levels[2].name)
    const fresh = await portal.ask({
      path: `/thresholds/versions/${version}`,
      cookie: teacherCookie,
    })
    expect(fresh.text).toContain(changedWord)
  }, 120_000)
})
