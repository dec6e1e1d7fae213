import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { account, parkedPost, session } from '../schema/account.ts'
import { organisation } from '../schema/organisation.ts'
import type { Tx } from './tx.ts'

const person = {
  accountId: account.id,
  name: account.name,
  jobTitle: account.jobTitle,
  email: account.email,
  phone: account.phone,
  roles: account.roles,
  persona: account.persona,
  organisationId: organisation.id,
  organisationName: organisation.name,
  organisationKind: organisation.kind,
  service: organisation.service,
  councilCode: organisation.councilCode,
} as const

export type PersonRow = Awaited<ReturnType<typeof listPersonas>>[number]

/** The people of the demonstration that anyone may sign in as, in the order the seed gave them. */
export async function listPersonas(tx: Tx) {
  return tx
    .select(person)
    .from(account)
    .innerJoin(organisation, eq(organisation.id, account.organisationId))
    .where(and(isNotNull(account.persona), account.active))
    .orderBy(asc(account.createdAt), asc(account.id))
    .limit(50)
}

export async function findPersona(tx: Tx, accountId: string) {
  const [row] = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.id, accountId), isNotNull(account.persona), account.active))
    .limit(1)
  return row
}

export async function addSession(tx: Tx, row: typeof session.$inferInsert): Promise<void> {
  await tx.insert(session).values(row)
}

export async function touchSession(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await tx.update(session).set({ lastSeenAt: at }).where(eq(session.id, sessionId))
}

export async function revokeSession(tx: Tx, tokenHash: string, at: Date): Promise<void> {
  await tx
    .update(session)
    .set({ revokedAt: at })
    .where(and(eq(session.tokenHash, tokenHash), isNull(session.revokedAt)))
}

export async function addParkedPost(tx: Tx, row: typeof parkedPost.$inferInsert): Promise<void> {
  await tx.insert(parkedPost).values(row)
}

/** Takes a parked post away: it can be given back once, to its owner, for the page it was meant for. */
export async function takeParkedPost(tx: Tx, id: string, path: string, since: Date) {
  const [row] = await tx
    .delete(parkedPost)
    .where(and(eq(parkedPost.id, id), eq(parkedPost.path, path), gt(parkedPost.createdAt, since)))
    .returning({ body: parkedPost.body })
  return row
}

/** The name of a person the actor may know of; empty for anybody else. */
export async function findName(tx: Tx, accountId: string): Promise<string> {
  const [row] = await tx
    .select({ name: account.name })
    .from(account)
    .where(eq(account.id, accountId))
    .limit(1)
  return row?.name ?? ''
}

/** The people at a council who are told of something urgent, or of anything at all that only they may read. */
export async function listFrontDoorRecipients(tx: Tx, councilCode: string, isRestricted = false) {
  const told = isRestricted
    ? sql`array['designated_officer']::text[]`
    : sql`array['front_door_manager','out_of_hours']::text[]`
  return tx
    .select({ accountId: account.id })
    .from(account)
    .innerJoin(organisation, eq(organisation.id, account.organisationId))
    .where(
      and(
        eq(organisation.kind, 'front_door'),
        eq(organisation.councilCode, councilCode),
        account.active,
        sql`${account.roles} && ${told}`,
      ),
    )
    .orderBy(asc(account.createdAt))
    .limit(20)
}
