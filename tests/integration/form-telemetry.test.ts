import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden } from '#app/domain/errors.ts'
import { elapsedBuckets, errorCodes, formEventKinds } from '#app/domain/telemetry/form-event.ts'
import { answerItem, answerPage } from '#app/services/referral/answer-page.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getItemPage, getPage } from '#app/services/referral/get-page.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { countStoppedOn } from '#app/services/telemetry/count-stopped.ts'
import { getFormTelemetry } from '#app/services/telemetry/get-form-telemetry.ts'
import { forms } from '#content/forms/forms.ts'
import { addFormEvents } from '#db/queries/form-events.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import { formEvent } from '#db/schema/form-event.ts'
import { job } from '#db/schema/job.ts'
import { useDatabase } from '#tests/support/database.ts'
import { filled } from '#tests/support/matrix/answers.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let teacher: Actor
let analyst: Actor
let editor: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  teacher = await world.person(await world.agency('school_or_college', '857'), 'referrer')
  const council = await world.agency('front_door', '857')
  analyst = await world.person(council, 'partnership_analyst')
  editor = await world.person(council, 'threshold_editor')
})
afterAll(() => world.database.close())

const portal = () => world.as(systemActor)
const rows = () => world.database.transaction(systemActor, tx => tx.select().from(formEvent))
const canary = 'Kestrel Quarrywood 07700 900123'

async function start(formId = 'urgent-referral', at = homeTime) {
  return (await startReferral(world.as(teacher, at), { formId, picks: [] })).id
}

async function save(id: string, pageId: string, posted: Record<string, string[]>) {
  const page = await getPage(world.as(teacher), { id, pageId })
  const seen = page.kind === 'questions' ? page.view.seen : ''
  return answerPage(world.as(teacher), { id, pageId, posted, seen, then: 'continue' })
}

/** What was counted while the work was done. */
async function counted(work: () => Promise<unknown>) {
  const before = new Set((await rows()).map(({ id }) => id))
  await work()
  return (await rows())
    .filter(({ id }) => !before.has(id))
    .map(({ kind, pageId, questionId, errorCode, elapsed }) =>
      [kind, pageId, questionId, errorCode, elapsed].filter(one => one !== null).join(' '),
    )
    .sort()
}

