import { systemActor } from '#app/domain/access/actor.ts'
import { listPersonas as read } from '#db/queries/accounts.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Actor } from '#app/domain/access/actor.ts'

export interface Persona {
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
  readonly shows: string
  readonly side: 'partner' | 'frontDoor'
}

type Transaction = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => Promise<T>

/** The made-up people of the demonstration that anyone may sign in as. */
export async function listPersonas(transaction: Transaction): Promise<readonly Persona[]> {
  const rows = await transaction(systemActor, read)
  return rows.map(row => ({
    accountId: row.accountId,
    name: row.name,
    jobTitle: row.jobTitle,
    organisation: row.organisationName,
    shows: row.persona ?? '',
    side: row.organisationKind === 'front_door' ? 'frontDoor' : 'partner',
  }))
}
