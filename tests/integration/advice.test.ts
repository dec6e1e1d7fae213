import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { dataItemsOf, wordsOf } from '#app/domain/forms/data-items.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { askAdvice, slotGone } from '#app/services/advice/ask-advice.ts'
import { cancelCall, markAdviceRead, rebookCall } from '#app/services/advice/change-call.ts'
import { getAskForm } from '#app/services/advice/get-ask-form.ts'
import { getConsultation } from '#app/services/advice/get-consultation.ts'
import { giveAdvice } from '#app/services/advice/give-advice.ts'
import { listAdvice } from '#app/services/advice/list-advice.ts'
import { referFromAdvice } from '#app/services/advice/refer-from-advice.ts'
import { formOf } from '#app/services/referral/draft-form.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { listFailedMessages } from '#app/services/triage/list-failed-messages.ts'
import { getDraft } from '#db/queries/referrals.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem } from '../support/matrix/as-system.ts'
import { openWorld, type World } from '../support/people.ts'

const { url } = useDatabase()
/** Friday 20 November 2026, 10am in London. */
const friday = new Date('2026-11-20T10:00:00Z')
let world: World
let author: Actor
let colleague: Actor
let lead: Actor
let foreign: Actor
let officer: Actor
let manager: Actor
let elsewhere: Actor
let earlyHelp: Actor

beforeAll(async () => {
  world = openWorld(url())
  const school = await world.agency('school_or_college', '857')
  const surgery = await world.agency('gp', '857')
  const rutland = await world.agency('front_door', '857')
  const leicester = await world.agency('front_door', '856')
  author = await world.person(school, 'referrer')
  colleague = await world.person(school, 'referrer')
  lead = await world.person(school, 'safeguarding_lead')
  foreign = await world.person(surgery, 'safeguarding_lead')
  officer = await world.person(rutland, 'front_door_officer')
  manager = await world.person(rutland, 'front_door_manager')
  elsewhere = await world.person(leicester, 'front_door_manager')
  earlyHelp = await world.person(rutland, 'early_help')
})
afterAll(() => world.database.close())
beforeEach(() =>
  asOwner(
    url(),
    sql =>
      sql`truncate consultation, consultation_slot, consultation_advice, no_referral, no_referral_entry, referral, audit, job cascade`,
  ),
)

const as = (actor: Actor, at = friday) => world.as(actor, at)

const fields = (given: Readonly<Record<string, string>>): Posted =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]))

/** Monday at 9am: Rutland makes one call at a time. */
const monday = '2026-11-23T09:00:00.000Z'
const callback = {
  way: 'callback',
  council: '857',
  key: 'a-key',
  question: 'He comes to school hungry on Mondays and says little',
  naming: 'no',
  phone: '01632 960 001',
  slot: monday,
}
const held = {
  way: 'held',
  council: '857',
  key: 'b-key',
  question: 'I asked about breakfast',
  naming: 'yes',
  forename: 'Robin',
  surname: 'Example',
  'bornOn-day': '27',
  'bornOn-month': '3',
  'bornOn-year': '2019',
  school: 'Oakfield Primary',
  heldWith: 'A duty worker',
  'heldOn-day': '19',
  'heldOn-month': '11',
  'heldOn-year': '2026',
  heldTime: '2:40pm',
  heldSaid: 'Speak with the mother and ring the health visitor',
}
const advice = {
  key: 'c-key',
  words: 'Meet the mother this week and offer the breakfast club',
  level: '2',
  agreed: 'A meeting at school',
  owner: 'The head teacher',
  'dueOn-day': '27',
  'dueOn-month': '11',
  'dueOn-year': '2026',
  referNow: 'no',
}

async function ask(actor: Actor, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const asked = await askAdvice(as(actor), fields({ ...callback, ...more }))
  if (!asked.ok) throw new Error(JSON.stringify(asked.problems))
  return asked.id
}

async function rowsOf(table: string) {
  return asSystem(url(), sql => sql.unsafe(`select * from ${table}`))
}

const templates = async () =>
  (await rowsOf('job')).map(row => (row.payload as { template: string }).template)
const audited = async () => (await rowsOf('audit')).map(row => String(row.type))

