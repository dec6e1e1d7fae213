import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#app/domain/access/actor.ts'
import { emailJob } from '#app/server/jobs/email-job.server.ts'
import { workThrough } from '#app/server/jobs/work-through.server.ts'
import { log } from '#app/server/log.server.ts'
import { queueEmail } from '#app/services/email/queue-email.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { openMailer } from '#emails/mailer.server.ts'
import { asOwner, useDatabase } from '../support/database.ts'

const { url } = useDatabase()
const organisationId = randomUUID()
const accountId = randomUUID()
const reference = 'K7TM-4Q2X-W'

/** What the mail server answers to the next messages, in order; then it takes everything. */
let answers: { readonly at: 'recipient' | 'message' | 'sign-in'; readonly code: number }[] = []
let taken: { readonly to: string[]; readonly text: string }[] = []
let database: Database
let server: SMTPServer

beforeAll(async () => {
  log.setLevel('silent')
  database = openDatabase(url(), 4)
  await raw(async sql => {
    await sql`
      insert into organisation
        (id, key, name, kind, service, town, council_code, source_code, created_at)
      values (${organisationId}, 'x', 'Example school', 'school_or_college', '', '', '855', '2A', now())`
    await sql`
      insert into account (id, organisation_id, name, email, job_title, phone, roles, created_at)
      values (${accountId}, ${organisationId}, 'Ada Example', 'ada@example.org', '', '', '{}', now())`
  })
})
afterAll(() => database.close())

beforeEach(async () => {
  answers = []
  taken = []
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => done(refusal('sign-in')),
    onRcptTo: (_address, _session, done) => done(refusal('recipient')),
    onData: (stream, session, done) => {
      let text = ''
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
      stream.on('end', () => {
        const refused = refusal('message')
        if (!refused) taken.push({ to: session.envelope.rcptTo.map(to => to.address), text })
        done(refused)
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
})
afterEach(() => new Promise<void>(resolve => server.close(() => resolve())))

function refusal(at: string): Error | null {
  if (answers[0]?.at !== at) return null
  return Object.assign(new Error('no'), { responseCode: answers.shift()?.code })
}

function raw<T>(query: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  return asOwner(url(), async sql => {
    await sql`select set_config('app.kind', 'system', false)`
    return query(sql)
  })
}

async function queue(recipientAccountId = accountId): Promise<string> {
  const id = randomUUID()
  const ids = { uuid: () => id, reference: () => reference }
  await database.transaction({ ...systemActor, kind: 'partner', accountId }, tx =>
    queueEmail(
      tx,
      { ids },
      { recipientAccountId, template: 'feedback-ready', facts: { reference } },
    ),
  )
  return id
}

interface Row {
  readonly state: string
  readonly attempts: number
  readonly code: string | null
  readonly result: string | null
}

/** Works until the job has ended, without the pauses between attempts. */
async function workUntilEnd(id: string, withServer = true): Promise<Row> {
  const { port } = server.server.address() as AddressInfo
  const mailer = openMailer({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Refer a child <no-reply@example.org>',
    requireTls: false,
  })
  const signInLink = 'https://refer.example.org/sign-in'
  const email = emailJob({ database, mailer: withServer ? mailer : undefined, signInLink })
  const working = workThrough({
    database,
    handlers: { email },
    concurrency: 1,
    leaseSeconds: 10,
    pollMs: 30,
  })
  try {
    for (;;) {
      const [row] = await raw(
        sql => sql<Row[]>`
          update job set run_at = now() - interval '1 second' where id = ${id}
          returning state, attempts, last_error_code as code, result`,
      )
      if (row?.state === 'done' || row?.state === 'failed') return row
      await new Promise(resolve => setTimeout(resolve, 30))
    }
  } finally {
    await working.stop()
    mailer.close()
  }
}

describe('an e-mail', () => {
  it('is tried again until the server takes it, as the same message', async () => {
    answers = [
      { at: 'recipient', code: 451 },
      { at: 'message', code: 451 },
    ]
    const id = await queue()
    expect(await workUntilEnd(id)).toMatchObject({ state: 'done', attempts: 3, result: 'sent' })
    expect(taken).toHaveLength(1)
    expect(taken[0]?.to).toEqual(['ada@example.org'])
    expect(taken[0]?.text).toContain(`Message-ID: <${id}@example.org>`)
    expect(taken[0]?.text).toContain(`Subject: Your referral ${reference}: an update is ready`)
    expect(taken[0]?.text).toContain('https://refer.example.org/sign-in')
    expect(taken[0]?.text).not.toContain('Ada')
  })

  it.each([
    ['recipient', 550],
    ['message', 554],
  ] as const)('is given up when the server will never take it (%s)', async (at, code) => {
    answers = [{ at, code }]
    expect(await workUntilEnd(await queue())).toMatchObject({
      state: 'failed',
      attempts: 1,
      code: `smtp_${code}`,
    })
    expect(taken).toEqual([])
  })

  it('waits when it is we who are refused: that is put right, and nothing is lost', async () => {
    answers = [{ at: 'sign-in', code: 550 }]
    expect(await workUntilEnd(await queue())).toMatchObject({ state: 'done', attempts: 2 })
    expect(taken).toHaveLength(1)
  })

  it('to somebody who is no longer there is given up', async () => {
    const row = await workUntilEnd(await queue(randomUUID()))
    expect(row).toMatchObject({ state: 'failed', code: 'no_recipient' })
  })

  it.each([
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org, eve@example.org',
    'Eve <e@e.org>',
  ])('to an address that hides another (%j) is given up', async address => {
    await raw(sql => sql`update account set email = ${address} where id = ${accountId}`)
    const row = await workUntilEnd(await queue())
    await raw(sql => sql`update account set email = 'ada@example.org' where id = ${accountId}`)
    expect(row).toMatchObject({ state: 'failed', code: 'bad_address' })
    expect(taken).toEqual([])
  })

  it('is kept, and goes nowhere, when a demonstration has no mail server', async () => {
    expect(await workUntilEnd(await queue(), false)).toMatchObject({
      state: 'done',
      result: 'kept',
    })
    expect(taken).toEqual([])
  })

  it('holds nothing in its row but ids and the reference', async () => {
    const id = await queue()
    const [row] = await raw(
      sql => sql<{ payload: unknown }[]>`select payload from job where id = ${id}`,
    )
    expect(row?.payload).toEqual({
      recipientAccountId: accountId,
      template: 'feedback-ready',
      reference,
    })
  })
})
