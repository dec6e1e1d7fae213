import { systemActor } from '#app/domain/access/actor.ts'
import { putOnShelf } from '#app/services/threshold/guide-shelf.ts'
import { loadPublished } from '#app/services/threshold/load-published.ts'
import { openDatabase } from '#db/database.server.ts'
import { listenForGuide } from '#db/guide-signal.ts'
import { publishedMark } from '#db/queries/guide-editions.ts'
import { errorCode } from './error-code.server.ts'
import { log } from './log.server.ts'

/** A shelf that keeps itself up to date. */
export interface KeptShelf {
  /** Whether it has been filled once: before that, a process knows only the first version. */
  readonly isFilled: () => boolean
  readonly stop: () => Promise<void>
}

/**
 * Fills this process's shelf with what editors published, then again whenever something is published, and looks by
 * itself every `pollMs` milliseconds. Resolves when it is filled or after `patienceMs`: the guide must open even when
 * the database is away, and then shows the latest version this process knows.
 */
export async function keepGuideShelf(
  databaseUrl: string,
  { pollMs = 30_000, patienceMs = 5_000 } = {},
): Promise<KeptShelf> {
  const database = openDatabase(databaseUrl, 1)
  let mark: string | undefined
  let stopped = false
  let again = false
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    const found = await database.transaction(systemActor, async tx => {
      const now = await publishedMark(tx)
      return now === mark ? undefined : { now, guides: await loadPublished(tx) }
    })
    if (found === undefined) return
    putOnShelf(found.guides)
    mark = found.now
    log.info('guide.shelved', { count: found.guides.length, pid: process.pid })
  }
  const refresh = (): Promise<void> => {
    if (looking) {
      // What was announced while looking may have come too late for that look.
      again = true
      return looking
    }
    clearTimeout(timer)
    looking = look()
      .catch((error: unknown) => {
        log.error('guide.shelf_away', { code: errorCode(error) })
      })
      .finally(() => {
        looking = undefined
        if (isStopped()) return
        const waitMs = again ? 10 : mark === undefined ? Math.min(1_000, pollMs) : pollMs
        again = false
        timer = setTimeout(() => void refresh(), waitMs)
        timer.unref()
      })
    return looking
  }
  const isStopped = () => stopped
  const signal = listenForGuide(databaseUrl, () => void refresh())
  await Promise.race([refresh(), patience(patienceMs)])
  return {
    isFilled: () => mark !== undefined,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await Promise.allSettled([signal.close(), looking])
      await database.close()
    },
  }
}

function patience(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms).unref()
  })
}
