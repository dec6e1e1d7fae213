import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { acknowledgeWithdrawal, getWithdrawal } from '#app/services/after-sending/acknowledge.ts'
import { amendContact, getContactDetails } from '#app/services/after-sending/amend-contact.ts'
import { answerQuery, getQuery } from '#app/services/after-sending/answer-query.ts'
import { askSender, getAskSender } from '#app/services/after-sending/ask-sender.ts'
import { listAdditions, markAdditionsSeen } from '#app/services/after-sending/list-additions.ts'
import { tellOfMore } from '#app/services/after-sending/tell-of-more.ts'
import { getWithdraw, withdraw } from '#app/services/after-sending/withdraw.ts'
import { tellFrontDoor as tellOfRisk } from '#app/services/consent/tell-front-door.ts'
import { addMessage } from '#app/services/feedback/add-message.ts'
import { getProgress } from '#app/services/feedback/get-progress.ts'
import { listReferrals, searchReferrals } from '#app/services/referral/list-referrals.ts'
import { listQueue } from '#app/services/triage/list-queue.ts'
import { openContact } from '#app/services/triage/open-contact.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { emailJob } from '#app/server/jobs/email-job.server.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Mailer } from '#emails/mailer.server.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem, triageWorld, type SentReferral, type TriageWorld } from './triage-world.ts'

const { url } = useDatabase()
let world: TriageWorld
let lead: Actor
let outsider: Actor

beforeAll(async () => {
  world = await triageWorld(url())
  const other = randomUUID()
  lead = { ...world.referrer, accountId: randomUUID(), roles: ['safeguarding_lead'] }
  outsider = { ...lead, accountId: randomUUID(), organisationId: other }
  await asSystem(url(), async sql => {
    await sql`insert into organisation (id, key, name, kind, service, town, council_code, source_code, created_at)
      values (${other}, 'elm', 'Elm Surgery', 'gp', '', 'Oakham', '857', '3A', ${world.now})`
    for (const { accountId, organisationId, roles } of [lead, outsider]) {
      await sql`insert into account (id, organisation_id, name, email, job_title, phone, roles, created_at)
        values (${accountId}, ${organisationId}, 'Kit Example', ${`${accountId}@example.org`}, 'Worker',
          '01632 960002', ${[...roles]}, ${world.now})`
    }
  })
})
afterAll(() => world.close())
beforeEach(() => asOwner(url(), sql => sql`truncate referral, audit, job cascade`))

async function listOf(column: string, table: string): Promise<readonly unknown[]> {
  const rows = await asSystem(url(), sql => sql`select ${sql(column)} as value from ${sql(table)}`)
  return rows.map(row => row.value as unknown)
}
const mails = async () => {
  const jobs = (await listOf('payload', 'job')) as {
    template: string
    recipientAccountId: string
  }[]
  return jobs.map(({ template, recipientAccountId }) => ({ template, to: recipientAccountId }))
}
const contactOf = ({ contactIds }: SentReferral) => contactIds[0] ?? ''
const question = (sent: SentReferral, more: object = {}) => ({
  contactId: contactOf(sent),
  key: 'k',
  what: 'Who collects Sam today?',
  why: 'To know how long there is.',
  needed: 'next',
  ...more,
})
const asked = async (sent: SentReferral) => {
  await askSender(world.as(world.officer), question(sent))
  const [id] = await listOf('id', 'referral_query')
  return String(id)
}
const decide = (sent: SentReferral, at: Date) =>
  asSystem(url(), async sql => {
    await sql`update contact set state = 'decided', decided_at = ${at}, opened_at = ${at},
      opened_by = ${world.manager.accountId} where referral_id = ${sent.referralId}`
    await sql`update referral set status = 'decided' where id = ${sent.referralId}`
  })

