/**
 * What happens to some referrals of the demonstration after they were sent: questions, a changed phone number, a
 * withdrawal, files and copies. Done with the same verbs as people use, so that every trace is there that they leave.
 */
import { crc32, deflateSync } from 'node:zlib'
import { kindOf, roles, systemActor, type Actor, type Role } from '#app/domain/access/actor.ts'
import { amendContact } from '#app/services/after-sending/amend-contact.ts'
import { answerQuery } from '#app/services/after-sending/answer-query.ts'
import { askSender } from '#app/services/after-sending/ask-sender.ts'
import { withdraw } from '#app/services/after-sending/withdraw.ts'
import type { Context } from '#app/services/context.ts'
import { askCopy } from '#app/services/copies/ask-copy.ts'
import { keepFile } from '#app/services/files/keep-file.ts'
import {
  afterSendingWords,
  fileWords,
  happensTo,
} from '#content/demonstration/after-sending-words.ts'
import type { Database } from '#db/database.server.ts'
import { listPersonas, type PersonRow } from '#db/queries/accounts.ts'
import { listQueries } from '#db/queries/after-sending.ts'
import { listCopies } from '#db/queries/copies.ts'
import { listReferralContacts } from '#db/queries/contacts.ts'
import { saveScanned } from '#db/queries/files.ts'
import type { ClaimedJob } from '#db/queries/jobs.ts'
import { listOwn } from '#db/queries/referrals.ts'
import { databaseStore } from '../files/database-store.server.ts'
import { systemIds } from '../ids.server.ts'
import { copyJob } from '../jobs/copy-job.server.ts'
import { makePdf } from '../pdf/make-pdf.server.ts'

const minute = 60_000
const key = 'demonstration'

/** Adds to referrals that people of the demonstration sent. What has no referral to happen to does not happen. */
export async function addAfterSending(database: Database, now: Date): Promise<void> {
  const personas = await database.transaction(systemActor, listPersonas)
  const actors = personas.map(actorOf)
  const as = (actor: Actor, minutesAgo: number): Context => ({
    actor,
    requestId: key,
    clock: { now: () => new Date(now.getTime() - minutesAgo * minute) },
    ids: systemIds,
    transaction: work => database.transaction(actor, work),
  })
  const first = async (name: string, status: 'sent' | 'decided') => {
    const sender = actors.find(one => one.name === name)
    if (!sender) return undefined
    const rows = await database.transaction(sender, tx => listOwn(tx, { status }, 20))
    const before = now.getTime() - 60 * minute
    const referral = rows.find(
      ({ urgency, authorName, receivedAt }) =>
        urgency === 'routine' && authorName === name && (receivedAt?.getTime() ?? before) < before,
    )
    return referral && { sender, referral }
  }
  const { asked, answered, takenBack, withFiles } = happensTo
  const waiting = await first(asked, 'sent')
  if (waiting) await ask(as, actors, waiting.referral, afterSendingWords.waiting)
  const settled = await first(answered, 'sent')
  if (settled) {
    const { sender, referral } = settled
    await ask(as, actors, referral, afterSendingWords.answered)
    const queries = await database.transaction(sender, tx => listQueries(tx, referral.id))
    const { answer: words, phone } = afterSendingWords
    for (const { id: queryId } of queries)
      await answerQuery(as(sender, 20), { id: referral.id, queryId, key, words })
    const change = { who: 'sender', field: 'phone', ...phone }
    await amendContact(as(sender, 15), { id: referral.id, key, ...change })
    await addFiles(database, as(sender, 10), referral.id, now)
  }
  const returned = await first(takenBack, 'sent')
  if (returned)
    await withdraw(as(returned.sender, 20), {
      id: returned.referral.id,
      ...afterSendingWords.withdrawal,
    })
  const old = await first(withFiles, 'decided')
  if (old) {
    const { sender, referral } = old
    await addFiles(database, as(sender, 20), referral.id, now)
    for (const kind of ['pdf', 'json'] as const)
      await askCopy(as(sender, 0), { id: referral.id, kind, key })
    // Made now, so that they are there before the worker has got through its letters.
    const make = copyJob({ database, now: () => now })
    for (const { id } of await database.transaction(sender, tx => listCopies(tx, referral.id)))
      await make(jobFor(id), new AbortController().signal)
  }
}

export function actorOf(row: PersonRow): Actor {
  return {
    kind: kindOf(row.organisationKind),
    accountId: row.accountId,
    name: row.name,
    jobTitle: row.jobTitle,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    agencyKind: row.organisationKind,
    councilCode: row.councilCode,
    roles: row.roles.filter((role): role is Role => roles.some(known => known === role)),
  }
}

async function ask(
  as: (actor: Actor, minutesAgo: number) => Context,
  actors: readonly Actor[],
  referral: { readonly id: string; readonly councilCode: string | null },
  words: { readonly what: string; readonly why: string },
): Promise<void> {
  const worker = actors.find(
    ({ roles: held, councilCode }) =>
      held.some(role => role === 'front_door_officer' || role === 'front_door_manager') &&
      councilCode === referral.councilCode,
  )
  if (!worker) return
  const ctx = as(worker, 40)
  const [contact] = await ctx.transaction(tx => listReferralContacts(tx, referral.id))
  if (contact) await askSender(ctx, { contactId: contact.id, key, needed: 'next', ...words })
}

function jobFor(copyId: string): ClaimedJob {
  const [id, token] = [systemIds.uuid(), systemIds.uuid()]
  return { id, token, kind: 'copy', payload: { copyId }, attempts: 1, maxAttempts: 1 }
}

/** Small files made here and now. They are harmless by what they are, so they need no scanner to be opened. */
async function addFiles(
  database: Database,
  ctx: Context,
  referralId: string,
  now: Date,
): Promise<void> {
  const stores = { kind: 'database', of: () => databaseStore } as const
  const { letter, notes, drawing } = fileWords
  const pdf = await makePdf(
    {
      title: letter.title,
      marking: 'Made up for a demonstration',
      foot: letter.title,
      paragraphs: letter.paragraphs,
      sections: [],
    },
    { at: now },
  )
  const files: readonly (readonly [string, Uint8Array])[] = [
    [letter.name, pdf],
    [notes.name, Buffer.from(notes.words)],
    [drawing.name, colouredPicture()],
  ]
  for (const [name, bytes] of files) {
    const kept = await keepFile(ctx, stores, { referralId, name, content: once(bytes) })
    if (!kept.ok) throw new Error(`a file of the demonstration was not kept: ${kept.because}`)
    await database.transaction(systemActor, tx => saveScanned(tx, kept.fileId, 'clean', now))
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield bytes
}

/** A sheet of paper with a house of two colours on it, as a child may draw one: 160 by 120 pixels. */
function colouredPicture(): Uint8Array {
  const [width, height] = [160, 120]
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const isRoof = y > 20 && y <= 55 && Math.abs(x - 80) < y - 18
      const isWall = y > 55 && y < 105 && x > 50 && x < 110
      return isRoof ? 2 : isWall ? 1 : 0
    }),
  )
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  // Eight bits a pixel, each naming a colour of the list.
  size.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    part('IHDR', size),
    part('PLTE', Buffer.from([255, 255, 250, 233, 196, 106, 186, 73, 58])),
    part('IDAT', deflateSync(Buffer.from(rows.flatMap(row => [0, ...row])))),
    part('IEND', Buffer.alloc(0)),
  ])
}

function part(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
