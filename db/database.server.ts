/** The only way to reach the database: a transaction that runs as one actor, with row policies in force. */
import postgres from 'postgres'
import { can, seesWholeAgency, type Actor } from '#app/domain/access/actor.ts'
import { inTransaction, type First, type Statements } from './in-transaction.ts'
import { findSession, type SessionRow } from './queries/find-session.ts'

/** A transaction in progress, already acting for somebody. */
export type Tx = Statements

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
  const client = postgres(url, { max: connections, connect_timeout: 5, onnotice: () => undefined })
  return {
    transaction: (actor, work) => inTransaction(client, actingAs(actor), work),
    findSession: tokenHash => findSession(client, tokenHash),
    ping: async () => {
      await client`select 1`
    },
    close: () => client.end({ timeout: 5 }),
  }
}

/** Sets the role and the actor for one transaction; row policies read them (db/schema/columns.ts). */
function actingAs(actor: Actor): First {
  const yesOr = (holds: boolean): string => (holds ? 'yes' : 'no')
  const settings = {
    kind: actor.kind,
    account_id: actor.accountId,
    organisation_id: actor.organisationId,
    council_code: actor.councilCode,
    whole_agency: yesOr(seesWholeAgency(actor)),
    restricted: yesOr(can(actor, 'contact.restricted')),
    edits_guide: yesOr(can(actor, 'guide.edit')),
    reviews_guide: yesOr(can(actor, 'guide.review')),
  }
  const set = Object.keys(settings).map((name, at) => `set_config('app.${name}', $${at + 1}, true)`)
  return {
    text: `select set_config('role', 'portal_app', true), ${set.join(', ')}`,
    values: Object.values(settings),
  }
}
