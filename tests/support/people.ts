/** A handful of made-up people on a real database, and the context each acts in. */
import { randomUUID } from 'node:crypto'
import { kindOf, systemActor, type Actor, type Role } from '#app/domain/access/actor.ts'
import type { Context } from '#app/services/context.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { account } from '#db/schema/account.ts'
import { organisation } from '#db/schema/organisation.ts'
import { systemIds } from '#app/server/ids.server.ts'

export interface Agency {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly councilCode: string
}

export interface World {
  readonly database: Database
  readonly agency: (kind: string, councilCode?: string) => Promise<Agency>
  readonly person: (agency: Agency, ...roles: readonly Role[]) => Promise<Actor>
  /** The context of a person at a moment; Friday 20 November 2026 at 15:25 in London unless told. */
  readonly as: (actor: Actor, at?: Date) => Context
}

export const homeTime = new Date('2026-11-20T15:25:00Z')

/** Opens a world on a migrated, empty database. Close `database` when done. */
export function openWorld(url: string): World {
  const database = openDatabase(url, 8)
  return {
    database,
    agency: async (kind, councilCode = '855') => {
      const id = randomUUID()
      const made = { id, name: `Agency ${id.slice(0, 4)}`, kind, councilCode }
      await database.transaction(systemActor, tx =>
        tx.insert(organisation).values({
          ...made,
          key: id,
          service: kind,
          town: 'Oakham',
          sourceCode: '2A',
          createdAt: homeTime,
        }),
      )
      return made
    },
    person: async (agency, ...roles) => {
      const id = randomUUID()
      const name = `Person ${id.slice(0, 4)}`
      await database.transaction(systemActor, tx =>
        tx.insert(account).values({
          id,
          organisationId: agency.id,
          name,
          email: `${id}@example.org`,
          jobTitle: 'Worker',
          phone: '01632 960001',
          roles: [...roles],
          createdAt: homeTime,
        }),
      )
      return {
        kind: kindOf(agency.kind),
        accountId: id,
        name,
        jobTitle: 'Worker',
        organisationId: agency.id,
        organisationName: agency.name,
        agencyKind: agency.kind,
        councilCode: agency.councilCode,
        roles,
      }
    },
    as: (actor, at = homeTime) => ({
      actor,
      requestId: randomUUID(),
      clock: { now: () => at },
      ids: systemIds,
      transaction: work => database.transaction(actor, work),
    }),
  }
}
