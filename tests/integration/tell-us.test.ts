import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import type { Answers } from '#app/domain/forms/answers.ts'
import { findReference } from '#app/domain/referral/reference.ts'
import { systemIds } from '#app/server/ids.server.ts'
import type { Context } from '#app/services/context.ts'
import { concernForm, readConcern, tellUs } from '#app/services/public/tell-us.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { publicSender } from '#db/queries/public-concern.ts'
import { account } from '#db/schema/account.ts'
import { audit } from '#db/schema/audit.ts'
import { contactKey } from '#db/schema/contact-key.ts'
import { contact } from '#db/schema/contact.ts'
import { job } from '#db/schema/job.ts'
import { referral, referralEvent } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let manager: Actor
let elsewhere: Actor
let teacher: Actor
let someone: Context

beforeAll(async () => {
  world = openWorld(database.url())
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
  elsewhere = await world.person(await world.agency('front_door', '856'), 'front_door_manager')
  teacher = await world.person(await world.agency('school_or_college', '857'), 'safeguarding_lead')
  const made = { at: homeTime, uuid: systemIds.uuid }
  const sender = await world.database.transaction(systemActor, tx => publicSender(tx, '857', made))
  const again = await world.database.transaction(systemActor, tx => publicSender(tx, '857', made))
  expect(again).toEqual(sender)
  someone = world.as({
    kind: 'public',
    ...sender,
    name: sender.organisationName,
    jobTitle: '',
    agencyKind: 'member_of_public',
    councilCode: '857',
    roles: [],
  })
})
afterAll(() => world.database.close())

const posted = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))

const fields = {
  dangerNow: 'no',
  account: 'I hear a child crying for hours at night.',
  'when-notKnown': 'yes',
  childForename: 'Robin',
  'childAddress-line1': '1 High Street',
  'childAddress-postcode': 'LE15 6TT',
}

function answersOf(over: Readonly<Record<string, string>> = {}): Answers {
  const read = readConcern(posted({ ...fields, ...over }), homeTime)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.answers
}

const all = <T>(
  read: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, read)

describe('a concern from the public', () => {
  it('reaches the front door of the address, from nobody in particular', async () => {
    const { reference } = await tellUs(someone, { key: randomUUID(), answers: answersOf() })
    expect(findReference(reference)).toBe(reference)
    const [row] = await all(tx =>
      tx.select().from(referral).where(eq(referral.reference, reference)),
    )
    expect(row).toMatchObject({
      status: 'sent',
      councilCode: '857',
      lane: 'front_door',
      agreementOutcome: 'NOT_ASKED',
      formId: 'public-concern',
      dueAt: new Date('2026-11-23T17:00:00Z'),
    })
    const [one] = await all(tx =>
      tx
        .select()
        .from(contact)
        .where(eq(contact.referralId, row?.id ?? '')),
    )
    const page = await viewContact(world.as(manager), { contactId: one?.id ?? '' })
    expect(page.header.childName).toBe('Robin')
    expect(page.sender.agency).toBe('Member of the public')
    expect(page.agreement.summary).toContain('does not ask the agreement check')
    await expect(viewContact(world.as(elsewhere), { contactId: one?.id ?? '' })).rejects.toThrow()
    const looks = await all(tx =>
      tx
        .select()
        .from(audit)
        .where(eq(audit.referralId, row?.id ?? '')),
    )
    expect(looks.map(({ type }) => type)).toContain('concern.received')
  })

  it('never asks for agreement', () => {
    expect(JSON.stringify(concernForm().sections)).not.toMatch(/agree|consent/i)
  })

  it('is one however often and at once the same page is posted, and two when it was changed', async () => {
    const input = { key: randomUUID(), answers: answersOf() }
    const sent = await Promise.all(Array.from({ length: 6 }, () => tellUs(someone, input)))
    expect(new Set(sent.map(({ reference }) => reference)).size).toBe(1)
    const reference = sent[0]?.reference ?? ''
    const rows = await all(tx =>
      tx.select().from(referral).where(eq(referral.reference, reference)),
    )
    expect(rows).toHaveLength(1)
    const id = rows[0]?.id ?? ''
    expect(
      await all(tx => tx.select().from(contact).where(eq(contact.referralId, id))),
    ).toHaveLength(1)
    const events = await all(tx =>
      tx.select().from(referralEvent).where(eq(referralEvent.referralId, id)),
    )
    expect(events).toHaveLength(1)
    const changed = { ...input, answers: answersOf({ account: 'And now there is shouting.' }) }
    expect((await tellUs(someone, changed)).reference).not.toBe(reference)
  })

  it('is never held up in danger: what was seen is enough, and somebody is told', async () => {
    const read = readConcern(
      posted({ dangerNow: 'yes', account: 'A man is hitting a child.' }),
      homeTime,
    )
    if (!read.ok) throw new Error('held up')
    const { reference, isUrgent } = await tellUs(someone, {
      key: randomUUID(),
      answers: read.answers,
    })
    expect(isUrgent).toBe(true)
    const [row] = await all(tx =>
      tx.select().from(referral).where(eq(referral.reference, reference)),
    )
    expect(row).toMatchObject({ urgency: 'act_now' })
    const jobs = await all(tx => tx.select().from(job))
    const told = jobs.filter(({ payload }) => payload.reference === reference)
    expect(told.map(({ payload }) => payload.recipientAccountId)).toEqual([manager.accountId])
    const [child] = await all(tx =>
      tx
        .select()
        .from(contact)
        .where(eq(contact.referralId, row?.id ?? '')),
    )
    expect(child?.childName).toBe('Child not yet named')
  })

  it('asks for what is missing when nobody is in danger, in the order of the page', () => {
    const read = readConcern(posted({}), homeTime)
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual([
      'dangerNow',
      'account',
      'when',
      'childForename',
      'childAddress-line1',
    ])
  })

  it('can be read back by nobody who wrote it, nor by any agency', async () => {
    await tellUs(someone, { key: randomUUID(), answers: answersOf() })
    for (const actor of [someone.actor, teacher]) {
      const seen = await world.database.transaction(actor, async tx => [
        ...(await tx.select().from(referral)),
        ...(await tx.select().from(contact)),
        ...(await tx.select().from(contactKey)),
        ...(await tx.select().from(referralEvent)),
        ...(await tx.select().from(job)),
        ...(await tx.select().from(audit)),
      ])
      expect(seen).toEqual([])
    }
    const people = await someone.transaction(tx => tx.select().from(account))
    expect(people.map(({ id }) => id)).not.toContain(teacher.accountId)
  })

  it('can change nothing and leave nothing but a concern', async () => {
    const before = await all(tx => tx.select().from(referral))
    await someone.transaction(tx => tx.update(referral).set({ answers: {} }))
    expect(await all(tx => tx.select().from(referral))).toEqual(before)
    const [one] = before
    if (!one) throw new Error('nothing was sent')
    for (const over of [{ status: 'draft' }, { organisationId: teacher.organisationId }]) {
      const row = { ...one, id: randomUUID(), reference: null, ...over }
      await expect(someone.transaction(tx => tx.insert(referral).values(row))).rejects.toThrow()
    }
  })
})
