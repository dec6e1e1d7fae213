import { or } from 'drizzle-orm'
import { index, integer, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'

/** Where a job stands. */
export type JobState = 'queued' | 'running' | 'done' | 'failed'

/**
 * Something to do after a change is safe: an e-mail, above all. Written in the same transaction as the change, so that
 * neither happens without the other. The payload holds ids and references only, never anything about a person.
 */
export const job = pgTable(
  'job',
  {
    id: id(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
    state: text('state').$type<JobState>().notNull().default('queued'),
    attempts: integer('attempts').notNull().default(0),
    maxAttempts: integer('max_attempts').notNull(),
    runAt: instant('run_at').notNull(),
    leaseUntil: instant('lease_until'),
    /** Changes with every claim: a worker that lost its lease can no longer write to the row. */
    leaseToken: uuid('lease_token'),
    lastErrorCode: text('last_error_code'),
    /** What became of a finished job, in one word: sent, kept. */
    result: text('result'),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
  },
  table => [
    index('job_state_run_at').on(table.state, table.runAt),
    // Anyone who changes something may cause a message. Only the worker carries it out; the front door sees what failed.
    pgPolicy('job_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(actor.isSystem, actor.isPartner, actor.isFrontDoor, actor.isPublic),
    }),
    pgPolicy('job_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, actor.isFrontDoor),
    }),
    pgPolicy('job_update', {
      for: 'update',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)