describe('what is counted', () => {
  it('is a start, each refused question by its reason, and each page saved', async () => {
    let id = ''
    expect(await counted(async () => (id = await start('private-fostering')))).toEqual(['started'])
    const refused = await counted(() => save(id, 'children', {}))
    expect(refused).toEqual(['page_failed children', 'page_failed children children missing'])
    const itemId = randomUUID()
    const at = { id, pageId: 'children', itemId, partId: 'child' }
    const item = await getItemPage(world.as(teacher), at)
    const posted = { childForename: ['x'.repeat(201)], childSurname: ['a\0b'] }
    const seen = item.view.seen
    const wrong = () => answerItem(world.as(teacher), { ...at, posted, seen, then: 'continue' })
    expect(await counted(wrong)).toEqual(
      expect.arrayContaining([
        'page_failed children/child',
        'page_failed children/child childForename tooLong',
        'page_failed children/child childSurname hiddenSign',
      ]),
    )
  })

  it('is also what a browser sent back before it sent anything, by the page’s own ids alone', async () => {
    const id = await start()
    const refused = [
      'phoned missing',
      'phoned missing',
      'phonedOn date',
      `phoned ${canary}`,
      canary,
    ]
    const posted = { phoned: ['yes'], refused: [...refused, 'account missing', 'phoned toString'] }
    expect(await counted(() => save(id, 'call', posted))).toEqual([
      'page_failed call',
      'page_failed call phoned missing',
      'page_failed call phonedOn date',
      'page_saved call',
    ])
  })

  it('is nothing that anybody typed, whatever is posted and wherever', async () => {
    const id = await start()
    for (const page of ['call', 'danger', 'family', 'you']) {
      const names = forms
        .flatMap(({ sections }) => sections.flatMap(({ pages }) => pages))
        .flatMap(one => (one.kind === 'questions' ? one.questions.map(each => each.id) : []))
      const posted = Object.fromEntries([
        ...names.flatMap(name => [
          [name, [canary]],
          [`${name}-day`, [canary]],
          [`${name}-notKnown`, [canary]],
        ]),
        [canary, [canary]],
      ]) as Record<string, string[]>
      await save(id, page, posted)
    }
    const ids = new Set(
      forms.flatMap(form => [
        form.id,
        ...form.sections.flatMap(({ pages }) =>
          pages.flatMap(page => [
            page.id,
            ...(page.kind === 'repeat'
              ? page.pages.flatMap(part => [
                  `${page.id}/${part.id}`,
                  ...part.questions.map(one => one.id),
                ])
              : page.questions.map(one => one.id)),
          ]),
        ),
      ]),
    )
    const all = await rows()
    expect(all.length).toBeGreaterThan(6)
    for (const row of all) {
      const { id: rowId, formVersion, happenedOn, ...words } = row
      expect(rowId).toMatch(/^[0-9a-f-]{36}$/)
      expect([formVersion, happenedOn]).toEqual([expect.any(Number), '2026-11-20'])
      expect(ids).toContain(words.formId)
      expect(words.agencyKind).toBe('school_or_college')
      expect(formEventKinds).toContain(words.kind)
      if (words.pageId !== null) expect(ids).toContain(words.pageId)
      if (words.questionId !== null) expect(ids).toContain(words.questionId)
      if (words.errorCode !== null) expect(errorCodes).toContain(words.errorCode)
      if (words.elapsed !== null) expect(elapsedBuckets).toContain(words.elapsed)
    }
    const text = JSON.stringify(all)
    for (const secret of ['Kestrel', '07700', teacher.accountId, teacher.organisationId, id])
      expect(text).not.toContain(secret)
  })

  it('is a sending with a range of time and no more, in the transaction that sends', async () => {
    const later = new Date(homeTime.getTime() + 14 * 60_000)
    const id = await start()
    const form = forms.find(({ id: formId }) => formId === 'urgent-referral')
    if (!form) throw new Error('no form')
    await world.as(teacher).transaction(async tx => {
      const draft = await getDraft(tx, id)
      const answers = { ...filled(form, 'words'), agreementOutcome: 'OUT_A', familyTold: 'yes' }
      await saveDraft(
        tx,
        draft,
        {
          answers,
          agreement: {
            treeId: 'agreement-v1',
            answers: {},
            path: [],
            outcome: 'OUT_A',
            flags: [],
            answeredAt: homeTime.toISOString(),
            answeredBy: teacher.accountId,
            answeredByName: teacher.name,
          },
        },
        homeTime,
      )
    })
    const ctx = world.as(teacher, later)
    const check = await getCheck(ctx, { id })
    if (check === 'sent') throw new Error('sent already')
    const { submissionKey, documentHash } = check
    const send = () => submitReferral(ctx, { id, submissionKey, documentHash })
    expect(await counted(send)).toEqual(['sent to20'])
    // Sent again, it is one referral and one count.
    expect(await counted(send)).toEqual([])
  })
})

describe('where people stop', () => {
  const day = (date: string) => new Date(`${date}T12:00:00Z`)
  const night = (date: string) =>
    world.database.transaction(systemActor, tx => countStoppedOn(tx, date))

  it('is the last page of a draft that nobody saved for seven days, counted once', async () => {
    const id = await start('advice-request', day('2026-03-02'))
    await world.as(teacher).transaction(async tx => {
      const draft = await getDraft(tx, id)
      await saveDraft(tx, draft, { visitedPages: ['danger', 'question'] }, day('2026-03-03'))
    })
    expect(await counted(() => night('2026-03-09'))).toEqual([])
    expect(await counted(() => night('2026-03-10'))).toEqual(['stopped question'])
    expect(await counted(() => night('2026-03-10'))).toEqual([])
    expect(await counted(() => night('2026-03-11'))).toEqual([])
    const text = JSON.stringify((await rows()).filter(({ kind }) => kind === 'stopped'))
    expect(text).not.toContain(id)
    const jobs = await world.database.transaction(systemActor, tx => tx.select().from(job))
    const nights = jobs.flatMap(({ kind, payload }) =>
      kind === 'forms.stopped' ? payload.day : [],
    )
    expect(nights.sort()).toEqual(['2026-03-10', '2026-03-11', '2026-03-12'])
  })

  it('is kept for two years and then removed', async () => {
    await night('2029-01-02')
    const left = (await rows()).filter(({ happenedOn }) => happenedOn < '2027-01-01')
    expect(left).toEqual([])
  })
})

