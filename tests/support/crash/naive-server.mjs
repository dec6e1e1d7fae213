// What sending must not be, kept so that the crash harness can be seen to catch it: every post makes a new row, no key
// tells a retry from a first try, and the alert is written after the sender has been told that all is well.
import { randomInt, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'

/** How long this server takes to draw a receipt before it answers, in milliseconds. */
const receiptMs = 10
/** How long its mail server takes to answer, in milliseconds. */
const mailMs = 25

const sql = postgres(process.env.DATABASE_URL, { max: 10, onnotice: () => undefined })

createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end())
}).listen(Number(process.env.PORT))

async function answer(request, response) {
  request.resume()
  if (request.url === '/health/ready') {
    response.end('ready')
    return
  }
  const [, draftId, page] = /^\/referral\/([0-9a-f-]{36})\/(check|sent)$/.exec(request.url) ?? []
  if (draftId === undefined) {
    response.writeHead(404).end()
  } else if (request.method === 'POST') {
    await send(draftId, response)
  } else if (page === 'check') {
    const fields = ['submissionKey', 'documentHash'].map(
      name => `<input type="hidden" name="${name}" value="not looked at"/>`,
    )
    response.end(`<form method="post">${fields.join('')}</form>`)
  } else {
    response.end(`<strong>${await latestReference(draftId)}</strong>`)
  }
}

async function send(draftId, response) {
  const { id, reference } = { id: randomUUID(), reference: `N${randomInt(1e9)}` }
  await asSystem(async tx => {
    await tx`insert into referral (id, organisation_id, author_id, form_id, form_version, status, revision, answers,
        visited_pages, submission_key, created_at, saved_at, received_at, reference)
      select ${id}, organisation_id, author_id, form_id, form_version, 'sent', revision, answers,
        visited_pages, submission_key, created_at, now(), now(), ${reference} from referral where id = ${draftId}`
    await tx`insert into contact (id, referral_id, organisation_id, council_code, lane, position, child_name, child,
        harm_tags, urgency, urgency_rank, received_at, due_at, address_unknown, state)
      select ${randomUUID()}, id, organisation_id, '857', 'front_door', 1, 'A child', '{}',
        '{}', 'urgent', 2, now(), now(), true, 'waiting' from referral where id = ${id}`
    await tx`insert into referral_event (id, referral_id, type, at) values (${randomUUID()}, ${id}, 'sent', now())`
    await tx`insert into audit (id, at, type, referral_id, request_id)
      values (${randomUUID()}, now(), 'referral.submitted', ${id}, 'naive')`
  })
  await pause(receiptMs)
  response.writeHead(302, { Location: `/referral/${draftId}/sent` }).end()
  await pause(mailMs)
  for (const template of ['referral-received', 'referral-arrived']) {
    await asSystem(
      tx => tx`insert into job (id, kind, payload, max_attempts, run_at, created_at)
        values (${randomUUID()}, 'email', ${{ template, reference }}, 1, now(), now())`,
    )
  }
}

async function latestReference(draftId) {
  const [row] = await asSystem(
    tx => tx`select sent.reference from referral draft join referral sent
      on sent.submission_key = draft.submission_key and sent.status = 'sent'
      where draft.id = ${draftId} order by sent.received_at desc limit 1`,
  )
  return row?.reference ?? ''
}

function asSystem(work) {
  return sql.begin(async tx => {
    await tx`select set_config('role', 'portal_app', true), set_config('app.kind', 'system', true)`
    return work(tx)
  })
}
