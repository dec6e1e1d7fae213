import { createHash } from 'node:crypto'
import { z } from 'zod'
import { systemActor } from '#app/domain/access/actor.ts'
import type { CopyDocument } from '#app/domain/copies/copy-document.ts'
import {
  exportOf,
  familyCopyOf,
  ownCopy,
  readCopyFacts,
  type CopyFacts,
} from '#app/services/copies/copy-facts.ts'
import { hashOfCopy } from '#app/services/copies/family-preview.ts'
import type { Database } from '#db/database.server.ts'
import {
  expireCopies,
  findCopy,
  saveCopyFailed,
  saveCopyReady,
  type CopyRowInFull,
} from '#db/queries/copies.ts'
import { makePdf } from '../pdf/make-pdf.server.ts'
import { PermanentFailure, type JobHandler } from './job-handler.ts'

const Payload = z.object({ copyId: z.uuid() })

interface CopyJobParts {
  readonly database: Pick<Database, 'transaction'>
  readonly now: () => Date
}

/** Makes one copy. The file is set outside any transaction; making it twice makes the same file. */
export function copyJob({ database, now }: CopyJobParts): JobHandler {
  return async job => {
    const payload = Payload.safeParse(job.payload)
    if (!payload.success) throw new PermanentFailure('bad_payload')
    const { copyId } = payload.data
    const read = await database.transaction(systemActor, async tx => {
      const copy = await findCopy(tx, copyId)
      return copy && { copy, facts: await readCopyFacts(tx, copy.referralId) }
    })
    if (!read) throw new PermanentFailure('no_copy')
    if (read.copy.state !== 'queued') return 'kept'
    try {
      const bytes = await fileOf(read.copy, read.facts)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await database.transaction(systemActor, tx =>
        saveCopyReady(tx, copyId, { bytes, sha256, at: now() }),
      )
      return 'made'
    } catch (error) {
      const isLast = error instanceof PermanentFailure || job.attempts >= job.maxAttempts
      // Whoever waits for it is told, and can ask again.
      if (isLast) await database.transaction(systemActor, tx => saveCopyFailed(tx, copyId))
      throw error
    }
  }
}

async function fileOf(copy: CopyRowInFull, facts: CopyFacts): Promise<Uint8Array> {
  switch (copy.kind) {
    case 'json':
      return Buffer.from(`${JSON.stringify(exportOf(facts), null, 2)}\n`)
    case 'pdf':
      return makePdf(ownCopy(facts), { at: copy.requestedAt })
    case 'family':
      return makePdf(confirmed(copy, facts), { at: copy.requestedAt })
  }
}

/** What a person confirmed, or nothing: a copy that would read otherwise is never made. */
function confirmed({ family }: CopyRowInFull, facts: CopyFacts): CopyDocument {
  const made = family && familyCopyOf(facts, family)
  if (!made || hashOfCopy(made.copy) !== family.hash) throw new PermanentFailure('not_as_confirmed')
  return made.copy
}

/** Removes the files of every copy whose time is over. */
export function expireCopiesJob({ database, now }: CopyJobParts): JobHandler {
  return async () => {
    const count = await database.transaction(systemActor, tx => expireCopies(tx, now()))
    return count > 0 ? 'removed' : 'nothing'
  }
}
