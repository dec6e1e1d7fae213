import { createHash, randomUUID } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { exportSchema } from '#app/domain/copies/referral-export.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { copyJob, expireCopiesJob } from '#app/server/jobs/copy-job.server.ts'
import { PermanentFailure } from '#app/server/jobs/job-handler.ts'
import { askCopy } from '#app/services/copies/ask-copy.ts'
import { confirmFamilyCopy, getFamilyPreview } from '#app/services/copies/family-preview.ts'
import { listCopies } from '#app/services/copies/list-copies.ts'
import { takeCopy } from '#app/services/copies/take-copy.ts'
import { findForm } from '#content/forms/forms.ts'
import published from '#content/forms/published.json' with { type: 'json' }
import { asOwner, useDatabase } from '../support/database.ts'
import { kept, naughtyStrings } from '../support/naughty-strings.ts'
import { readPdf } from '../support/read-pdf.ts'
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
  asOwner(
    url(),
    sql => sql`truncate referral, referral_event, referral_message, contact, contact_key, decision,
      decision_action, feedback, score, audit, job, referral_copy, agreement_entry cascade`,
  ),
)

const child = (id: string, name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  answers: {
    childBorn: 'yes',
    childForename: name,
    childAddressConfidential: 'no',
    childAddress: { line1: '1 Mill Lane', line2: '', town: 'Oakham', postcode: 'LE15 6TT' },
    ...more,
  },
})
const answers = {
  agreementOutcome: 'OUT_A',
  familyTold: 'yes',
  familyCopy: 'yes',
  protectIdentity: 'no',
  worry: 'Sam is often hungry.',
  children: [child('sam', 'Sam'), child('ava', 'Ava')],
  adults: [
    { id: 'mum', answers: { adultName: 'Mary Ashdown', adultContactSafe: ['call'] } },
    { id: 'dad', answers: { adultName: 'David Brook', adultContactSafe: ['call'] } },
  ],
}
const sendIt = (more: Readonly<Record<string, unknown>> = {}) =>
  world.send({ answers: { ...answers, ...more }, sent: { harmTags: ['neglect'] } })

const job = () => ({ database: world.database, now: () => world.now })
const claimed = (copyId: string, attempts = 1) => ({
  id: randomUUID(),
  kind: 'copy',
  payload: { copyId },
  attempts,
  maxAttempts: 5,
  token: randomUUID(),
})
const make = (copyId: string, attempts?: number) =>
  copyJob(job())(claimed(copyId, attempts), new AbortController().signal)

async function newest(ctx: ReturnType<TriageWorld['as']>, sent: SentReferral) {
  const [copy] = (await listCopies(ctx, sent.referralId)).copies
  if (!copy) throw new Error('no copy')
  return copy
}
async function asked(sent: SentReferral, kind: 'pdf' | 'json', key = 'k') {
  const ctx = world.as(world.referrer)
  await askCopy(ctx, { id: sent.referralId, kind, key })
  return newest(ctx, sent)
}
async function listOf(column: string, table: string): Promise<readonly unknown[]> {
  const rows = await asSystem(url(), sql => sql`select ${sql(column)} as value from ${sql(table)}`)
  return rows.map(row => row.value as unknown)
}
async function fileOf(ctx: ReturnType<TriageWorld['as']>, where: { id: string; copyId: string }) {
  const file = await takeCopy(ctx, where)
  if (file.bytes === null) throw new Error('no file')
  return file
}
const takeText = async (sent: SentReferral, copyId: string) => {
  const file = await fileOf(world.as(world.referrer), { id: sent.referralId, copyId })
  return { ...file, text: Buffer.from(file.bytes).toString('utf8') }
}

