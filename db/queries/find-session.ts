import type postgres from 'postgres'

/** A session, ended or not, with whoever it belongs to and where they work. Times are epoch milliseconds. */
export interface SessionRow {
  readonly sessionId: string
  readonly startedAt: number
  readonly lastSeenAt: number
  readonly revoked: boolean
  readonly active: boolean
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly roles: readonly string[]
  readonly organisationId: string
  readonly organisationName: string
  readonly organisationKind: string
  readonly councilCode: string
}

/**
 * The session with this token hash. Before it is known who asks there is no actor to act as, so a function in the
 * database looks this one thing up, in one trip and without a transaction. portal_app may not call it.
 */
export async function findSession(
  client: postgres.Sql,
  tokenHash: string,
): Promise<SessionRow | undefined> {
  const [row] = await client<SessionRow[]>`select * from find_session(${tokenHash})`
  return row
}
