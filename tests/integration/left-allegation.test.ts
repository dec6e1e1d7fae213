import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import { notSentSectionId, typedSectionId } from '#app/domain/referral/left-allegation.ts'
import { askSender } from '#app/services/after-sending/ask-sender.ts'
import { endColleagueAccount } from '#app/services/agency/hand-over.ts'
import { queueLeftBefore, tellOfRestricted } from '#app/services/agency/restricted-left.ts'
import { addMessage } from '#app/services/feedback/add-message.ts'
import { takeFile } from '#app/services/files/take-file.ts'
import { decideLeft } from '#app/services/left-allegation/decide-left.ts'
import { getLeft } from '#app/services/left-allegation/get-left.ts'
import { listLeft } from '#app/services/left-allegation/list-left.ts'
import { careForDraft } from '#app/services/referral/draft-care.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { listReferrals } from '#app/services/referral/list-referrals.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { listFailedMessages } from '#app/services/triage/list-failed-messages.ts'
import { listQueue } from '#app/services/triage/list-queue.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { account } from '#db/schema/account.ts'
import { audit } from '#db/schema/audit.ts'
import { contact } from '#db/schema/contact.ts'
import { draftTyping } from '#db/schema/draft.ts'
import { job } from '#db/schema/job.ts'
import { referralFile } from '#db/schema/referral-file.ts'
import { referral } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { finishedDraft } from '#tests/support/finished-draft.ts'
import { homeTime, openWorld, type Agency, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let school: Agency
let leaver: Actor
let head: Actor
let colleague: Actor
let officer: Actor
let secondOfficer: Actor
let manager: Actor
let elsewhere: Actor
let outsiders: readonly (readonly [string, Actor])[]

beforeAll(async () => {
  world = openWorld(database.url())
  school = await world.agency('school_or_college', '857')
  const rutland = await world.agency('front_door', '857')
  const leicester = await world.agency('front_door', '856')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  colleague = await world.person(school, 'referrer')
  officer = await world.person(rutland, 'designated_officer')
  secondOfficer = await world.person(rutland, 'designated_officer')
  manager = await world.person(rutland, 'front_door_manager')
  elsewhere = await world.person(leicester, 'designated_officer')
  outsiders = [
    ['the head, whom it may be about', head],
    ['a colleague', colleague],
    ['a lead of another agency', await world.person(await world.agency('gp'), 'safeguarding_lead')],
    ['a front-door manager', manager],
    ['a front-door officer', await world.person(rutland, 'front_door_officer')],
    ['the out-of-hours team', await world.person(rutland, 'out_of_hours')],
    ['early help', await world.person(rutland, 'early_help')],
    ['an analyst', await world.person(rutland, 'partnership_analyst')],
    ['an administrator', await world.person(rutland, 'administrator')],
  ]
})
afterAll(() => world.database.close())
beforeEach(async () => {
  leaver = await world.person(school, 'referrer')
})

const system = <T>(
  work: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, work)

const began = () =>
  finishedDraft(world, leaver, 'staff-allegation', { 'allegation.knownOn': '2026-11-20' })

const pass = (at = homeTime) =>
  system(tx =>
    tellOfRestricted(tx, leaver.accountId, { now: at, uuid: randomUUID, jobId: 'the job' }),
  )

async function left(): Promise<string> {
  const id = await began()
  await endColleagueAccount(world.as(head), { id: leaver.accountId })
  await pass()
  return id
}

const mails = (reference: string) =>
  system(async tx => {
    const rows = await tx.select().from(job).where(eq(job.kind, 'email'))
    return rows.flatMap(({ payload }) => {
      const mail = payload as Record<string, string>
      return mail.reference === reference ? [[mail.template, mail.recipientAccountId]] : []
    })
  })
const draftName = (id: string) => `DRAFT-${id.slice(0, 8).toUpperCase()}`
const auditsOf = async (id: string) =>
  (await system(tx => tx.select().from(audit).where(eq(audit.referralId, id)))).map(
    ({ type }) => type,
  )
const rowOf = async (id: string) => {
  const [row] = await system(tx => tx.select().from(referral).where(eq(referral.id, id)))
  if (!row) throw new Error('the allegation is lost')
  return row
}
const wordsIn = ({ sections }: FormDocument, without: readonly string[] = []) =>
  sections.filter(({ id }) => !without.includes(id))

const decision = (id: string, more: object = {}) => ({
  id,
  decision: 'takenOn',
  caseManager: 'Chair of governors',
  why: 'Two children named the same member of staff.',
  ...more,
})

describe('an allegation whose writer has left', () => {
  it('passes to the designated officers of its council as it stood, with what was typed and its files', async () => {
    const id = await began()
    const before = await rowOf(id)
    const fileId = randomUUID()
    await system(async tx => {
      const typed = {
        referralId: id,
        sequence: 1,
        seen: 'seen',
        accountId: leaver.accountId,
        accountName: leaver.name,
        at: homeTime,
      }
      // On a page of the form, and on one that answers given since have taken out of it.
      const words = [
        ['account', { account: ['He told me before the bell rang'] }],
        ['gone', { anything: ['A second child was there'] }],
      ] as const
      for (const [pageKey, fields] of words)
        await tx.insert(draftTyping).values({
          ...typed,
          id: randomUUID(),
          pageKey,
          windowId: randomUUID(),
          fields: JSON.stringify(fields),
        })
      await tx.insert(referralFile).values({
        id: fileId,
        referralId: id,
        givenName: 'note.txt',
        name: 'note.txt',
        kind: 'txt',
        state: 'clean',
        store: 'database',
        byteCount: 4,
        sha256: 'a',
        isLater: false,
        uploadedBy: leaver.accountId,
        uploadedByName: leaver.name,
        uploadedAt: homeTime,
      })
    })
    const check = await getCheck(world.as(leaver), { id })
    if (check === 'sent') throw new Error('sent')
    await endColleagueAccount(world.as(head), { id: leaver.accountId })
    for (let turn = 0; turn < 2; turn += 1) await pass()
    // Twice is once, and the mail says nothing but that there is one.
    expect(await mails(draftName(id))).toEqual([
      ['left-for-you', officer.accountId],
      ['left-for-you', secondOfficer.accountId],
    ])
    expect((await auditsOf(id)).filter(type => type === 'allegation.left')).toHaveLength(1)
    const page = await getLeft(world.as(officer), id)
    expect(JSON.stringify(page.document)).toContain('Rainsborough')
    // Everything its writer was shown before sending stands here word for word, and what was typed after it.
    expect(wordsIn(page.document, [typedSectionId])).toEqual(check.document.sections)
    const typed = page.document.sections.at(-1)
    expect(typed?.title).toBe('Typed and not saved')
    expect(typed?.groups.map(({ answers }) => answers.map(({ answer }) => answer))).toEqual(
      expect.arrayContaining([['He told me before the bell rang'], ['A second child was there']]),
    )
    expect(page.files.map(({ name }) => name)).toEqual(['note.txt'])
    expect(page.writer).toMatchObject({ name: leaver.name, agency: school.name })
    expect(page.looks.map(({ did }) => did)).toContain('Read it as it was left')
    expect(await auditsOf(id)).toContain('allegation.viewed')
    const stores = {
      kind: 'database',
      of: () => ({ read: () => [] }),
    } as unknown as Parameters<typeof takeFile>[1]
    await expect(
      takeFile(world.as(officer), stores, { referralId: id, fileId }),
    ).resolves.toMatchObject({ name: 'note.txt' })
    for (const other of [manager, head, elsewhere])
      await expect(takeFile(world.as(other), stores, { referralId: id, fileId })).rejects.toThrow(
        NotFound,
      )
    const { answers, revision, authorId } = await rowOf(id)
    expect({ answers, revision, authorId }).toEqual({
      answers: before.answers,
      revision: before.revision,
      authorId: leaver.accountId,
    })
  })

  it('is there for nobody else: no page, no list, no count', async () => {
    const id = await left()
    for (const [who, actor] of outsiders) {
      const ctx = world.as(actor)
      await expect(listLeft(ctx), who).rejects.toThrow(Forbidden)
      await expect(getLeft(ctx, id), who).rejects.toThrow(Forbidden)
      await expect(decideLeft(ctx, decision(id)), who).rejects.toThrow(Forbidden)
      if (actor.kind === 'partner')
        await expect(getTaskList(ctx, { id }), who).rejects.toThrow(NotFound)
      const rows = await world.database.transaction(actor, tx =>
        tx.select().from(referral).where(eq(referral.id, id)),
      )
      expect(rows, who).toEqual([])
    }
    const away = world.as(elsewhere)
    await expect(getLeft(away, id)).rejects.toThrow(NotFound)
    await expect(decideLeft(away, decision(id))).rejects.toThrow(NotFound)
    expect(JSON.stringify(await listLeft(away))).not.toContain(id)
    const query = new URLSearchParams()
    expect((await listQueue(world.as(manager), { query })).left).toBeNull()
    expect((await listQueue(world.as(officer), { query })).left).toBeGreaterThan(0)
    // And nobody is shown the way to a page that is not theirs.
    for (const [who, reads] of [
      [manager, true],
      [officer, false],
    ] as const) {
      const ctx = world.as(who)
      expect((await listQueue(ctx, { query })).readsMessages).toBe(reads)
      if (reads) await listFailedMessages(ctx)
      else await expect(listFailedMessages(ctx)).rejects.toThrow(Forbidden)
    }
    expect((await listLeft(world.as(officer))).rows.map(row => row.id)).toContain(id)
  })

  it('is not its writer’s either, should their account be opened again', async () => {
    const id = await left()
    await system(tx =>
      tx.update(account).set({ active: true }).where(eq(account.id, leaver.accountId)),
    )
    const ctx = world.as(leaver)
    await expect(getTaskList(ctx, { id })).rejects.toThrow(NotFound)
    const { rows } = await listReferrals(ctx, { filter: 'all', after: '' })
    expect(rows.map(row => row.id)).not.toContain(id)
  })

  it('stays a draft while its writer can sign in, whatever a job says', async () => {
    const id = await began()
    await pass()
    expect((await rowOf(id)).status).toBe('draft')
    await expect(getTaskList(world.as(leaver), { id })).resolves.toBeTruthy()
  })

  it('is never deleted by time, even by a job that comes before it was passed on', async () => {
    const id = await began()
    const { savedAt } = await rowOf(id)
    await system(tx =>
      tx.update(account).set({ active: false }).where(eq(account.id, leaver.accountId)),
    )
    const year = new Date(homeTime.getTime() + 400 * 86_400_000)
    const care = () =>
      system(tx =>
        careForDraft(
          tx,
          { draftId: id, step: 'delete', savedAt: savedAt.toISOString() },
          { now: year, uuid: randomUUID, jobId: randomUUID() },
        ),
      )
    expect(await care()).toBe('not_needed')
    await system(queueLeftBefore)
    const queued = await system(tx => tx.select().from(job).where(eq(job.kind, 'restricted-left')))
    expect(
      queued.filter(
        ({ payload }) => (payload as { accountId: string }).accountId === leaver.accountId,
      ),
    ).toHaveLength(2)
    await pass()
    expect(await care()).toBe('not_needed')
    expect((await rowOf(id)).status).toBe('left')
  })
})

describe('the designated officer', () => {
  it('takes it on once: a contact word for word as it was left, marked, with its clock from the day it came', async () => {
    const id = await left()
    const monday = new Date('2026-11-23T11:00:00Z')
    const page = await getLeft(world.as(officer), id)
    const done = await Promise.all(
      [officer, secondOfficer].map(one => decideLeft(world.as(one, monday), decision(id))),
    )
    const contacts = await system(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
    expect(contacts).toHaveLength(1)
    expect(contacts[0]).toMatchObject({ lane: 'lado', isRestricted: true, receivedAt: homeTime })
    expect(done).toEqual([1, 2].map(() => ({ ok: true, contactId: contacts[0]?.id })))
    const row = await rowOf(id)
    expect(row.status).toBe('sent')
    const document = row.document as FormDocument
    expect(document.sections[0]?.id).toBe(notSentSectionId)
    expect(wordsIn(document, [notSentSectionId])).toEqual(page.document.sections)
    expect((await auditsOf(id)).filter(type => type === 'allegation.takenOn')).toHaveLength(1)
    const contactId = contacts[0]?.id ?? ''
    const view = await viewContact(world.as(officer, monday), { contactId })
    expect(view.notSent).toContain('Not sent by its writer')
    expect(view.header.reference).toBe(row.reference)
    await expect(viewContact(world.as(manager), { contactId })).rejects.toThrow(NotFound)
    const after = await getLeft(world.as(secondOfficer), id)
    expect(after.decision).toMatchObject({ kind: 'takenOn', contact: { contactId } })
    // Everything after that is as for any allegation: nobody at the agency is written to.
    const { reference } = row
    expect(await mails(reference ?? '')).toEqual([])
  })

  it('may leave it, with the reason, and it stays', async () => {
    const id = await left()
    const not = decision(id, { decision: 'notTakenOn', caseManager: '', why: 'Sent by phone.' })
    expect(await decideLeft(world.as(officer), not)).toEqual({ ok: true, contactId: null })
    // The second to press finds what was decided.
    expect(await decideLeft(world.as(secondOfficer), decision(id))).toEqual({
      ok: true,
      contactId: null,
    })
    const page = await getLeft(world.as(secondOfficer), id)
    expect(page.decision).toMatchObject({ kind: 'notTakenOn', why: 'Sent by phone.' })
    expect(page.document.sections.length).toBeGreaterThan(2)
    expect((await rowOf(id)).status).toBe('left')
    const { rows } = await listLeft(world.as(officer))
    expect(rows.find(row => row.id === id)).toMatchObject({ isDecided: true })
  })

  it.each([
    ['nothing chosen', { decision: '' }, 'decision'],
    ['a trap', { decision: 'toString' }, 'decision'],
    ['no reason', { why: ' ' }, 'why'],
    ['a hidden character', { why: 'a\0' }, 'why'],
    ['a name that is a page long', { caseManager: 'x'.repeat(501) }, 'caseManager'],
  ])('decides nothing with %s', async (_what, more, field) => {
    const id = await left()
    expect(await decideLeft(world.as(officer), decision(id, more))).toMatchObject({
      ok: false,
      problems: [{ field }],
    })
    expect((await rowOf(id)).status).toBe('left')
  })
})

describe('an allegation that was sent', () => {
  it('is told of to its writer and the designated officer, and to no lead and no manager', async () => {
    const id = await began()
    const check = await getCheck(world.as(leaver), { id })
    if (check === 'sent') throw new Error('sent')
    const { submissionKey, documentHash } = check
    const sent = await submitReferral(world.as(leaver), { id, submissionKey, documentHash })
    if (!sent.ok) throw new Error(sent.reason)
    const message = { id, key: 'k', words: 'He said it again today.' } as const
    for (const kind of ['information', 'disagreement'] as const)
      await addMessage(world.as(leaver), { ...message, kind })
    const [row] = await system(tx => tx.select().from(contact).where(eq(contact.referralId, id)))
    await askSender(world.as(officer), {
      contactId: row?.id ?? '',
      key: 'q',
      what: 'When?',
      why: 'To plan',
      needed: 'today',
    })
    const told = new Set((await mails(sent.reference)).map(([, to]) => to))
    expect(told).toEqual(new Set([leaver.accountId, officer.accountId, secondOfficer.accountId]))
  })
})
