import type postgres from 'postgres'

/**
 * A client for drizzle whose statements PostgreSQL keeps, parsed and planned, for as long as the connection lasts.
 * Drizzle sends every statement afresh, which costs a second trip each time, and a plan with all its row policies.
 *
 * It also keeps a transaction whose connection was lost from going on. postgres.js tells whoever waits for the
 * transaction at once, but would still send what the work asks for next, or a rollback or commit of its own, on a
 * connection that is gone, which ends the process, or is mended and serving somebody else. So work that has lost its
 * connection is left waiting for ever, with nobody waiting for it.
 */
export function keepPlans(client: postgres.Sql): postgres.Sql {
  const asked = {
    options: client.options,
    unsafe: (text: string, parameters?: never[]) =>
      client.unsafe(text, parameters, { prepare: true }),
    begin: async (work: (scope: unknown) => Promise<unknown>) => {
      let over = false
      const isOver = () => over
      try {
        return await client.begin(async scope => {
          const result = await work(stoppable(scope, isOver))
          return isOver() ? await never() : result
        })
      } finally {
        over = true
      }
    },
  }
  // Drizzle types its client as the whole of postgres.js, and asks for these three things alone.
  return asked as unknown as postgres.Sql
}

/** As much of a transaction's scope as drizzle asks for: one function, whose answer it awaits or takes as arrays. */
function stoppable(scope: postgres.TransactionSql, isOver: () => boolean): unknown {
  return {
    unsafe: (text: string, parameters?: never[]) => {
      const statement = () => scope.unsafe(text, parameters, { prepare: true })
      const run = (start: () => Promise<unknown>) =>
        isOver() ? never() : start().catch(waitIfLost)
      return {
        values: () => run(() => statement().values()),
        then: (resolve: never, reject: never) => run(statement).then(resolve, reject),
      }
    },
  }
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
