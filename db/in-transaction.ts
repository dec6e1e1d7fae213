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
 * Nothing of a transaction is ever sent outside it. Once the work has ended, well or not, or its connection was lost,
 * whatever part of it still goes on is left waiting for ever, with nobody waiting for it. postgres.js would send what such
 * work asks for next, or a rollback or commit of its own, behind the commit, or on a connection that is gone, which ends
 * the process, or that is mended and serving somebody else.
 */
export async function inTransaction<T>(
  client: postgres.Sql,
  first: First,
  work: (tx: Statements) => Promise<T>,
): Promise<T> {
  let over = false
  const isOver = () => over
  /** True for whoever ends the transaction; false when it was over before, and nothing may be sent any more. */
  const end = () => {
    const wasOpen = !over
    over = true
    return wasOpen
  }
  const begun = client.begin(async scope => {
    try {
      // Started here and now, and so ahead of whatever the work starts.
      const led = scope.unsafe(first.text, [...first.values], { prepare: true }).execute()
      const [result] = await Promise.all([
        work(drizzle(stoppable(client, scope, isOver))),
        led.catch(waitIfLost),
      ])
      return end() ? { result } : await never()
    } catch (error) {
      return end() ? thrown(error) : await never()
    }
  })
  try {
    const { result } = (await begun) as { readonly result: T }
    return result
  } finally {
    end()
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

function thrown(error: unknown): never {
  throw error
}

function never(): Promise<never> {
  return new Promise(() => undefined)
}
