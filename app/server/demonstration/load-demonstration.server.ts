/** Loads the demonstration: once, whole, and never into a database that holds anything. */
import postgres from 'postgres'
import { systemActor } from '#app/domain/access/actor.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { scheduleReview } from '#app/services/no-referral/schedule-review.ts'
import { openDatabase } from '#db/database.server.ts'
import { saveSchools } from '#db/queries/schools.ts'
import { insertWorld, isEmptyWorld } from '#db/seed.ts'
import { systemClock } from '../clock.server.ts'
import { systemIds } from '../ids.server.ts'
import { addAfterSending } from './after-sending.ts'
import { addAgreements } from './agreement-entries.ts'
import { buildWorld } from './build-world.ts'
import { demoSchools } from './demo-schools.ts'
import { leaveUnsent } from './leave-unsent.ts'

export interface DemonstrationOptions {
  readonly databaseUrl: string
  readonly log: (line: string) => void
  /** The moment the world is made for: the service's own clock, where that is not the present. */
  readonly now?: Date
}

/**
 * Makes the world and puts it into the database in one transaction, so that it is there whole or not at all.
 * Does nothing when any organisation exists: a second start, or a database that is somebody's own.
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<void> {
  const { databaseUrl, log } = options
  const database = openDatabase(databaseUrl, 1)
  const began = Date.now()
  try {
    const loaded = await database.transaction(systemActor, async tx => {
      if (!(await isEmptyWorld(tx))) return undefined
      log('Making up a demonstration: councils, agencies, people and 18 months of referrals')
      const now = options.now ?? systemClock().now()
      const world = buildWorld(now)
      await insertWorld(tx, world, (table, rows) => {
        log(`  ${table}: ${rows.toLocaleString('en-GB')}`)
      })
      // A decision that is looked at again on a day to come has its reminder; those of days gone by were sent.
      for (const { id, state, reviewOn } of world.noReferrals) {
        if (state !== 'open' || reviewOn <= londonDay(now)) continue
        await scheduleReview(tx, { ids: systemIds }, { noReferralId: id, reviewOn })
      }
      await saveSchools(tx, demoSchools, now)
      return world
    })
    if (!loaded) return
    await addAfterSending(database, options.now ?? systemClock().now())
    await addAgreements(database, options.now ?? systemClock().now())
    await leaveUnsent(database, loaded, options.now ?? systemClock().now())
  } finally {
    await database.close()
  }
  await analyse(databaseUrl)
  log(`The demonstration is ready (${String(Math.round((Date.now() - began) / 1000))} seconds)`)
}

/** Tells the planner what is now in the tables; the app's own role may not. */
async function analyse(databaseUrl: string): Promise<void> {
  const owner = postgres(databaseUrl, { max: 1, onnotice: () => undefined })
  try {
    await owner`analyze`
  } finally {
    await owner.end({ timeout: 5 })
  }
}
