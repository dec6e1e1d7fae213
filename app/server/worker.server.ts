import { systemActor } from '#app/domain/access/actor.ts'
import {
  guideReviewJobKind,
  queueFirstReminders,
} from '#app/services/guide-editing/review-reminders.ts'
import { moreSentJobKind } from '#app/services/after-sending/tell-of-more.ts'
import { queueLeftBefore, restrictedLeftJobKind } from '#app/services/agency/restricted-left.ts'
import { reviewJobKind } from '#app/services/no-referral/schedule-review.ts'
import { draftCareJobKind, queueCareOfOlderDrafts } from '#app/services/referral/draft-care.ts'
import { countStoppedJobKind, queueCountStopped } from '#app/services/telemetry/count-stopped.ts'
import { openDatabase } from '#db/database.server.ts'
import { listenForJobs } from '#db/job-signal.ts'
import { openMailer } from '#emails/mailer.server.ts'
import { systemClock } from './clock.server.ts'
import type { Env } from './env.server.ts'
import { errorCode } from './error-code.server.ts'
import { fileStoresFor } from './files/file-stores.server.ts'
import { queueScans } from './files/queue-scans.server.ts'
import { scannerFor } from './files/scan.server.ts'
import { copyJob, expireCopiesJob } from './jobs/copy-job.server.ts'
import { countStoppedJob } from './jobs/count-stopped-job.server.ts'
import { draftCareJob } from './jobs/draft-care-job.server.ts'
import { scanFileJob, sweepFilesJob } from './jobs/file-jobs.server.ts'
import { emailJob } from './jobs/email-job.server.ts'
import { guideReviewJob } from './jobs/guide-review-job.server.ts'
import { reviewJob } from './jobs/review-job.server.ts'
import { moreSentHandler } from './jobs/more-sent-job.server.ts'
import { restrictedLeftHandler } from './jobs/restricted-left-job.server.ts'
import { workThrough } from './jobs/work-through.server.ts'
import { log } from './log.server.ts'

/** How long a stopping worker waits for jobs under way, in milliseconds. One cut off runs again elsewhere. */
const stopLimitMs = 25_000

/** Works through the jobs until stopped. Several may run at once, on several machines. */
export function runWorker(options: { readonly env: Env; readonly databaseUrl: string }): {
  readonly stop: () => Promise<void>
} {
  const { env, databaseUrl } = options
  log.setLevel(env.LOG_LEVEL)
  const concurrency = 2
  const database = openDatabase(databaseUrl, concurrency + 1)
  const mailer =
    env.SMTP_URL === undefined
      ? undefined
      : openMailer({
          url: env.SMTP_URL,
          from: env.MAIL_FROM,
          requireTls: env.PORTAL_MODE === 'live',
        })
  const origin = env.PORTAL_ORIGIN ?? `http://localhost:${String(env.PORT)}`
  const clock = systemClock(env.PORTAL_CLOCK)
  const stores = fileStoresFor(env)
  const scan = scannerFor(env)
  const handlers = {
    email: emailJob({ database, mailer, signInLink: `${origin}/sign-in` }),
    [reviewJobKind]: reviewJob({ database }),
    [guideReviewJobKind]: guideReviewJob({ database }),
    [draftCareJobKind]: draftCareJob({ database, now: clock.now }),
    [countStoppedJobKind]: countStoppedJob({ database }),
    [moreSentJobKind]: moreSentHandler({ database }),
    [restrictedLeftJobKind]: restrictedLeftHandler({ database, now: clock.now }),
    copy: copyJob({ database, now: clock.now }),
    'copy.expire': expireCopiesJob({ database, now: clock.now }),
    'file.scan': scanFileJob({ database, stores, scan, now: clock.now }),
    'file.sweep': sweepFilesJob({ database, stores, now: clock.now }),
  }
  const working = workThrough({
    database,
    handlers,
    concurrency,
    awaited: ['copy', 'file.scan'],
    leaseSeconds: 6,
    pollMs: 1_000,
  })
  const signal = listenForJobs(databaseUrl, working.wake)
  // Asked again at every start: a database that is away now holds them from an earlier one.
  database.transaction(systemActor, queueFirstReminders).catch((error: unknown) => {
    log.error('jobs.away', { code: errorCode(error) })
  })
  if (scan)
    queueScans(database).catch((error: unknown) => {
      log.error('jobs.away', { code: errorCode(error) })
    })
  database
    .transaction(systemActor, tx => queueCountStopped(tx, clock.now()))
    .catch((error: unknown) => {
      log.error('jobs.away', { code: errorCode(error) })
    })
  log.info('worker.started', { pid: process.pid, count: concurrency })
  database
    .transaction(systemActor, tx => queueCareOfOlderDrafts(tx, clock.now()))
    .catch((error: unknown) => {
      log.error('jobs.away', { code: errorCode(error) })
    })
  database.transaction(systemActor, queueLeftBefore).catch((error: unknown) => {
    log.error('jobs.away', { code: errorCode(error) })
  })
  return {
    stop: async () => {
      await Promise.race([working.stop(), timeUp(stopLimitMs)])
      mailer?.close()
      await Promise.allSettled([signal.close(), database.close()])
      log.info('worker.stopped', { pid: process.pid })
    },
  }
}

function timeUp(afterMs: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, afterMs).unref()
  })
}
