import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { longestMessage } from '#app/domain/feedback/message.ts'
import { addMessage } from '#app/services/feedback/add-message.ts'
import { getAddMessage } from '#app/services/feedback/get-add-message.ts'
import { getProgress } from '#app/services/feedback/get-progress.ts'
import { markRead } from '#app/services/feedback/mark-read.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem, triageWorld, type SentReferral, type TriageWorld } from './triage-world.ts'

const { url } = useDatabase()
let world: TriageWorld
let lead: Actor
let colleague: Actor
let outsider: Actor

beforeAll(async () => {
  world = await triageWorld(url())
  const other = randomUUID()
  lead = { ...world.referrer, accountId: randomUUID(), roles: ['safeguarding_lead'] }
  colleague = { ...world.referrer, accountId: randomUUID() }
  outsider = { ...lead, accountId: randomUUID(), organisationId: other }
  await asSystem(url(), async sql => {
    await sql`insert into organisation (id, key, name, kind, service, town, council_code, source_code, created_at)
      values (${other}, 'elm', 'Elm Surgery', 'gp', '', 'Oakham', '857', '3A', ${world.now})`
    for (const { accountId, organisationId, roles } of [lead, colleague, outsider]) {
      await sql`insert into account (id, organisation_id, name, email, job_title, phone, roles, created_at)
        values (${accountId}, ${organisationId}, 'Kit Example', ${`${accountId}@example.org`}, 'Worker',
          '01632 960002', ${[...roles]}, ${world.now})`
    }
  })
})
afterAll(() => world.close())
beforeEach(() =>
  asOwner(url(), sql => sql`truncate referral, contact, decision, audit, job cascade`),
)

/** What the front door says about one child, as deciding writes it. */
async function answer(
  { referralId, contactIds }: SentReferral,
  more: {
    readonly child?: number
    readonly outcome?: string
    readonly level?: number
    readonly at?: Date
    readonly all?: boolean
    readonly reason?: string
  } = {},
) {
  const contactId = contactIds[more.child ?? 0] ?? ''
  const at = more.at ?? world.now
  const organisationId = world.referrer.organisationId
  const { accountId } = world.manager
  await asSystem(url(), async sql => {
    await sql`insert into feedback (id, referral_id, contact_id, organisation_id, council_code, outcome_code,
      level_decided, reason, next_steps, decided_at) values (${randomUUID()}, ${referralId}, ${contactId},
      ${organisationId}, '857', ${more.outcome ?? 'C04'}, ${more.level ?? 2},
      ${more.reason ?? 'Help has already begun.'}, 'The team will ring you.', ${at})`
    await sql`insert into decision (id, contact_id, council_code, outcome_code, level, rationale,
      history_considered, decided_by, decided_by_name, decided_at) values (${randomUUID()}, ${contactId}, '857',
      'C04', 2, 'PRIVATE RATIONALE', 'PRIVATE HISTORY', ${accountId}, 'Mo Manager', ${at})`
    await sql`update contact set state = 'decided', opened_at = ${at}, opened_by = ${accountId},
      decided_at = ${at} where id = ${contactId}`
    await sql`insert into referral_event (id, referral_id, type, account_id, at)
      values (${randomUUID()}, ${referralId}, 'decided', ${accountId}, ${at})`
    if (more.all !== false)
      await sql`update referral set status = 'decided' where id = ${referralId}`
  })
}

async function grade(referralId: string, total = 25, tip = 'Thank you: your dates helped.') {
  const dimensions = { concern: 3, impact: 2, voice: 0 }
  await asSystem(
    url(),
    sql => sql`insert into score (id, referral_id, organisation_id, council_code, dimensions, hints, total,
      critical_fails, tip, scored_by, scored_at) values (${randomUUID()}, ${referralId},
      ${world.referrer.organisationId}, '857', ${sql.json(dimensions)}, '{}', ${total},
      ${['urgent_concern_not_telephoned']}, ${tip}, ${world.manager.accountId}, ${world.now})`,
  )
}

async function listOf(column: string, table: string): Promise<readonly unknown[]> {
  const rows = await asSystem(url(), sql => sql`select ${sql(column)} as value from ${sql(table)}`)
  return rows.map(row => row.value as unknown)
}

const added = (sent: SentReferral, more: Partial<Parameters<typeof addMessage>[1]> = {}) => ({
  id: sent.referralId,
  kind: 'information' as const,
  key: 'a-key',
  words: 'Sam told me more today.',
  ...more,
})

