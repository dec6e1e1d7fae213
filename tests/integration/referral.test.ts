import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import {
  answerAgreement,
  getAgreementQuestion,
  getAgreementStart,
  restartAgreement,
} from '#app/services/referral/agreement.ts'
import { answerItem, answerPage, removeItem } from '#app/services/referral/answer-page.ts'
import { getCheck, type CheckPage } from '#app/services/referral/get-check.ts'
import { getItemPage, getPage } from '#app/services/referral/get-page.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { listReferrals } from '#app/services/referral/list-referrals.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { searchContacts } from '#app/services/triage/search-contacts.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { audit } from '#db/schema/audit.ts'
import { contact } from '#db/schema/contact.ts'
import { job } from '#db/schema/job.ts'
import { referral, referralEvent } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let head: Actor
let teacher: Actor
let midwife: Actor
let constable: Actor
let manager: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  teacher = await world.person(school, 'referrer')
  midwife = await world.person(await world.agency('midwifery'), 'referrer', 'safeguarding_lead')
  constable = await world.person(await world.agency('police'), 'referrer')
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
})
afterAll(() => world.database.close())

const post = (fields: Readonly<Record<string, string | readonly string[]>>): Posted =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  )

async function startUrgent(actor: Actor): Promise<string> {
  return (await startReferral(world.as(actor), { formId: 'urgent-referral', picks: [] })).id
}

async function checkOf(actor: Actor, id: string): Promise<CheckPage> {
  const check = await getCheck(world.as(actor), { id })
  if (check === 'sent') throw new Error('already sent')
  return check
}

async function addChild(actor: Actor, id: string, fields: Readonly<Record<string, string>>) {
  const itemId = randomUUID()
  const { view } = await getItemPage(world.as(actor), {
    id,
    pageId: 'children',
    itemId,
    partId: 'child',
  })
  const saved = await answerItem(world.as(actor), {
    id,
    pageId: 'children',
    itemId,
    partId: 'child',
    posted: post(fields),
    seen: view.seen,
    then: 'continue',
  })
  return { itemId, saved }
}

const rows = <T>(
  read: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, read)

describe('a draft', () => {
  it('belongs to its author and their safeguarding lead, and is not found by anyone else', async () => {
    const id = await startUrgent(teacher)
    await expect(getPage(world.as(head), { id, pageId: 'children' })).resolves.toBeTruthy()
    for (const stranger of [midwife, constable]) {
      await expect(getPage(world.as(stranger), { id, pageId: 'children' })).rejects.toThrow(
        NotFound,
      )
    }
    const leads = await startUrgent(head)
    await expect(getPage(world.as(teacher), { id: leads, pageId: 'children' })).rejects.toThrow(
      NotFound,
    )
    await expect(getPage(world.as(manager), { id, pageId: 'children' })).rejects.toThrow(Forbidden)
  })

  it('says before sending which lists have nothing in them, until they do', async () => {
    const id = await startUrgent(teacher)
    const lists = async () => {
      const check = await getCheck(world.as(teacher), { id })
      return check === 'sent' ? [] : check.emptyLists.map(({ href }) => href)
    }
    expect(await lists()).toEqual([`/referral/${id}/page/children`])
    await addChild(teacher, id, { childForename: 'Zoë' })
    expect(await lists()).toEqual([])
  })

  it('of the urgent form goes on from section to section, and ends where it is sent', async () => {
    const id = await startUrgent(teacher)
    const save = async (pageId: string, then: 'continue' | 'later' = 'continue') => {
      const { view } = await getPage(world.as(teacher), { id, pageId })
      const seen = 'seen' in view ? view.seen : ''
      const saved = await answerPage(world.as(teacher), { id, pageId, posted: {}, seen, then })
      return saved.ok && saved.next.replace(`/referral/${id}`, '')
    }
    // Begun in the middle: what comes after, then what was passed over.
    expect(await save('danger')).toBe('/page/family')
    expect(await save('family', 'later')).toBe('')
    expect(await save('family')).toBe('/page/you')
    expect(await save('you')).toBe('/page/call')
    expect(await save('call')).toBe('/page/children')
    expect(await save('children')).toBe('/check')
    // A change made from there leads back there.
    expect(await save('family')).toBe('/check')
  })

  it('cannot be started as a police notification by anyone but the police', async () => {
    const police = { formId: 'police-domestic-abuse-notification', picks: [] }
    await expect(startReferral(world.as(head), police)).rejects.toThrow(Forbidden)
    await expect(startReferral(world.as(constable), police)).resolves.toBeTruthy()
  })

  it('keeps the acceptable answers of a page even when another is wrong', async () => {
    const id = await startUrgent(teacher)
    const { itemId, saved } = await addChild(teacher, id, {
      childForename: 'Zoë 🙂 <b>',
      childSurname: 'O’Neil',
      'childBornOn-day': '31',
      'childBornOn-month': '2',
      'childBornOn-year': '2019',
    })
    expect(saved).toMatchObject({ ok: false, status: 422 })
    const { view } = await getItemPage(world.as(teacher), {
      id,
      pageId: 'children',
      itemId,
      partId: 'child',
    })
    expect(view.values).toMatchObject({ childForename: ['Zoë 🙂 <b>'], childSurname: ['O’Neil'] })
  })

  it('gives both versions when the page was saved elsewhere, and never overwrites in silence', async () => {
    const id = await startUrgent(teacher)
    const page = await getPage(world.as(teacher), { id, pageId: 'danger' })
    if (page.kind !== 'questions') throw new Error('expected questions')
    const save = (actor: Actor, account: string, seen: string) =>
      answerPage(world.as(actor), {
        id,
        pageId: 'danger',
        posted: post({ account, atHome: 'Nobody else' }),
        seen,
        then: 'continue',
      })
    expect(await save(teacher, 'First tab', page.view.seen)).toMatchObject({ ok: true })
    const second = await save(head, 'Second tab', page.view.seen)
    expect(second).toMatchObject({ ok: false, status: 409 })
    if (second.ok) throw new Error('expected a conflict')
    expect(second.view.values.account).toEqual(['Second tab'])
    expect(second.view.conflict?.saved).toEqual([
      { label: expect.any(String) as string, words: 'First tab' },
    ])
    expect(await save(head, 'Second tab', second.view.seen)).toMatchObject({ ok: true })
    // The same words twice, as a double click posts them, are no conflict.
    expect(await save(head, 'Second tab', page.view.seen)).toMatchObject({ ok: true })
  })

  it('removes an entry once however often it is asked', async () => {
    const id = await startUrgent(teacher)
    const { itemId } = await addChild(teacher, id, { childForename: 'Ann', childSurname: 'Lee' })
    const remove = () => removeItem(world.as(teacher), { id, pageId: 'children', itemId })
    await remove()
    await remove()
    const page = await getPage(world.as(teacher), { id, pageId: 'children' })
    expect(page.kind === 'repeat' && page.view.items).toEqual([])
  })
})