describe('what the owners of the forms are told', () => {
  const add = (count: number, row: Record<string, string>) =>
    world.database.transaction(systemActor, tx =>
      addFormEvents(
        tx,
        Array.from({ length: count }, () => ({
          id: randomUUID(),
          formId: 'urgent-referral',
          formVersion: 1,
          agencyKind: 'gp',
          kind: 'sent',
          happenedOn: '2026-08-20',
          ...row,
        })),
      ),
    )
  const told = (actor: Actor, period = '2026-Q3', formId: string | null = 'urgent-referral') =>
    getFormTelemetry(world.as(actor), portal(), { formId, period })

  beforeAll(async () => {
    await add(30, { kind: 'page_saved', pageId: 'danger' })
    await add(10, { kind: 'page_failed', pageId: 'danger' })
    await add(6, {
      kind: 'page_failed',
      pageId: 'danger',
      questionId: 'account',
      errorCode: 'missing',
    })
    await add(4, {
      kind: 'page_failed',
      pageId: 'danger',
      questionId: 'atHome',
      errorCode: 'missing',
    })
    await add(7, { elapsed: 'to10' })
    await add(5, { elapsed: 'to20' })
    await add(3, { elapsed: 'to20', agencyKind: 'midwifery' })
    await add(6, { kind: 'stopped', pageId: 'danger' })
    await add(2, { kind: 'stopped', pageId: 'you' })
    await add(3, { kind: 'started', formId: 'advice-request' })
  })

  it('is which questions are sent back, with the share of all tries', async () => {
    const { form } = await told(analyst)
    expect(form?.questions).toEqual([
      expect.objectContaining({
        label: 'What happened, and what is the danger now?',
        page: 'What happened and the danger now',
        why: 'Left blank',
        count: '6',
        share: '15.0% (7.1 to 29.1)',
      }),
      expect.objectContaining({
        label: 'Who else is at home?',
        why: 'Too few to say',
        count: 'Fewer than 5',
        share: 'Too few',
        bar: null,
      }),
    ])
  })

  it('is never a small number, alone or by subtraction', async () => {
    const { forms: all, form } = await told(editor)
    expect(form?.stops).toEqual([{ key: 'rest', label: 'All pages, together', count: 8 }])
    expect(form?.kinds.map(({ label, count }) => [label, count])).toEqual([
      ['All kinds of agency, together', 15],
    ])
    expect(form?.times.map(({ count }) => count)).toEqual([7, 8])
    expect(all.find(({ id }) => id === 'advice-request')).toMatchObject({
      started: 'Fewer than 5',
      sent: '0',
    })
  })

  it('is of one quarter at a time, and of nothing after yesterday', async () => {
    await add(9, { kind: 'started', happenedOn: '2026-11-20' })
    const now = await told(analyst, '2026-Q4')
    expect(now.untilWords).toBe('19 November 2026')
    expect(now.forms.find(({ id }) => id === 'urgent-referral')?.started).toBe('0')
    expect(now.periods.map(({ value }) => value)).toEqual([
      '2026-Q4',
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
    ])
    expect((await told(analyst, 'nonsense', 'no-such-form')).form).toBeNull()
  })

  it('is told to nobody else', async () => {
    await expect(told(teacher)).rejects.toThrow(Forbidden)
  })
})
