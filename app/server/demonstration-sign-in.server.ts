/** Signing in as a made-up person with one click. It exists in demonstration mode and nowhere else. */
import { systemActor } from '#app/domain/access/actor.ts'
import { listPersonas, type Persona } from '#app/services/account/list-personas.ts'
import { findPersona } from '#db/queries/accounts.ts'
import { isId } from './parse-params.server.ts'
import { portal } from './portal.server.ts'
import { startSession } from './session.server.ts'

function isDemonstration(): boolean {
  return portal().env.PORTAL_MODE === 'demonstration'
}

/** The people to choose from; undefined when this is no demonstration. */
export async function demonstrationPersonas(): Promise<readonly Persona[] | undefined> {
  return isDemonstration() ? listPersonas(portal().database.transaction) : undefined
}

/** The cookie of a new session for a persona; undefined for anyone who is not one. */
export async function signInAsPersona(accountId: string): Promise<string | undefined> {
  if (!isDemonstration()) throw new Response(null, { status: 404 })
  if (!isId(accountId)) return undefined
  const person = await portal().database.transaction(systemActor, tx => findPersona(tx, accountId))
  return person && startSession(person.id)
}