describe('a question to the sender', () => {
  it('is asked once, tells the sender and their lead, and stops no clock', async () => {
    const sent = await world.send()
    const ctx = world.as(world.officer)
    const before = await viewContact(ctx, { contactId: contactOf(sent) })
    await Promise.all([1, 2].map(() => askSender(ctx, question(sent))))
    expect(await listOf('what', 'referral_query')).toEqual(['Who collects Sam today?'])
    expect((await mails()).map(({ template }) => template)).toEqual([
      'question-asked',
      'question-asked',
    ])
    expect(new Set((await mails()).map(({ to }) => to))).toEqual(
      new Set([world.referrer.accountId, lead.accountId]),
    )
    expect(JSON.stringify(await listOf('payload', 'job'))).not.toContain('collects')
    const after = await viewContact(ctx, { contactId: contactOf(sent) })
    expect(after.header).toEqual(before.header)
    expect(after.since.queries).toMatchObject([{ isOpen: true, neededWords: '23 November 2026' }])
    const queue = await listQueue(ctx, { query: new URLSearchParams() })
    expect(queue.rows[0]?.flags).toContain('Question asked, not answered yet')
    expect(await listOf('type', 'referral_event')).toEqual(['sent', 'queryAsked'])
  })

  it('is answered in a thread, and whoever asked is told', async () => {
    const sent = await world.send()
    const queryId = await asked(sent)
    const ctx = world.as(world.referrer)
    const progress = await getProgress(ctx, sent.referralId)
    expect(progress.steps.find(({ label }) => label === 'Asked')).toMatchObject({ isDone: false })
    expect(progress.waiting?.dueWords).toContain('23 November')
    const where = { id: sent.referralId, queryId }
    expect((await getQuery(ctx, where)).query.what).toBe('Who collects Sam today?')
    const words = `<b>Gran</b> '; -- 👵 \u202e`
    const answer = { ...where, key: 'a', words: ` ${words} ` }
    await Promise.all([1, 2].map(() => answerQuery(ctx, answer)))
    expect(await listOf('words', 'referral_answer')).toEqual([words])
    expect(
      (await mails()).filter(({ template }) => template === 'information-added'),
    ).toContainEqual({ template: 'information-added', to: world.officer.accountId })
    const page = await viewContact(world.as(world.manager), { contactId: contactOf(sent) })
    expect(page.since.queries[0]).toMatchObject({ isOpen: false, answers: [{ words }] })
    expect((await getProgress(ctx, sent.referralId)).steps).toContainEqual({
      label: 'Asked',
      isDone: true,
      words: '1 question, answered',
    })
  })

  it('is never asked about an injury to a child who cannot move around', async () => {
    const sent = await world.send({ sent: { harmTags: ['non_mobile_injury'] } })
    const ctx = world.as(world.officer)
    expect((await getAskSender(ctx, { contactId: contactOf(sent) })).mustNotAsk).toBe(true)
    expect(await askSender(ctx, question(sent))).toMatchObject({ ok: false })
    expect(await listOf('id', 'referral_query')).toEqual([])
  })

  it.each([
    ['nothing asked', { what: ' ' }, 'what'],
    ['no reason', { why: '' }, 'why'],
    ['no day', { needed: 'someday' }, 'needed'],
    ['a day that is a trap', { needed: 'toString' }, 'needed'],
    ['a hidden character', { what: 'a\0b' }, 'what'],
    ['too much', { what: 'x'.repeat(4_001) }, 'what'],
  ])('is refused with %s', async (_why, more, field) => {
    const sent = await world.send()
    const result = await askSender(world.as(world.officer), question(sent, more))
    expect(result).toMatchObject({ ok: false, problems: [{ field }] })
    expect(await listOf('id', 'job')).toEqual([])
  })

  it('is for its own council and its own sender', async () => {
    const sent = await world.send()
    const queryId = await asked(sent)
    const elsewhere = world.as(world.elsewhere)
    await expect(askSender(elsewhere, question(sent))).rejects.toThrow(NotFound)
    await expect(askSender(world.as(world.referrer), question(sent))).rejects.toThrow(Forbidden)
    const where = { id: sent.referralId, queryId, key: 'k', words: 'x' }
    await expect(answerQuery(world.as(outsider), where)).rejects.toThrow(NotFound)
    await expect(answerQuery(world.as(world.manager), where)).rejects.toThrow(Forbidden)
    const other = await world.send()
    const crossed = { ...where, id: other.referralId }
    await expect(answerQuery(world.as(world.referrer), crossed)).rejects.toThrow(NotFound)
    await expect(getQuery(world.as(world.referrer), crossed)).rejects.toThrow(NotFound)
  })
})

