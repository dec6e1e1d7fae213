import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { FamilyChoice, FamilyWarningKind } from '#app/domain/copies/family-copy.ts'
import { account } from '../schema/account.ts'
import { organisation } from '../schema/organisation.ts'
import { referralCopy } from '../schema/referral-copy.ts'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

export type CopyKind = 'pdf' | 'json' | 'family'
export type CopyState = 'queued' | 'ready' | 'failed' | 'expired'

/** What was confirmed about a copy for a family, and by whom. */
export interface FamilyConfirmed extends FamilyChoice {
  readonly forName: string
  readonly aboutName: string
  readonly warnings: readonly FamilyWarningKind[]
  readonly reason: string
  /** The fingerprint of the very words that were read and confirmed. */
  readonly hash: string
}

export interface CopyRowInFull {
  readonly id: string
  readonly referralId: string
  readonly kind: CopyKind
  readonly state: CopyState
  readonly family: FamilyConfirmed | null
  readonly requestedByName: string
  readonly requestedAt: Date
  readonly expiresAt: Date
  readonly byteCount: number | null
}

const columns = {
  id: referralCopy.id,
  referralId: referralCopy.referralId,
  kind: referralCopy.kind,
  state: referralCopy.state,
  family: referralCopy.family,
  requestedByName: referralCopy.requestedByName,
  requestedAt: referralCopy.requestedAt,
  expiresAt: referralCopy.expiresAt,
  byteCount: referralCopy.byteCount,
}

/** The columns hold what the services wrote; the casts live here and nowhere else. */
function typed<T extends { kind: string; state: string; family: unknown }>(row: T) {
  return {
    ...row,
    kind: row.kind as CopyKind,
    state: row.state as CopyState,
    family: row.family as FamilyConfirmed | null,
  }
}

/** Adds a copy to be made, unless this very one was asked for already. True when this call added it. */
export async function addCopy(
  tx: Tx,
  copy: Omit<typeof referralCopy.$inferInsert, 'state'>,
): Promise<boolean> {
  const rows = await tx
    .insert(referralCopy)
    .values({ ...copy, state: 'queued' })
    .onConflictDoNothing({ target: referralCopy.id })
    .returning({ id: referralCopy.id })
  return rows.length > 0
}

/** Copies of one referral, latest first, without their files. */
export async function listCopies(tx: Tx, referralId: string): Promise<readonly CopyRowInFull[]> {
  const rows = await tx
    .select(columns)
    .from(referralCopy)
    .where(eq(referralCopy.referralId, referralId))
    .orderBy(desc(referralCopy.requestedAt), desc(referralCopy.id))
    .limit(100)
  return rows.map(typed)
}

/** One copy without its file. */
export async function findCopy(tx: Tx, id: string): Promise<CopyRowInFull | undefined> {
  const [row] = await tx.select(columns).from(referralCopy).where(eq(referralCopy.id, id))
  return row && typed(row)
}

/** The file of a copy that is ready. */
export async function findCopyFile(tx: Tx, referralId: string, id: string) {
  const [row] = await tx
    .select({ ...columns, bytes: referralCopy.bytes })
    .from(referralCopy)
    .where(
      and(
        eq(referralCopy.id, id),
        eq(referralCopy.referralId, referralId),
        eq(referralCopy.state, 'ready'),
      ),
    )
  return row && typed(row)
}

/** Keeps the file of a copy that was waiting for it. */
export async function saveCopyReady(
  tx: Tx,
  id: string,
  made: { readonly bytes: Uint8Array; readonly sha256: string; readonly at: Date },
): Promise<void> {
  await tx
    .update(referralCopy)
    .set({
      state: 'ready',
      readyAt: made.at,
      bytes: made.bytes,
      byteCount: made.bytes.byteLength,
      sha256: made.sha256,
    })
    .where(and(eq(referralCopy.id, id), eq(referralCopy.state, 'queued')))
}

export async function saveCopyFailed(tx: Tx, id: string): Promise<void> {
  await tx
    .update(referralCopy)
    .set({ state: 'failed' })
    .where(and(eq(referralCopy.id, id), eq(referralCopy.state, 'queued')))
}

/** Removes the files of copies whose time is over. Who asked for them, for whom and why stays. How many there were. */
export async function expireCopies(tx: Tx, now: Date): Promise<number> {
  const rows = await tx
    .update(referralCopy)
    .set({ state: 'expired', bytes: null })
    .where(
      and(
        inArray(referralCopy.state, ['ready', 'queued', 'failed']),
        lte(referralCopy.expiresAt, now),
      ),
    )
    .returning({ id: referralCopy.id })
  return rows.length
}

/** Who sent a referral, by name: whoever it was then, however often it was passed on since. */
export async function findSenderNames(tx: Tx, referralId: string) {
  const [row] = await tx
    .select({ name: account.name, organisation: organisation.name })
    .from(referral)
    .innerJoin(organisation, eq(organisation.id, referral.organisationId))
    .leftJoin(
      account,
      eq(
        account.id,
        sql`coalesce((select e.account_id from referral_event e
          where e.referral_id = ${referral.id} and e.type = 'sent' limit 1), ${referral.authorId})`,
      ),
    )
    .where(eq(referral.id, referralId))
  return { name: row?.name ?? 'Name not known', organisation: row?.organisation ?? '' }
}