describe('the agreement check', () => {
  async function answer(id: string, answers: readonly (readonly [string, string])[]) {
    for (const [node, value] of answers) {
      await answerAgreement(world.as(teacher), { id, node, answer: value })
    }
  }
  async function startFull() {
    return (
      await startReferral(world.as(teacher), { formId: 'childrens-referral', picks: ['CAR-002'] })
    ).id
  }

  it('does not offer a question the answers have not come to', async () => {
    const id = await startFull()
    await expect(
      answerAgreement(world.as(teacher), { id, node: 'Q5', answer: 'yes' }),
    ).rejects.toThrow(NotFound)
    expect(
      await answerAgreement(world.as(teacher), { id, node: 'Q1', answer: 'perhaps' }),
    ).toMatchObject({
      ok: false,
    })
  })

  it('stops an outcome that says wait from being sent, until risk has changed', async () => {
    const id = await startFull()
    await answer(id, [
      ['Q1', 'no'],
      ['Q2', 'no'],
      ['Q3', 'unsure'],
    ])
    expect((await checkOf(teacher, id)).blockers).toContain('agreementSaysWait')
    const { next } = await restartAgreement(world.as(teacher), { id })
    expect(next).toMatch(/agreement\/Q1$/)
    await answer(id, [['Q1', 'yes']])
    // Danger now: nothing blocks it, although almost every answer is missing.
    const check = await checkOf(teacher, id)
    expect(check.gaps.length).toBeGreaterThan(10)
    expect(check.blockers).toEqual([])
  })

  it('blocks a routine referral that is not complete, and says what is missing', async () => {
    const id = await startFull()
    const check = await checkOf(teacher, id)
    expect(check.blockers).toEqual(['agreementUnfinished', 'answersMissing'])
    const { submissionKey, documentHash } = check
    expect(
      await submitReferral(world.as(teacher), { id, submissionKey, documentHash }),
    ).toMatchObject({ ok: false })
  })
})

