import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup as draw } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ProgressPage } from '#app/components/feedback/ProgressPage.tsx'
import { ReferralDocument } from '#app/components/referral/ReferralDocument.tsx'
import { GuideRecordView } from '#app/components/threshold/GuideRecordView.tsx'
import { ContactView } from '#app/components/triage/ContactView.tsx'
import { DecisionForm } from '#app/components/triage/DecisionForm.tsx'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { PublishedGuide } from '#app/domain/threshold/document/convert-document.ts'
import type { Guide, Level } from '#app/domain/threshold/guide.ts'
import { getProgress } from '#app/services/feedback/get-progress.ts'
import { answerItem, answerPage } from '#app/services/referral/answer-page.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getItemPage, getPage } from '#app/services/referral/get-page.ts'
import { getQuality } from '#app/services/referral/get-quality.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { getThreshold } from '#app/services/referral/get-threshold.ts'
import { readPhoneNow, saveThreshold, usePicks } from '#app/services/referral/save-threshold.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { guideShelf, putOnShelf } from '#app/services/threshold/guide-shelf.ts'
import { decideContacts } from '#app/services/triage/decide-contacts.ts'
import { getDecisionForm } from '#app/services/triage/get-decision-form.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { audit } from '#db/schema/audit.ts'
import { contact } from '#db/schema/contact.ts'
import { referral } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let head: Actor
let teacher: Actor
let stranger: Actor
let manager: Actor
let elsewhere: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  teacher = await world.person(school, 'referrer')
  stranger = await world.person(await world.agency('midwifery'), 'referrer', 'safeguarding_lead')
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
  elsewhere = await world.person(await world.agency('front_door', '856'), 'front_door_manager')
})
afterEach(() => {
  putOnShelf([])
})
afterAll(() => world.database.close())

const immediate = 'HLT-037'
const level3 = 'HLT-025'
const strength = 'HLT-003'
const reasons = {
  whyLevel: 'Hungry & tired <every> day – “no tea”',
  whyNotAbove: 'Nobody is hurt.\nGrandmother comes daily.',
  whyNotBelow: 'Early help did not last',
}

const post = (fields: Readonly<Record<string, string>>): Posted =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))

const rows = <T>(
  read: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, read)

const start = async (picks: readonly string[], formId = 'childrens-referral') =>
  (await startReferral(world.as(teacher), { formId, picks })).id

const pageOf = (id: string, picks: readonly string[] = []) =>
  getThreshold(world.as(teacher), { id, picks })

async function say(
  id: string,
  fields: Readonly<Record<string, string>>,
  then: 'continue' | 'later' = 'continue',
) {
  const { seen } = await pageOf(id)
  return saveThreshold(world.as(teacher), { id, posted: post(fields), seen, then })
}

async function kept(id: string) {
  const [row] = await rows(tx => tx.select().from(referral).where(eq(referral.id, id)))
  return row
}

async function audits(referralId: string, type: string): Promise<number> {
  const found = await rows(tx =>
    tx
      .select()
      .from(audit)
      .where(and(eq(audit.referralId, referralId), eq(audit.type, type))),
  )
  return found.length
}

