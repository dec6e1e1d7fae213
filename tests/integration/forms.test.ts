import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Answers } from '#app/domain/forms/answers.ts'
import { fillForm, type Facts } from '#app/server/demonstration/fill-form.ts'
import { rulesOn } from '#app/services/rules.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { listStartChoices, startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { listQueue } from '#app/services/triage/list-queue.ts'
import { searchContacts } from '#app/services/triage/search-contacts.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { currentForms, findForm } from '#content/forms/forms.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import { contact } from '#db/schema/contact.ts'
import { decision } from '#db/schema/decision.ts'
import { job } from '#db/schema/job.ts'
import { referral } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let teacher: Actor
let lead: Actor
let stranger: Actor
let manager: Actor
let officer: Actor
let otherOfficer: Actor

/** Friday 20 November 2026, 3:25pm in London: one working day ends on Monday at 5pm. */
const mondayAtFive = new Date('2026-11-23T17:00:00Z')

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college', '857')
  teacher = await world.person(school, 'referrer')
  lead = await world.person(school, 'safeguarding_lead', 'referrer')
  stranger = await world.person(await world.agency('gp', '857'), 'safeguarding_lead', 'referrer')
  const council = await world.agency('front_door', '857')
  manager = await world.person(council, 'front_door_manager')
  officer = await world.person(council, 'designated_officer')
  otherOfficer = await world.person(await world.agency('front_door', '856'), 'designated_officer')
})
afterAll(() => world.database.close())

const child = {
  'child.born': 'yes',
  'child.forename': 'Wilf',
  'child.surname': 'Rainsborough',
  'child.bornOn': '2012-03-27',
  'child.address': { line1: '1 High Street', line2: '', town: 'Oakham', postcode: 'LE15 6TT' },
}

/** What is known about the family of these tests; a question about anything else takes "not known". */
const known: Facts = {
  values: {
    'safety.dangerNow': 'no',
    'family.told': 'yes',
    'family.toldOn': '2026-11-20',
    'referrer.phone': '01632 960 001',
    'referrer.leadTold': 'yes',
  },
  lists: {
    children: [{ values: child }],
    events: [{ values: { 'event.what': 'He came to school without a coat.' } }],
    adults: [{ values: { 'adult.name': 'Jo Rainsborough', 'adult.relationship': 'mother' } }],
  },
}

async function start(
  actor: Actor,
  formId: string,
  values: Facts['values'] = {},
  lists?: Facts['lists'],
) {
  const { id } = await startReferral(world.as(actor), { formId, picks: [] })
  const form = findForm(formId)
  if (!form) throw new Error(`no form ${formId}`)
  await world.as(actor).transaction(async tx => {
    const draft = await getDraft(tx, id)
    const { answers } = fillForm(
      form,
      {
        values: { ...known.values, ...draft.answers, ...values },
        lists: { ...known.lists, ...lists },
      },
      randomUUID,
    )
    const given: Answers = { ...answers, ...draft.answers, ...values }
    const agreement = draft.agreement
    await saveDraft(
      tx,
      draft,
      {
        answers: given,
        ...(agreement === null && typeof values.agreementOutcome === 'string'
          ? {
              agreement: {
                treeId: 'agreement-v1',
                answers: {},
                path: [],
                outcome: values.agreementOutcome,
                flags: [],
                answeredAt: '2026-11-20T15:00:00Z',
                answeredBy: actor.accountId,
                answeredByName: actor.name,
              },
            }
          : {}),
      },
      world.as(actor).clock.now(),
    )
  })
  return id
}

async function send(actor: Actor, id: string) {
  const check = await getCheck(world.as(actor), { id })
  if (check === 'sent') throw new Error('sent already')
  const { submissionKey, documentHash } = check
  return { check, sent: await submitReferral(world.as(actor), { id, submissionKey, documentHash }) }
}

async function rowOf(id: string) {
  const rows = await world.database.transaction(systemActor, tx =>
    tx.select().from(contact).where(eq(contact.referralId, id)),
  )
  const [row] = rows
  if (!row) throw new Error('no contact')
  return row
}

const queue = (actor: Actor, at?: Date) =>
  listQueue(world.as(actor, at), { query: new URLSearchParams() })

interface Route {
  readonly formId: string
  readonly values: Facts['values']
  readonly lane: string
  readonly urgency?: string
  readonly due?: Date
  readonly lists?: Facts['lists']
  readonly says?: string
  readonly flag?: string
}

const agreed = { agreementOutcome: 'OUT_I' }
const unborn = {
  values: { 'child.knownAs': 'Unborn baby of Jo Brown', 'child.dueOn': '2027-03-27' },
}

