/**
 * Somebody of the demonstration leaves before the allegation they began is sent. Done with the same verbs as people and the
 * portal use, so that the designated officer finds it as it would be.
 */
import { kindOf, roles, systemActor, type Actor, type Role } from '#app/domain/access/actor.ts'
import { endColleagueAccount } from '#app/services/agency/hand-over.ts'
import { tellOfRestricted } from '#app/services/agency/restricted-left.ts'
import { leaver } from '#content/demonstration/leaver.ts'
import type { Database } from '#db/database.server.ts'
import type { World } from '#db/seed.ts'
import { systemIds } from '../ids.server.ts'

/** Ends the account of the one who leaves, as their lead, two hours before `now`, and lets the portal do its part. */
export async function leaveUnsent(
  database: Database,
  world: Pick<World, 'accounts' | 'organisations'>,
  now: Date,
): Promise<void> {
  const [lead, gone] = [leaver.lead, leaver.name].map(name => actorCalled(world, name))
  if (!lead || !gone) return
  const leftAt = new Date(now.getTime() - 2 * 3_600_000)
  const requestId = 'demonstration'
  await endColleagueAccount(
    {
      actor: lead,
      requestId,
      clock: { now: () => leftAt },
      ids: systemIds,
      transaction: work => database.transaction(lead, work),
    },
    { id: gone.accountId },
  )
  await database.transaction(systemActor, tx =>
    tellOfRestricted(tx, gone.accountId, {
      now: leftAt,
      uuid: systemIds.uuid,
      jobId: requestId,
    }),
  )
}

function actorCalled(
  { accounts, organisations }: Pick<World, 'accounts' | 'organisations'>,
  name: string,
): Actor | undefined {
  const row = accounts.find(one => one.name === name)
  const agency = organisations.find(({ id }) => id === row?.organisationId)
  if (!row || !agency) return undefined
  return {
    kind: kindOf(agency.kind),
    accountId: row.id,
    name,
    jobTitle: row.jobTitle,
    organisationId: agency.id,
    organisationName: agency.name,
    agencyKind: agency.kind,
    councilCode: agency.councilCode,
    roles: row.roles.filter((role): role is Role => roles.some(known => known === role)),
  }
}
