import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { draftCareJob } from '#app/server/jobs/draft-care-job.server.ts'
import { askCountersign } from '#app/services/countersign/ask-countersign.ts'
import { giveBack } from '#app/services/countersign/give-back.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { listReferrals } from '#app/services/referral/list-referrals.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { saveCountersigns } from '#db/queries/countersign.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import { account } from '#db/schema/account.ts'
import { audit } from '#db/schema/audit.ts'
import { contact } from '#db/schema/contact.ts'
import { countersignEntry } from '#db/schema/draft.ts'
import { job } from '#db/schema/job.ts'
import { useDatabase } from '#tests/support/database.ts'
import { finishedDraft } from '#tests/support/finished-draft.ts'
import { homeTime, openWorld, type Agency, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let school: Agency
let teacher: Actor
let head: Actor
let deputy: Actor
let stranger: Actor
let manager: Actor
/** The only lead of an agency that countersigns. */
let alone: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  school = await world.agency('school_or_college', '857')
  teacher = await world.person(school, 'referrer')
  // Leads are named in the order of their accounts, which are all as old here: then by id.
  const leads = [
    await world.person(school, 'safeguarding_lead', 'referrer'),
    await world.person(school, 'safeguarding_lead', 'referrer'),
  ].sort((a, b) => (a.accountId < b.accountId ? -1 : 1))
  const [first, second] = leads
  if (!first || !second) throw new Error('no leads')
  head = first
  deputy = second
  const surgery = await world.agency('gp', '857')
  stranger = await world.person(surgery, 'safeguarding_lead', 'referrer')
  const nursery = await world.agency('early_years', '857')
  alone = await world.person(nursery, 'safeguarding_lead', 'referrer')
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
  await system(async tx => {
    await saveCountersigns(tx, school.id, true)
    await saveCountersigns(tx, nursery.id, true)
  })
})
afterAll(() => world.database.close())

const system = <T>(
  work: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, work)

const after = (minutes: number) => new Date(homeTime.getTime() + minutes * 60_000)

async function check(actor: Actor, id: string) {
  const page = await getCheck(world.as(actor), { id })
  if (page === 'sent') throw new Error('sent already')
  return page
}

async function keysOf(actor: Actor, id: string) {
  const { submissionKey, documentHash } = await check(actor, id)
  return { id, submissionKey, documentHash }
}

const mailAbout = (reference: string) =>
  system(async tx => {
    const rows = await tx
      .select()
      .from(job)
      .where(eq(job.kind, 'email'))
      .orderBy(asc(job.createdAt))
    return rows.flatMap(({ payload }) => {
      const { reference: of, template, recipientAccountId } = payload as Record<string, string>
      return of === reference ? [`${template} to ${nameOf(recipientAccountId)}`] : []
    })
  })

function nameOf(id = ''): string {
  const known = { teacher, head, deputy, manager, alone }
  return Object.entries(known).find(([, { accountId }]) => accountId === id)?.[0] ?? 'somebody'
}

const draftRef = (id: string) => `DRAFT-${id.slice(0, 8).toUpperCase()}`
const draft = (values = {}, actor = teacher) =>
  finishedDraft(world, actor, 'childrens-referral', values)

async function asked(): Promise<string> {
  const id = await draft()
  const { documentHash } = await keysOf(teacher, id)
  expect(await askCountersign(world.as(teacher), { id, documentHash })).toEqual({
    ok: true,
    isSent: false,
  })
  return id
}

async function change(id: string, actor = teacher) {
  await world.as(actor).transaction(async tx => {
    const found = await getDraft(tx, id)
    if (!found.agreement) throw new Error('no agreement check')
    const agreement = { ...found.agreement, answeredByName: randomUUID() }
    await saveDraft(tx, found, { agreement }, homeTime)
  })
}

