import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { restrictedLeftHandler } from '#app/server/jobs/restricted-left-job.server.ts'
import { getConsultation } from '#app/services/advice/get-consultation.ts'
import { getAgencyPeople } from '#app/services/agency/get-people.ts'
import {
  endColleagueAccount,
  getColleagueWork,
  handOverWork,
} from '#app/services/agency/hand-over.ts'
import { restrictedLeftJobKind } from '#app/services/agency/restricted-left.ts'
import { setCountersigning } from '#app/services/agency/set-countersigning.ts'
import { getProgress } from '#app/services/feedback/get-progress.ts'
import { getNoReferral } from '#app/services/no-referral/get-no-referral.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { findSession } from '#db/queries/find-session.ts'
import { account, session } from '#db/schema/account.ts'
import { audit } from '#db/schema/audit.ts'
import { consultation } from '#db/schema/consultation.ts'
import { handOver } from '#db/schema/draft.ts'
import { job } from '#db/schema/job.ts'
import { noReferral } from '#db/schema/no-referral.ts'
import { organisation } from '#db/schema/organisation.ts'
import { useDatabase } from '#tests/support/database.ts'
import { finishedDraft } from '#tests/support/finished-draft.ts'
import { homeTime, openWorld, type Agency, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let school: Agency
let leaver: Actor
let receiver: Actor
let head: Actor
let stranger: Actor
let officer: Actor
let manager: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  school = await world.agency('school_or_college', '857')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  stranger = await world.person(await world.agency('gp', '857'), 'safeguarding_lead', 'referrer')
  const council = await world.agency('front_door', '857')
  officer = await world.person(council, 'designated_officer')
  manager = await world.person(council, 'front_door_manager')
})
afterAll(() => world.database.close())
beforeEach(async () => {
  leaver = await world.person(school, 'referrer')
  receiver = await world.person(school, 'referrer')
})

const system = <T>(
  work: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, work)

async function sent(formId: string, values = {}): Promise<string> {
  const id = await finishedDraft(world, leaver, formId, values)
  const check = await getCheck(world.as(leaver), { id })
  if (check === 'sent') throw new Error('sent already')
  const { submissionKey, documentHash } = check
  const done = await submitReferral(world.as(leaver), { id, submissionKey, documentHash })
  if (!done.ok) throw new Error(done.reason)
  return id
}

async function records() {
  const ids = { advice: randomUUID(), decision: randomUUID() }
  const shared = { organisationId: school.id, authorId: leaver.accountId, authorName: leaver.name }
  await system(async tx => {
    await tx.insert(consultation).values({
      ...shared,
      id: ids.advice,
      reference: `AD-${ids.advice.slice(0, 4).toUpperCase()}`,
      councilCode: '857',
      way: 'callback',
      state: 'waiting',
      question: 'What now?',
      phone: '01632 960001',
      isImmediate: false,
      createdAt: homeTime,
      changedAt: homeTime,
    })
    await tx.insert(noReferral).values({
      ...shared,
      id: ids.decision,
      reference: `NR-${ids.decision.slice(0, 4).toUpperCase()}`,
      state: 'open',
      reviewOn: '2026-12-01',
      createdAt: homeTime,
      changedAt: homeTime,
    })
  })
  return ids
}

const work = (actor = head, to = '') =>
  getColleagueWork(world.as(actor), { id: leaver.accountId, to })
let ticks = 0
/** As the clock on a wall: it moves while one press is done. */
const ticking = (actor: Actor) => ({
  ...world.as(actor),
  clock: { now: () => new Date(homeTime.getTime() + ticks++) },
})
const hand = (actor = head, to = receiver.accountId) =>
  handOverWork(ticking(actor), { id: leaver.accountId, to, why: 'left' })

const mailTo = (actor: Actor) =>
  system(async tx => {
    const rows = await tx.select().from(job).where(eq(job.kind, 'email'))
    return rows.flatMap(({ payload }) => {
      const { recipientAccountId, template } = payload as Record<string, string>
      return recipientAccountId === actor.accountId ? [template] : []
    })
  })