async function send(id: string): Promise<string> {
  const itemId = randomUUID()
  const at = { id, pageId: 'children', itemId, partId: 'child' }
  const { view } = await getItemPage(world.as(teacher), at)
  await answerItem(world.as(teacher), {
    ...at,
    posted: post({
      childForename: 'Wren',
      childSurname: 'Marlow',
      'childAddress-line1': '1 High Street',
      'childAddress-postcode': 'LE15 6AA',
    }),
    seen: view.seen,
    then: 'later',
  })
  const check = await getCheck(world.as(teacher), { id })
  if (check === 'sent') throw new Error('already sent')
  const sent = await submitReferral(world.as(teacher), { id, ...check })
  expect(sent).toMatchObject({ ok: true })
  const [made] = await rows(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
  if (!made) throw new Error('no contact')
  return made.id
}

describe('the sender’s own level', () => {
  it('asks for level and reasons, keeps what was typed, and then keeps it all word for word', async () => {
    const id = await start([level3, strength])
    expect(await say(id, { ownLevel: '', whyLevel: 'Hungry' })).toMatchObject({
      ok: false,
      status: 422,
      problems: [{ field: 'ownLevel', message: 'Select the level of need you think this is' }],
      values: { whyLevel: 'Hungry' },
    })
    expect((await pageOf(id)).values.whyLevel).toBe('Hungry')
    expect(await say(id, { ownLevel: '3', ...reasons, protective: 'Gran, daily' })).toMatchObject({
      ok: true,
    })
    const { record } = await pageOf(id)
    expect(record.own).toEqual([
      { label: 'Own level', words: 'Level 3, targeted and Family Help' },
      { label: 'Why this level', words: reasons.whyLevel },
      { label: 'Why not level 4', words: reasons.whyNotAbove },
      { label: 'Why not level 2', words: reasons.whyNotBelow },
      { label: 'Said by', words: `${teacher.name} on 20 November 2026 at 3:25pm` },
    ])
    expect([record.protective, record.strengths.length, record.indicators.length]).toEqual([
      'Gran, daily',
      1,
      1,
    ])
    const list = await getTaskList(world.as(teacher), { id })
    expect(list.ownLevel).toMatchObject({ status: 'completed' })
    expect(await audits(id, 'draft.saved')).toBeGreaterThan(0)
  })

  it('asks why it is not what the picture shows, and keeps the reason', async () => {
    const id = await start([immediate])
    await rows(tx =>
      tx.update(referral).set({ formId: 'childrens-referral' }).where(eq(referral.id, id)),
    )
    // Immediate makes it urgent: nothing is asked again, and nothing is lost.
    expect(await say(id, { ownLevel: '3', ...reasons })).toMatchObject({ ok: true })
    expect((await pageOf(id)).values).toMatchObject({ ownLevel: '3', ...reasons })
    const routine = await start([level3])
    expect(await say(routine, { ownLevel: '2', ...reasons })).toMatchObject({
      ok: false,
      problems: [{ field: 'differsBecause' }],
    })
    const because = 'It was two years ago'
    expect(
      await say(routine, { ownLevel: '2', ...reasons, differsBecause: because }),
    ).toMatchObject({ ok: true })
    expect((await pageOf(routine)).record.own).toContainEqual({
      label: 'Why not what the picture shows, level 3',
      words: because,
    })
  })

  it('refuses what cannot be stored in words, and stores nothing of it', async () => {
    const id = await start([])
    for (const hostile of ['a\0b', '\ud800', 'x'.repeat(6_001)]) {
      expect(await say(id, { ownLevel: '3', ...reasons, whyLevel: hostile })).toMatchObject({
        ok: false,
        status: 422,
        problems: [{ field: 'whyLevel' }],
      })
      expect(await say(id, { protective: hostile }, 'later')).toMatchObject({
        ok: false,
        problems: [{ field: 'protective' }],
      })
    }
    expect((await kept(id))?.guide).toBeNull()
  })

  it('is one truth with the form: said in one place, it stands in both', async () => {
    const id = await start([level3])
    await say(id, { ownLevel: '3', ...reasons })
    const form = async () => {
      const page = await getPage(world.as(teacher), { id, pageId: 'level' })
      if (page.kind !== 'questions') throw new Error('expected questions')
      return page.view
    }
    const { values, seen } = await form()
    expect(values).toMatchObject({ level: ['3'], levelReason: [reasons.whyLevel] })
    expect(values.levelWhyNot?.[0]).toContain(reasons.whyNotAbove)
    const saveForm = async (fields: Readonly<Record<string, string>>, then = 'continue' as const) =>
      answerPage(world.as(teacher), {
        id,
        pageId: 'level',
        posted: post(fields),
        seen: (await form()).seen,
        then,
      })
    // Saved as it stands: nothing changes.
    await saveForm({
      level: '3',
      levelReason: values.levelReason?.[0] ?? '',
      levelWhyNot: values.levelWhyNot?.[0] ?? '',
    })
    expect((await pageOf(id)).values).toMatchObject({ ownLevel: '3', ...reasons })
    expect(seen).toBeTruthy()
    await saveForm({ level: '2', levelReason: 'Better now', levelWhyNot: 'Talked with our lead' })
    const page = await pageOf(id)
    expect(page.values).toMatchObject({ ownLevel: '2', whyLevel: 'Better now' })
    expect(page.record.own.map(({ words }) => words)).toContain('Talked with our lead')
    await saveForm({ level: 'notSure', levelReason: 'Torn', levelWhyNot: 'Talked with our lead' })
    expect((await pageOf(id)).record.own).toEqual([])
  })

  it('is prefilled from the form when that was answered first', async () => {
    const id = await start([])
    const page = await getPage(world.as(teacher), { id, pageId: 'level' })
    if (page.kind !== 'questions') throw new Error('expected questions')
    const posted = post({ level: '2', levelReason: 'Early help fits', levelWhyNot: 'No harm' })
    const { seen } = page.view
    await answerPage(world.as(teacher), { id, pageId: 'level', posted, seen, then: 'continue' })
    expect((await pageOf(id)).values).toMatchObject({
      ownLevel: '2',
      whyLevel: 'Early help fits',
      whyNotAbove: 'No harm',
    })
  })

  it('shows both versions when it was changed elsewhere, and overwrites nothing in silence', async () => {
    const id = await start([level3])
    const { seen } = await pageOf(id)
    await say(id, { ownLevel: '3', ...reasons })
    const late = { ownLevel: '3', ...reasons, whyLevel: 'Second tab' }
    const again = await saveThreshold(world.as(head), {
      id,
      posted: post(late),
      seen,
      then: 'continue',
    })
    expect(again).toMatchObject({ ok: false, status: 409, values: { whyLevel: 'Second tab' } })
    if (again.ok) throw new Error('expected a conflict')
    expect(again.saved.map(({ words }) => words)).toContain(reasons.whyLevel)
    expect((await pageOf(id)).values.whyLevel).toBe(reasons.whyLevel)
  })

  it('is never a condition of sending: the front door sees that none was given', async () => {
    const id = await start([immediate], 'urgent-referral')
    const contactId = await send(id)
    const { guide } = await viewContact(world.as(manager), { contactId })
    expect(guide).toMatchObject({ own: [], asksOwn: true })
    const html = guide ? draw(createElement(GuideRecordView, { record: guide })) : ''
    expect(html).toContain('Not given')
  })

  it('states the level of a form that asks none, and makes it urgent at level 4', async () => {
    const id = await start([], 'urgent-referral')
    await say(id, { ownLevel: '4', ...reasons })
    await send(id)
    expect(await kept(id)).toMatchObject({ levelStated: 4, status: 'sent' })
  })

  it('belongs to its author and their lead, and is not found by anyone else', async () => {
    const id = await start([level3])
    const posted = post({ ownLevel: '3', ...reasons })
    await expect(getThreshold(world.as(head), { id, picks: [] })).resolves.toBeTruthy()
    for (const absent of [id, randomUUID()]) {
      const as = world.as(stranger)
      await expect(getThreshold(as, { id: absent, picks: [] })).rejects.toThrow(NotFound)
      await expect(
        saveThreshold(as, { id: absent, posted, seen: '', then: 'later' }),
      ).rejects.toThrow(NotFound)
      await expect(usePicks(as, { id: absent, picks: [level3] })).rejects.toThrow(NotFound)
      await expect(readPhoneNow(as, { id: absent, from: '' })).rejects.toThrow(NotFound)
    }
    await expect(getThreshold(world.as(manager), { id, picks: [] })).rejects.toThrow(Forbidden)
    await send(await start([immediate], 'urgent-referral'))
    await expect(pageOf(randomUUID())).rejects.toThrow(NotFound)
  })

  it('takes new choices from the guide only when they are pressed, and keeps level and reasons', async () => {
    const id = await start([level3])
    await say(id, { ownLevel: '3', ...reasons, protective: 'Gran' })
    const offered = (await pageOf(id, [level3, 'SAF-019', 'no such'])).offered
    expect([offered?.ids.length, offered?.added.length, offered?.removed.length]).toEqual([2, 1, 0])
    // What means phone now puts the phone first while it waits to be taken over, and not again once it is there.
    expect((await pageOf(id, ['SAF-020'])).offered?.phoneNow).toHaveLength(1)
    expect(offered?.phoneNow).toEqual([])
    expect((await pageOf(id)).record.indicators).toHaveLength(1)
    await usePicks(world.as(teacher), { id, picks: offered?.ids ?? [] })
    const page = await pageOf(id)
    expect(page.record.indicators).toHaveLength(2)
    expect([page.values.whyLevel, page.protective, page.asksAgain]).toEqual([
      reasons.whyLevel,
      'Gran',
      true,
    ])
  })
})

describe('an indicator that means phone now', () => {
  it('is first on every page of the draft until somebody says they have read it, kept with who and when', async () => {
    const id = await start([immediate])
    const as = world.as(teacher)
    const header = async () => (await getTaskList(as, { id })).header.phoneNow
    expect(await header()).toMatchObject({ isRead: false, readWords: null })
    const check = await getCheck(as, { id })
    expect(check !== 'sent' && check.header.phoneNow?.isRead).toBe(false)
    expect((await getPage(as, { id, pageId: 'level' })).header.phoneNow?.isRead).toBe(false)
    expect((await getQuality(as, { id })).header.phoneNow?.isRead).toBe(false)
    const page = `/referral/${id}/page/level`
    expect(await readPhoneNow(as, { id, from: page })).toEqual({ next: page })
    const words = `Read by ${teacher.name} on 20 November 2026 at 3:25pm`
    expect(await header()).toMatchObject({
      isRead: true,
      readWords: words,
      because: [expect.any(String)],
    })
    expect(await audits(id, 'draft.phoneNowRead')).toBe(1)
    await readPhoneNow(world.as(head), { id, from: '' })
    expect([(await header())?.readWords, await audits(id, 'draft.phoneNowRead')]).toEqual([
      words,
      1,
    ])
    // One picked later asks again.
    await usePicks(as, { id, picks: [immediate, 'HLT-044'] })
    expect(await header()).toMatchObject({ isRead: false })
  })

  it.each(['https://evil.example', '//evil', '/referral/other', '', '/sign-out', '/../x'])(
    'leads back only to a page of its own draft, not to %s',
    async from => {
      const id = await start([immediate])
      const own = `/referral/${id}`
      expect(await readPhoneNow(world.as(teacher), { id, from })).toEqual({ next: own })
      const near = `${own}x`
      expect(await readPhoneNow(world.as(teacher), { id, from: near })).toEqual({ next: own })
    },
  )

  it('never blocks: it is sent unread', async () => {
    const id = await start([immediate], 'urgent-referral')
    await send(id)
    expect(await kept(id)).toMatchObject({ status: 'sent', urgency: 'act_now' })
  })
})

describe('an injury to a child who cannot move around', () => {
  it('is never answered by asking for more: not by advice, not as an outcome, not by a post', async () => {
    const id = await start([immediate], 'urgent-referral')
    const quality = await getQuality(world.as(teacher), { id })
    expect([quality.advice, quality.nudges, quality.dimensions]).toEqual([[], [], []])
    expect(quality.noAdvice).toContain('Do not wait to find out more')
    const contactId = await send(id)
    const as = world.as(manager)
    const form = await getDecisionForm(as, { contactId })
    if (form.kind !== 'form') throw new Error('expected the form')
    expect(form.page.outcomes.map(({ code }) => code)).not.toContain('C05')
    const decided = await decideContacts(as, {
      contactId,
      posted: {
        ...post({ outcomeCode: 'C05', level: '4', missing: 'More about the bruise', do: 'save' }),
        covers: [contactId],
      },
    })
    if (decided.kind !== 'form') throw new Error('a return was recorded')
    expect(decided.page.problems).toContainEqual({
      field: 'outcomeCode',
      message: 'A child who cannot yet move around has an injury. Act on it first',
    })
  })

  it('stays so when the guide in force no longer has the indicator', async () => {
    const id = await start([immediate], 'urgent-referral')
    putOnShelf([changed()])
    const contactId = await send(id)
    expect((await kept(id))?.harmTags).toContain('non_mobile_injury')
    const form = await getDecisionForm(world.as(manager), { contactId })
    expect(form.kind === 'form' && form.page.outcomes.map(({ code }) => code)).not.toContain('C05')
  })
})

describe('a duty to tell somebody else', () => {
  it('is shown with its route on the draft, before sending, to the sender and to the front door', async () => {
    const id = await start(['SAF-030', 'STB-005'], 'urgent-referral')
    const ids = ['lado', 'private-fostering']
    expect((await pageOf(id)).duties.map(duty => duty.id)).toEqual(ids)
    const check = await getCheck(world.as(teacher), { id })
    expect(check !== 'sent' && check.duties.map(duty => duty.id)).toEqual(ids)
    const contactId = await send(id)
    const sent = await getSent(world.as(teacher), { id, as: 'referral.viewed' })
    expect(sent.guide?.duties.map(duty => duty.id)).toEqual(ids)
    expect(sent.guide?.duties[0]?.contacts).toHaveLength(3)
    const page = await viewContact(world.as(manager), { contactId })
    expect(page.guide?.duties).toEqual(sent.guide?.duties)
    await expect(viewContact(world.as(elsewhere), { contactId })).rejects.toThrow(NotFound)
  })
})

/** A second version: every word and level changed, and half of the indicators gone. */
function changed(): PublishedGuide {
  const [{ guide, text }] = guideShelf()
  const flip = (level: Level): Level => (level === 4 ? 1 : 4)
  const renamed = (level: Level) => ({
    ...guide.levels[level],
    name: `renamed ${level}`,
    meaning: 'Another meaning',
  })
  const next: Guide = {
    ...guide,
    id: 'second',
    effectiveOn: '2026-11-19',
    levels: { 1: renamed(1), 2: renamed(2), 3: renamed(3), 4: renamed(4) },
    indicators: guide.indicators
      .filter(({ id }, index) => index % 2 === 0 && id !== immediate)
      .map(one => ({ ...one, text: `Reworded: ${one.id}`, level: flip(one.level), harms: [] })),
  }
  return { guide: next, text: { ...text, guideId: 'second', duties: [], topics: [] } }
}

describe('the law of versions', () => {
  const picks = [immediate, level3, strength, 'SAF-030', 'HLT-026', 'EDU-011']

  /** Every page, document and print of one sent referral, as drawn at one moment. */
  async function drawn(id: string, contactId: string): Promise<readonly string[]> {
    const [teachers, managers] = [world.as(teacher), world.as(manager)]
    const sent = await getSent(teachers, { id, as: 'referral.printed' })
    const decision = await getDecisionForm(managers, { contactId })
    if (decision.kind !== 'form') throw new Error('expected the form')
    const view = await viewContact(managers, { contactId })
    const progress = await getProgress(teachers, id)
    return [
      JSON.stringify([sent, decision, view, progress]),
      sent.guide ? draw(createElement(GuideRecordView, { record: sent.guide })) : '',
      draw(createElement(ReferralDocument, { document: sent.document })),
      draw(createElement(ContactView, { page: view })),
      draw(createElement(DecisionForm, { page: decision.page })),
      draw(createElement(ProgressPage, { progress })),
    ]
  }

  it('a new guide in force changes no byte of an old referral, and a draft keeps its stamp', async () => {
    const id = await start(picks, 'urgent-referral')
    await say(id, { ownLevel: '3', ...reasons, differsBecause: 'Because', protective: 'Gran' })
    const draft = await start(picks)
    await say(draft, { ownLevel: '4', ...reasons, protective: 'Gran' })
    const contactId = await send(id)
    const before = await drawn(id, contactId)
    const { record, drawing, picture } = await pageOf(draft)
    putOnShelf([changed()])
    expect(
      (await startReferral(world.as(teacher), { formId: 'urgent-referral', picks })).id,
    ).toBeTruthy()
    expect(await drawn(id, contactId)).toEqual(before)
    expect(before[3]).toContain('Level 3, targeted and Family Help')
    expect(before.join('')).not.toContain('Reworded')
    const after = await pageOf(draft)
    expect([after.record, after.drawing, after.picture]).toEqual([record, drawing, picture])
    // A draft begun under the old guide is sent as it was stamped.
    expect((await kept(draft))?.guide).toMatchObject({ guideVersion: guideShelf()[0].guide.id })
  })

  it('still renders a row from before own levels were kept', async () => {
    const id = await start([level3], 'urgent-referral')
    const contactId = await send(id)
    const old = {
      guideVersion: '2026-11',
      indicators: [{ id: level3, level: 3, text: 'As it read then', immediate: false }],
      picture: 'You chose 1 indicator usually seen at level 3.',
    }
    await rows(tx => tx.update(referral).set({ guide: old }).where(eq(referral.id, id)))
    const [, print, , view] = await drawn(id, contactId)
    expect(print).toContain('As it read then (usually level 3)')
    expect(view).toContain('As it read then (usually level 3)')
    expect(print).not.toContain('Own level')
  })
})