describe('a finished referral that is not urgent, of an agency that countersigns', () => {
  it('is asked of a lead instead of being sent, once, with an e-mail that says nothing', async () => {
    const id = await draft()
    const page = await check(teacher, id)
    expect(page.reading).toMatchObject({ mode: 'ask', writer: 'you', askedWords: null })
    expect(page.reading?.leads).toBe(`${head.name} or ${deputy.name}`)
    const keys = await keysOf(teacher, id)
    expect(await submitReferral(world.as(teacher), keys)).toEqual({
      ok: false,
      reason: 'countersignNeeded',
    })
    for (let press = 0; press < 3; press += 1)
      expect(await askCountersign(world.as(teacher), keys)).toEqual({ ok: true, isSent: false })
    expect([...(await mailAbout(draftRef(id)))].sort()).toEqual([
      'countersign-asked to deputy',
      'countersign-asked to head',
    ])
    expect((await check(teacher, id)).reading).toMatchObject({
      mode: 'waiting',
      askedWords: 'at 3:25pm',
      isChanged: false,
    })
    for (const lead of [head, deputy]) {
      const { countersign } = await listReferrals(world.as(lead), { filter: 'all', after: '' })
      expect(countersign.waiting.map(row => row.id)).toContain(id)
      expect((await check(lead, id)).reading).toMatchObject({
        mode: 'countersign',
        writer: teacher.name,
      })
    }
    for (const other of [teacher, stranger, alone]) {
      const { countersign } = await listReferrals(world.as(other), { filter: 'all', after: '' })
      expect(countersign.waiting).toEqual([])
    }
  })

  it('is sent once by the lead, with her name and the time for the front door and for every copy', async () => {
    const id = await asked()
    const keys = await keysOf(head, id)
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, press) =>
        submitReferral(world.as(press % 2 === 0 ? head : deputy), keys),
      ),
    )
    expect(new Set(sent.map(one => (one.ok ? one.reference : one.reason))).size).toBe(1)
    const [first] = sent
    if (!first?.ok) throw new Error('not sent')
    const rows = await system(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
    expect(rows).toHaveLength(1)
    const entries = await system(tx =>
      tx.select().from(countersignEntry).where(eq(countersignEntry.referralId, id)),
    )
    expect(entries.filter(({ kind }) => kind === 'countersigned')).toHaveLength(1)
    const view = await getSent(world.as(teacher), { id, as: 'referral.viewed' })
    const said = view.document.sections.find(section => section.id === 'countersigned')
    const answers = said?.groups.flatMap(group => group.answers.map(({ answer }) => answer))
    expect(answers?.[0]).toMatch(new RegExp(`^(${head.name}|${deputy.name}), Worker$`))
    expect(answers?.[1]).toBe('20 November 2026 at 3:25pm')
    const seen = await viewContact(world.as(manager), { contactId: rows[0]?.id ?? '' })
    expect(JSON.stringify(seen)).toContain('Countersigned by')
    expect(view.sender.name).toBe(teacher.name)
    expect(await mailAbout(first.reference)).toEqual(
      expect.arrayContaining(['countersign-answered to teacher', 'referral-received to teacher']),
    )
    const types = await system(tx => tx.select().from(audit).where(eq(audit.referralId, id)))
    expect(types.filter(({ type }) => type === 'referral.countersigned')).toHaveLength(1)
    const { countersign } = await listReferrals(world.as(head), { filter: 'all', after: '' })
    expect(countersign.waiting.map(row => row.id)).not.toContain(id)
  })

  it('is countersigned exactly as it was read, and shows as changed when it was not', async () => {
    const id = await asked()
    const keys = await keysOf(head, id)
    await change(id)
    expect((await check(head, id)).reading).toMatchObject({ isChanged: true })
    expect((await check(teacher, id)).reading).toMatchObject({ mode: 'waiting', isChanged: true })
    expect(await submitReferral(world.as(head), keys)).toEqual({
      ok: false,
      reason: 'changedSinceChecked',
    })
    expect((await submitReferral(world.as(head), await keysOf(head, id))).ok).toBe(true)
  })

  it('is given back with words, said once, and can be asked again', async () => {
    const id = await asked()
    const { documentHash } = await keysOf(head, id)
    const words = 'Say where she slept.'
    for (let press = 0; press < 2; press += 1)
      expect(await giveBack(world.as(head, after(1)), { id, words, documentHash })).toEqual({
        ok: true,
      })
    expect((await check(teacher, id)).reading).toMatchObject({
      mode: 'ask',
      givenBack: { by: head.name, note: words, atWords: 'at 3:26pm' },
    })
    const mail = await mailAbout(draftRef(id))
    expect(mail.filter(one => one === 'countersign-answered to teacher')).toHaveLength(1)
    const keys = await keysOf(teacher, id)
    await askCountersign(world.as(teacher, after(2)), keys)
    expect((await check(teacher, id)).reading).toMatchObject({ mode: 'waiting', givenBack: null })
  })

  it.each(['', '   ', 'a\0b', 'x'.repeat(2_001), '\ud800'])(
    'is not given back and not sent without a lead with the words %j',
    async words => {
      const id = await asked()
      const keys = await keysOf(head, id)
      const given = await giveBack(world.as(head), { ...keys, words })
      expect(given).toMatchObject({ ok: false })
      const sent = await submitReferral(world.as(teacher), { ...keys, cannotWait: words })
      expect(sent).toMatchObject({ ok: false, reason: 'cannotWait' })
      await expect(check(teacher, id)).resolves.toBeTruthy()
    },
  )

  it('is sent at once by a writer who cannot wait, before or after asking, and the leads are told', async () => {
    for (const id of [await draft(), await asked()]) {
      const keys = await keysOf(teacher, id)
      const cannotWait = 'Half term starts in an hour.'
      const sent = await submitReferral(world.as(teacher, after(3)), { ...keys, cannotWait })
      if (!sent.ok) throw new Error(sent.reason)
      expect(await mailAbout(sent.reference)).toEqual(
        expect.arrayContaining(['sent-without to head', 'sent-without to deputy']),
      )
      const { countersign } = await listReferrals(world.as(head, after(4)), {
        filter: 'all',
        after: '',
      })
      expect(countersign.sentWithout).toContainEqual(
        expect.objectContaining({ id, why: cannotWait, writer: teacher.name }),
      )
      const view = await getSent(world.as(teacher), { id, as: 'referral.viewed' })
      expect(JSON.stringify(view.document)).not.toContain(cannotWait)
    }
  })

  it('is not asked about while an answer is missing, when it was changed, or by somebody else', async () => {
    const id = await draft()
    const { documentHash } = await keysOf(teacher, id)
    await change(id)
    expect(await askCountersign(world.as(teacher), { id, documentHash })).toEqual({
      ok: false,
      reason: 'changedSinceChecked',
    })
    const half = await finishedDraft(world, teacher, 'childrens-referral', {}, 'OUT_M')
    const keys = await keysOf(teacher, half)
    const { blockers } = await check(teacher, half)
    if (blockers.length > 0)
      expect(await askCountersign(world.as(teacher), keys)).toEqual({
        ok: false,
        reason: blockers[0],
      })
    for (const other of [stranger, alone])
      await expect(askCountersign(world.as(other), { id, documentHash })).rejects.toThrow(NotFound)
    await expect(askCountersign(world.as(manager), { id, documentHash })).rejects.toThrow(Forbidden)
    await expect(giveBack(world.as(teacher), { id, documentHash, words: 'mine' })).rejects.toThrow(
      Forbidden,
    )
  })
})

