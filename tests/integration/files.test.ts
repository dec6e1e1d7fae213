import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { databaseStore } from '#app/server/files/database-store.server.ts'
import { fileResponse } from '#app/server/files/file-response.server.ts'
import { keepPosted } from '#app/server/files/keep-posted.server.ts'
import { queueScans } from '#app/server/files/queue-scans.server.ts'
import { scannerFor } from '#app/server/files/scan.server.ts'
import { scanFileJob, sweepFilesJob } from '#app/server/jobs/file-jobs.server.ts'
import type { FileStores } from '#app/services/files/file-store.ts'
import { listFiles } from '#app/services/files/list-files.ts'
import { removeFile } from '#app/services/files/remove-file.ts'
import { takeFile } from '#app/services/files/take-file.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { fileRules } from '#content/files/rules.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { fakeClamd } from '../support/fake-clamd.ts'
import {
  docxParts,
  eicar,
  jpeg,
  multipart,
  multipartType,
  pdf,
  png,
  secret,
  zip,
  type PostedPart,
} from '../support/made-files.ts'
import { asSystem, triageWorld, type TriageWorld } from './triage-world.ts'

const { url } = useDatabase()
const stores: FileStores = { kind: 'database', of: () => databaseStore }
let world: TriageWorld
let clamd: Awaited<ReturnType<typeof fakeClamd>>
let colleague: Actor

beforeAll(async () => {
  world = await triageWorld(url())
  clamd = await fakeClamd()
  colleague = { ...world.referrer, accountId: randomUUID() }
})
afterAll(async () => {
  await clamd.close()
  await world.close()
})
beforeEach(() => {
  clamd.state.answers = true
  return asOwner(url(), sql => sql`truncate referral, contact, audit, job, file_removal cascade`)
})

const draft = async () => {
  const ctx = world.as(world.referrer)
  return { ctx, id: await startedId(ctx) }
}
async function startedId(ctx: ReturnType<TriageWorld['as']>): Promise<string> {
  return (await startReferral(ctx, { formId: 'childrens-referral', picks: [] })).id
}
const requestOf = (body: Uint8Array | ReadableStream<Uint8Array>, type = multipartType) =>
  new Request('http://localhost/x', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: body instanceof ReadableStream ? body : Uint8Array.from(body),
    duplex: 'half',
  })
const post = (id: string, files: readonly PostedPart[], actor = world.referrer) =>
  keepPosted(world.as(actor), stores, id, requestOf(multipart(files)))
const add = (id: string, name: string, bytes: Uint8Array) => post(id, [{ name, bytes }])

const scanner = () => scannerFor({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: clamd.port })
const jobParts = (at = world.now) => ({ database: world.database, stores, now: () => at })
const claimed = (payload: object = {}) => ({
  id: randomUUID(),
  kind: 'file.scan',
  payload,
  attempts: 1,
  maxAttempts: 5,
  token: randomUUID(),
})
const { signal } = new AbortController()
const scanIt = (fileId: string, scan = scanner()) =>
  scanFileJob({ ...jobParts(), scan })(claimed({ fileId }), signal)

async function only(id: string) {
  const { files } = await listFiles(world.as(world.referrer), id)
  expect(files).toHaveLength(1)
  const [file] = files
  if (!file) throw new Error('no file')
  return file
}
async function valueOf(column: string, table: string): Promise<readonly unknown[]> {
  const rows = await asSystem(url(), sql => sql`select ${sql(column)} as value from ${sql(table)}`)
  return rows.map(row => row.value as unknown)
}
const stored = async () =>
  Buffer.concat((await valueOf('bytes', 'referral_file_chunk')) as Uint8Array[])