describe('asking to be rung back', () => {
  it('keeps the question and the time, for those who asked and the council that was asked', async () => {
    const id = await ask(author)
    for (const actor of [author, lead]) {
      expect(await getConsultation(as(actor), id)).toMatchObject({
        side: 'sender',
        question: callback.question,
        isImmediate: false,
        stateWords: 'Waiting',
        canCancel: true,
      })
    }
    for (const actor of [officer, manager]) {
      expect(await getConsultation(as(actor), id)).toMatchObject({
        side: 'frontDoor',
        askerPhone: '01632 960 001',
        canAdvise: true,
      })
    }
    for (const actor of [colleague, foreign, elsewhere]) {
      await expect(getConsultation(as(actor), id)).rejects.toThrow(NotFound)
    }
    await expect(getConsultation(as(earlyHelp), id)).rejects.toThrow(Forbidden)
    expect(await audited()).toContain('advice.asked')
    expect(await templates()).toEqual([])
  })

  it('is listed for the front door soonest first, and what should not wait before everything', async () => {
    await ask(author, { key: '1', slot: '2026-11-24T09:00:00.000Z' })
    await ask(author, { key: '2' })
    await ask(author, {
      key: '3',
      slot: '2026-11-24T10:00:00.000Z',
      question: 'He has a bruise and says dad punched him this morning and will kill him tonight',
    })
    const { waiting } = await listAdvice(as(officer))
    expect(waiting.map(({ status, when }) => [status, when])).toEqual([
      ['Ring now', 'Tuesday 24 November 2026, 10am'],
      ['Waiting', 'Monday 23 November 2026, 9am'],
      ['Waiting', 'Tuesday 24 November 2026, 9am'],
    ])
    expect(await templates()).toEqual(['advice-asked'])
    expect((await listAdvice(as(elsewhere))).waiting).toEqual([])
    expect((await listAdvice(as(lead))).waiting).toHaveLength(3)
    expect((await listAdvice(as(colleague))).waiting).toEqual([])
  })

  it('is kept once, however often the form is sent', async () => {
    const ids = await Promise.all([ask(author), ask(author), ask(author)])
    expect(new Set(ids).size).toBe(1)
    expect(await ask(author)).toBe(ids[0])
    expect(await rowsOf('consultation')).toHaveLength(1)
    expect(await rowsOf('consultation_slot')).toHaveLength(1)
    expect((await audited()).filter(type => type === 'advice.asked')).toHaveLength(1)
  })

  it('gives the last time to one of many who ask at once; the others lose nothing and are offered the next', async () => {
    const people = [author, lead, colleague, foreign]
    const asked = await Promise.all(
      people.map(actor => askAdvice(as(actor), fields({ ...callback, key: actor.accountId }))),
    )
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1)
    for (const one of asked) if (!one.ok) expect(one.problems).toEqual([slotGone])
    expect(await rowsOf('consultation')).toHaveLength(1)
    expect(await rowsOf('consultation_slot')).toHaveLength(1)
    const again = await getAskForm(as(foreign), {
      way: '',
      council: '',
      picks: [],
      posted: fields(callback),
    })
    expect(again.answers.question).toBe(callback.question)
    expect(again.slots.map(({ value }) => value)).not.toContain(monday)
    expect(again.slots.length).toBeGreaterThan(20)
  })

  it('gives as many calls at one time as a council makes at once, and no more', async () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      askAdvice(as(author), fields({ ...callback, council: '855', key: String(index) })),
    )
    expect((await Promise.all(many)).filter(({ ok }) => ok)).toHaveLength(3)
  })

  it.each([
    ['at night', '2026-11-23T22:00:00.000Z'],
    ['on a Sunday', '2026-11-22T09:00:00.000Z'],
    ['between two times', '2026-11-23T09:10:00.000Z'],
    ['in the past', '2026-11-19T09:00:00.000Z'],
    ['too far away', '2027-06-01T09:00:00.000Z'],
  ])('takes no time that was not on offer: %s', async (_, slot) => {
    expect(await askAdvice(as(author), fields({ ...callback, slot }))).toEqual({
      ok: false,
      problems: [slotGone],
    })
    expect(await rowsOf('consultation')).toEqual([])
  })

  it('can be given another time, cancelled and asked for again, and the time is free in between', async () => {
    const id = await ask(author)
    const tuesday = '2026-11-24T09:00:00.000Z'
    expect(await rebookCall(as(author), { id, slot: tuesday })).toEqual({ ok: true })
    await ask(lead, { key: 'other' })
    expect(await rebookCall(as(author), { id, slot: monday })).toEqual({
      ok: false,
      problems: [slotGone],
    })
    expect(await getConsultation(as(author), id)).toMatchObject({
      lines: expect.arrayContaining([
        { key: 'Call', words: 'Tuesday 24 November 2026, 9am' },
      ]) as unknown,
    })
    await cancelCall(as(lead), id)
    await cancelCall(as(author), id)
    expect(await rowsOf('consultation_slot')).toHaveLength(1)
    expect(await getConsultation(as(author), id)).toMatchObject({ stateWords: 'Cancelled' })
    expect(await rebookCall(as(author), { id, slot: tuesday })).toEqual({ ok: true })
    expect(await getConsultation(as(author), id)).toMatchObject({ stateWords: 'Waiting' })
    await expect(cancelCall(as(foreign), id)).rejects.toThrow(NotFound)
    await expect(rebookCall(as(colleague), { id, slot: monday })).rejects.toThrow(NotFound)
    await expect(cancelCall(as(officer), id)).rejects.toThrow(Forbidden)
  })
})