describe('nothing urgent waits', () => {
  it.each([
    ['marked as danger', { dangerNow: 'yes' }],
    ['level 4', { level: '4' }],
  ])('%s: it is sent as always, and the leads are told afterwards', async (_, values) => {
    const id = await draft(values)
    const page = await check(teacher, id)
    expect(page.header.isUrgent).toBe(true)
    expect(page.reading).toBeNull()
    const sent = await submitReferral(world.as(teacher), await keysOf(teacher, id))
    if (!sent.ok) throw new Error(sent.reason)
    expect(await mailAbout(sent.reference)).toEqual(
      expect.arrayContaining(['sent-without to head', 'sent-without to deputy']),
    )
  })

  it('holds when it becomes urgent after it was asked', async () => {
    const id = await asked()
    await world.as(teacher).transaction(async tx => {
      const found = await getDraft(tx, id)
      await saveDraft(tx, found, { answers: { ...found.answers, dangerNow: 'yes' } }, homeTime)
    })
    expect((await check(teacher, id)).reading).toBeNull()
    expect(await giveBack(world.as(head), { id, words: 'No', documentHash: '' })).toMatchObject({
      ok: false,
    })
    expect((await submitReferral(world.as(teacher), await keysOf(teacher, id))).ok).toBe(true)
  })

  it('holds for the short urgent form, and never tells a lead of what she may not see', async () => {
    const urgent = await finishedDraft(world, teacher, 'urgent-referral')
    expect((await check(teacher, urgent)).reading).toBeNull()
    const allegation = await finishedDraft(world, teacher, 'staff-allegation', {
      'allegation.knownOn': '2026-11-20',
    })
    expect((await check(teacher, allegation)).reading).toBeNull()
    const sent = await submitReferral(world.as(teacher), await keysOf(teacher, allegation))
    if (!sent.ok) throw new Error(sent.reason)
    const mail = await mailAbout(sent.reference)
    expect(mail.filter(one => /head|deputy/.test(one))).toEqual([])
    expect(await asking(allegation)).toBe('not found')
  })

  async function asking(id: string) {
    try {
      await askCountersign(world.as(head), { id, documentHash: '' })
      return 'found'
    } catch (error) {
      return error instanceof NotFound ? 'not found' : 'other'
    }
  }
})