describe('changed contact details', () => {
  const answers = {
    referrerPhone: '01632 960001',
    adults: [{ id: 'mum', answers: { adultName: 'Mary Ashdown', adultPhone: '01632 960111' } }],
  }
  const change = (sent: SentReferral, more: object = {}) => ({
    id: sent.referralId,
    key: 'k',
    who: 'mum',
    field: 'phone',
    value: '01632 960222',
    why: 'New phone',
    ...more,
  })

  it('stand beside what was sent, in a log with what was there before; the document never changes', async () => {
    const sent = await world.send({ answers })
    const frozen = await listOf('document', 'referral')
    const ctx = world.as(world.referrer)
    const after = (minutes: number) =>
      world.as(world.referrer, new Date(world.now.getTime() + minutes * 60_000))
    await Promise.all([1, 2].map(() => amendContact(ctx, change(sent))))
    await amendContact(after(1), change(sent, { key: 'l', value: '01632 960333' }))
    await amendContact(after(2), change(sent, { who: 'sender', value: '01632 960444' }))
    await amendContact(
      after(3),
      change(sent, { field: 'safeContact', value: 'Text only, before 3pm', key: 'm' }),
    )
    const { log } = await getContactDetails(ctx, sent.referralId)
    expect(log.map(({ what, before, value }) => [what, before, value])).toEqual([
      ['Mary Ashdown: phone number', '01632 960111', '01632 960222'],
      ['Mary Ashdown: phone number', '01632 960222', '01632 960333'],
      ['You, the sender: phone number', '01632 960001', '01632 960444'],
      ['Mary Ashdown: how to reach them safely', 'Nothing recorded', 'Text only, before 3pm'],
    ])
    expect(await listOf('document', 'referral')).toEqual(frozen)
    const page = await viewContact(world.as(world.officer), { contactId: contactOf(sent) })
    expect(page.since.amendments).toHaveLength(4)
    expect((await mails()).every(({ template }) => template === 'information-added')).toBe(true)
    expect(await listOf('type', 'audit')).toContain('referral.contactChanged')
  })

  it.each([
    ['nobody', { who: 'nobody' }, 'who'],
    ['a trap for a field', { field: 'constructor' }, 'field'],
    ['nothing', { value: '' }, 'value'],
    ['no phone number', { value: 'ask at the door' }, 'value'],
    ['no email address', { field: 'email', value: 'mary' }, 'value'],
    ['a hidden character', { why: 'a\0' }, 'why'],
  ])('are refused for %s', async (_why, more, field) => {
    const sent = await world.send({ answers })
    const result = await amendContact(world.as(world.referrer), change(sent, more))
    expect(result).toMatchObject({ ok: false, problems: [{ field }] })
    expect(await listOf('id', 'referral_amendment')).toEqual([])
  })
})