describe('a copy for the sender’s own record', () => {
  it('is asked for once however often the button is pressed, made by a job, and then downloaded', async () => {
    const sent = await sendIt()
    const ctx = world.as(world.referrer)
    await Promise.all(
      [1, 2, 3].map(() => askCopy(ctx, { id: sent.referralId, kind: 'pdf', key: 'k' })),
    )
    const waiting = await newest(ctx, sent)
    expect(waiting).toMatchObject({ kind: 'pdf', state: 'queued', askedBy: 'Ada Teacher' })
    const where = { id: sent.referralId, copyId: waiting.id }
    expect(await takeCopy(ctx, where)).toEqual({ bytes: null })
    expect((await listOf('kind', 'job')).toSorted()).toEqual(['copy', 'copy.expire'])
    expect(await make(waiting.id)).toBe('made')
    expect(await make(waiting.id)).toBe('kept')
    const file = await fileOf(ctx, where)
    expect(file).toMatchObject({
      type: 'application/pdf',
      fileName: `referral-${sent.reference}.pdf`,
    })
    const read = await readPdf(file.bytes)
    expect(read).toMatchObject({ isTagged: true, language: 'en-GB' })
    expect(read.title).toBe(`Children’s referral ${sent.reference}`)
    for (const words of ['Sam', '1 Mill Lane', 'Mary Ashdown', 'Sam is often hungry.'])
      expect(read.text).toContain(words)
    expect(await listOf('sha256', 'referral_copy')).toEqual([
      createHash('sha256').update(file.bytes).digest('hex'),
    ])
    expect(await listOf('type', 'audit')).toEqual([
      'copy.asked',
      'copies.viewed',
      'copy.downloaded',
    ])
  })

  it('is data in a documented shape, with every word back byte for byte', async () => {
    const strings = naughtyStrings.filter(({ refused }) => !refused)
    const sent = await sendIt({
      events: strings.map((one, index) => ({
        id: `e${index}`,
        answers: { eventWhat: kept(one), eventSource: 'saw' },
      })),
    })
    const copy = await asked(sent, 'json')
    await make(copy.id)
    const { text, fileName, type } = await takeText(sent, copy.id)
    expect(fileName).toBe(`referral-${sent.reference}.json`)
    expect(type).toBe('application/json; charset=utf-8')
    const data = JSON.parse(text) as {
      answers: { events: { answers: { eventWhat: string } }[] }
      form: object
    }
    const isExport = new Ajv2020({ strict: false, validateFormats: false }).compile(exportSchema)
    expect(isExport(data), JSON.stringify(isExport.errors)).toBe(true)
    expect(data.answers.events.map(one => one.answers.eventWhat)).toEqual(strings.map(kept))
    const form = findForm('childrens-referral')
    expect(data.form).toMatchObject({
      id: 'childrens-referral',
      answersSchemaId: `urn:partner-referral-portal:form:childrens-referral:${form?.version}`,
      sha256: published[`childrens-referral/v${form?.version}` as keyof typeof published],
    })
  })

  it('is for the sender and their lead; the council has none and everybody else finds nothing', async () => {
    const sent = await sendIt()
    const copy = await asked(sent, 'pdf')
    await make(copy.id)
    const where = { id: sent.referralId, copyId: copy.id }
    await expect(takeCopy(world.as(lead), where)).resolves.toMatchObject({
      type: 'application/pdf',
    })
    for (const actor of [colleague, outsider]) {
      const ctx = world.as(actor)
      await expect(listCopies(ctx, sent.referralId)).rejects.toThrow(NotFound)
      await expect(takeCopy(ctx, where)).rejects.toThrow(NotFound)
      await expect(askCopy(ctx, { ...where, kind: 'pdf', key: 'x' })).rejects.toThrow(NotFound)
    }
    for (const actor of [world.manager, world.analyst]) {
      await expect(takeCopy(world.as(actor), where)).rejects.toThrow(Forbidden)
      await expect(listCopies(world.as(actor), sent.referralId)).rejects.toThrow(Forbidden)
    }
    const other = await sendIt()
    const crossed = { id: other.referralId, copyId: copy.id }
    await expect(takeCopy(world.as(world.referrer), crossed)).rejects.toThrow(NotFound)
  })

  it('is not given out when its time is over, and its file is removed', async () => {
    const sent = await sendIt()
    const copy = await asked(sent, 'pdf')
    await make(copy.id)
    const where = { id: sent.referralId, copyId: copy.id }
    const later = new Date(world.now.getTime() + 4 * 86_400_000)
    expect(await takeCopy(world.as(world.referrer, later), where)).toEqual({ bytes: null })
    await expect(takeCopy(world.as(outsider, later), where)).rejects.toThrow(NotFound)
    const other = { id: (await sendIt()).referralId, copyId: copy.id }
    await expect(takeCopy(world.as(world.referrer, later), other)).rejects.toThrow(NotFound)
    const expire = expireCopiesJob({ database: world.database, now: () => world.now })
    const expireLater = expireCopiesJob({ database: world.database, now: () => later })
    const { signal } = new AbortController()
    expect(await expire(claimed(copy.id), signal)).toBe('nothing')
    expect(await listOf('state', 'referral_copy')).toEqual(['ready'])
    expect(await expireLater(claimed(copy.id), signal)).toBe('removed')
    expect(await listOf('bytes', 'referral_copy')).toEqual([null])
    expect((await newest(world.as(world.referrer, later), sent)).state).toBe('expired')
  })

  it('says that it could not be made once the last try is over', async () => {
    const sent = await sendIt()
    const copy = await asked(sent, 'pdf')
    await asSystem(
      url(),
      sql => sql`update referral set document = 'null' where id = ${sent.referralId}`,
    )
    await expect(make(copy.id, 1)).rejects.toThrow()
    expect((await newest(world.as(world.referrer), sent)).state).toBe('queued')
    await expect(make(copy.id, 5)).rejects.toThrow()
    expect((await newest(world.as(world.referrer), sent)).state).toBe('failed')
  })
})