describe('a file', () => {
  it('is kept from the moment it has arrived, scanned, and then given out as it was kept', async () => {
    const { ctx, id } = await draft()
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(700_000, 'a'), pdf])
    expect(await add(id, 'Letter.pdf', bytes)).toEqual({ kept: 1, problems: [] })
    const file = await only(id)
    expect(file).toMatchObject({
      name: 'Letter.pdf',
      kindWords: 'PDF',
      state: 'waiting',
      stateWords: 'Waiting for scan',
    })
    const where = { referralId: id, fileId: file.id }
    await expect(takeFile(ctx, stores, where)).rejects.toThrow(NotFound)
    expect(await scanIt(file.id)).toBe('clean')
    expect(await scanIt(file.id)).toBe('not_needed')
    const response = fileResponse(await takeFile(ctx, stores, where))
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="Letter.pdf"; filename*=UTF-8''Letter.pdf`,
    )
    expect(await valueOf('sha256', 'referral_file')).toEqual([
      createHash('sha256').update(bytes).digest('hex'),
    ])
    expect(await valueOf('type', 'audit')).toEqual(
      expect.arrayContaining(['file.added', 'files.viewed', 'file.downloaded']),
    )
  })

  it('that a scanner reports is held for ever', async () => {
    const { ctx, id } = await draft()
    await add(id, 'test.txt', Buffer.from(eicar))
    const file = await only(id)
    expect(await scanIt(file.id)).toBe('unsafe')
    expect((await only(id)).stateWords).toBe('Not safe, held')
    await expect(takeFile(ctx, stores, { referralId: id, fileId: file.id })).rejects.toThrow(
      NotFound,
    )
  })

  it('waits while the scanner cannot say, and is asked for again', async () => {
    const { id } = await draft()
    await add(id, 'Letter.pdf', pdf)
    const { id: fileId } = await only(id)
    clamd.state.answers = false
    await expect(scanIt(fileId)).rejects.toThrow()
    expect((await only(id)).stateWords).toBe('Could not be scanned yet')
    await expect(
      scanIt(fileId, scannerFor({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: 1 })),
    ).rejects.toThrow()
    await asOwner(url(), sql => sql`truncate job`)
    await queueScans(world.database)
    await queueScans(world.database)
    expect(await valueOf('kind', 'job')).toEqual(['file.scan'])
    clamd.state.answers = true
    expect(await scanIt(fileId)).toBe('clean')
  })

  it('is held where no scanner is configured', async () => {
    const { ctx, id } = await draft()
    await add(id, 'Letter.pdf', pdf)
    const file = await only(id)
    const job = scanFileJob({ ...jobParts(), scan: scannerFor({ CLAMD_PORT: 3310 }) })
    expect(await job(claimed({ fileId: file.id }), signal)).toBe('no_scanner')
    expect((await only(id)).state).toBe('unscanned')
    await expect(takeFile(ctx, stores, { referralId: id, fileId: file.id })).rejects.toThrow(
      NotFound,
    )
  })

  it.each([
    [
      'jpeg',
      'photo.jpg',
      jpeg(
        [
          [0xe1, `Exif\0\0${secret}`],
          [0xfe, secret],
          [0xed, secret],
        ],
        { after: secret },
      ),
    ],
    [
      'png',
      'photo.png',
      png(
        [
          ['tEXt', secret],
          ['eXIf', secret],
          ['iTXt', secret],
          ['zzZz', secret],
        ],
        { after: secret },
      ),
    ],
  ])('that is a %s loses where and when it was taken', async (_kind, name, bytes) => {
    const { id } = await draft()
    expect(bytes.includes(secret)).toBe(true)
    expect(await add(id, name, bytes)).toEqual({ kept: 1, problems: [] })
    const kept = await stored()
    expect(kept.includes(secret)).toBe(false)
    expect(kept.includes('picture')).toBe(true)
    expect(kept.length).toBeLessThan(bytes.length)
  })

  it('is removed before sending, with its bytes, and stays as sent afterwards', async () => {
    const { ctx, id } = await draft()
    await add(id, 'Letter.pdf', pdf)
    const where = { referralId: id, fileId: (await only(id)).id }
    await expect(removeFile(world.as(colleague), where)).rejects.toThrow(NotFound)
    await removeFile(ctx, where)
    await removeFile(ctx, where)
    expect(await stored()).toHaveLength(0)
    expect((await valueOf('type', 'audit')).filter(type => type === 'file.removed')).toHaveLength(1)
  })
})

describe('what is not kept', () => {
  const big = fileRules.mostBytes
  const cases: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
    ['is empty', 'a.pdf', () => Buffer.alloc(0), /nothing in it/],
    ['is one byte too large', 'a.txt', () => Buffer.alloc(big + 1, 'a'), /larger than 25 MB/],
    ['is a program', 'a.pdf', () => Buffer.from('MZ\x90\0'), /not one of the kinds/],
    [
      'is a drawing with a script',
      'a.png',
      () => Buffer.from('<svg onload="x()"/>'),
      /not one of the kinds/,
    ],
    [
      'is a picture and a script',
      'a.txt',
      () => Buffer.from('GIF89a=1;alert(1)'),
      /not one of the kinds/,
    ],
    [
      'is a document and an archive',
      'a.pdf',
      () => Buffer.concat([pdf, zip(docxParts)]),
      /second file|not kept/,
    ],
    [
      'is an archive behind a document',
      'a.docx',
      () => zip(docxParts, 'PK\x03\x04 hidden'),
      /second file/,
    ],
    ['is any archive', 'a.docx', () => zip([{ name: 'a.txt' }]), /not one of the kinds/],
    [
      'holds a program',
      'a.docx',
      () => zip([...docxParts, { name: 'word/vbaProject.bin' }]),
      /program/,
    ],
    ['is locked', 'a.docx', () => zip([{ name: 'a', flags: 1 }]), /password/],
    [
      'unpacks to too much',
      'a.docx',
      () => zip([...docxParts, { name: 'b', says: 3_000_000_000 }]),
      /too large when/,
    ],
    ['is too many pixels', 'a.png', () => png([], { side: 60_000 }), /too large when/],
    ['is half a picture', 'a.jpg', () => jpeg().subarray(0, 60), /damaged/],
    ['ends in mid-document', 'a.pdf', () => pdf.subarray(0, 20), /damaged/],
  ]
  it.each(cases)('%s', async (_why, name, make, words) => {
    const { id } = await draft()
    const answer = await add(id, name, make())
    expect(answer.kept).toBe(0)
    expect(answer.problems).toEqual([expect.stringMatching(words)])
    expect(await valueOf('id', 'referral_file')).toEqual([])
    expect(await stored()).toHaveLength(0)
  })

  it('leaves the other files of the same post alone', async () => {
    const { id } = await draft()
    const answer = await post(id, [
      { name: 'a.pdf', bytes: pdf },
      { name: 'b.exe', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500_000)]) },
      { name: '', bytes: Buffer.alloc(0) },
      { name: 'c.docx', bytes: zip(docxParts) },
    ])
    expect(answer).toMatchObject({ kept: 2, problems: [expect.stringContaining('b.exe')] })
  })

  it('is the forty-first, even of two posts at once', async () => {
    const { id } = await draft()
    const many = Array.from({ length: 30 }, (_, n) => ({
      name: `${String(n)}.txt`,
      bytes: Buffer.from('a'),
    }))
    const answers = await Promise.all([post(id, many), post(id, many)])
    expect(answers[0].kept + answers[1].kept).toBe(40)
    expect(answers.flatMap(({ problems }) => problems)).toHaveLength(20)
  })

  it('is beyond as many as may be posted at once', async () => {
    const { id } = await draft()
    const many = Array.from({ length: 1_500 }, () => ({ name: 'a.txt', bytes: Buffer.from('a') }))
    const answer = await post(id, many)
    expect(answer.kept).toBe(40)
    expect(answer.problems).toEqual([expect.stringContaining('up to 40 files')])
  })

  it.each([
    ['nothing', multipart([]), multipartType, /Choose/],
    ['no form', Buffer.from('a=1'), 'multipart/form-data', /Not everything/],
    ['rubbish', Buffer.from('rubbish'), multipartType, /Not everything|Choose/],
    [
      'half a form',
      multipart([{ name: 'a.pdf', bytes: pdf }]).subarray(0, -40),
      multipartType,
      /not kept|Not everything/,
    ],
  ])('is %s', async (_what, body, type, words) => {
    const { id } = await draft()
    const answer = await keepPosted(world.as(world.referrer), stores, id, requestOf(body, type))
    expect(answer.kept).toBe(0)
    expect(answer.problems.join()).toMatch(words)
    expect(await valueOf('id', 'referral_file')).toEqual([])
  })

  it('broke off on the way, and leaves nothing; the next try works', async () => {
    const { id } = await draft()
    const whole = multipart([
      { name: 'a.pdf', bytes: pdf },
      { name: 'b.pdf', bytes: Buffer.concat([pdf, Buffer.alloc(600_000), pdf]) },
    ])
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: controller => {
        if (sent > 500_000) controller.error(new Error('gone'))
        else controller.enqueue(whole.subarray(sent, (sent += 50_000)))
      },
    })
    const answer = await keepPosted(world.as(world.referrer), stores, id, requestOf(body))
    expect(answer.kept).toBe(1)
    expect((await only(id)).name).toBe('a.pdf')
    expect((await stored()).equals(pdf)).toBe(true)
    expect((await add(id, 'b.pdf', pdf)).kept).toBe(1)
  })
})

describe('a name', () => {
  it.each([
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\Users\\x\\notes.txt', 'notes.txt'],
    ['photo\u202Etxt.exe', 'phototxt.exe.txt'],
    ['a\u0000b.txt', 'ab.txt'],
    ['CON.txt', '_CON.txt'],
    ['<script>.txt', '_script_.txt'],
    [`${'é'.repeat(400)}.txt`, `${'é'.repeat(116)}.txt`],
    ['..', 'file.txt'],
  ])('as given is kept, and shown in a safe form: %j', async (given, shown) => {
    const { id } = await draft()
    expect((await add(id, given, Buffer.from('words'))).kept).toBe(1)
    expect((await only(id)).name).toBe(shown)
    expect(await valueOf('given_name', 'referral_file')).toEqual([given.replaceAll('\0', '\uFFFD')])
  })
})

describe('a referral with files', () => {
  async function sentWithFile() {
    const ctx = world.as(world.referrer)
    const sent = await world.send()
    await add(sent.referralId, 'Letter.pdf', pdf)
    await asSystem(url(), sql => sql`update referral_file set is_later = false`)
    return { ctx, sent, file: await only(sent.referralId) }
  }

  it('freezes what goes with it, and is asked to be checked again when a file came since', async () => {
    const { ctx, id } = await draft()
    const before = await getCheck(ctx, { id })
    await add(id, 'Letter.pdf', pdf)
    const after = await getCheck(ctx, { id })
    if (before === 'sent' || after === 'sent') throw new Error('not a draft')
    const section = after.document.sections.find(one => one.id === 'files')
    expect(section?.groups).toMatchObject([
      {
        title: 'Letter.pdf',
        answers: [
          { answer: expect.stringContaining('PDF, 1 kB') as string },
          { answer: expect.stringContaining('Ada Teacher') as string },
          { answer: createHash('sha256').update(pdf).digest('hex') },
        ],
      },
    ])
    const { submissionKey } = after
    const send = (documentHash: string) => submitReferral(ctx, { id, submissionKey, documentHash })
    expect(await send(before.documentHash)).toEqual({ ok: false, reason: 'changedSinceChecked' })
    // A scan changes nothing about what was checked.
    await scanIt((await only(id)).id)
    expect(await send(after.documentHash)).not.toMatchObject({ reason: 'changedSinceChecked' })
  })

  it('shows them to its front door, which opens only what is clean', async () => {
    const { sent, file } = await sentWithFile()
    const ctx = world.as(world.manager)
    const [contactId] = sent.contactIds
    if (!contactId) throw new Error('no contact')
    const where = { referralId: sent.referralId, fileId: file.id }
    expect((await viewContact(ctx, { contactId })).files).toMatchObject([
      { name: 'Letter.pdf', stateWords: 'Waiting for scan' },
    ])
    await expect(takeFile(ctx, stores, where)).rejects.toThrow(NotFound)
    await scanIt(file.id)
    const taken = await takeFile(ctx, stores, where)
    expect(Buffer.from(await fileResponse(taken).arrayBuffer()).equals(pdf)).toBe(true)
    await expect(takeFile(world.as(colleague), stores, where)).rejects.toThrow(NotFound)
    await expect(takeFile(world.as(world.analyst), stores, where)).rejects.toThrow(Forbidden)
    await expect(listFiles(ctx, sent.referralId)).rejects.toThrow(Forbidden)
  })

  it('takes more after it was sent, and tells the front door', async () => {
    const { ctx, sent, file } = await sentWithFile()
    await asOwner(url(), sql => sql`truncate job`)
    expect((await add(sent.referralId, 'Later.pdf', pdf)).kept).toBe(1)
    const { files } = await listFiles(ctx, sent.referralId)
    expect(files.map(({ name, isLater }) => [name, isLater])).toEqual([
      ['Letter.pdf', false],
      ['Later.pdf', true],
    ])
    expect(await valueOf('kind', 'job')).toEqual(expect.arrayContaining(['email', 'file.scan']))
    await removeFile(ctx, { referralId: sent.referralId, fileId: file.id })
    expect((await listFiles(ctx, sent.referralId)).files).toHaveLength(2)
  })

  it('loses with its draft what lay outside the database, and what never arrived', async () => {
    const { ctx, id } = await draft()
    const removed: string[] = []
    const store = {
      ...databaseStore,
      remove: (fileId: string) => Promise.resolve(void removed.push(fileId)),
    }
    const disk: FileStores = { kind: 'disk', of: () => store }
    await keepPosted(ctx, disk, id, requestOf(multipart([{ name: 'Letter.pdf', bytes: pdf }])))
    const file = await only(id)
    await asSystem(
      url(),
      sql => sql`insert into referral_file (id, referral_id, given_name, name, kind, state, store, uploaded_by,
        uploaded_by_name, uploaded_at) values (${randomUUID()}, ${id}, 'Half.pdf', 'Half.pdf', 'pdf', 'arriving',
        'database', ${world.referrer.accountId}, 'Ada Teacher', ${ctx.clock.now()})`,
    )
    const sweep = (hours: number) => {
      const at = new Date(ctx.clock.now().getTime() + hours * 3_600_000)
      return sweepFilesJob({ ...jobParts(at), stores: disk })(claimed(), signal)
    }
    expect((await only(id)).name).toBe('Letter.pdf')
    expect(await sweep(0)).toBe('nothing')
    expect(await valueOf('name', 'referral_file')).toHaveLength(2)
    expect(await sweep(2)).toBe('nothing')
    expect(await valueOf('name', 'referral_file')).toEqual(['Letter.pdf'])
    await asSystem(url(), sql => sql`delete from referral where id = ${id}`)
    expect(await valueOf('name', 'referral_file')).toEqual([])
    expect(await sweep(0)).toBe('removed')
    expect(removed).toEqual([file.id])
    expect(await sweep(0)).toBe('nothing')
  })
})