const sends: readonly Route[] = [
  { formId: 'childrens-referral', values: agreed, lane: 'front_door' },
  {
    formId: 'pre-birth-referral',
    values: agreed,
    lists: { children: [unborn] },
    lane: 'front_door',
    says: '21 weeks and 6 days pregnant today, due 27 March 2027',
  },
  { formId: 'early-help-request', values: agreed, lane: 'early_help' },
  {
    formId: 'staff-allegation',
    values: { 'allegation.knownOn': '2026-11-20' },
    lane: 'lado',
    says: 'told within one working day, by 23 November 2026',
  },
  {
    formId: 'exploitation-screening',
    values: { ...agreed, 'exploitation.goods': 'medium' },
    lane: 'front_door',
    says: 'Exploitation screening: medium',
  },
  {
    formId: 'exploitation-screening',
    values: { ...agreed, 'exploitation.goods': 'low' },
    lists: { children: [{ values: { ...child, 'child.bornOn': '2014-03-27' } }] },
    lane: 'front_door',
    says: 'Exploitation screening: medium',
  },
  {
    formId: 'exploitation-screening',
    values: { ...agreed, 'exploitation.violence': 'high' },
    lane: 'front_door',
    urgency: 'urgent',
    says: 'Exploitation screening: high',
  },
  {
    formId: 'missing-episode',
    values: { 'missing.now': 'missing', 'missing.startedOn': '2026-11-19' },
    lane: 'front_door',
    urgency: 'urgent',
  },
  {
    // Back on Friday at 8am: 72 hours end on Monday at 8am, before the working day does.
    formId: 'missing-episode',
    values: {
      'missing.now': 'back',
      'missing.returnedOn': '2026-11-20',
      'missing.returnedTime': '8am',
      'missing.interview': 'offered',
    },
    lane: 'front_door',
    due: new Date('2026-11-23T08:00:00Z'),
    says: 'Return interview due by 23 November 2026 at 8am',
  },
  {
    formId: 'missing-episode',
    values: {
      'missing.now': 'back',
      'missing.returnedOn': '2026-11-20',
      'missing.returnedTime': '8am',
      'missing.interview': 'held',
      'missing.interviewOn': '2026-11-20',
    },
    lane: 'front_door',
  },
  {
    formId: 'private-fostering',
    values: { 'fostering.startedOn': '2026-11-01' },
    lane: 'front_door',
    says: 'within 7 working days of being told: by 1 December 2026',
    flag: 'Visit by 1 December 2026',
  },
  { formId: 'advice-request', values: { named: 'yes' }, lane: 'front_door' },
  {
    formId: 'more-information',
    values: { 'route.earlierReference': 'K7TM-4Q2X-9' },
    lane: 'front_door',
    says: 'given as K7TM-4Q2X-9',
  },
]

describe('every form', () => {
  it('is offered in plain words to those who may use it', () => {
    const offered = listStartChoices(world.as(teacher))
    expect(offered.map(({ formId }) => formId)).toEqual(
      currentForms.map(({ id }) => id).filter(id => id !== 'police-domestic-abuse-notification'),
    )
    for (const { text, hint, timeWords } of offered) {
      expect(text).not.toBe('')
      expect(hint).not.toBe('')
      expect(timeWords).toMatch(/^About \d+( to \d+)? minutes$/)
    }
    expect(offered.map(({ formId }) => formId)).not.toContain('public-concern')
  })

  it.each(sends)('$formId is sent, and stands in the lane $lane: $values', async one => {
    const id = await start(teacher, one.formId, one.values, one.lists)
    const { check, sent } = await send(teacher, id)
    expect(sent).toMatchObject({ ok: true })
    expect(check.gaps).toEqual([])
    const row = await rowOf(id)
    expect({ lane: row.lane, urgency: row.urgency, dueAt: row.dueAt }).toEqual({
      lane: one.lane,
      urgency: one.urgency ?? 'routine',
      dueAt: one.due ?? mondayAtFive,
    })
    const reader = one.lane === 'lado' ? officer : manager
    const page = await viewContact(world.as(reader), { contactId: row.id })
    expect(page.formTitle).toBe(findForm(one.formId)?.title)
    const words = page.risk.summary.join('\n')
    if (one.says !== undefined) {
      expect(words).toContain(one.says)
      expect(check.summary.join('\n')).toContain(one.says)
    }
    const listed = (await queue(reader)).rows.find(({ id }) => id === row.id)
    expect(listed).toBeDefined()
    if (one.flag !== undefined) expect(listed?.flags).toContain(one.flag)
  })

  it('a visit whose day has passed says so, and the time to decide stays as it was', async () => {
    const id = await start(teacher, 'private-fostering', { 'fostering.startedOn': '2026-11-01' })
    await send(teacher, id)
    const row = await rowOf(id)
    const late = new Date('2026-12-02T09:00:00Z')
    const { rows } = await queue(manager, late)
    expect(rows.find(one => one.id === row.id)?.flags).toContain('Visit was due by 1 December 2026')
    expect(row.dueAt).toEqual(mondayAtFive)
  })

  it('an unborn child without a name or an adult without one is still sent', async () => {
    const id = await start(teacher, 'advice-request', { named: 'no' }, { children: [] })
    expect((await send(teacher, id)).sent).toMatchObject({ ok: true })
    expect((await rowOf(id)).childName).toBe('Child not yet named')
  })
})