describe('giving advice', () => {
  it('is read by those who asked, told of in an e-mail that says nothing, and marked read by a button', async () => {
    const id = await ask(author)
    expect(await giveAdvice(as(officer), { id, posted: fields(advice) })).toEqual({ ok: true })
    const view = await getConsultation(as(author), id)
    expect(view).toMatchObject({ stateWords: 'Advice given', hasUnread: true, canCancel: false })
    expect(view.advice).toMatchObject([
      {
        words: advice.words,
        by: `${officer.name}, Worker`,
        seen: null,
        lines: [
          { key: 'Level talked about', words: 'Level 2: Early help' },
          { key: 'What was agreed', words: 'A meeting at school' },
          { key: 'Who does it', words: 'The head teacher, by 27 November 2026' },
        ],
      },
    ])
    const [mail] = await rowsOf('job')
    expect(mail?.payload).toEqual({
      recipientAccountId: author.accountId,
      template: 'advice-ready',
      reference: view.reference,
    })
    await markAdviceRead(as(author), id)
    expect((await getConsultation(as(officer), id)).advice[0]?.seen).toBe(
      '20 November 2026 at 10am',
    )
    expect(await getConsultation(as(author), id)).toMatchObject({ hasUnread: false })
  })

  it('is kept once however often it is sent, and more can be added', async () => {
    const id = await ask(author)
    await Promise.all([1, 2, 3].map(() => giveAdvice(as(officer), { id, posted: fields(advice) })))
    expect(await rowsOf('consultation_advice')).toHaveLength(1)
    expect(await templates()).toEqual(['advice-ready'])
    const more = { ...advice, key: 'd', words: 'Ring us again on Friday', referNow: 'yes' }
    const later = new Date(friday.getTime() + 60_000)
    await giveAdvice(as(manager, later), { id, posted: fields(more) })
    const view = await getConsultation(as(author), id)
    expect(view.advice.map(({ words }) => words)).toEqual([advice.words, more.words])
    expect(view).toMatchObject({ asksToRefer: true })
  })

  it('is for the council that was asked alone', async () => {
    const id = await ask(author)
    const posted = fields(advice)
    await expect(giveAdvice(as(elsewhere), { id, posted })).rejects.toThrow(NotFound)
    await expect(giveAdvice(as(author), { id, posted })).rejects.toThrow(Forbidden)
    await expect(giveAdvice(as(earlyHelp), { id, posted })).rejects.toThrow(Forbidden)
    expect((await giveAdvice(as(officer), { id, posted: {} })).ok).toBe(false)
    expect(await rowsOf('consultation_advice')).toEqual([])
  })
})

describe('an e-mail about advice that did not go out', () => {
  it('is on the list of the front door that was asked, with whom to ring, and on no other', async () => {
    const id = await ask(author)
    await giveAdvice(as(officer), { id, posted: fields(advice) })
    await asSystem(
      url(),
      sql => sql`update job set state = 'failed', done_at = now(), last_error_code = '550'`,
    )
    const { messages } = await listFailedMessages(as(manager))
    expect(messages).toMatchObject([
      { consultationId: id, contactId: null, what: 'Advice is ready', phone: '01632 960001' },
    ])
    expect((await listFailedMessages(as(elsewhere))).messages).toEqual([])
  })
})