describe('withdrawing', () => {
  const take = (sent: SentReferral, more: object = {}) => ({
    id: sent.referralId,
    reason: 'mistake',
    words: 'It was about another child.',
    ...more,
  })

  it('tells the front door, which keeps it in the queue until it decides', async () => {
    const sent = await world.send({ sent: { urgency: 'urgent' } })
    const ctx = world.as(world.referrer)
    await Promise.all([1, 2].map(() => withdraw(ctx, take(sent))))
    expect(await listOf('reason', 'referral_withdrawal')).toEqual(['mistake'])
    const told = await mails()
    expect(new Set(told.map(({ to }) => to))).toEqual(
      new Set([world.manager.accountId, world.secondManager.accountId]),
    )
    expect(told.every(({ template }) => template === 'referral-withdrawn')).toBe(true)
    const desk = world.as(world.officer)
    const queue = await listQueue(desk, { query: new URLSearchParams() })
    expect(queue.rows[0]?.flags[0]).toBe('Withdrawn by the sender: judge whether to act')
    const where = { contactId: contactOf(sent) }
    expect(await getWithdrawal(desk, where)).toMatchObject({
      isUrgent: true,
      withdrawal: { reason: 'It was sent by mistake, or about the wrong child' },
    })
    expect(await acknowledgeWithdrawal(desk, { ...where, acts: '', note: '' })).toMatchObject({
      ok: false,
      problems: [{ field: 'acts' }, { field: 'note' }],
    })
    expect(
      await acknowledgeWithdrawal(desk, { ...where, acts: 'no', note: 'Rang the school.' }),
    ).toEqual({ ok: true })
    // Answering decides nothing: it is still there to be decided.
    expect((await listQueue(desk, { query: new URLSearchParams() })).rows).toHaveLength(1)
    const progress = await getProgress(ctx, sent.referralId)
    expect(progress.mayWithdraw).toBe(false)
    expect(progress.steps).toContainEqual({
      label: 'Withdrawal read',
      isDone: true,
      words: '20 November 2026 at 2:32pm',
    })
    expect(JSON.stringify(progress)).not.toContain('Rang the school')
  })

  it('is too late once it is decided', async () => {
    const sent = await world.send()
    await decide(sent, world.now)
    const ctx = world.as(world.referrer)
    expect((await getWithdraw(ctx, sent.referralId)).state).toBe('decided')
    expect(await withdraw(ctx, take(sent))).toMatchObject({ ok: false })
    expect(await listOf('reason', 'referral_withdrawal')).toEqual([])
  })

  it.each([
    [{ reason: 'toString' }, 'reason'],
    [{ words: ' ' }, 'words'],
    [{ words: 'a\0' }, 'words'],
  ])('is refused with %j', async (more, field) => {
    const sent = await world.send()
    const result = await withdraw(world.as(world.referrer), take(sent, more))
    expect(result).toMatchObject({ ok: false, problems: [{ field }] })
  })

  it('is for the sender alone, and there is nothing to answer where nothing was withdrawn', async () => {
    const sent = await world.send()
    await expect(withdraw(world.as(outsider), take(sent))).rejects.toThrow(NotFound)
    await expect(withdraw(world.as(world.manager), take(sent))).rejects.toThrow(Forbidden)
    const where = { contactId: contactOf(sent) }
    await expect(getWithdrawal(world.as(world.officer), where)).rejects.toThrow(NotFound)
  })
})

describe('the sender’s own list', () => {
  const list = (filter = 'all') =>
    listReferrals(world.as(world.referrer), { filter, after: '' }).then(({ rows }) => rows)

  it('puts what waits for the sender first, and can show nothing else', async () => {
    const quiet = await world.send()
    const questioned = await world.send()
    await world.send()
    await asked(questioned)
    const [first] = await list()
    expect(first).toMatchObject({ id: questioned.referralId, questionWaiting: true })
    expect((await list('action')).map(({ id }) => id)).toEqual([questioned.referralId])
    await withdraw(world.as(world.referrer), {
      id: quiet.referralId,
      reason: 'again',
      words: 'Sent twice.',
    })
    expect((await list()).find(({ id }) => id === quiet.referralId)?.isWithdrawn).toBe(true)
  })

  it('finds by reference, and by a child’s name without accents, and only one’s own', async () => {
    const sent = await world.send({ children: [{ name: 'Zoë O’Connor' }, { name: 'Ava Black' }] })
    await world.send()
    const find = async (words: string, actor = world.referrer) => {
      const found = await searchReferrals(world.as(actor), words)
      return found.ok ? found.rows.map(({ id }) => id) : found.problem
    }
    for (const words of ['zoe', 'ZOË oconnor', "o'connor", 'black', sent.reference.toLowerCase()])
      expect(await find(words), words).toEqual([sent.referralId])
    for (const words of ['Sam Black', '%', '_', "'; drop table referral; --", 'Zoex'])
      expect(await find(words), words).toEqual([])
    expect(await find('zoe', outsider)).toEqual([])
    for (const words of ['', '  ', 'x'.repeat(201), 'a\0'])
      expect(typeof (await find(words)), words).toBe('string')
  })
})

