/** Who is signed in: a random token in a cookie, its hash in the session table, and time limits that end it. */
import { createHash, randomBytes } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { kindOf, roles, systemActor, type Actor, type Role } from '#app/domain/access/actor.ts'
import { addParkedPost, addSession, revokeSession, touchSession } from '#db/queries/accounts.ts'
import type { SessionRow } from '#db/queries/find-session.ts'
import { portal } from './portal.server.ts'

/** Idle and absolute limits in minutes (trust promise T31). */
export const sessionLimits = { idleMinutes: 20, absoluteMinutes: 8 * 60 } as const

const minute = 60_000

/** On plain http, which only a demonstration uses, browsers refuse the __Host- prefix. */
function cookie() {
  const secure = portal().env.PORTAL_ORIGIN?.startsWith('https://') === true
  return createCookie(secure ? '__Host-portal' : 'portal', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
  })
}

const hash = (token: string): string => createHash('sha256').update(token).digest('hex')

async function tokenOf(request: Request): Promise<string | undefined> {
  const value: unknown = await cookie().parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value.length < 200 ? value : undefined
}

/** Starts a session for an account and answers with the cookie to set. Always a new token: none is ever reused. */
export async function startSession(accountId: string): Promise<string> {
  const { database, ids, clock } = portal()
  const token = randomBytes(32).toString('base64url')
  const at = clock.now()
  await database.transaction(systemActor, tx =>
    addSession(tx, {
      id: ids.uuid(),
      tokenHash: hash(token),
      accountId,
      createdAt: at,
      lastSeenAt: at,
    }),
  )
  return cookie().serialize(token)
}

/** Ends the session. The cookie is left as it is, so that work posted from another tab can still be given back. */
export async function endSession(request: Request): Promise<void> {
  const token = await tokenOf(request)
  if (!token) return
  const { database, clock } = portal()
  await database.transaction(systemActor, tx => revokeSession(tx, hash(token), clock.now()))
}

export type SignedIn =
  | { readonly state: 'in'; readonly actor: Actor }
  /**
   * There was a session and it has ended. Whose it was is known, so that what they posted can be held for them until
   * they sign in again, and for nothing else. `was` is null when the account may not be used any more.
   */
  | { readonly state: 'ended'; readonly accountId: string; readonly was: Actor | null }
  | { readonly state: 'out' }

/** Who this request comes from. Ended sessions are recognised so that what they posted can be kept for them. */
export async function signedIn(request: Request): Promise<SignedIn> {
  const token = await tokenOf(request)
  if (!token) return { state: 'out' }
  const { database, clock } = portal()
  const row = await database.findSession(hash(token))
  if (!row) return { state: 'out' }
  const now = clock.now()
  const idle = now.getTime() - row.lastSeenAt
  const age = now.getTime() - row.startedAt
  if (
    row.revoked ||
    !row.active ||
    idle > sessionLimits.idleMinutes * minute ||
    age > sessionLimits.absoluteMinutes * minute
  ) {
    return { state: 'ended', accountId: row.accountId, was: row.active ? actorOf(row) : null }
  }
  // Once a minute is exact enough for a twenty-minute limit, and most requests then write nothing.
  if (idle > minute) {
    await database.transaction(systemActor, tx => touchSession(tx, row.sessionId, now))
  }
  return { state: 'in', actor: actorOf(row) }
}

function actorOf(row: SessionRow): Actor {
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

/** Keeps what somebody posted after their session ended, for them alone, and answers with its id. */
export async function parkPost(accountId: string, path: string, body: string): Promise<string> {
  const { database, ids, clock } = portal()
  const id = ids.uuid()
  await database.transaction(systemActor, tx =>
    addParkedPost(tx, {
      id,
      accountId,
      path,
      // A NUL written as it is means the same, and no database can hold it.
      body: body.replaceAll('\0', '%00'),
      createdAt: clock.now(),
    }),
  )
  return id
}