describe('the work of a colleague who leaves', () => {
  it('goes to another colleague, all of it and once, and says who handed it over', async () => {
    const draft = await finishedDraft(world, leaver, 'childrens-referral')
    const referral = await sent('childrens-referral')
    const { advice, decision } = await records()
    const before = await work(head, receiver.accountId)
    expect(before.counts.map(({ count }) => count)).toEqual([1, 1, 1, 1])
    expect(before.receiver?.name).toBe(receiver.name)
    expect(JSON.stringify(before)).not.toContain('Rainsborough')
    const results = await Promise.all([hand(), hand(), hand()])
    const counts = results.map(result => (result.ok ? result.count : -1))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4)
    const rows = await system(tx =>
      tx.select().from(handOver).where(eq(handOver.fromAccountId, leaver.accountId)),
    )
    expect(rows.map(row => row.referralId ?? row.recordId).sort()).toEqual(
      [draft, referral, advice, decision].sort(),
    )
    const line = `Handed over by ${head.name} from ${leaver.name} to ${receiver.name} at 3:25pm, because ${leaver.name} has left or is leaving`
    expect((await getTaskList(world.as(receiver), { id: draft })).notes).toContain(line)
    expect((await getProgress(world.as(receiver), referral)).handedOver).toEqual([line])
    const whoBefore = { key: 'Who had it before', words: line }
    expect((await getConsultation(world.as(receiver), advice)).lines).toContainEqual(whoBefore)
    for (const as of ['noReferral.viewed', 'noReferral.printed'] as const)
      expect((await getNoReferral(world.as(receiver), { id: decision, as })).lines).toContainEqual(
        whoBefore,
      )
    // The council that was asked for advice is told nothing of who does what at the agency.
    const asked = await getConsultation(world.as(manager), advice)
    expect(asked.lines.map(({ key }) => key)).not.toContain('Who had it before')
    await expect(getTaskList(world.as(leaver), { id: draft })).rejects.toThrow(NotFound)
    // What was sent stays as it was sent, by whom it was sent.
    const view = await getSent(world.as(receiver), { id: referral, as: 'referral.viewed' })
    expect(view.sender.name).toBe(leaver.name)
    for (const one of [receiver, leaver])
      expect((await mailTo(one)).filter(template => template === 'work-handed-over')).toHaveLength(
        1,
      )
    const after = await work()
    expect(after.items).toEqual([])
    expect(after.history[0]).toBe(
      `4 things handed over to ${receiver.name} by ${head.name} at 3:25pm`,
    )
    const looks = await system(tx =>
      tx.select().from(audit).where(eq(audit.recordId, leaver.accountId)),
    )
    expect(looks.map(({ type }) => type)).toContain('agency.workViewed')
    const changes = await system(tx => tx.select().from(audit).where(eq(audit.referralId, draft)))
    expect(changes.filter(({ type }) => type === 'draft.handedOver')).toHaveLength(1)
  })

  it('never shows or moves an allegation, which goes to the designated officer by rule', async () => {
    const begun = await finishedDraft(world, leaver, 'staff-allegation')
    const told = await sent('staff-allegation', { 'allegation.knownOn': '2026-11-20' })
    const before = await work(head, receiver.accountId)
    expect(before.items).toEqual([])
    const { people } = await getAgencyPeople(world.as(head))
    expect(people.find(({ accountId }) => accountId === leaver.accountId)?.open).toBe(0)
    expect(await hand()).toEqual({ ok: true, count: 0 })
    for (const id of [begun, told])
      for (const other of [head, receiver])
        await expect(getTaskList(world.as(other), { id })).rejects.toThrow(NotFound)
    await endColleagueAccount(world.as(head), { id: leaver.accountId })
    const jobs = await system(tx =>
      tx.select().from(job).where(eq(job.kind, restrictedLeftJobKind)),
    )
    const queued = jobs.find(
      ({ payload }) => (payload as { accountId: string }).accountId === leaver.accountId,
    )
    if (!queued) throw new Error('nothing queued')
    const run = restrictedLeftHandler({ database: world.database, now: () => homeTime })
    const claimed = { ...queued, token: '' }
    const earlier = (await mailTo(officer)).length
    for (let turn = 0; turn < 2; turn += 1)
      expect(await run(claimed, new AbortController().signal)).toBe('told')
    expect((await mailTo(officer)).slice(earlier).toSorted()).toEqual([
      'left-for-you',
      'restricted-sender-left',
    ])
    expect(await mailTo(head)).not.toContain('restricted-sender-left')
  })

  it.each(['', 'nobody', randomUUID(), "' or true"])('is not handed to %j', async to => {
    const draft = await finishedDraft(world, leaver, 'childrens-referral')
    expect(await hand(head, to)).toMatchObject({ ok: false, problems: [{ field: 'to' }] })
    await expect(getTaskList(world.as(leaver), { id: draft })).resolves.toBeTruthy()
  })

  it.each(['', 'because', 'toString'])('is not handed over for %j', async why => {
    const draft = await finishedDraft(world, leaver, 'childrens-referral')
    expect(
      await handOverWork(world.as(head), { id: leaver.accountId, to: receiver.accountId, why }),
    ).toMatchObject({ ok: false, problems: [{ field: 'why' }] })
    await expect(getTaskList(world.as(leaver), { id: draft })).resolves.toBeTruthy()
  })

  it('is not handed to another agency, to the leaver, or to somebody who left before', async () => {
    const gone = await world.person(school, 'referrer')
    await endColleagueAccount(world.as(head), { id: gone.accountId })
    for (const to of [stranger, leaver, gone, officer])
      expect(await hand(head, to.accountId)).toMatchObject({ ok: false })
  })

  it('is handed over by a lead of the agency and by nobody else', async () => {
    for (const other of [leaver, receiver, officer]) {
      await expect(work(other)).rejects.toThrow(Forbidden)
      await expect(hand(other)).rejects.toThrow(Forbidden)
      await expect(
        endColleagueAccount(world.as(other), { id: receiver.accountId }),
      ).rejects.toThrow(Forbidden)
    }
    await expect(work(stranger)).rejects.toThrow(NotFound)
    await expect(hand(stranger)).rejects.toThrow(NotFound)
    await expect(endColleagueAccount(world.as(stranger), { id: leaver.accountId })).rejects.toThrow(
      NotFound,
    )
    await expect(endColleagueAccount(world.as(head), { id: head.accountId })).rejects.toThrow(
      NotFound,
    )
  })

  it('ends with their account, and so do their sessions, once', async () => {
    const tokenHash = randomUUID()
    await system(tx =>
      tx.insert(session).values({
        id: randomUUID(),
        tokenHash,
        accountId: leaver.accountId,
        createdAt: homeTime,
        lastSeenAt: homeTime,
      }),
    )
    const owner = postgres(database.url(), { max: 1, onnotice: () => undefined })
    expect((await findSession(owner, tokenHash))?.active).toBe(true)
    for (let press = 0; press < 2; press += 1)
      await endColleagueAccount(world.as(head), { id: leaver.accountId })
    // What every request asks first, of every session.
    expect((await findSession(owner, tokenHash))?.active).toBe(false)
    await owner.end()
    const [row] = await system(tx =>
      tx.select().from(account).where(eq(account.id, leaver.accountId)),
    )
    expect(row?.active).toBe(false)
    const ended = await system(tx =>
      tx.select().from(audit).where(eq(audit.recordId, leaver.accountId)),
    )
    expect(ended.filter(({ type }) => type === 'agency.accountEnded')).toHaveLength(1)
  })
})

describe('whether the agency countersigns', () => {
  it('is said by a lead, of her own agency, and recorded once', async () => {
    const countersigns = async () => (await getAgencyPeople(world.as(head))).countersigns
    expect(await countersigns()).toBe(false)
    for (let press = 0; press < 2; press += 1)
      expect(await setCountersigning(world.as(head), { countersigns: 'yes' })).toEqual({ ok: true })
    expect(await countersigns()).toBe(true)
    expect((await getAgencyPeople(world.as(stranger))).countersigns).toBe(false)
    const rows = await system(tx =>
      tx.select().from(audit).where(eq(audit.type, 'agency.countersignsChanged')),
    )
    expect(rows).toHaveLength(1)
    for (const other of [receiver, officer])
      await expect(setCountersigning(world.as(other), { countersigns: 'no' })).rejects.toThrow(
        Forbidden,
      )
    await system(tx =>
      tx.update(organisation).set({ countersigns: false }).where(eq(organisation.id, school.id)),
    )
  })

  it.each(['', 'maybe', 'YES', '\0'])('is not said with %j', async countersigns => {
    expect(await setCountersigning(world.as(head), { countersigns })).toMatchObject({ ok: false })
  })
})
