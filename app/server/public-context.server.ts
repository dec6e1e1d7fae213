import { systemActor } from '#app/domain/access/actor.ts'
import type { Context } from '#app/services/context.ts'
import { publicSender } from '#db/queries/public-concern.ts'
import { contextFor } from './context.server.ts'

/** The context of a member of the public who writes to this council: it may leave a concern and read nothing. */
export async function publicContext(councilCode: string, requestId: string): Promise<Context> {
  const asPortal = contextFor(systemActor, requestId)
  const at = asPortal.clock.now()
  const sender = await asPortal.transaction(tx =>
    publicSender(tx, councilCode, { at, uuid: asPortal.ids.uuid }),
  )
  return contextFor(
    {
      kind: 'public',
      ...sender,
      name: sender.organisationName,
      jobTitle: '',
      agencyKind: 'member_of_public',
      councilCode,
      roles: [],
    },
    requestId,
  )
}