describe('following a referral', () => {
  it('says who has it and by when, while nothing is decided', async () => {
    const sent = await world.send()
    const view = await getProgress(world.as(world.referrer), sent.referralId)
    expect(view).toMatchObject({
      reference: sent.reference,
      heldBy: null,
      hasAnswer: false,
      grade: null,
      waiting: { dueWords: 'Due Monday 23 November by 5pm (1 working day left)', isLate: false },
      frontDoor: { name: 'Rutland children’s duty team', phone: '01572 758407' },
    })
    expect(view.steps.map(({ isDone }) => isDone)).toEqual([true, false, false, false, false])
    expect(await listOf('type', 'audit')).toEqual(['referral.viewed'])
  })

  it('says that an answer is late, and not that it is not', async () => {
    const sent = await world.send()
    const late = world.as(world.referrer, new Date('2026-11-24T09:00:00Z'))
    expect((await getProgress(late, sent.referralId)).waiting).toEqual({
      dueWords: 'Late by 1 working day: was due 23 November',
      isLate: true,
    })
  })

  it('shows what was decided for each child, and nothing of the council’s own record', async () => {
    const sent = await world.send({ children: [{}, { name: 'Ava Ashdown' }] })
    await answer(sent, { all: false })
    const view = await getProgress(world.as(world.referrer), sent.referralId)
    expect(view.children.map(({ name, answer }) => [name, answer?.outcome])).toEqual([
      ['Sam Ashdown', 'Passed to early help or Family Help'],
      ['Ava Ashdown', undefined],
    ])
    expect(view.children[0]?.answer).toMatchObject({
      reason: 'Help has already begun.',
      next: 'The team will ring you.',
      levels:
        'You said level 3 (Targeted help (Family Help)). Rutland children’s duty team decided level 2 (Early help). A different level does not mean you were wrong to refer.',
    })
    expect(view.steps[2]?.words).toBe(
      '1 of 2 children so far, the last on 20 November 2026 at 2:32pm',
    )
    expect(view.waiting).not.toBeNull()
    expect(JSON.stringify(view)).not.toContain('PRIVATE')
    expect(await listOf('type', 'audit')).toEqual(['feedback.viewed'])
  })

  it('shows the latest answer first and keeps the one before', async () => {
    const sent = await world.send()
    await answer(sent, { outcome: 'C01', at: new Date('2026-11-20T11:00:00Z') })
    await answer(sent, { outcome: 'C06', level: 3 })
    const { children, waiting } = await getProgress(world.as(world.referrer), sent.referralId)
    expect(children[0]?.answer?.outcome).toBe('New referral: assessment')
    expect(children[0]?.answer?.levels).toContain('decided the same')
    expect(children[0]?.earlier.map(({ outcome }) => outcome)).toEqual(['No further action'])
    expect(waiting).toBeNull()
  })

  it('shows the grade in words, with the tip', async () => {
    const sent = await world.send()
    await grade(sent.referralId)
    const view = await getProgress(world.as(world.referrer), sent.referralId)
    expect(view.grade).toMatchObject({
      total: 25,
      of: 30,
      band: 'Strong',
      isStrong: true,
      tip: 'Thank you: your dates helped.',
      important: ['This was urgent. Next time ring first, then send it in writing.'],
    })
    expect(view.grade?.dimensions.map(({ label, word }) => [label, word])).toEqual([
      ['What happened', 'Strong'],
      ['Impact on the child', 'Sound'],
      ['Voice of the child', 'Absent'],
    ])
    expect(JSON.stringify(view)).not.toContain(world.manager.name)
  })

  it('is for the author and the agency’s lead; for everyone else it is not there', async () => {
    const sent = await world.send()
    await answer(sent)
    await grade(sent.referralId)
    await expect(getProgress(world.as(lead), sent.referralId)).resolves.toMatchObject({
      hasAnswer: true,
    })
    const before = await listOf('id', 'audit')
    for (const actor of [colleague, outsider]) {
      const ctx = world.as(actor)
      const message = { ...added(sent), addedId: undefined }
      await expect(getProgress(ctx, sent.referralId)).rejects.toThrow(NotFound)
      await expect(markRead(ctx, sent.referralId)).rejects.toThrow(NotFound)
      await expect(getAddMessage(ctx, message)).rejects.toThrow(NotFound)
      await expect(addMessage(ctx, message)).rejects.toThrow(NotFound)
    }
    for (const actor of [world.manager, world.analyst]) {
      await expect(getProgress(world.as(actor), sent.referralId)).rejects.toThrow(Forbidden)
      await expect(addMessage(world.as(actor), added(sent))).rejects.toThrow(Forbidden)
    }
    expect(await listOf('id', 'audit')).toEqual(before)
    expect(await listOf('words', 'referral_message')).toEqual([])
  })

  it('shows nothing when the look cannot be recorded', async () => {
    const sent = await world.send()
    const ctx = world.as(world.referrer)
    const unrecordable = { ...ctx, ids: { ...ctx.ids, uuid: () => 'not an id' } }
    await expect(getProgress(unrecordable, sent.referralId)).rejects.toThrow()
  })
})

describe('reading the answer', () => {
  it('is said by the reader and not by looking, and counts once', async () => {
    const sent = await world.send()
    await answer(sent)
    const ctx = world.as(world.referrer)
    expect((await getProgress(ctx, sent.referralId)).readWords).toBeNull()
    expect(await listOf('opened_at', 'feedback')).toEqual([null])
    await markRead(ctx, sent.referralId)
    await markRead(world.as(lead, new Date('2026-11-25T09:00:00Z')), sent.referralId)
    expect(await listOf('opened_at', 'feedback')).toEqual([world.now])
    expect(await listOf('type', 'referral_event')).toEqual(['sent', 'decided', 'feedbackRead'])
    expect((await getProgress(ctx, sent.referralId)).readWords).toBe('20 November 2026 at 2:32pm')
  })
})

