/** The only way to reach the database: a transaction that runs as one actor, with row policies in force. */
import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { can, seesWholeAgency, type Actor } from '#app/domain/access/actor.ts'
import { keepPlans } from './keep-plans.ts'
import { findSession, type SessionRow } from './queries/find-session.ts'

type Orm = PostgresJsDatabase

/** A transaction in progress, already acting for somebody. */
export type Tx = Parameters<Parameters<Orm['transaction']>[0]>[0]

export interface Database {
  /** Runs the work in one transaction as this actor; a throw rolls everything back. */
  readonly transaction: <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Whose session this token hash belongs to, ended or not. One statement: every request of a person asks it. */
  readonly findSession: (tokenHash: string) => Promise<SessionRow | undefined>
  /** Resolves when the server answers. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a pool. `connections` is the most it will hold. */
export function openDatabase(url: string, connections = 10): Database {
  // One client for drizzle alone: drizzle changes a client's parsers, so raw SQL needs a client of its own.
  const client = postgres(url, { max: connections, connect_timeout: 5, onnotice: () => undefined })
  const orm: Orm = drizzle(keepPlans(client))
  return {
    transaction: (actor, work) =>
      orm.transaction(async tx => {
        // Sent ahead of the work on the same connection without waiting for the answer: queries run in the order
        // they are sent, and if this one fails the transaction is lost and every query after it fails too.
        const [, result] = await Promise.all([actAs(tx, actor), work(tx)])
        return result
      }),
    findSession: tokenHash => findSession(client, tokenHash),
    ping: async () => {
      await orm.execute(sql`select 1`)
    },
    close: () => client.end({ timeout: 5 }),
  }
}

/** Sets the role and the actor for this transaction only; row policies read them (db/schema/columns.ts). */
async function actAs(tx: Tx, actor: Actor): Promise<void> {
  await tx.execute(sql`select
    set_config('role', 'portal_app', true),
    set_config('app.kind', ${actor.kind}, true),
    set_config('app.account_id', ${actor.accountId}, true),
    set_config('app.organisation_id', ${actor.organisationId}, true),
    set_config('app.council_code', ${actor.councilCode}, true),
    set_config('app.whole_agency', ${seesWholeAgency(actor) ? 'yes' : 'no'}, true),
    set_config('app.edits_guide', ${can(actor, 'guide.edit') ? 'yes' : 'no'}, true),
    set_config('app.reviews_guide', ${can(actor, 'guide.review') ? 'yes' : 'no'}, true)`)
}