describe('a copy for a family', () => {
  const choice = { childId: 'sam', readerId: 'mum' }
  const confirm = async (sent: SentReferral, more: object = {}) => {
    const ctx = world.as(world.referrer)
    const preview = await getFamilyPreview(ctx, { id: sent.referralId, ...choice })
    const answer = await confirmFamilyCopy(ctx, {
      id: sent.referralId,
      ...choice,
      key: 'k',
      hash: preview.hash,
      confirmed: true,
      reason: '',
      ...more,
    })
    return { preview, answer }
  }

  it('is exactly what was read and confirmed, by name', async () => {
    const sent = await sendIt()
    const { preview, answer } = await confirm(sent)
    expect(preview).toMatchObject({ forName: 'Mary Ashdown', aboutName: 'Sam', warnings: [] })
    expect(preview.confirmer).toBe('Ada Teacher')
    expect(answer).toEqual({ ok: true })
    const copy = await newest(world.as(world.referrer), sent)
    expect(copy).toMatchObject({ kind: 'family', forWhom: 'For Mary Ashdown, about Sam' })
    await make(copy.id)
    const file = await takeText(sent, copy.id)
    expect(file.fileName).toBe(`family-copy-${sent.reference}.pdf`)
    const { text } = await readPdf(file.bytes)
    expect(text).toContain('Sam is often hungry.')
    for (const words of ['Ava', 'David', 'Mill Lane', 'LE15', 'Official-Sensitive'])
      expect(text).not.toContain(words)
    expect(await listOf('type', 'audit')).toEqual(
      expect.arrayContaining(['familyCopy.previewed', 'familyCopy.confirmed', 'copy.downloaded']),
    )
  })

  it('asks for a reason when something speaks against it, and keeps it', async () => {
    const sent = await sendIt({ familyCopy: 'no' })
    const refused = await confirm(sent)
    expect(refused.preview.warnings).toEqual(['saidNotSafe'])
    expect(refused.answer).toMatchObject({ ok: false, problems: [{ field: 'reason' }] })
    expect(await listOf('id', 'referral_copy')).toEqual([])
    expect((await confirm(sent, { reason: 'Agreed with the social worker.' })).answer.ok).toBe(true)
    const copy = await newest(world.as(world.referrer), sent)
    expect(copy.reason).toBe('Agreed with the social worker.')
    expect(await listOf('family', 'referral_copy')).toMatchObject([{ warnings: ['saidNotSafe'] }])
  })

  it('warns when somebody recorded that the reader must not be told', async () => {
    const sent = await sendIt()
    await asSystem(
      url(),
      sql => sql`insert into agreement_entry (id, referral_id, kind, person_key, person_kind, person_name,
        form_version, answers, author_id, author_name, at) values (${randomUUID()}, ${sent.referralId}, 'answer',
        'mum', 'adult', 'Mary Ashdown', 1, ${sql.json({ personMayBeTold: 'no' })},
        ${world.referrer.accountId}, 'Ada Teacher', ${world.now})`,
    )
    const { preview } = await confirm(sent)
    expect(preview.warnings).toEqual(['mustNotBeTold'])
    expect(JSON.stringify(preview.copy)).not.toContain('hungry')
  })

  it.each([
    ['nobody confirmed it', { confirmed: false }, 'confirmed'],
    ['it is not what was read', { hash: 'other' }, 'confirmed'],
    ['the reason cannot be kept', { reason: 'a\0b' }, 'reason'],
    ['the reason is too long', { reason: 'x'.repeat(4_001) }, 'reason'],
  ])('is not made when %s', async (_why, more, field) => {
    const sent = await sendIt()
    const { answer } = await confirm(sent, more)
    expect(answer).toMatchObject({ ok: false, problems: [{ field }] })
    expect(await listOf('id', 'job')).toEqual([])
  })

  it('is never made otherwise than confirmed', async () => {
    const sent = await sendIt()
    await confirm(sent)
    const copy = await newest(world.as(world.referrer), sent)
    await asSystem(
      url(),
      sql => sql`update referral set answers = jsonb_set(answers, '{worry}', '"Changed"')
        where id = ${sent.referralId}`,
    )
    await expect(make(copy.id)).rejects.toThrow(PermanentFailure)
    expect((await newest(world.as(world.referrer), sent)).state).toBe('failed')
  })

  it('is for nobody who is not on the referral, and only its sender makes one', async () => {
    const sent = await sendIt()
    const ask = { id: sent.referralId, ...choice }
    for (const wrong of [
      { ...ask, childId: 'nobody' },
      { ...ask, readerId: 'sam' },
      { ...ask, readerId: '__proto__' },
    ])
      await expect(getFamilyPreview(world.as(world.referrer), wrong)).rejects.toThrow(NotFound)
    await expect(getFamilyPreview(world.as(outsider), ask)).rejects.toThrow(NotFound)
    await expect(getFamilyPreview(world.as(world.manager), ask)).rejects.toThrow(Forbidden)
  })
})