describe('the desk’s list of what was added after a decision', () => {
  it('holds it until a person says that they have seen it, and again when more comes', async () => {
    const sent = await world.send()
    const desk = world.as(world.officer)
    await decide(sent, new Date(world.now.getTime() - 3_600_000))
    expect((await listAdditions(desk)).rows).toEqual([])
    const say = (words: string, minutes: number) =>
      addMessage(world.as(world.referrer, new Date(world.now.getTime() + minutes * 60_000)), {
        id: sent.referralId,
        kind: 'disagreement',
        key: words,
        words,
      })
    await say('She should be seen.', 1)
    const [row] = (await listAdditions(world.as(world.officer))).rows
    expect(row).toMatchObject({
      contactId: contactOf(sent),
      childName: 'Sam Ashdown',
      what: 'Disagrees with the decision',
    })
    expect((await listQueue(desk, { query: new URLSearchParams() })).additions).toBe(1)
    expect((await listAdditions(world.as(world.elsewhere))).rows).toEqual([])
    const later = world.as(world.officer, new Date(world.now.getTime() + 300_000))
    await markAdditionsSeen(later, { contactId: contactOf(sent) })
    expect((await listAdditions(later)).rows).toEqual([])
    await say('More.', 10)
    expect((await listAdditions(later)).rows).toHaveLength(1)
  })

  it('leaves out what was added before the decision', async () => {
    const sent = await world.send()
    await addMessage(world.as(world.referrer), {
      id: sent.referralId,
      kind: 'information',
      key: 'k',
      words: 'Before.',
    })
    await decide(sent, new Date(world.now.getTime() + 60_000))
    expect((await listAdditions(world.as(world.officer))).rows).toEqual([])
    const where = { contactId: contactOf(sent) }
    await expect(markAdditionsSeen(world.as(world.elsewhere), where)).rejects.toThrow(NotFound)
    await expect(listAdditions(world.as(world.referrer))).rejects.toThrow(Forbidden)
  })
})