describe('sending', () => {
  async function ready(
    actor: Actor,
  ): Promise<{ id: string; submissionKey: string; documentHash: string }> {
    const id = await startUrgent(actor)
    await addChild(actor, id, {
      childForename: 'Canary',
      childSurname: 'Marlow',
      childWhereNow: 'With me',
      'childAddress-line1': '1 High Street',
      'childAddress-postcode': 'LE15 6AA',
    })
    await addChild(actor, id, { childForename: 'Wren', childSurname: 'Marlow' })
    const { submissionKey, documentHash } = await checkOf(actor, id)
    return { id, submissionKey, documentHash }
  }

  it('is one referral with its contacts, event, receipt, alert and audit row', async () => {
    const keys = await ready(teacher)
    const sent = await submitReferral(world.as(teacher), keys)
    expect(sent).toMatchObject({ ok: true })
    const [row] = await rows(tx => tx.select().from(referral).where(eq(referral.id, keys.id)))
    // Rutland by postcode, although the school is in Leicestershire; urgent, in office hours on a Friday.
    expect(row).toMatchObject({
      status: 'sent',
      councilCode: '857',
      lane: 'front_door',
      urgency: 'urgent',
    })
    expect(row?.dueAt?.toISOString()).toBe('2026-11-23T17:00:00.000Z')
    const contacts = await rows(tx =>
      tx.select().from(contact).where(eq(contact.referralId, keys.id)),
    )
    expect(contacts.map(({ childName }) => childName).sort()).toEqual([
      'Canary Marlow',
      'Wren Marlow',
    ])
    expect(
      await rows(tx =>
        tx.select().from(referralEvent).where(eq(referralEvent.referralId, keys.id)),
      ),
    ).toHaveLength(1)
    const audits = await rows(tx => tx.select().from(audit).where(eq(audit.referralId, keys.id)))
    expect(audits.filter(({ type }) => type === 'referral.submitted')).toHaveLength(1)
    const mails = (await rows(tx => tx.select().from(job))).map(({ payload }) => payload)
    const reference = sent.ok ? sent.reference : ''
    const about = mails.filter(payload => JSON.stringify(payload).includes(reference))
    // The receipt to the sender and the alert to the manager of the council it went to.
    expect(about).toHaveLength(2)
    expect(JSON.stringify(about)).not.toMatch(/Canary|Marlow|High Street/)
  })

  it('is found by each child’s name at the front door, and matched with what comes later', async () => {
    const send = async () => {
      const keys = await ready(teacher)
      const sent = await submitReferral(world.as(teacher), keys)
      return { id: keys.id, reference: sent.ok ? sent.reference : sent.reason }
    }
    const [first, second] = [await send(), await send()]
    const found = await searchContacts(world.as(manager), { words: 'wren mar' })
    expect(found.rows.map(({ reference }) => reference)).toEqual(
      expect.arrayContaining([first.reference, second.reference]),
    )
    const [wren] = await rows(tx =>
      tx
        .select()
        .from(contact)
        .where(and(eq(contact.referralId, second.id), eq(contact.childName, 'Wren Marlow'))),
    )
    const { history } = await viewContact(world.as(manager), { contactId: wren?.id ?? '' })
    expect(history.earlier.map(({ reference }) => reference)).toContain(first.reference)
  })

  it('gives the same reference to fifty at once and to a replay', async () => {
    const keys = await ready(teacher)
    const all = await Promise.all(
      Array.from({ length: 50 }, () => submitReferral(world.as(teacher), keys)),
    )
    const again = await submitReferral(world.as(teacher), keys)
    const references = new Set(
      [...all, again].map(sent => (sent.ok ? sent.reference : sent.reason)),
    )
    expect(references.size).toBe(1)
    expect(
      await rows(tx => tx.select().from(contact).where(eq(contact.referralId, keys.id))),
    ).toHaveLength(2)
  })

  it('refuses a draft that changed after it was checked, and a key that is not its own', async () => {
    const keys = await ready(teacher)
    await addChild(teacher, keys.id, { childForename: 'Late', childSurname: 'Arrival' })
    expect(await submitReferral(world.as(teacher), keys)).toEqual({
      ok: false,
      reason: 'changedSinceChecked',
    })
    const fresh = await checkOf(teacher, keys.id)
    await expect(
      submitReferral(world.as(teacher), {
        id: keys.id,
        submissionKey: randomUUID(),
        documentHash: fresh.documentHash,
      }),
    ).rejects.toThrow(Conflict)
    const sent = await submitReferral(world.as(teacher), {
      ...keys,
      documentHash: fresh.documentHash,
    })
    expect(sent).toMatchObject({ ok: true })
    // The same key again with the older fingerprint is refused, never merged.
    expect(await submitReferral(world.as(teacher), keys)).toEqual({
      ok: false,
      reason: 'sentOtherwise',
    })
  })

  it('is named in the sender’s own list', async () => {
    const keys = await ready(teacher)
    await submitReferral(world.as(teacher), keys)
    const { rows: list } = await listReferrals(world.as(teacher), { filter: 'waiting', after: '' })
    expect(list.find(({ id }) => id === keys.id)).toMatchObject({
      children: 'Canary Marlow, Wren Marlow',
      authorName: teacher.name,
      feedbackWaiting: false,
    })
  })

  it('cannot be done or read by another agency', async () => {
    const keys = await ready(teacher)
    await expect(submitReferral(world.as(midwife), keys)).rejects.toThrow(NotFound)
    await submitReferral(world.as(teacher), keys)
    await expect(submitReferral(world.as(midwife), keys)).rejects.toThrow(NotFound)
    await expect(
      getSent(world.as(midwife), { id: keys.id, as: 'referral.viewed' }),
    ).rejects.toThrow(NotFound)
    const list = await listReferrals(world.as(midwife), { filter: 'all', after: '' })
    expect(list.rows).toEqual([])
  })

  it('goes to the out-of-hours team when the front door is closed', async () => {
    const keys = await ready(teacher)
    const night = new Date('2026-11-21T02:10:00Z')
    expect(await submitReferral(world.as(teacher, night), keys)).toMatchObject({ ok: true })
    const [row] = await rows(tx => tx.select().from(referral).where(eq(referral.id, keys.id)))
    expect(row).toMatchObject({ lane: 'out_of_hours' })
    expect(row?.dueAt?.toISOString()).toBe('2026-11-23T17:00:00.000Z')
  })

  it('with nothing filled in at all still reaches the queue, because it is urgent', async () => {
    const id = await startUrgent(teacher)
    const { submissionKey, documentHash } = await checkOf(teacher, id)
    expect(
      await submitReferral(world.as(teacher), { id, submissionKey, documentHash }),
    ).toMatchObject({
      ok: true,
    })
    const contacts = await rows(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
    expect(contacts).toHaveLength(1)
    expect(contacts[0]).toMatchObject({
      councilCode: '855',
      addressUnknown: true,
      urgency: 'urgent',
    })
  })
})

describe('a list', () => {
  it('shows a lead the whole agency and a teacher their own, a page at a time', async () => {
    for (let n = 0; n < 30; n++) await startUrgent(teacher)
    const first = await listReferrals(world.as(teacher), { filter: 'drafts', after: '' })
    expect(first.rows).toHaveLength(25)
    const second = await listReferrals(world.as(teacher), {
      filter: 'drafts',
      after: first.next ?? '',
    })
    const ids = new Set([...first.rows, ...second.rows].map(({ id }) => id))
    expect(ids.size).toBe(first.rows.length + second.rows.length)
    const own = await listReferrals(world.as(head), { filter: 'drafts', after: '' })
    expect(own.rows.some(({ authorName }) => authorName === teacher.name)).toBe(true)
    expect((await listReferrals(world.as(head), { filter: 'nonsense', after: 'x~y' })).filter).toBe(
      'all',
    )
  })
})

describe('a police notification', () => {
  it('makes each child a contact on one thread, placed by grade and red flags', async () => {
    const ctx = world.as(constable)
    const formId = 'police-domestic-abuse-notification'
    const { id } = await startReferral(ctx, { formId, picks: [] })
    const check = await checkOf(constable, id)
    // It takes the notification rule: nobody answers the other questions of the check on the officer's behalf.
    expect(check.agreement?.summary).toBeTruthy()
    expect(check.blockers).toEqual(['answersMissing'])
    expect(await getAgreementStart(ctx, { id })).toBe(`/referral/${id}`)
    const answer = { id, node: 'Q1', answer: 'no' }
    await expect(answerAgreement(ctx, answer)).rejects.toThrow(NotFound)
    await expect(getAgreementQuestion(ctx, answer)).rejects.toThrow(NotFound)
    await expect(restartAgreement(ctx, { id })).rejects.toThrow(NotFound)
    const page = await getPage(ctx, { id, pageId: 'weapons' })
    if (page.kind !== 'questions') throw new Error('expected questions')
    await answerPage(ctx, {
      id,
      pageId: 'weapons',
      posted: post({ weaponUsed: 'yes' }),
      seen: page.view.seen,
      then: 'later',
    })
    const armed = await checkOf(constable, id)
    expect(armed.header.urgentBecause.join()).toMatch(/weapon/)
    expect(armed.blockers).toEqual([])
    for (const name of ['Ivy', 'Rowan', 'Ash']) {
      const itemId = randomUUID()
      const at = { id, pageId: 'children', itemId, partId: 'child' }
      const { view } = await getItemPage(ctx, at)
      await answerItem(ctx, {
        ...at,
        posted: post({ childBorn: 'yes', childForename: name, childSurname: 'Hollis' }),
        seen: view.seen,
        then: 'later',
      })
    }
    const { submissionKey, documentHash } = await checkOf(constable, id)
    const sent = await submitReferral(ctx, { id, submissionKey, documentHash })
    expect(sent).toMatchObject({ ok: true })
    const contacts = await rows(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
    expect(contacts).toHaveLength(3)
    expect(new Set(contacts.map(({ urgency }) => urgency))).toEqual(new Set(['urgent']))
    const [row] = await rows(tx => tx.select().from(referral).where(eq(referral.id, id)))
    expect(row?.agreementOutcome).toBe('OUT_G')
  })
})
