import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { addEntry } from '#app/services/consent/add-entry.ts'
import { getPeopleAgreement } from '#app/services/consent/get-people-agreement.ts'
import { answerAgreement } from '#app/services/referral/agreement.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import {
  addContactEntry,
  getContactAgreement,
  getContactEntry,
} from '#app/services/triage/contact-agreement.ts'
import { openContact } from '#app/services/triage/open-contact.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { audit } from '#db/schema/audit.ts'
import { contact } from '#db/schema/contact.ts'
import { job } from '#db/schema/job.ts'
import { lockDraft, saveDraft } from '#db/queries/referrals.ts'
import { useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let teacher: Actor
let manager: Actor
let officer: Actor
let elsewhere: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  teacher = await world.person(await world.agency('school_or_college', '857'), 'referrer')
  const rutland = await world.agency('front_door', '857')
  manager = await world.person(rutland, 'front_door_manager')
  officer = await world.person(rutland, 'front_door_officer')
  elsewhere = await world.person(await world.agency('front_door', '856'), 'front_door_manager')
})
afterAll(() => world.database.close())

type Fields = Readonly<Record<string, string>>
const post = (fields: Fields): Posted =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
const rows = <T>(
  read: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, read)

const agrees: Fields = {
  personBasis: 'mother',
  personDecision: 'agreed',
  personTold: 'notYet',
  personWithout: 'no',
  personMayBeTold: 'yes',
  personContact: 'any',
}

/** A sent referral with one child, whose mother agreed, and its contact. */
async function sent() {
  const { id } = await startReferral(world.as(teacher), {
    formId: 'childrens-referral',
    picks: [],
  })
  const mother = randomUUID()
  await rows(async tx => {
    const draft = await lockDraft(tx, id)
    if (!draft) throw new Error('no draft')
    const child = {
      childBorn: 'yes',
      childForename: 'Sam',
      childSurname: 'Ashdown',
      childBornOn: '2012-03-04',
      childAddress: { line1: '1 High Street', line2: '', town: 'Oakham', postcode: 'LE15 6TT' },
    }
    const answers = {
      ...draft.answers,
      children: [{ id: randomUUID(), answers: child }],
      adults: [{ id: mother, answers: { adultName: 'Pat Ashdown', adultRelationship: 'mother' } }],
    }
    await saveDraft(tx, draft, { answers }, homeTime)
  })
  const target = { kind: 'answer', personKey: mother } as const
  await addEntry(world.as(teacher), { id, target, key: 'first', posted: post(agrees) })
  await answerAgreement(world.as(teacher), { id, node: 'Q1', answer: 'yes' })
  const check = await getCheck(world.as(teacher), { id })
  if (check === 'sent') throw new Error('already sent')
  await submitReferral(world.as(teacher), { id, ...check })
  const [found] = await rows(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
  if (!found) throw new Error('no contact')
  return { id, mother, contactId: found.id }
}

/** Later than what the sender wrote: of two entries at the same moment neither is the later one. */
const heardAt = new Date(homeTime.getTime() + 60_000)

const changesHerMind = (contactId: string, personKey: string, actor = officer, key = 'a key') =>
  addContactEntry(world.as(actor, heardAt), {
    contactId,
    personKey,
    key,
    posted: post({ ...agrees, personDecision: 'withdrawn' }),
  })

it('adds what a parent says to the front door, and leaves what the sender recorded', async () => {
  const { id, mother, contactId } = await sent()
  await openContact(world.as(manager), { contactId })
  const { added } = await changesHerMind(contactId, mother)
  expect(added.ok).toBe(true)
  await changesHerMind(contactId, mother)

  const forSender = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
  const said = forSender.people.find(({ key }) => key === mother)?.entries ?? []
  expect(said.map(({ decision, recordedBy }) => [decision, recordedBy])).toEqual([
    ['Agreed before, and has changed their mind', `${officer.name}, recorded by the front door`],
    ['Agrees', teacher.name],
  ])
  expect(forSender.children[0]?.flags.map(({ kind }) => kind)).toContain('withdrawn')

  const page = await viewContact(world.as(manager), { contactId })
  expect(page.agreement.entries).toHaveLength(2)
  expect(page.agreement.flags.map(({ kind }) => kind)).toContain('gone')

  const mails = await rows(tx => tx.select().from(job).where(eq(job.kind, 'email')))
  const told = mails
    .map(({ payload }) => payload as { template: string; recipientAccountId: string })
    .filter(({ template }) => template === 'agreement-heard')
    .map(({ recipientAccountId }) => recipientAccountId)
  expect(told.sort()).toEqual([manager.accountId, teacher.accountId].sort())

  const looks = await rows(tx =>
    tx
      .select()
      .from(audit)
      .where(and(eq(audit.contactId, contactId), eq(audit.type, 'agreement.recorded'))),
  )
  expect(looks.map(({ accountId }) => accountId)).toEqual([officer.accountId])
})

it('keeps what was written beside what is missing, and asks for it', async () => {
  const { mother, contactId } = await sent()
  const { added } = await addContactEntry(world.as(officer), {
    contactId,
    personKey: mother,
    key: 'a key',
    posted: post({ personDecision: 'agreedWithLimits', personLimits: 'Not the school\0' }),
  })
  if (added.ok) throw new Error('taken')
  expect(added.page.problems.map(({ field }) => field)).toContain('personLimits')
  expect(added.page.values.personDecision).toEqual(['agreedWithLimits'])
})

it('carries over how somebody can be reached, and never what they decide', async () => {
  const { mother, contactId } = await sent()
  const { entry } = await getContactEntry(world.as(officer), { contactId, personKey: mother })
  expect(entry.values.personBasis).toEqual(['mother'])
  expect(entry.values.personDecision).toBeUndefined()
})

it('is nothing to another council, to the sender, or about somebody who is not there', async () => {
  const { id, mother, contactId } = await sent()
  for (const asked of [contactId, id, randomUUID()]) {
    const at = { contactId: asked, personKey: mother }
    await expect(getContactEntry(world.as(elsewhere), at)).rejects.toThrow(NotFound)
    await expect(changesHerMind(asked, mother, elsewhere)).rejects.toThrow(NotFound)
    await expect(
      getContactAgreement(world.as(elsewhere), { contactId: asked, addedId: undefined }),
    ).rejects.toThrow(NotFound)
  }
  await expect(changesHerMind(contactId, mother, teacher)).rejects.toThrow(Forbidden)
  await expect(changesHerMind(contactId, randomUUID())).rejects.toThrow(NotFound)
})
