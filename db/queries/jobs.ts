import { and, asc, desc, eq, inArray, lte, or, sql } from 'drizzle-orm'
import { job } from '../schema/job.ts'
import type { Tx } from './tx.ts'

/** A job to be done once the change it belongs to is safe. */
export interface NewJob {
  readonly id: string
  readonly kind: string
  /** Ids and references only: this row outlives the change and is read by whoever runs the service. */
  readonly payload: Readonly<Record<string, unknown>>
  readonly maxAttempts: number
  /** Not before this moment; at once when left out. */
  readonly runAt?: Date
}

/** A job this worker holds, until its lease ends. */
export interface ClaimedJob {
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  /** Counting this one. */
  readonly attempts: number
  readonly maxAttempts: number
  readonly token: string
}

/** Which claim a worker speaks for: a row changed hands when the token no longer fits. */
export interface Claim {
  readonly id: string
  readonly token: string
}

/** The channel on which a new job is announced. */
export const jobChannel = 'portal_job'

/** The longest pause between attempts, in seconds: a mail server back after a day is used within five minutes. */
const longestPause = 240

/** Adds jobs to this transaction. No worker sees one before the commit, or ever, when there is none. */
export async function enqueue(tx: Tx, ...wanted: readonly NewJob[]): Promise<void> {
  if (wanted.length === 0) return
  await Promise.all([
    tx.insert(job).values(wanted.map(rowOf)),
    tx.execute(sql`select pg_notify(${jobChannel}, '')`),
  ])
}

/** The same for a job made by a job: with an id of its maker's, it is added once however often that one runs. */
export async function enqueueOnce(tx: Tx, wanted: NewJob): Promise<void> {
  await tx.insert(job).values(rowOf(wanted)).onConflictDoNothing({ target: job.id })
  await tx.execute(sql`select pg_notify(${jobChannel}, '')`)
}

/** The database's own clock throughout: leases and pauses are compared between machines. */
function rowOf({ id, kind, payload, maxAttempts, runAt }: NewJob) {
  return { id, kind, payload, maxAttempts, runAt: runAt ?? sql`now()`, createdAt: sql`now()` }
}

/** Takes the job that has waited longest, or one whose worker was lost, and holds it for this many seconds. */
export async function claim(
  tx: Tx,
  options: {
    readonly kinds: readonly string[]
    readonly token: string
    readonly leaseSeconds: number
  },
): Promise<ClaimedJob | undefined> {
  const { kinds, token, leaseSeconds } = options
  const next = tx
    .select({ id: job.id })
    .from(job)
    .where(
      and(
        inArray(job.kind, [...kinds]),
        or(
          and(eq(job.state, 'queued'), lte(job.runAt, sql`now()`)),
          and(eq(job.state, 'running'), lte(job.leaseUntil, sql`now()`)),
        ),
      ),
    )
    .orderBy(asc(job.runAt))
    .limit(1)
    .for('update', { skipLocked: true })
  const [claimed] = await tx
    .update(job)
    .set({
      state: 'running',
      attempts: sql`${job.attempts} + 1`,
      leaseToken: token,
      leaseUntil: after(leaseSeconds),
    })
    .where(inArray(job.id, next))
    .returning({
      id: job.id,
      kind: job.kind,
      payload: job.payload,
      attempts: job.attempts,
      maxAttempts: job.maxAttempts,
    })
  return claimed === undefined ? undefined : { ...claimed, token }
}

/** Holds a job for longer. False when it is no longer this worker's. */
export async function heartbeat(tx: Tx, held: Claim, leaseSeconds: number): Promise<boolean> {
  const rows = await tx
    .update(job)
    .set({ leaseUntil: after(leaseSeconds) })
    .where(stillHeld(held))
    .returning({ id: job.id })
  return rows.length > 0
}

/** Marks a job as done, with one word for what became of it. False when it is no longer this worker's. */
export async function complete(tx: Tx, held: Claim, result: string): Promise<boolean> {
  const rows = await tx
    .update(job)
    .set({ state: 'done', result, doneAt: sql`now()`, ...released, lastErrorCode: null })
    .where(stillHeld(held))
    .returning({ id: job.id })
  return rows.length > 0
}

/**
 * Records that an attempt failed. The job waits twice as long each time, up to four minutes and never exactly as long
 * as its neighbours; it has failed for good when the failure is permanent or no attempt is left. Undefined when it is
 * no longer this worker's.
 */
export async function fail(
  tx: Tx,
  held: Claim,
  { code, permanent }: { readonly code: string; readonly permanent: boolean },
): Promise<'queued' | 'failed' | undefined> {
  const over = sql`(${permanent} or ${job.attempts} >= ${job.maxAttempts})`
  const pause = sql`least(${longestPause}, power(2, least(${job.attempts}, 10))) * (0.8 + random() * 0.2)`
  const [row] = await tx
    .update(job)
    .set({
      state: sql`case when ${over} then 'failed' else 'queued' end`,
      runAt: sql`case when ${over} then ${job.runAt} else now() + make_interval(secs => ${pause}) end`,
      doneAt: sql`case when ${over} then now() end`,
      lastErrorCode: code,
      ...released,
    })
    .where(stillHeld(held))
    .returning({ state: job.state })
  return row?.state === 'failed' || row?.state === 'queued' ? row.state : undefined
}

/** What will not be tried again, latest first: the front door's list of messages that did not go out. */
export async function listFailed(tx: Tx, most = 100) {
  return tx
    .select({
      id: job.id,
      kind: job.kind,
      payload: job.payload,
      attempts: job.attempts,
      code: job.lastErrorCode,
      createdAt: job.createdAt,
      failedAt: job.doneAt,
    })
    .from(job)
    .where(eq(job.state, 'failed'))
    .orderBy(desc(job.doneAt))
    .limit(most)
}

const released = { leaseUntil: null, leaseToken: null } as const

function stillHeld({ id, token }: Claim) {
  return and(eq(job.id, id), eq(job.state, 'running'), eq(job.leaseToken, token))
}

function after(seconds: number) {
  return sql`now() + make_interval(secs => ${seconds})`
}