describe('adding after sending', () => {
  it('appends once however often the form is sent, with one event, one audit row and one e-mail', async () => {
    const sent = await world.send()
    await answer(sent)
    const ctx = world.as(world.referrer)
    const posts = await Promise.all([1, 2, 3].map(() => addMessage(ctx, added(sent))))
    expect(new Set(posts.map(post => post.ok && post.messageId)).size).toBe(1)
    expect(await listOf('words', 'referral_message')).toEqual(['Sam told me more today.'])
    expect(await listOf('type', 'audit')).toEqual(['referral.informationAdded'])
    expect(await listOf('type', 'referral_event')).toEqual([
      'sent',
      'decided',
      'informationAdded',
      'feedbackRead',
    ])
    expect(await listOf('payload', 'job')).toEqual([
      {
        recipientAccountId: world.manager.accountId,
        template: 'information-added',
        reference: sent.reference,
      },
    ])
    expect(await listOf('opened_at', 'feedback')).toEqual([world.now])
  })

  it('keeps both when somebody goes back and sends the same form with more words', async () => {
    const sent = await world.send()
    const ctx = world.as(world.referrer)
    await addMessage(ctx, added(sent))
    await addMessage(ctx, added(sent, { words: 'Sam told me more today. And his sister did.' }))
    expect(await listOf('words', 'referral_message')).toHaveLength(2)
  })

  it('keeps the same words said again on another day', async () => {
    const sent = await world.send()
    const ctx = world.as(world.referrer)
    await addMessage(ctx, added(sent, { words: 'Ring me.' }))
    await addMessage(ctx, added(sent, { words: 'Ring me.', key: 'another' }))
    expect(await listOf('words', 'referral_message')).toHaveLength(2)
  })

  it('tells the managers while nobody has opened it', async () => {
    const sent = await world.send()
    await addMessage(world.as(world.referrer), added(sent))
    const recipients = (await listOf('payload', 'job')) as { recipientAccountId: string }[]
    expect(recipients.map(one => one.recipientAccountId).sort()).toEqual(
      [world.manager.accountId, world.secondManager.accountId].sort(),
    )
  })

  it('takes a disagreement past the person it is about', async () => {
    const sent = await world.send()
    await answer(sent)
    const words = 'She should be seen today.'
    await addMessage(world.as(world.referrer), added(sent, { kind: 'disagreement', words }))
    expect(await listOf('kind', 'referral_message')).toEqual(['disagreement'])
    expect(await listOf('type', 'audit')).toEqual(['referral.disagreed'])
    expect(await listOf('id', 'job')).toHaveLength(2)
    expect(JSON.stringify(await listOf('payload', 'job'))).not.toContain(words)
  })

  it.each([
    ['nothing', ' \n '],
    ['only NUL', '\0'],
    ['too much', 'x'.repeat(longestMessage + 1)],
  ])('refuses %s and gives back what was typed', async (_name, words) => {
    const sent = await world.send()
    const result = await addMessage(world.as(world.referrer), added(sent, { words }))
    expect(result).toMatchObject({ ok: false, words, problem: { field: 'words' } })
    expect(await listOf('id', 'referral_message')).toEqual([])
    expect(await listOf('id', 'job')).toEqual([])
  })

  it('keeps hostile words as they are', async () => {
    const sent = await world.send()
    const words = `<script>alert(1)</script> '; drop table referral; -- 👩‍👧 \u202eعربي`
    await addMessage(world.as(world.referrer), added(sent, { words }))
    expect(await listOf('words', 'referral_message')).toEqual([words])
  })

  it('confirms only what is kept, on the referral it belongs to', async () => {
    const sent = await world.send()
    const other = await world.send()
    const ctx = world.as(world.referrer)
    const result = await addMessage(ctx, added(sent))
    const addedId = result.ok ? result.messageId : ''
    const ask = { id: sent.referralId, kind: 'information' as const, addedId }
    expect((await getAddMessage(ctx, ask)).added).toEqual({
      whenWords: '20 November 2026 at 2:32pm',
      words: 'Sam told me more today.',
    })
    for (const wrong of [
      { ...ask, id: other.referralId },
      { ...ask, kind: 'disagreement' as const },
      { ...ask, addedId: randomUUID() },
    ])
      await expect(getAddMessage(ctx, wrong)).rejects.toThrow(NotFound)
  })

  it('shows the steps of a disagreement, and a new key each time', async () => {
    const sent = await world.send()
    const ctx = world.as(world.referrer)
    const ask = { id: sent.referralId, kind: 'disagreement' as const, addedId: undefined }
    const first = await getAddMessage(ctx, ask)
    expect(first.stages).toHaveLength(5)
    expect((await getAddMessage(ctx, ask)).key).not.toBe(first.key)
  })
})
