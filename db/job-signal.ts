import postgres from 'postgres'
import { jobChannel } from './queries/jobs.ts'

/** Calls `wake` whenever a job is committed. It may miss one while it reconnects, so a worker also looks by itself. */
export function listenForJobs(
  databaseUrl: string,
  wake: () => void,
): { readonly close: () => Promise<void> } {
  const sql = postgres(databaseUrl, {
    max: 1,
    connection: { application_name: 'portal-job-signal' },
    onnotice: () => undefined,
  })
  // A connection that is refused now is tried again by the caller's own looking; it must not end the process.
  sql.listen(jobChannel, wake, wake).catch(() => undefined)
  return { close: () => sql.end({ timeout: 2 }) }
}
