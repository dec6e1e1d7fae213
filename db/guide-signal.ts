import postgres from 'postgres'
import { guideChannel } from './queries/guide-editions.ts'

/** Calls `wake` whenever what is published of the guide has changed. It may miss one, so the caller also looks by itself. */
export function listenForGuide(
  databaseUrl: string,
  wake: () => void,
): { readonly close: () => Promise<void> } {
  const sql = postgres(databaseUrl, {
    max: 1,
    connection: { application_name: 'portal-guide-signal' },
    onnotice: () => undefined,
  })
  // A connection that is refused now is tried again by the caller's own looking; it must not end the process.
  sql.listen(guideChannel, wake, wake).catch(() => undefined)
  return { close: () => sql.end({ timeout: 2 }) }
}