describe('turning advice into a referral', () => {
  async function draftOf(id: string) {
    const made = await referFromAdvice(as(author), { id, formId: 'childrens-referral' })
    const draft = await as(author).transaction(tx => getDraft(tx, made.id))
    return { made, draft, items: dataItemsOf(formOf(draft), draft.answers) }
  }

  it('carries the picks, the child, the question, the call and the advice, and nothing is retyped', async () => {
    const asked = await askAdvice(as(author), { ...fields(held), pick: ['HLT-037'] })
    if (!asked.ok) throw new Error(JSON.stringify(asked.problems))
    await giveAdvice(as(officer), { id: asked.id, posted: fields(advice) })
    const { made, draft, items } = await draftOf(asked.id)
    const [child] = items.lists.children ?? []
    const of = (item: string) => wordsOf(child?.values ?? {}, item)
    expect(draft.guide?.indicators.map(({ id }) => id)).toEqual(['HLT-037'])
    expect([of('child.forename'), of('child.surname'), of('child.bornOn')]).toEqual([
      'Robin',
      'Example',
      '2019-03-27',
    ])
    expect(wordsOf(items.values, 'concern.worry')).toBe(held.question)
    const reason = wordsOf(items.values, 'concern.levelReason')
    expect(reason).toContain(held.heldSaid)
    expect(reason).toContain(advice.words)
    expect(reason).toContain('level 2')
    expect(wordsOf(items.values, 'ask.ownActions')).toContain(advice.agreed)
    // Once, whoever presses it again; and the advice counts as read.
    const again = await referFromAdvice(as(lead), { id: asked.id, formId: 'urgent-referral' })
    expect(again).toEqual({ id: made.id, isNew: false })
    expect(await rowsOf('referral')).toHaveLength(1)
    expect(await getConsultation(as(author), asked.id)).toMatchObject({
      hasUnread: false,
      referral: { id: made.id, isSent: false },
    })
    expect(await audited()).toEqual(expect.arrayContaining(['draft.started', 'advice.referred']))
  })

  it.each(['keep', 'cancel', undefined] as const)(
    'leaves a booked call or takes it back, as the person said: %s',
    async call => {
      const id = await ask(author)
      await referFromAdvice(as(author), { id, formId: 'childrens-referral', call })
      // Pressed again with another answer, it changes nothing: the referral is there.
      await referFromAdvice(as(author), { id, formId: 'childrens-referral', call: 'cancel' })
      const isGone = call === 'cancel'
      expect((await getConsultation(as(author), id)).stateWords).toBe(
        isGone ? 'Cancelled' : 'Waiting',
      )
      expect(await rowsOf('consultation_slot')).toHaveLength(isGone ? 0 : 1)
      expect((await audited()).includes('advice.cancelled')).toBe(isGone)
    },
  )

  it('names no child when the question named none, and is nobody else’s to make', async () => {
    const id = await ask(author)
    await expect(
      referFromAdvice(as(foreign), { id, formId: 'childrens-referral' }),
    ).rejects.toThrow(NotFound)
    await expect(
      referFromAdvice(as(officer), { id, formId: 'childrens-referral' }),
    ).rejects.toThrow(Forbidden)
    const { items } = await draftOf(id)
    expect(items.lists.children ?? []).toEqual([])
    expect(wordsOf(items.values, 'referrer.phone')).toBe('01632 960 001')
  })

  it('stands beside the referral that was sent from it, for the front door that reads it', async () => {
    const id = await ask(author, { question: 'Her dad hit her with a belt and she is bleeding' })
    await giveAdvice(as(officer), { id, posted: fields(advice) })
    const made = await referFromAdvice(as(author), { id, formId: 'urgent-referral' })
    const check = await getCheck(as(author), { id: made.id })
    if (check === 'sent') throw new Error('sent already')
    const { submissionKey, documentHash } = check
    const sent = await submitReferral(as(author), { id: made.id, submissionKey, documentHash })
    if (!sent.ok) throw new Error(sent.reason)
    const [contact] = await rowsOf('contact')
    const page = await viewContact(as(manager), { contactId: String(contact?.id) })
    expect(page.advice).toMatchObject([
      {
        id,
        question: 'Her dad hit her with a belt and she is bleeding',
        entries: [{ words: advice.words }],
      },
    ])
  })

  it('makes the short urgent form from the same words', async () => {
    const id = await ask(author, { question: 'Her dad hit her with a belt and she is bleeding' })
    expect(await getConsultation(as(author), id)).toMatchObject({ isImmediate: true })
    const made = await referFromAdvice(as(author), { id, formId: 'urgent-referral' })
    const draft = await as(author).transaction(tx => getDraft(tx, made.id))
    const items = dataItemsOf(formOf(draft), draft.answers)
    expect(wordsOf(items.values, 'concern.account')).toContain('she is bleeding')
  })
})