describe('an early help request', () => {
  it.each(['OUT_L', 'OUT_G'])(
    'says that it rests on agreement after %s, and keeps the draft',
    async outcome => {
      const id = await start(teacher, 'early-help-request', { agreementOutcome: outcome })
      const { check, sent } = await send(teacher, id)
      expect(check.blockers).toContain('agreementNeeded')
      expect(sent).toEqual({ ok: false, reason: 'agreementNeeded' })
      // It is said in the list of sections too, before anybody has written what cannot be sent.
      const list = await getTaskList(world.as(teacher), { id })
      expect(list.agreement.isWrongForm).toBe(true)
    },
  )

  it('is never held up when a child is in danger', async () => {
    const id = await start(teacher, 'early-help-request', {
      agreementOutcome: 'OUT_L',
      'safety.dangerNow': 'yes',
      dangerNow: 'yes',
    })
    expect((await send(teacher, id)).sent).toMatchObject({ ok: true })
    expect(await rowOf(id)).toMatchObject({ lane: 'front_door', urgency: 'act_now' })
  })
})

describe('an allegation against a person who works with children', () => {
  const allegation = () =>
    start(teacher, 'staff-allegation', { 'allegation.knownOn': '2026-11-20' })

  it('is seen by its writer and the council’s designated officer, and by nobody else', async () => {
    const id = await allegation()
    await expect(getTaskList(world.as(teacher), { id })).resolves.toBeTruthy()
    await expect(getTaskList(world.as(lead), { id })).rejects.toThrow(NotFound)
    await send(teacher, id)
    const { id: contactId } = await rowOf(id)
    await expect(viewContact(world.as(officer), { contactId })).resolves.toBeTruthy()
    for (const other of [manager, otherOfficer]) {
      await expect(viewContact(world.as(other), { contactId })).rejects.toThrow(NotFound)
    }
    const sent = { id, as: 'referral.viewed' } as const
    await expect(getSent(world.as(teacher), sent)).resolves.toBeTruthy()
    await expect(getSent(world.as(lead), sent)).rejects.toThrow(NotFound)
    await expect(getSent(world.as(stranger), sent)).rejects.toThrow(NotFound)
  })

  it('never stands in the ordinary queue or search, and the officer reads nothing else', async () => {
    const id = await allegation()
    await send(teacher, id)
    const { id: contactId } = await rowOf(id)
    expect((await queue(manager)).rows.map(({ id }) => id)).not.toContain(contactId)
    const mine = await queue(officer)
    expect(new Set(mine.rows.map(({ lane }) => lane))).toEqual(new Set(['lado']))
    const words = { words: 'Rainsborough' }
    const found = await searchContacts(world.as(manager), words)
    expect(found.rows.map(({ id }) => id)).not.toContain(contactId)
    expect((await searchContacts(world.as(officer), words)).rows.map(({ id }) => id)).toContain(
      contactId,
    )
  })

  it('is held by the rows themselves, whatever the code asks', async () => {
    const id = await allegation()
    await send(teacher, id)
    const { id: contactId } = await rowOf(id)
    await world.database.transaction(systemActor, tx =>
      tx.insert(decision).values({
        id: randomUUID(),
        contactId,
        councilCode: '857',
        outcomeCode: 'C13',
        level: 3,
        rationale: 'Restricted words',
        historyConsidered: '',
        decidedBy: officer.accountId,
        decidedByName: officer.name,
        decidedAt: mondayAtFive,
      }),
    )
    const seen = (actor: Actor) =>
      world.database.transaction(actor, async tx => ({
        referrals: (await tx.select().from(referral).where(eq(referral.id, id))).length,
        contacts: (await tx.select().from(contact).where(eq(contact.id, contactId))).length,
        decisions: (await tx.select().from(decision).where(eq(decision.contactId, contactId)))
          .length,
      }))
    expect(await seen(manager)).toEqual({ referrals: 0, contacts: 0, decisions: 0 })
    expect(await seen(lead)).toEqual({ referrals: 0, contacts: 0, decisions: 0 })
    expect(await seen(otherOfficer)).toEqual({ referrals: 0, contacts: 0, decisions: 0 })
    expect(await seen(officer)).toEqual({ referrals: 1, contacts: 1, decisions: 1 })
  })

  it('alerts the designated officer and nobody else at the council', async () => {
    const id = await allegation()
    const { sent } = await send(teacher, id)
    if (!sent.ok) throw new Error('not sent')
    const jobs = await world.database.transaction(systemActor, tx => tx.select().from(job))
    const told = jobs
      .filter(({ payload }) => payload.reference === sent.reference)
      .map(({ payload }) => payload.recipientAccountId)
    expect(new Set(told)).toEqual(new Set([teacher.accountId, officer.accountId]))
  })
})

