import type { ClaimedJob } from '#db/queries/jobs.ts'

/**
 * Does one job and says in one word what became of it. It may run twice when a worker is lost at the wrong moment, so
 * doing it again must be harmless. `signal` fires when the job is no longer this worker's.
 */
export type JobHandler = (job: ClaimedJob, signal: AbortSignal) => Promise<string>

/** Handlers by the kind of job they do. */
export type JobHandlers = Readonly<Record<string, JobHandler>>

/** Trying again will never help. The code is short and says nothing about a person. */
export class PermanentFailure extends Error {
  override name = 'PermanentFailure'
  constructor(readonly code: string) {
    super('a job failed for good')
  }
}
