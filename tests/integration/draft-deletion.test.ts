import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { diskStore } from '#app/server/files/disk-store.server.ts'
import { keepPosted } from '#app/server/files/keep-posted.server.ts'
import { sweepFilesJob } from '#app/server/jobs/file-jobs.server.ts'
import { addEntry } from '#app/services/consent/add-entry.ts'
import type { FileStores } from '#app/services/files/file-store.ts'
import { careForDraft } from '#app/services/referral/draft-care.ts'
import { deleteDraft } from '#app/services/referral/delete-draft.ts'
import { getPage } from '#app/services/referral/get-page.ts'
import { keepTyping } from '#app/services/referral/keep-typing.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { getDraft } from '#db/queries/referrals.ts'
import { asOwner, useDatabase } from '#tests/support/database.ts'
import { multipart, multipartType, pdf } from '#tests/support/made-files.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

/**
 * A draft that everything hangs on is deleted by whoever may: by its writer, by a lead, and by the portal when its time
 * is up. Nothing of it stays behind, and what it was made from is there as before.
 */
const database = useDatabase()
let world: World
let folder: string
let stores: FileStores
let writer: Actor
let lead: Actor
let colleague: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  folder = await mkdtemp(join(tmpdir(), 'draft-deletion-'))
  const store = diskStore(folder)
  stores = { kind: 'disk', of: () => store }
  const school = await world.agency('school_or_college', '857')
  writer = await world.person(school, 'referrer')
  colleague = await world.person(school, 'referrer')
  lead = await world.person(school, 'safeguarding_lead', 'referrer')
})
afterAll(async () => {
  await world.database.close()
  await rm(folder, { recursive: true })
})

const owner = <T>(work: Parameters<typeof asOwner<T>>[1]) =>
  asOwner(database.url(), async sql => {
    // The owner is held to row security like everybody else, and here acts as the portal.
    await sql`select set_config('app.kind', 'system', false)`
    return work(sql)
  })
const filesOnDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter(one => one.isFile())

/** Every table with a column that names a referral, apart from the record of who did what. */
async function rowsOf(id: string): Promise<readonly string[]> {
  return owner(async sql => {
    const columns = await sql<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and column_name = 'referral_id' and table_name <> 'audit'`
    const found: string[] = []
    for (const { table, column } of columns) {
      const [row] = await sql`select 1 from ${sql(table)} where ${sql(column)} = ${id} limit 1`
      if (row) found.push(table)
    }
    return found.sort()
  })
}

/** A draft with words still being typed, a file, something a parent said, a lead's reading, and two records behind it. */
async function laden() {
  const ctx = world.as(writer)
  const { id } = await startReferral(ctx, { formId: 'childrens-referral', picks: [] })
  const page = await getPage(ctx, { id, pageId: 'worry' })
  if (page.kind !== 'questions') throw new Error('no questions')
  await keepTyping(ctx, {
    id,
    pageId: 'worry',
    seen: page.view.seen,
    posted: {
      seen: [page.view.seen],
      window: [page.view.typing?.window ?? ''],
      sequence: ['1'],
      over: [],
      worry: ['He came in with a mark'],
    },
  })
  await addEntry(ctx, {
    id,
    target: { kind: 'answer', personKey: 'other' },
    key: 'once',
    posted: {
      personName: ['Pat Ashdown'],
      personRelationship: ['aunt'],
      personBasis: ['none'],
      personDecision: ['notReached'],
      personAttempts: ['Rang twice'],
      personTold: ['notYet'],
      personWithout: ['no'],
      personMayBeTold: ['yes'],
      personContact: ['any'],
    },
  })
  const body = Uint8Array.from(multipart([{ name: 'Letter.pdf', bytes: pdf }]))
  const request = new Request('http://localhost/x', {
    method: 'POST',
    headers: { 'Content-Type': multipartType },
    body,
  })
  expect(await keepPosted(ctx, stores, id, request)).toMatchObject({ kept: 1 })
  const [consultation, record] = [randomUUID(), randomUUID()]
  await owner(async sql => {
    await sql`insert into countersign_entry (id, referral_id, kind, account_id, account_name, at)
      values (${randomUUID()}, ${id}, 'asked', ${writer.accountId}, ${writer.name}, ${homeTime})`
    await sql`insert into parked_post (id, account_id, path, body, created_at)
      values (${randomUUID()}, ${writer.accountId}, ${`/referral/${id}/page/worry`}, '', ${homeTime})`
    // A colleague who has left asked and decided; the draft was handed on, and its writer cannot see what it came from.
    await sql`insert into consultation (id, reference, organisation_id, author_id, author_name, council_code, way,
        state, question, phone, is_immediate, referral_id, created_at, changed_at)
      values (${consultation}, ${consultation}, ${colleague.organisationId}, ${colleague.accountId}, 'Gone', '857',
        'call', 'referred', 'Is this enough?', '', false, ${id}, ${homeTime}, ${homeTime})`
    await sql`insert into no_referral (id, reference, organisation_id, author_id, author_name, state, review_on,
        referral_id, created_at, changed_at)
      values (${record}, ${record}, ${colleague.organisationId}, ${colleague.accountId}, 'Gone', 'referred',
        '2026-12-01', ${id}, ${homeTime}, ${homeTime})`
  })
  return { id, consultation, record }
}

/** What is left of the file after the portal has swept up. */
async function afterSweep() {
  const job = { id: randomUUID(), kind: 'file.sweep', payload: {}, attempts: 1, maxAttempts: 5 }
  const parts = { database: world.database, stores, now: () => homeTime }
  await sweepFilesJob(parts)({ ...job, token: randomUUID() }, new AbortController().signal)
  return filesOnDisk()
}

describe('a draft with everything on it', () => {
  const ways: readonly (readonly [string, (id: string) => Promise<unknown>])[] = [
    ['its writer', id => deleteDraft(world.as(writer), { id })],
    ['a lead of the agency', id => deleteDraft(world.as(lead), { id })],
    [
      'the portal, when its time is up',
      async id => {
        const { savedAt } = await world.as(writer).transaction(tx => getDraft(tx, id))
        const care = { draftId: id, step: 'delete', savedAt: savedAt.toISOString() } as const
        const now = new Date(savedAt.getTime() + 91 * 86_400_000)
        const ids = { now, uuid: randomUUID, jobId: randomUUID() }
        return world.database.transaction(systemActor, tx => careForDraft(tx, care, ids))
      },
    ],
  ]
  it.each(ways)('is deleted whole by %s', async (_, remove) => {
    const { id, record, consultation } = await laden()
    expect(await rowsOf(id)).toEqual(
      expect.arrayContaining([
        'agreement_entry',
        'countersign_entry',
        'draft_change',
        'draft_typing',
        'referral_file',
      ]),
    )
    expect(await filesOnDisk()).toHaveLength(1)
    await remove(id)
    expect(await rowsOf(id)).toEqual([])
    expect(await afterSweep()).toEqual([])
    const parked = await owner(
      sql => sql`select 1 from parked_post where path like ${`/referral/${id}/%`}`,
    )
    expect(parked).toHaveLength(0)
    const [open] = await owner(sql => sql`select state from no_referral where id = ${record}`)
    expect(open?.state).toBe('open')
    const [asked] = await owner(sql => sql`select 1 from consultation where id = ${consultation}`)
    expect(asked).toBeDefined()
    const looks = await owner(
      sql => sql`select 1 from audit where referral_id = ${id} and type = 'draft.deleted'`,
    )
    expect(looks).toHaveLength(1)
  })
})
