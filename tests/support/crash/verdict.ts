import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import { openDatabase } from '#db/database.server.ts'
import type { Acknowledged } from './send-until-acknowledged.ts'

/** The surnames of the drafts that something went wrong with. All empty is what trust promise T01 asks for. */
export interface Verdict {
  /** Somebody was told that it was sent, and it is not there. */
  readonly lost: readonly string[]
  /** There twice, or any part of it twice: a contact, an event, an audit row, a message. */
  readonly doubled: readonly string[]
  /** There under another reference than somebody was told. */
  readonly otherReference: readonly string[]
  readonly withoutContact: readonly string[]
  readonly withoutEvent: readonly string[]
  readonly withoutAudit: readonly string[]
  readonly withoutReceipt: readonly string[]
  readonly withoutAlert: readonly string[]
}

const Rows = z.array(
  z.object({
    surname: z.string(),
    reference: z.string(),
    contacts: z.number(),
    events: z.number(),
    audits: z.number(),
    receipts: z.number(),
    alerts: z.number(),
  }),
)

type Row = z.infer<typeof Rows>[number]

/** Joins what the clients were told to what is in the tables, draft by draft. */
export async function verdictOn(url: string, told: readonly Acknowledged[]): Promise<Verdict> {
  const rows = await sentReferrals(url)
  const stored = new Map<string, readonly Row[]>()
  for (const row of rows) stored.set(row.surname, [...(stored.get(row.surname) ?? []), row])
  const where = (test: (found: readonly Row[]) => boolean) =>
    [...stored].filter(([, found]) => test(found)).map(([surname]) => surname)
  const lacking = (part: keyof Row) => where(found => found.some(row => row[part] === 0))
  return {
    lost: told.map(one => one.draft.surname).filter(surname => !stored.has(surname)),
    doubled: where(
      found =>
        found.length > 1 ||
        found.some(row =>
          [row.contacts, row.events, row.audits, row.receipts, row.alerts].some(count => count > 1),
        ),
    ),
    otherReference: told
      .filter(({ draft, reference }) =>
        stored.get(draft.surname)?.some(row => row.reference !== reference),
      )
      .map(({ draft }) => draft.surname),
    withoutContact: lacking('contacts'),
    withoutEvent: lacking('events'),
    withoutAudit: lacking('audits'),
    withoutReceipt: lacking('receipts'),
    withoutAlert: lacking('alerts'),
  }
}

/** A run that found nothing wrong. */
export const nothingWrong: Verdict = {
  lost: [],
  doubled: [],
  otherReference: [],
  withoutContact: [],
  withoutEvent: [],
  withoutAudit: [],
  withoutReceipt: [],
  withoutAlert: [],
}

async function sentReferrals(url: string): Promise<readonly Row[]> {
  const database = openDatabase(url, 1)
  const messages = (template: string) =>
    sql`(select count(*)::int from job j where j.payload->>'template' = ${template}
      and j.payload->>'reference' = r.reference)`
  try {
    const found = await database.transaction(systemActor, tx =>
      tx.execute(sql`select
          r.answers #>> '{children,0,answers,childSurname}' as surname,
          r.reference,
          (select count(*)::int from contact c where c.referral_id = r.id) as contacts,
          (select count(*)::int from referral_event e
            where e.referral_id = r.id and e.type = 'sent') as events,
          (select count(*)::int from audit a
            where a.referral_id = r.id and a.type = 'referral.submitted') as audits,
          ${messages('referral-received')} as receipts,
          ${messages('referral-arrived')} as alerts
        from referral r where r.status <> 'draft'`),
    )
    return Rows.parse([...found])
  } finally {
    await database.close()
  }
}

/** How many messages have not gone out yet. */
export async function unfinishedJobs(url: string): Promise<number> {
  const database = openDatabase(url, 1)
  try {
    const [row] = await database.transaction(systemActor, tx =>
      tx.execute<{ count: number }>(
        sql`select count(*)::int as count from job where kind = 'email' and state <> 'done'`,
      ),
    )
    return row?.count ?? 0
  } finally {
    await database.close()
  }
}