describe('more information on an earlier referral', () => {
  it('says the same to its sender whether or not the reference is one of ours', async () => {
    const first = await start(stranger, 'childrens-referral', agreed)
    const { sent } = await send(stranger, first)
    if (!sent.ok) throw new Error('not sent')
    const views = []
    for (const reference of [sent.reference, 'K7TM-4Q2X-9', 'no such thing']) {
      const id = await start(teacher, 'more-information', { 'route.earlierReference': reference })
      const { check } = await send(teacher, id)
      const view = await getSent(world.as(teacher), { id, as: 'referral.viewed' })
      const text = JSON.stringify([check.summary, check.document, view.routingNotes, view.document])
      views.push(text.replaceAll(reference, 'REFERENCE').replaceAll(id, 'ID'))
    }
    const plain = views.map(view => view.replace(/[0-9a-f-]{36}/g, 'ID'))
    expect(plain[1]).toBe(plain[0])
    expect(plain[2]).toBe(plain[0])
  })
})

describe('the rules', () => {
  it('have a route for every form, and no form without words', () => {
    const routes = rulesOn(world.as(teacher).clock.now()).formRoutes.map(({ formId }) => formId)
    expect(new Set(routes).size).toBe(routes.length)
    for (const { id } of currentForms) expect(routes).toContain(id)
  })
})

describe('more information on an earlier referral', () => {
  const adds = (earlierReference: string) =>
    start(teacher, 'more-information', { 'route.earlierReference': earlierReference })
  const referenceOf = async (id: string) =>
    (await getSent(world.as(teacher), { id, as: 'referral.viewed' })).reference

  it('is tied to it by the reference however it is typed, and each leads to the other', async () => {
    const earlier = await start(teacher, 'private-fostering', {
      'fostering.startedOn': '2026-11-01',
    })
    await send(teacher, earlier)
    const reference = await referenceOf(earlier)
    const id = await adds(` ${reference.toLowerCase().replaceAll('-', ' ')} `)
    await send(teacher, id)
    const [first, more] = [await rowOf(earlier), await rowOf(id)]

    const page = await viewContact(world.as(manager), { contactId: more.id })
    expect(page.linked.addsTo?.contacts.map(one => one.id)).toEqual([first.id])
    const back = await viewContact(world.as(manager), { contactId: first.id })
    expect(back.linked.addedBy.map(one => one.id)).toEqual([more.id])
    const { rows } = await queue(manager)
    expect(rows.find(one => one.id === more.id)?.flags).toContain('Adds to an earlier referral')
    expect(rows.find(one => one.id === first.id)?.flags).toContain('New information added')
  })

  it('queues the same word for whoever has it, whether or not there is such a referral', async () => {
    const theirs = await start(stranger, 'childrens-referral', agreed)
    const { sent } = await send(stranger, theirs)
    if (!sent.ok) throw new Error('not sent')
    const unknown = world.as(teacher).ids.reference()
    for (const reference of [sent.reference, unknown, 'no such thing']) {
      const id = await adds(reference)
      await send(teacher, id)
      const jobs = await world.database.transaction(systemActor, tx =>
        tx.select().from(job).where(eq(job.kind, 'more-sent')),
      )
      const own = jobs.filter(
        ({ payload }) => (payload as { referralId: string }).referralId === id,
      )
      expect(own, reference).toHaveLength(reference === 'no such thing' ? 0 : 1)
    }
  })

  it('shows nothing of a referral that the reader may not open, and says so', async () => {
    const hidden = await start(teacher, 'staff-allegation', { 'allegation.knownOn': '2026-11-20' })
    await send(teacher, hidden)
    const reference = await referenceOf(hidden)
    const id = await adds(reference)
    await send(teacher, id)
    const { id: contactId } = await rowOf(id)
    const page = await viewContact(world.as(manager), { contactId })
    expect(page.linked.addsTo).toEqual({ reference, contacts: [] })
  })

  it.each(['K7TM-4Q2X-9', 'not a reference', '‮K7TM', '%'])(
    'with %j for a reference is sent, and tied to nothing',
    async given => {
      const id = await adds(given)
      expect((await send(teacher, id)).sent).toMatchObject({ ok: true })
      const { id: contactId } = await rowOf(id)
      const { linked } = await viewContact(world.as(manager), { contactId })
      expect(linked.addsTo?.contacts ?? []).toEqual([])
    },
  )
})
