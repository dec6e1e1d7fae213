import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'

/** What work in a transaction may do: everything drizzle can, but begin another. */
export type Statements = Omit<PostgresJsDatabase, 'transaction'>

/** A statement to send ahead of the work, and what it is sent with. */
export interface First {
  readonly text: string
  readonly values: readonly string[]
}

/**
 * Runs work in a transaction that begins with a statement of its own, sent without waiting for the answer: PostgreSQL
 * runs what it is sent in order, and if the first fails the transaction is lost and every statement after it fails.
 *
 * Its statements are kept, parsed and planned, for as long as the connection lasts. Drizzle by itself sends each one
 * afresh, which costs a second trip each time, and a plan with all its row policies.
 *
 * Work whose connection was lost never goes on. postgres.js tells whoever waits for the transaction at once, but would
 * still send what the work asks for next, or a rollback or commit of its own, on a connection that is gone, which ends
 * the process, or is mended and serving somebody else. So such work is left waiting for ever, with nobody waiting
 * for it.
 */
export async function inTransaction<T>(
  client: postgres.Sql,
  first: First,
  work: (tx: Statements) => Promise<T>,
): Promise<T> {
  let over = false
  const isOver = () => over
  const begun = client.begin(async scope => {
    // Started here and now, and so ahead of whatever the work starts.
    const led = scope.unsafe(first.text, [...first.values], { prepare: true }).execute()
    const [result] = await Promise.all([
      work(drizzle(stoppable(client, scope, isOver))),
      led.catch(waitIfLost),
    ])
    return isOver() ? await never() : { result }
  })
  try {
    const { result } = (await begun) as { readonly result: T }
    return result
  } finally {
    over = true
  }
}

/** As much of a client as drizzle asks for: one function, whose answer it awaits as rows or as arrays. */
function stoppable(
  { options }: postgres.Sql,
  scope: postgres.TransactionSql,
  isOver: () => boolean,
): postgres.Sql {
  const asked = {
    options,
    unsafe: (text: string, parameters?: never[]) => {
      const statement = () => scope.unsafe(text, parameters, { prepare: true })
      const start = (sent: () => Promise<unknown>) =>
        isOver() ? never() : sent().catch(waitIfLost)
      return {
        values: () => start(() => statement().values()),
        then: (resolve: never, reject: never) => start(statement).then(resolve, reject),
      }
    },
  }
  // Drizzle types its client as the whole of postgres.js.
  return asked as unknown as postgres.Sql
}

/** The codes with which postgres.js, the network and PostgreSQL say that a connection is gone. */
const lost: ReadonlySet<unknown> = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
])

function waitIfLost(error: unknown): Promise<never> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (lost.has(code)) return never()
  throw error
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}