describe('a lead’s own referral', () => {
  it('is read by another lead, and by nobody where there is none', async () => {
    const own = await draft({}, head)
    expect((await check(head, own)).reading).toMatchObject({ mode: 'ask', leads: deputy.name })
    expect(await submitReferral(world.as(head), await keysOf(head, own))).toMatchObject({
      ok: false,
      reason: 'countersignNeeded',
    })
    expect((await check(deputy, own)).reading).toMatchObject({ mode: 'countersign' })
    const only = await draft({}, alone)
    expect((await check(alone, only)).reading).toBeNull()
    const sent = await submitReferral(world.as(alone), await keysOf(alone, only))
    expect(sent.ok).toBe(true)
  })

  it('waits for nobody who can no longer sign in', async () => {
    await system(tx =>
      tx.update(account).set({ active: false }).where(eq(account.id, deputy.accountId)),
    )
    const own = await draft({}, head)
    expect((await check(head, own)).reading).toBeNull()
    await system(tx =>
      tx.update(account).set({ active: true }).where(eq(account.id, deputy.accountId)),
    )
  })
})

describe('a lead who has not looked in time', () => {
  const { signal } = new AbortController()
  const reminders = async (id: string) => {
    const rows = await system(tx => tx.select().from(job).where(eq(job.kind, 'draft-care')))
    return rows.filter(
      ({ payload }) =>
        (payload as { draftId: string }).draftId === id &&
        (payload as { step: string }).step === 'notRead',
    )
  }

  it('has the writer reminded after the hours of work that are set, that sending without is open', async () => {
    const id = await asked()
    const [waiting] = await reminders(id)
    // Asked on Friday at 15:25: 65 minutes are left until 16:30, and 2 hours 55 minutes come on Monday from 8:30.
    expect(waiting?.runAt.toISOString()).toBe('2026-11-23T11:25:00.000Z')
    const run = draftCareJob({ database: world.database, now: () => after(4_000) })
    if (!waiting) throw new Error('no reminder')
    const held = { ...waiting, token: '', maxAttempts: 1 }
    expect(await run(held, signal)).toBe('reminded')
    expect(await run(held, signal)).toBe('reminded')
    const mail = await mailAbout(draftRef(id))
    expect(mail.filter(one => one === 'countersign-waiting to teacher')).toHaveLength(1)
  })

  it('reminds of nothing once it was answered', async () => {
    const id = await asked()
    const [waiting] = await reminders(id)
    const { documentHash } = await keysOf(head, id)
    await giveBack(world.as(head, after(1)), { id, words: 'Say more', documentHash })
    if (!waiting) throw new Error('no reminder')
    const run = draftCareJob({ database: world.database, now: () => after(4_000) })
    expect(await run({ ...waiting, token: '', maxAttempts: 1 }, signal)).toBe('not_needed')
  })
})