describe('word to whoever has a referral', () => {
  const canary = 'Zebrafinch'
  const families = { children: [{ name: `${canary} ${canary}`, surname: canary }] }
  const answers = { adults: [{ id: 'mum', answers: { adultName: canary } }] }
  const more = (of: SentReferral, how: Parameters<TriageWorld['send']>[0] = {}) =>
    world.send({ ...how, sent: { ...how.sent, addsTo: of.reference } })
  const tell = ({ referralId }: SentReferral) =>
    world.database.transaction(systemActor, tx => tellOfMore(tx, referralId))
  const open = (sent: SentReferral, actor = world.officer) =>
    openContact(world.as(actor), { contactId: contactOf(sent) })

  /** Every e-mail that waits, as it would arrive. */
  async function inbox() {
    const sentOut: { to: string; words: string }[] = []
    const mailer: Mailer = {
      send: ({ to, subject, text }) => {
        sentOut.push({ to, words: `${subject}\n${text}` })
        return Promise.resolve()
      },
      close: () => undefined,
    }
    const run = emailJob({ database: world.database, mailer, signInLink: 'https://a.example' })
    const rows = await asSystem(
      url(),
      sql =>
        sql<{ id: string; payload: unknown }[]>`select id, payload from job where kind = 'email'`,
    )
    for (const { id, payload } of rows) {
      const job = { id, kind: 'email', payload, attempts: 1, maxAttempts: 1, token: '' }
      await run(job, new AbortController().signal)
    }
    return sentOut
  }

  it('goes to the person who opened it, by every way of adding, and says nothing about a child', async () => {
    const sent = await world.send({ ...families, answers })
    await open(sent)
    const queryId = await asked(sent)
    await asOwner(url(), sql => sql`truncate job`)
    const ctx = world.as(world.referrer)
    const { referralId: id } = sent
    const said = { id, key: 'k', words: `${canary} was hit again` }
    const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['information', () => addMessage(ctx, { ...said, kind: 'information' })],
      ['an answer', () => answerQuery(ctx, { ...said, queryId })],
      [
        'a changed phone number',
        () =>
          amendContact(ctx, {
            ...{ id, key: 'k', who: 'mum', field: 'phone', value: '01632 960222' },
            why: `${canary} moved`,
          }),
      ],
      [
        'changed risk',
        () =>
          world.database.transaction(world.referrer, tx =>
            tellOfRisk(tx, ctx, {
              referralId: id,
              reference: sent.reference,
              councilCode: '857',
              what: 'riskChanged',
            }),
          ),
      ],
      ['a withdrawal', () => withdraw(ctx, { id, reason: 'mistake', words: `${canary} is safe` })],
      ['a referral that adds to it', async () => tell(await more(sent, families))],
    ]
    for (const [what, step] of steps) {
      await asOwner(url(), sql => sql`truncate job`)
      await step()
      const arrived = await inbox()
      expect(
        arrived.map(({ to }) => to),
        what,
      ).toContain(`${world.officer.accountId}@example.org`)
      for (const { words } of arrived) {
        expect(words, what).toContain(sent.reference)
        expect(words, what).toContain('https://a.example')
        expect(words, what).not.toContain(canary)
      }
      expect(JSON.stringify(await listOf('payload', 'job')), what).not.toContain(canary)
    }
  })

  it('is lost with the change it tells of, and never goes without it', async () => {
    const sent = await world.send()
    await open(sent)
    const { referrer } = world
    const failing = {
      ...world.as(referrer),
      transaction: <T>(work: (tx: Tx) => Promise<T>) =>
        world.database.transaction(referrer, async tx => {
          await work(tx)
          throw new Error('the database went away')
        }),
    }
    await expect(
      addMessage(failing, { id: sent.referralId, kind: 'information', key: 'k', words: 'More' }),
    ).rejects.toThrow('went away')
    expect(await listOf('words', 'referral_message')).toEqual([])
    expect(await mails()).toEqual([])
  })

  it('of more sent on an earlier one goes once, under the reference they know', async () => {
    const earlier = await world.send()
    const later = await more(earlier)
    // Nobody has it: both stand in the queue, and nobody is written to.
    expect(await tell(later)).toBe('nothing')
    await open(earlier)
    for (let turn = 0; turn < 2; turn += 1) expect(await tell(later)).toBe('told')
    const jobs = (await listOf('payload', 'job')) as { reference: string }[]
    expect(jobs).toEqual([
      {
        recipientAccountId: world.officer.accountId,
        template: 'information-added',
        reference: earlier.reference,
      },
    ])
  })

  it('of more goes to nobody at another council, and to nobody who may not read it', async () => {
    const earlier = await world.send()
    await open(earlier)
    expect(await tell(await more(earlier, { sent: { councilCode: '856' } }))).toBe('nothing')
    const allegation = { isRestricted: true, lane: 'lado' } as const
    expect(await tell(await more(earlier, { sent: allegation }))).toBe('nothing')
    expect(await tell(await world.send({ sent: { addsTo: 'K7TM-4Q2X-9' } }))).toBe('nothing')
    expect(await mails()).toEqual([])
  })

  it('puts what a sender says has become riskier with what is urgent, and leaves the urgency to a person', async () => {
    const first = await world.send()
    const risky = await world.send({ sent: { dueAt: new Date('2026-11-24T17:00:00Z') } })
    const urgent = await world.send({ sent: { urgency: 'urgent' } })
    const desk = world.as(world.officer)
    const order = async () =>
      (await listQueue(desk, { query: new URLSearchParams() })).rows.map(row => row.reference)
    expect(await order()).toEqual([urgent, first, risky].map(one => one.reference))
    await world.database.transaction(world.referrer, tx =>
      tellOfRisk(tx, world.as(world.referrer), {
        referralId: risky.referralId,
        reference: risky.reference,
        councilCode: '857',
        what: 'riskChanged',
      }),
    )
    expect(await order()).toEqual([urgent, risky, first].map(one => one.reference))
    const { rows } = await listQueue(desk, { query: new URLSearchParams() })
    expect(rows[1]).toMatchObject({ urgency: 'routine' })
    expect(rows[1]?.flags[0]).toBe('Sender says that risk has changed')
    expect(rows[2]?.flags).not.toContain('Sender says that risk has changed')
  })

  it('puts changed risk first among what was added after a decision', async () => {
    const [risky, other] = [await world.send(), await world.send()]
    for (const sent of [risky, other]) await decide(sent, new Date(world.now.getTime() - 3_600_000))
    await world.database.transaction(world.referrer, tx =>
      tellOfRisk(tx, world.as(world.referrer), {
        referralId: risky.referralId,
        reference: risky.reference,
        councilCode: '857',
        what: 'riskChanged',
      }),
    )
    await addMessage(world.as(world.referrer, new Date(world.now.getTime() + 60_000)), {
      id: other.referralId,
      kind: 'information',
      key: 'k',
      words: 'Later than that.',
    })
    const { rows } = await listAdditions(
      world.as(world.officer, new Date(world.now.getTime() + 90_000)),
    )
    expect(rows.map(({ reference }) => reference)).toEqual([risky.reference, other.reference])
  })
})
